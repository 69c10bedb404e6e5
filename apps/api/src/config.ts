import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SecondFactorDemand, secondFactorDemands } from '@jumelage/domain/account';
import { z } from 'zod';
import { isLoopback } from './loopback.ts';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');

/** An identity provider that speaks OpenID Connect. */
const provider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,30}$/),
  name: z.string().min(1).max(60),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1).max(200),
  clientSecret: z.string().min(1).max(500).optional(),
});
export type Provider = z.output<typeof provider>;

/** Whose word on the client's address is taken; undefined where the text says neither. `true` is one proxy, as it mostly means. */
function readProxies(text: string): false | number | string | undefined {
  if (text === 'false' || text === '0') return false;
  if (text === 'true') return 1;
  if (/^[1-9]$/.test(text)) return Number(text);
  const isNetwork = (one: string) => {
    const [address = '', bits, ...rest] = one.split('/');
    const family = isIP(address);
    return family > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128)));
  };
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => ['loopback', 'linklocal', 'uniquelocal'].includes(part) || isNetwork(part)) ? parts.join(',') : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every setting that the environment may give, with its default and its meaning: the only place that reads it. */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4100).describe('port to listen on; 0 takes a free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address to listen on'),
  DATA_DIR: z.string().min(1).default('./data').describe('folder of the SQLite file'),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|pglite:)/, 'must begin with postgres://')
    .optional()
    .describe('PostgreSQL instead of SQLite'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('address under which people reach it, such as https://match.example; passkeys need a name with https, or localhost'),
  SECRET_KEY: z
    .string()
    .regex(/^[\w-]{43,}$/, 'must be 32 random bytes or more, base64url')
    .optional()
    .describe('key that seals stored secrets and signs links; by default the file secret.key in the data folder, made at the first start'),
  SECOND_FACTOR: z
    .enum(secondFactorDemands)
    .default('staff')
    .describe('who must show a second factor to act: nobody, staff (organisers and admins), everybody'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional()
    .describe('mail server, such as smtps://user:password@mail.example; without it mails wait in the outbox, which the demonstration shows'),
  MAIL_FROM: z
    .string()
    .max(200)
    .regex(/^[^\r\n]*[^\s<]@[^\s>]+>?$/, 'must be an address, such as Jumelage <no-reply@match.example>')
    .default('Jumelage <no-reply@jumelage.example>')
    .describe('sender of mails'),
  OPERATOR_NAME: z.string().trim().min(1).max(300).optional().describe('who runs this platform, as the notices name them: a body with its legal form and seat'),
  OPERATOR_CONTACT: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .optional()
    .describe('where people turn to about their data, such as privacy@match.example or a postal address'),
  OIDC: z
    .string()
    .transform((text, context) => {
      const parsed = z.array(provider).max(8).safeParse(parseJson(text));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'must be a JSON list of {id, name, issuer, clientId, clientSecret}' });
      return z.NEVER;
    })
    .optional()
    .describe(
      'identity providers that people may sign in with, as a JSON list of {id, name, issuer, clientId, clientSecret}; they send people back to PUBLIC_URL/api/session/providers/ID/callback',
    ),
  DEMO: flag.default(true).describe('whether an empty database is filled with the demonstration and its people may be signed in by one click'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('how much is logged'),
  EMBEDDINGS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('endpoint of an embedding model that speaks the OpenAI protocol, such as http://127.0.0.1:11434/v1/embeddings; matching works without'),
  EMBEDDINGS_MODEL: z.string().min(1).default('bge-m3').describe('name of the embedding model'),
  EMBEDDINGS_KEY: z.string().min(1).optional().describe('key of the embeddings endpoint, where it asks for one'),
  EMBEDDINGS_TIMEOUT: z.coerce.number().int().min(100).max(300_000).default(20_000).describe('milliseconds to wait for the embeddings endpoint'),
  SCHEDULE_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .describe('runs of the scheduler at once; by default one core fewer than there are, which stays with the people who use the server'),
  TRUST_PROXY: z
    .string()
    .default('false')
    .transform((text, context) => {
      const proxies = readProxies(text);
      if (proxies !== undefined) return proxies;
      context.addIssue({ code: 'custom', message: 'must be false, a number of proxies from 1 to 9, or their addresses, separated by commas' });
      return z.NEVER;
    })
    .describe(
      'who in front names the client’s address: false for nobody, the number of proxies, or their addresses and networks (10.0.0.0/8, loopback), separated by commas',
    ),
  SEAL_DELAY: z.coerce.number().int().min(1).max(3_600_000).default(250).describe('milliseconds until what was added to the audit trail is sealed'),
  RATE_LIMITS: flag.default(true).describe('whether calls are limited by account and by address; false only to measure load on a closed machine'),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly publicUrl: string | undefined;
  readonly demo: boolean;
  readonly logLevel: z.output<typeof settings>['LOG_LEVEL'];
  /** False, how many proxies stand in front, or which addresses are theirs: never whoever a header names, since a client may write the header itself. */
  readonly trustProxy: false | number | string;
  readonly rateLimits: boolean;
  readonly sealDelay: number;
  /** Cookies carry the Secure flag and the `__Host-` prefix: on anything but plain loopback. */
  readonly secureCookies: boolean;
  readonly secretKey: string | undefined;
  readonly secondFactor: SecondFactorDemand;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Who answers for the data of people; null where nobody said, which the notices show and `doctor` tells of. */
  readonly operator: { readonly name: string | null; readonly contact: string | null };
  readonly providers: readonly Provider[];
  readonly scheduleWorkers: number;
  readonly webDir: string;
  readonly embeddings: { readonly url: string; readonly model: string; readonly key: string | undefined; readonly timeout: number } | undefined;
};

