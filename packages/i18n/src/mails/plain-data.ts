import type { MailKind } from '@jumelage/domain/mail';

/** The most characters of a person's text in a mail; a longer one is cut. A letter's text keeps its line breaks. */
const longest = { name: 120, message: 400, text: 20_000 } as const;
type Length = keyof typeof longest;

/** Zero width non-joiner: invisible, and it ends every host, address or scheme. */
const apart = '\u200c';

/** Characters that are not seen but do something: control, direction, width, surrogates, line separators. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

/**
 * Makes a person's text safe for a mail: one line, no longer than allowed, without characters that are not seen. Mail
 * programs shall turn none of it into a link: the scheme goes, and an unseen sign that parts words stands in what looks
 * like a host or an address. Braces, stars and brackets stay what they are: nothing reads them.
 */
export function plainData(text: string, length: Length = 'name'): string {
  const lines = length === 'text' ? text.replaceAll('\r\n', '\n').split('\n') : [text];
  const tidy = lines.map((line) => line.replace(unseen, ' ').replace(/\s+/g, ' ').trim()).join('\n');
  const characters = [...tidy];
  const cut = characters.length > longest[length] ? `${characters.slice(0, longest[length] - 1).join('')}…` : tidy;
  return cut
    .replace(/\b[a-z][a-z\d+.-]*:\/\//gi, '')
    .replace(/\b(mailto|tel|sms|data|javascript|file):/gi, `$1${apart}:`)
    .replace(/(?<=[\p{L}\p{N}_)-])([.@])(?=[\p{L}\p{N}_-])/gu, (sign, _one, at: number, whole: string) =>
      isNumber(whole, at) ? sign : `${sign}${apart}`,
    );
}

const letters: ReadonlySet<MailKind> = new Set(['mailing', 'newsletter']);

const isNumber = (whole: string, at: number) => /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '');

/**
 * Turns every text in the facts of a mail into plain data; ids, instants, codes and secrets pass unchanged. Only the
 * text of what is written to many may be long.
 */
export function plainFacts<Facts>(facts: Facts, kind: MailKind): Facts {
  const lengthOf = (name: string, outer: Length): Length =>
    name === 'message' || name === 'subject'
      ? 'message'
      : name === 'text'
        ? letters.has(kind)
          ? 'text'
          : 'message'
        : outer;
  const plain = (value: unknown, length: Length): unknown => {
    if (typeof value === 'string') return plainData(value, length);
    if (Array.isArray(value)) return value.map((one) => plain(one, length));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, lengthOf(name, length))]));
  };
  return plain(facts, 'name') as Facts;
}
