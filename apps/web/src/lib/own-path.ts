/** A site that is none of ours: a path that stays on it stays on any site. */
const base = 'https://own.invalid';

/**
 * Accepts a path to go on to if it stays on this site; undefined for anything else. Browsers take tabs and line breaks
 * out of an address and read a backslash as a slash, so that `/\t/elsewhere.example` is another site: what holds one of
 * them is refused, and the rest is parsed as a browser would.
 */
export function ownPath(next: unknown): string | undefined {
  if (typeof next !== 'string' || !next.startsWith('/') || /[\p{Cc}\p{Cs}\\\u2028\u2029]/u.test(next)) return undefined;
  if (!URL.canParse(next, base)) return undefined;
  const { origin, pathname } = new URL(next, base);
  return origin === base && !pathname.startsWith('//') ? next : undefined;
}