/** What each setting means, for `doctor` and the documentation. */
export const settingNames = Object.entries(settings.shape).map(([name, schema]) => ({ name, meaning: schema.description ?? '' }));

/** Reads and checks the configuration once; throws an error whose message names every wrong setting and what was expected. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in settings.shape && value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${String(issue.path[0])}=${given[String(issue.path[0])] ?? ''}: ${issue.message}`);
    throw new ConfigError(`The configuration is wrong:\n${lines.join('\n')}`);
  }
  const s = parsed.data;
  const dataDir = isAbsolute(s.DATA_DIR) ? s.DATA_DIR : resolve(projectRoot, s.DATA_DIR);
  return {
    port: s.PORT,
    host: s.HOST,
    dataDir,
    databaseUrl: s.DATABASE_URL ?? resolve(dataDir, 'jumelage.db'),
    publicUrl: s.PUBLIC_URL,
    demo: s.DEMO,
    logLevel: s.LOG_LEVEL,
    trustProxy: s.TRUST_PROXY,
    rateLimits: s.RATE_LIMITS,
    sealDelay: s.SEAL_DELAY,
    secureCookies: s.PUBLIC_URL?.startsWith('https://') ?? !isLoopback(s.HOST),
    secretKey: s.SECRET_KEY,
    secondFactor: s.SECOND_FACTOR,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    operator: { name: s.OPERATOR_NAME ?? null, contact: s.OPERATOR_CONTACT ?? null },
    providers: s.OIDC ?? [],
    scheduleWorkers: s.SCHEDULE_WORKERS ?? Math.max(1, availableParallelism() - 1),
    webDir: resolve(projectRoot, 'apps/web/dist'),
    embeddings:
      s.EMBEDDINGS_URL === undefined ? undefined : { url: s.EMBEDDINGS_URL, model: s.EMBEDDINGS_MODEL, key: s.EMBEDDINGS_KEY, timeout: s.EMBEDDINGS_TIMEOUT },
  };
}

export class ConfigError extends Error {}
