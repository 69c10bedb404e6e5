import type { Language } from '@jumelage/domain/language';
import { cached } from './cached.ts';

/** Values for the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

const numberFormat = cached((language: Language) => new Intl.NumberFormat(language));
const pluralRules = cached((language: Language) => new Intl.PluralRules(language));

/**
 * Fills a message: `{name}` by its value, `{n, plural, =0 {none} one {# firm} other {# firms}}` by the exact number or
 * the language's plural
 * category, `#` by the number. Branches nest; a value is text and is never read as a message. A placeholder without a
 * value stays visible. Chinese has no space where a value in characters meets characters: ('与 {name} 会面', 张伟) →
 * `与张伟会面`.
 * Example: ('{n, plural, one {# entreprise} other {# entreprises}}', { n: 2 }, 'fr') → `2 entreprises`.
 */
export function formatMessage(message: string, values: MessageValues, language: Language): string {
  return fill(message, { values, language });
}

type Filling = { readonly values: MessageValues; readonly language: Language; readonly count?: string };

/** Characters, and the full-width signs that bring their own space. */
const beginsWide = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFF65“‘…]/u;
const endsWide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF65”’…]$/u;

function fill(message: string, filling: Filling): string {
  let out = '';
  for (let i = 0; i < message.length; i++) {
    const character = message[i] ?? '';
    if (character === '{') {
      const end = closingBrace(message, i);
      const filled = fillPlaceholder(message.slice(i + 1, end), filling);
      const isChinese = filling.language === 'zh';
      // The space of the message is for the Latin letters and digits that may stand there.
      if (isChinese && beginsWide.test(filled) && /\p{Script=Han} $/u.test(out)) out = out.slice(0, -1);
      out += filled;
      i = isChinese && endsWide.test(filled) && /^ \p{Script=Han}/u.test(message.slice(end + 1)) ? end + 1 : end;
    } else out += character === '#' ? (filling.count ?? '#') : character;
  }
  return out;
}

function closingBrace(message: string, start: number): number {
  let depth = 0;
  for (let i = start; i < message.length; i++) {
    if (message[i] === '{') depth++;
    if (message[i] === '}' && --depth === 0) return i;
  }
  throw new Error(`unbalanced braces: ${message}`);
}

function fillPlaceholder(inside: string, filling: Filling): string {
  const [, name = '', kind, branches = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,(.*))?$/s.exec(inside) ?? [];
  const value = filling.values[name];
  if (value === undefined) return `{${name || inside}}`;
  if (kind === undefined) return typeof value === 'number' ? numberFormat(filling.language).format(value) : value;
  const cases = readCases(branches);
  const category = pluralRules(filling.language).select(Number(value));
  const chosen = cases[`=${value}`] ?? cases[category] ?? cases.other ?? '';
  return fill(chosen, { ...filling, count: numberFormat(filling.language).format(Number(value)) });
}

function readCases(text: string): Record<string, string> {
  const cases: Record<string, string> = {};
  for (let i = 0; i < text.length; ) {
    const open = text.indexOf('{', i);
    if (open < 0) break;
    const close = closingBrace(text, open);
    cases[text.slice(i, open).trim()] = text.slice(open + 1, close);
    i = close + 1;
  }
  return cases;
}
