import type { FastifyRequest } from 'fastify';

/**
 * Parameters of a query that say nothing of anybody; of every other the name alone is written, since an address may
 * hold another one, with its secrets.
 */
const harmlessName = /^(page|size|limit|order|sort|language|kind|status|sector|country|layer|topic|open|challenge)$/;
const harmlessValue = /^[\w,.-]{1,40}$/;

/** Names of parameters whose value lets somebody in, or says who somebody is, in an address of ours or in its query. */
const secretName = /^(token|secret|code|key|state|signature|nonce|email|.*(?:Token|Secret|Code|Key))$/;
/**
 * Path steps of pages after which such a value follows: pages are drawn in the browser, so that the server knows no
 * names for their steps.
 */
const beforeSecret = new Set([
  'calendars',
  'unsubscribe',
  'unsubscriptions',
  'invitations',
  'invitation',
  'join',
  'verify',
  'reset',
  'resets',
]);
/** Tells whether a step of a path is an id of ours: it names something and opens nothing. */
const isId = (step: string) => /^[a-z]{3}_[\w-]+$/.test(step);
const hidden = '[secret]';

const decode = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

function hidePath(path: string, pattern: string | undefined): string {
  const names = pattern?.split('/');
  return path
    .split('/')
    .map((step, i, steps) => {
      const name = /^:(\w+)/.exec(names?.[i] ?? '')?.[1];
      if (name !== undefined) return secretName.test(name) ? hidden : step;
      if (names?.[i] === step || step === '' || isId(step)) return step;
      // No route of ours has this step: what is long or follows such a word may be a secret, and what has an @ is
      // somebody.
      return step.length >= 20 || beforeSecret.has(steps[i - 1] ?? '') || decode(step).includes('@') ? hidden : step;
    })
    .join('/');
}

function hideQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      return value === '' || (harmlessName.test(name) && harmlessValue.test(value))
        ? pair
        : `${name.slice(0, 40)}=${hidden}`;
    })
    .join('&');
}

/** Describes a request for the log: without secrets in its address, cookies, or e-mail addresses. */
export function toLoggedRequest({
  method,
  url,
  host,
  ip,
  routeOptions,
}: Pick<FastifyRequest, 'method' | 'url' | 'host' | 'ip' | 'routeOptions'>) {
  const [path = '', ...query] = url.split('?');
  const shown = hidePath(path, routeOptions?.url);
  return { method, url: query.length > 0 ? `${shown}?${hideQuery(query.join('?'))}` : shown, host, remoteAddress: ip };
}

type LoggedError = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly cause?: LoggedError;
};

const withoutData = (text: string) =>
  text
    // A database library repeats the values of the statement that failed; they are people's.
    .replace(/\n?params: [\s\S]*?(?=\n\s+at |$)/, '\nparams: [left out]')
    .replace(/[^\s"'<>(),;:=]+@[\w-]+(\.[\w-]+)+/g, '[address]');

/**
 * Describes an error for the log: where it happened and its kind, without the data that it happened to; `hide` removes
 * further texts.
 */
export function toLoggedError(error: unknown, hide: (text: string) => string = (text) => text): LoggedError {
  const shown = (text: string) => hide(withoutData(text));
  if (!(error instanceof Error)) return { type: typeof error, message: shown(String(error)), stack: '' };
  const { code } = error as { readonly code?: unknown };
  return {
    type: error.name,
    message: shown(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    stack: shown(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: toLoggedError(error.cause, hide) }),
  };
}
