import { type Language, languages, type SpokenLanguage, type Trilingual } from './language.ts';
import { mailingLimits } from './mailing.ts';

/** Placeholders of a mailing that stand for a text about its reader, its event or its sender. */
export const mailingValues = [
  'given_name',
  'full_name',
  'organisation',
  'event_name',
  'event_dates',
  'event_place',
  'requests_waiting',
  'meetings',
  'sender_name',
] as const;
export type MailingValue = (typeof mailingValues)[number];

/**
 * Placeholders that stand for a button to a page. `personal_link` is the reader's own: their agenda, or, without an
 * account, the invitation that makes one.
 */
export const mailingLinks = [
  'event_link',
  'personal_link',
  'profile_link',
  'people_link',
  'requests_link',
  'agenda_link',
] as const;
export type MailingLink = (typeof mailingLinks)[number];

export type Placeholder = MailingValue | MailingLink;
export const placeholders: readonly Placeholder[] = [...mailingValues, ...mailingLinks];

const isValue = (name: string): name is MailingValue => (mailingValues as readonly string[]).includes(name);
const isLink = (name: string): name is MailingLink => (mailingLinks as readonly string[]).includes(name);

/** Anything between two braces on one line is meant as a placeholder. */
const braced = /\{([^{}\n]*)\}/g;

/** Lists the placeholders that a text names, known or not, each once, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(braced)].map(([, name = '']) => name.trim()))];
}

/** A mailing's subject and text in one language. */
export type MailingText = { readonly subject: string; readonly body: string };
export type MailingTexts = Trilingual<MailingText>;

/** A problem of a text, and the field in which it stands. */
export type TextProblem = {
  readonly path: string;
  readonly code: 'required' | 'placeholder_unknown' | 'link_in_subject';
  /** The placeholder as it was typed. */
  readonly name?: string;
};

/** Lists what is wrong with the placeholders of texts: unknown ones, and buttons in a subject. */
export function placeholderProblems(texts: MailingTexts): TextProblem[] {
  return languages.flatMap((language) => {
    const text = texts[language];
    if (!text) return [];
    return (['subject', 'body'] as const).flatMap((part) =>
      placeholdersIn(text[part]).flatMap((name): TextProblem[] => {
        const path = `texts.${language}.${part}`;
        if (isValue(name)) return [];
        if (!isLink(name)) return [{ path, code: 'placeholder_unknown', name }];
        return part === 'subject' ? [{ path, code: 'link_in_subject', name }] : [];
      }),
    );
  });
}

const isWritten = (text: MailingText | undefined) => text !== undefined && text.subject !== '' && text.body !== '';

/** Lists the languages in which a mailing has both a subject and a text. */
export function writtenLanguages(texts: MailingTexts): Language[] {
  return languages.filter((language) => isWritten(texts[language]));
}

/**
 * Lists what keeps a mailing's texts from being sent: nothing was written, a language is only half written, or a
 * placeholder is wrong.
 */
export function sendingProblems(texts: MailingTexts): TextProblem[] {
  const halves = languages.flatMap((language): TextProblem[] => {
    const text = texts[language];
    if (!text || isWritten(text) || (text.subject === '' && text.body === '')) return [];
    return [{ path: `texts.${language}.${text.subject === '' ? 'subject' : 'body'}`, code: 'required' }];
  });
  const nothing: readonly TextProblem[] =
    halves.length === 0 && writtenLanguages(texts).length === 0 ? [{ path: 'texts', code: 'required' }] : [];
  return [...nothing, ...halves, ...placeholderProblems(texts)];
}

/**
 * Picks the language in which somebody gets a mailing: their own, else the declared fallback, else the first that was
 * written. Undefined where nothing is.
 */
export function mailingLanguage(
  reader: Language,
  texts: MailingTexts,
  fallback: Language | null,
): Language | undefined {
  const written = writtenLanguages(texts);
  return [reader, fallback].find((one) => one !== null && written.includes(one)) ?? written[0];
}

const languageOfCountry: Readonly<Record<string, Language>> = { FR: 'fr', CN: 'zh', HK: 'zh', TW: 'zh', MO: 'zh' };

/**
 * Picks the language in which somebody without an account is written to: the first of the product's that they speak,
 * else their country's, else English.
 */
export function languageWithoutAccount(spoken: readonly SpokenLanguage[], country: string): Language {
  const own = spoken.find((one): one is Language & SpokenLanguage => (languages as readonly string[]).includes(one));
  return own ?? languageOfCountry[country] ?? 'en';
}

/** A piece of a filled text: paragraphs of plain text, and buttons between them. */
export type FilledPart = { readonly text: string } | { readonly link: MailingLink };

/** The values of a reader's placeholders; one that is empty leaves a dash, so that no sentence has a hole. */
export type MailingFacts = Readonly<Record<MailingValue, string>>;

const saidOf = (values: MailingFacts, name: MailingValue) => values[name] || '–';

/** Fills a line with a reader's values, once: what stands in a value is never read as a placeholder. */
export function fillLine(text: string, values: MailingFacts): string {
  return text.replace(braced, (whole, typed: string) => {
    const name = typed.trim();
    return isValue(name) ? saidOf(values, name) : whole;
  });
}

/**
 * Fills a text with a reader's values and cuts it where a button stands. Paragraphs are apart by an empty line.
 * Example: `Hello {given_name},\n\n{event_link}` → `Hello Camille,` and the button to the event.
 */
export function fillText(text: string, values: MailingFacts): FilledPart[] {
  const parts: FilledPart[] = [];
  const say = (piece: string) => {
    for (const paragraph of fillLine(piece, values).split(/\n\s*\n/)) {
      const tidy = paragraph.trim();
      if (tidy !== '') parts.push({ text: tidy.slice(0, mailingLimits.text) });
    }
  };
  let from = 0;
  for (const { 0: whole, 1: typed = '', index } of text.matchAll(braced)) {
    const name = typed.trim();
    if (!isLink(name)) continue;
    say(text.slice(from, index));
    parts.push({ link: name });
    from = index + whole.length;
  }
  say(text.slice(from));
  return parts;
}
