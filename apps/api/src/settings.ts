import { isIP } from 'node:net';
import { secondFactorDemands } from '@jumelage/domain/account';
import { z } from 'zod';

/** The way to read the text of a setting. */
type Kind<Value> = {
  /** The value; undefined where the text cannot be read. */
  readonly read: (text: string) => Value | undefined;
  /** The requirement on the text, in words that hold nothing of what was given. */
  readonly expected: string;
};

type Setting<Value> = {
  readonly kind: Kind<Value>;
  /** The value where nothing is given, as one would write it. */
  readonly default?: string;
  /** True where it holds a key or a password, or may hold one: its text is never printed or logged, right or wrong. */
  readonly secret: boolean;
  /** The meaning, for `doctor` and the README. */
  readonly words: string;
};

const setting = <Value, Given extends { readonly default?: string; readonly secret: boolean; readonly words: string }>(
  kind: Kind<Value>,
  given: Given,
) => ({
  kind,
  ...given,
});

function choice<const Name extends string>(...names: readonly Name[]): Kind<Name> {
  return {
    read: (text) => names.find((name) => name === text),
    expected: `must be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  };
}

const flag: Kind<boolean> = {
  read: (text) => ({ true: true, 1: true, false: false, 0: false })[text],
  expected: 'must be true or false',
};

function whole(least: number, most: number): Kind<number> {
  return {
    read: (text) =>
      /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined,
    expected: `must be a whole number from ${least} to ${most}`,
  };
}

/** Reads one line of text, without the blanks around it. */
function line(most: number): Kind<string> {
  return {
    read: (text) =>
      text.trim() !== '' && text.trim().length <= most && !/\p{Cc}/u.test(text.trim()) ? text.trim() : undefined,
    expected: `must be one line of 1 to ${most} characters`,
  };
}

function pattern(form: RegExp, expected: string): Kind<string> {
  return { read: (text) => (form.test(text) ? text : undefined), expected };
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/**
 * Tells whether a part of an address can be decoded: a bare % in a password stops the drivers later, with a worse
 * message.
 */
function canDecode(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a web address that is shown to people or called: without name and password, which callers of `fetch` refuse and
 * pages would show.
 */
function webAddress(text: string): string | undefined {
  const url = parseUrl(text);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === ''
    ? text
    : undefined;
}
const web: Kind<string> = {
  read: webAddress,
  expected: 'must be an address with https:// or http://, without a name and password in it',
};

/**
 * Reads the address, with user and password, of a server that a driver connects to; PostgreSQL allows several hosts,
 * which URLs do not.
 */
function server(protocol: RegExp, expected: string): Kind<string> {
  return {
    read: (text) => {
      const url = parseUrl(text.replace(/(?<=@|:\/\/)([^@/?#]+?)(,[^@/?#]+)(?=[/?#]|$)/, '$1'));
      return url &&
        protocol.test(url.protocol) &&
        canDecode(url.username) &&
        canDecode(url.password) &&
        canDecode(url.pathname)
        ? text
        : undefined;
    },
    expected: `${expected}; write what is no letter or digit in a name or password as %XX`,
  };
}

const smtp = server(/^smtps?:$/, 'must be an address such as smtps://user:password@mail.example');
const database = server(/^postgres(ql)?:$/, 'must be an address such as postgres://user:password@db.example/jumelage');

/** An identity provider that speaks OpenID Connect. */
const provider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,30}$/),
  name: z.string().min(1).max(60),
  issuer: z.string().refine((text) => webAddress(text) !== undefined),
  clientId: z.string().min(1).max(200),
  clientSecret: z.string().min(1).max(500).optional(),
});
export type Provider = z.output<typeof provider>;

const providers: Kind<readonly Provider[]> = {
  read: (text) => {
    try {
      const { data } = z.array(provider).max(8).safeParse(JSON.parse(text));
      // Their return addresses differ by the id alone.
      return data && new Set(data.map(({ id }) => id)).size === data.length ? data : undefined;
    } catch {
      return undefined;
    }
  },
  expected:
    'must be a JSON list of at most 8 {"id", "name", "issuer", "clientId", "clientSecret"}; ids are lower-case letters, digits and hyphens, each once, issuers are https addresses',
};

/** The proxies whose word on the client's address is trusted; `true` is one proxy, as it mostly means. */
const proxies: Kind<false | number | string> = {
  read: (text) => {
    if (text === 'false' || text === '0') return false;
    if (text === 'true') return 1;
    if (/^[1-9]$/.test(text)) return Number(text);
    const isNetwork = (one: string) => {
      const [address = '', bits, ...rest] = one.split('/');
      const family = isIP(address);
      return (
        family > 0 &&
        rest.length === 0 &&
        (bits === undefined ||
          (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128)))
      );
    };
    const parts = text.split(',').map((part) => part.trim());
    return parts.every((part) => ['loopback', 'linklocal', 'uniquelocal'].includes(part) || isNetwork(part))
      ? parts.join(',')
      : undefined;
  },
  expected: 'must be false, a number of proxies from 1 to 9, or their addresses, separated by commas',
};

/**
 * Every setting that the environment may give: reading, error texts, `doctor` and the README's table all follow from
 * this one.
 */
export const settings = {
  PORT: setting(whole(0, 65_535), { default: '4100', secret: false, words: 'port to listen on; 0 for any free port' }),
  HOST: setting(pattern(/^[^\s/]+$/, 'must be an address of this machine, such as 127.0.0.1'), {
    ...{ default: '127.0.0.1', secret: false },
    words: 'address to listen on',
  }),
  PUBLIC_URL: setting(web, {
    secret: true,
    words:
      'public address of the site, such as https://match.example; passkeys need a domain name with https, or localhost',
  }),
  DATA_DIR: setting(pattern(/./, 'must name a folder'), {
    default: './data',
    secret: false,
    words: 'folder of the SQLite file and of the key',
  }),
  DATABASE_URL: setting<string, { readonly secret: boolean; readonly words: string }>(
    { ...database, read: (text) => (text.startsWith('pglite:') ? text : database.read(text)) },
    {
      secret: true,
      words: 'PostgreSQL instead of SQLite, such as postgres://user:password@db.example/jumelage?sslmode=verify-full',
    },
  ),
  SECRET_KEY: setting(pattern(/^[\w-]{43,}$/, 'must be 32 random bytes or more, base64url'), {
    secret: true,
    words:
      'key that encrypts stored secrets and signs links; by default, the file secret.key in the data folder, created at first start',
  }),
  DEMO: setting<
    'on' | 'off' | 'public',
    { readonly default: string; readonly secret: boolean; readonly words: string }
  >(
    {
      read: (text) => (({ true: 'on', 1: 'on', false: 'off', 0: 'off', public: 'public' }) as const)[text],
      expected: 'must be true, false or public',
    },
    {
      ...{ default: 'true', secret: false },
      words:
        'whether to load demo data into an empty database and allow one-click sign-in to demo accounts; on an address that others can reach, it starts only with public, and any visitor can be its admin',
    },
  ),
  OPERATOR_NAME: setting(line(300), {
    secret: false,
    words: 'operator of this platform, as named in the legal notices: name, legal form and registered office',
  }),
  OPERATOR_CONTACT: setting(line(300), {
    secret: false,
    words: 'contact for data protection, such as privacy@match.example or a postal address',
  }),
  SMTP_URL: setting(smtp, {
    secret: true,
    words:
      'mail server, such as smtps://user:password@mail.example; without it, emails are queued and no one can create an account; the demonstration lists them as demo emails',
  }),
  MAIL_FROM: setting(
    pattern(
      /^(?=.{3,200}$)(?!.*:\/\/)[^\r\n]*[^\s<]@[^\s>]+>?$/,
      'must be an address, such as Jumelage <no-reply@match.example>',
    ),
    {
      ...{ default: 'Jumelage <no-reply@jumelage.example>', secret: false },
      words: 'sender of emails',
    },
  ),
  SECOND_FACTOR: setting(choice(...secondFactorDemands), {
    ...{ default: 'staff', secret: false },
    words: 'who must use two-factor authentication: nobody, staff (organisers and admins) or everybody',
  }),
  OIDC: setting(providers, {
    secret: true,
    words:
      'sign-in providers, as a JSON list of {id, name, issuer, clientId, clientSecret}; they send people back to PUBLIC_URL/api/session/providers/ID/callback',
  }),
  TRUST_PROXY: setting(proxies, {
    ...{ default: 'false', secret: false },
    words:
      'proxies trusted to report the client’s address: false for none, the number of proxies, or their addresses and networks (10.0.0.0/8, loopback), separated by commas; needed behind a proxy, or all visitors count as one address',
  }),
  RATE_LIMITS: setting(flag, {
    ...{ default: 'true', secret: false },
    words: 'whether to limit requests by account and by address; set to false only for load tests on a private machine',
  }),
  SCHEDULE_WORKERS: setting(whole(1, 64), {
    secret: false,
    words: 'number of schedules generated at the same time; by default, one fewer than the number of CPU cores',
  }),
  LOG_LEVEL: setting(choice('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), {
    ...{ default: 'info', secret: false },
    words: 'log level: structured logs on standard output, one JSON object a line, with the request’s id',
  }),
  METRICS_TOKEN: setting(pattern(/^[\w-]{32,200}$/, 'must be 32 to 200 letters, digits, hyphens or underscores'), {
    secret: true,
    words:
      'token with which a Prometheus server reads /metrics, as Authorization: Bearer TOKEN; without it, there is no such page',
  }),
  SEAL_DELAY: setting(whole(1, 3_600_000), {
    ...{ default: '250', secret: false },
    words: 'delay before new audit log entries are locked, in milliseconds',
  }),
  EMBEDDINGS_URL: setting(web, {
    secret: true,
    words:
      'endpoint of an embedding model with an OpenAI-compatible API, such as http://127.0.0.1:11434/v1/embeddings; optional',
  }),
  EMBEDDINGS_MODEL: setting(line(200), { default: 'bge-m3', secret: false, words: 'name of the embedding model' }),
  EMBEDDINGS_KEY: setting(line(2_000), { secret: true, words: 'API key of the embeddings endpoint, if required' }),
  EMBEDDINGS_TIMEOUT: setting(whole(100, 300_000), {
    ...{ default: '20000', secret: false },
    words: 'timeout of the embeddings endpoint, in milliseconds',
  }),
  TRANSLATION_URL: setting(web, {
    secret: true,
    words:
      'endpoint of a language model with an OpenAI-compatible API that translates texts when a reader asks for it, such as http://127.0.0.1:11434/v1/chat/completions; optional',
  }),
  TRANSLATION_MODEL: setting(line(200), {
    ...{ default: 'qwen2.5:7b', secret: false },
    words: 'name of the language model that translates',
  }),
  TRANSLATION_KEY: setting(line(2_000), { secret: true, words: 'API key of the translation endpoint, if required' }),
  TRANSLATION_TIMEOUT: setting(whole(100, 300_000), {
    ...{ default: '20000', secret: false },
    words: 'timeout of the translation endpoint, in milliseconds',
  }),
} satisfies Readonly<Record<string, Setting<unknown>>>;

type Settings = typeof settings;
export type SettingName = keyof Settings;
type Read<S> = S extends { readonly kind: Kind<infer Value> }
  ? S extends { readonly default: string }
    ? Value
    : Value | undefined
  : never;
/** The value of each setting; undefined where it was not given and has no default. */
export type SettingValues = { readonly [Name in SettingName]: Read<Settings[Name]> };

const entries = Object.entries(settings) as readonly [SettingName, Setting<unknown>][];

/** Tells whether a text looks like an address with a password, given under the wrong name perhaps. */
const mayHoldPassword = (text: string) => /:\/\/.*@/.test(text);

/**
 * Reads every setting from texts by their names; an empty text is none. Answers the values, or what is wrong: a line
 * each, which never repeats the text of a secret one.
 */
export function readSettings(
  given: Readonly<Record<string, string | undefined>>,
): { readonly values: SettingValues } | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const [name, { kind, default: fallback, secret }] of entries) {
    const text = given[name] || fallback;
    if (text === undefined) continue;
    values[name] = kind.read(text);
    if (values[name] === undefined)
      faults.push(
        `${name}: ${kind.expected}${secret || mayHoldPassword(text) ? '' : `, not ${JSON.stringify(text.slice(0, 100))}`}`,
      );
  }
  return faults.length > 0 ? { faults } : { values: values as SettingValues };
}

/** The meaning of each setting, for `doctor` and the README. */
export const settingWords: readonly {
  readonly name: SettingName;
  readonly default: string | null;
  readonly meaning: string;
}[] = entries.map(([name, { default: fallback, words }]) => ({ name, default: fallback ?? null, meaning: words }));

/** Texts shorter than this are no secret: hiding them would only make holes in words. */
const leastSecret = 6;

/**
 * Lists what must not be printed of these settings: the texts of the secret ones, or the passwords and keys inside
 * them, in each form in which a library may repeat them.
 */
export function secretsIn(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const found = new Set<string>();
  for (const [name, { secret, kind }] of entries) {
    const text = given[name];
    if (!secret || !text) continue;
    for (const part of secretParts(text, kind.read(text) !== undefined)) {
      for (const form of [part, decoded(part), encodeURIComponent(decoded(part))])
        if (form.length >= leastSecret) found.add(form);
    }
  }
  // The longest first: a part that is hidden would leave the rest of the whole to be read.
  return [...found].sort((a, b) => b.length - a.length);
}

function secretParts(text: string, isRight: boolean): readonly string[] {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return [text, ...quotedIn(text)];
  // The last @: a password that was not encoded may hold one.
  const credentials = /:\/\/(.*)@/s.exec(text)?.[1];
  const password = credentials?.split(/:(.*)/s)[1];
  const named = [...text.matchAll(/[?&][^=&#]*(?:pass|secret|key|token)[^=&#]*=([^&#]+)/gi)].map(
    ([, value = '']) => value,
  );
  // `doctor` prints the address of a server; one that cannot be read may hold its password anywhere.
  return [
    ...(isRight ? [] : [text]),
    ...(credentials === undefined ? [] : [credentials, password ?? credentials]),
    ...named,
  ];
}

const decoded = (text: string) => (canDecode(text) ? decodeURIComponent(text) : text);

/** Finds the client secrets in a JSON text, whether it can be parsed or not. */
const quotedIn = (text: string) =>
  [...text.matchAll(/"clientSecret"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map(([, inside = '']) => inside);
