import { line } from './text.ts';

/**
 * Writes a host name in ASCII, as UTS 46 maps it: case and width folded, each label that needs it written `xn--…` (RFC
 * 5890). Undefined where the platform knows no such name, where it is an IP address, and where it has no dot. Examples:
 * `例子.中国` → `xn--fsqu00a.xn--fiqs8s`, `Ｅｘａｍｐｌｅ。org` → `example.org`.
 */
export function asciiHost(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  if (plain === '' || /[\s/\\?#@:%[\]]/u.test(plain) || !URL.canParse(`https://${plain}`)) return undefined;
  const host = new URL(`https://${plain}`).hostname;
  const labels = host.split('.');
  const isName = labels.length >= 2 && labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return isName && host.length <= 253 && !/^\d+$/.test(labels.at(-1) ?? '') ? host : undefined;
}

/** The parameters of Punycode, as RFC 3492 §5 fixes them. */
const punycode = { base: 36, tMin: 1, tMax: 26, skew: 38, damp: 700, bias: 72, first: 128 } as const;

/** Decodes a label after its `xn--` (RFC 3492 §6.2); undefined where it is malformed. */
function decodePunycode(encoded: string): string | undefined {
  const { base, tMin, tMax, skew, damp, first } = punycode;
  const delimiter = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(0, delimiter))].map((character) => character.codePointAt(0) ?? 0);
  let [point, at, bias]: [number, number, number] = [first, 0, punycode.bias];
  for (let read = delimiter + 1; read < encoded.length; ) {
    const before = at;
    for (let weight = 1, k = base; ; k += base) {
      const digit = Number.parseInt(encoded[read] ?? '', base);
      read++;
      // Letters stand for 0–25 and digits for 26–35: the other way round than base 36.
      if (Number.isNaN(digit)) return undefined;
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (value < threshold) break;
      weight *= base - threshold;
    }
    let delta = Math.floor((at - before) / (before === 0 ? damp : 2));
    delta += Math.floor(delta / (points.length + 1));
    let k = 0;
    for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
    bias = k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
    point += Math.floor(at / (points.length + 1));
    at %= points.length + 1;
    if (point > 0x10ffff) return undefined;
    points.splice(at++, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** Alphabets of which letters look like each other's. */
const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/**
 * Writes a host as a reader knows it: labels in their own script, but one that mixes alphabets that look alike, or that
 * would not be read back, stays in ASCII.
 */
export function shownHost(host: string): string {
  return host
    .split('.')
    .map((label) => {
      const decoded = label.startsWith('xn--') ? decodePunycode(label.slice(4)) : undefined;
      const isPlain = decoded !== undefined && alphabets.filter((alphabet) => alphabet.test(decoded)).length <= 1;
      return isPlain && asciiHost(`${decoded}.example`) === `${label}.example` ? decoded : label;
    })
    .join('.');
}

/**
 * The part before the @, in any script (RFC 6531, by which our mails go out where it is needed): signs that some mail
 * programs take for a route (`%`, `!`, `|`) have no place in it.
 */
const localPart = /^[\p{L}\p{M}\p{Nd}_'+-]+(?:\.[\p{L}\p{M}\p{Nd}_'+-]+)*$/u;

/**
 * Reads an email address: in compatibility form (`ｊｅａｎ＠…`), lower case, its domain in ASCII; `mailto:` and a name
 * before `<…>` are taken off.
 * This is the form that is stored and compared. Undefined where it is none. Example: `Jean <Jean@exämple.org>` →
 * `jean@xn--exmple-cua.org`.
 */
export function emailAddress(text: string): string | undefined {
  const plain = line(text.normalize('NFKC'));
  const bare = (/^[^<>]*<([^<>]*)>$/.exec(plain)?.[1] ?? plain).trim().replace(/^mailto:\s*/i, '');
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, Math.max(0, at)).toLowerCase();
  const host = asciiHost(bare.slice(at + 1));
  const address = `${local}@${host}`;
  return host !== undefined && local.length <= 64 && localPart.test(local) && address.length <= 254
    ? address
    : undefined;
}

/** Writes an email address as a reader knows it, its domain in its own script. */
export function shownEmail(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + shownHost(address.slice(at));
}

/** The reading of a text: a web address, or its problem; `offered` is the address that may have been meant. */
export type WebAddress =
  | { readonly address: string }
  | { readonly problem: 'not_a_web_address' }
  | { readonly problem: 'not_https'; readonly offered: string };

/**
 * Reads a web address: in compatibility form, its host in ASCII, `https://` completed where nothing stands there. What
 * a reader clicks must not be read or
 * changed on its way: another scheme than https is refused, and for http the same address by https offered.
 * Examples: `www.exemple.fr` → `https://www.exemple.fr`, `https：//例子.中国` → `https://xn--fsqu00a.xn--fiqs8s`.
 */
export function webAddress(text: string): WebAddress {
  const plain = line(text).replace(/[\uFF01-\uFF5E\u3002\uFF61]+/g, (wide) =>
    wide.normalize('NFKC').replaceAll('。', '.'),
  );
  const [, scheme, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/|\/\/)?(.*)$/i.exec(plain) ?? [];
  const [, authority = '', port = '', path = ''] = /^([^/?#:]*)(:\d+)?([/?#].*)?$/u.exec(rest) ?? [];
  const host = asciiHost(authority);
  if (!host || /\s/.test(path) || !URL.canParse(`https://${host}${port}`)) return { problem: 'not_a_web_address' };
  const address = `https://${host}${port}${path}`;
  const known = scheme?.toLowerCase();
  if (known === undefined || known === 'https') return { address };
  return known === 'http'
    ? { problem: 'not_https', offered: address.replace(/^(https:\/\/[^/?#]*):80(?=[/?#]|$)/, '$1') }
    : { problem: 'not_a_web_address' };
}

/** Writes a web address as a reader knows it, its host in its own script. */
export function shownWebAddress(address: string): string {
  return address.replace(/^(https:\/\/)([^/?#:]+)/, (_, scheme: string, host: string) => scheme + shownHost(host));
}
