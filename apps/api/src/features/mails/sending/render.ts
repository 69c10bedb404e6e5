import { type Language, readableText } from '@jumelage/domain/language';
import { type MailKind, type MailTopic, mailKinds } from '@jumelage/domain/mail';
import type { ForWhom, MailFacts } from '@jumelage/domain/mail-facts';
import { toHtml, toText } from '@jumelage/i18n/mails/frame';
import type { Mails, MailTemplate, Read } from '@jumelage/i18n/mails/mail-text';
import en from '@jumelage/i18n/mails/mails.en';
import fr from '@jumelage/i18n/mails/mails.fr';
import zh from '@jumelage/i18n/mails/mails.zh';
import { plainFacts } from '@jumelage/i18n/mails/plain-data';
import { readerNames } from './reader-names.ts';

const mails: Readonly<Record<Language, Mails>> = { fr, zh, en };

/** A mail as it is read: its subject, and what it says as text and as HTML. */
export type RenderedMail = { readonly subject: string; readonly text: string; readonly html: string };

/** A subject is one line, and not so long that mail programs hide its end. */
const longestSubject = 150;

export type ToRender<K extends MailKind = MailKind> = {
  readonly kind: K;
  readonly language: Language;
  readonly facts: MailFacts[K] & ForWhom;
  /** The product's own address, without a slash at its end. */
  readonly base: string;
  /** Path of the page where this reader stops such mails; null where they cannot be stopped. */
  readonly stop: string | null;
  /** The operator's contact from the settings. It is no user's text, so it stays as it is: an address can be copied. */
  readonly contact?: string | null | undefined;
};

/**
 * Fills the template of a kind in a language. What people wrote goes through it as plain data; every link begins with
 * the product's own address.
 */
export function renderMail<K extends MailKind>({
  kind,
  language,
  facts,
  base,
  stop,
  contact = null,
}: ToRender<K>): RenderedMail {
  const { templates, frame } = mails[language];
  const topic: MailTopic = mailKinds[kind];
  const read: Read = (text) => readableText(nonEmpty(text), language)?.value ?? '';
  const template: MailTemplate<K> = templates[kind];
  const plain = readerNames(plainFacts(facts, kind), language);
  const said = template(plain, read, contact);
  const characters = [
    ...said.subject.replace(/\s+/g, (spaces) => (/^[\u00a0\u202f]$/.test(spaces) ? spaces : ' ')).trim(),
  ];
  const subject =
    characters.length > longestSubject ? `${characters.slice(0, longestSubject - 1).join('')}…` : characters.join('');
  const framing = { language, topic, words: frame, base, stop, forName: plain.forName };
  return { subject, text: toText(said, framing), html: toHtml({ ...said, subject }, framing) };
}

/** Drops the languages in which a text is empty. */
const nonEmpty = (text: Parameters<Read>[0]) =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => value)) as Parameters<Read>[0];
