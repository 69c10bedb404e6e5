import type { EventRow } from '@jumelage/db/repositories/events';
import type { AudiencePerson } from '@jumelage/db/repositories/mailing-audiences';
import type { MailingRow } from '@jumelage/db/repositories/mailings';
import type { Id } from '@jumelage/domain/ids';
import { type Language, readableText } from '@jumelage/domain/language';
import type { MailedPart, MailFacts } from '@jumelage/domain/mail-facts';
import {
  fillLine,
  fillText,
  languageWithoutAccount,
  type MailingFacts,
  type MailingLink,
  mailingLanguage,
} from '@jumelage/domain/mailing-text';
import { fullName, greetingName, type PersonName } from '@jumelage/domain/participant';
import { formatDateRange, formatNumber } from '@jumelage/i18n/format';

/** The author of a mailing, who signs it and gets the answers. */
export type Author = { readonly name: PersonName; readonly email: string; readonly isVerified: boolean };

/** Counts that only some texts ask for, of one person. */
export type PersonCounts = { readonly requestsWaiting: number; readonly meetings: number };

/** The person a letter is for: without a place in the event where its author reads it. */
export type Reader = {
  readonly participantId: Id<'participant'> | undefined;
  readonly name: PersonName;
  readonly organisation: {
    readonly id: Id<'organisation'>;
    readonly nameLatin: string;
    readonly nameHanzi: string | null;
  } | null;
  readonly hasAccount: boolean;
  readonly language: Language;
};

/** Reads who somebody of an audience is, and the language in which they read. */
export function toReader(person: AudiencePerson): Reader {
  const { id, family, given, hanzi, organisation, userId, userLanguage, languages } = person;
  return {
    ...{ participantId: id, organisation, hasAccount: userId !== null },
    name: { family, given, hanzi: hanzi ?? undefined },
    language: userLanguage ?? languageWithoutAccount(languages, organisation.country),
  };
}

/** Finds the address of somebody of an audience: that of their account, else the one on the list. */
export function addressOf({ userId, userEmail, email }: AudiencePerson): string | undefined {
  return (userId === null ? email : userEmail) || undefined;
}

/** The event of a mailing, as letters name it. */
export type LetterEvent = Pick<EventRow, 'id' | 'name' | 'place' | 'startsOn' | 'endsOn'>;

/** A letter as it is put into the outbox, and the language in which it is written. */
export type Letter = {
  readonly language: Language;
  readonly isFallback: boolean;
  readonly facts: MailFacts['mailing'];
};

function organisationName({ organisation }: Reader, language: Language): string {
  if (!organisation) return '';
  const { nameLatin, nameHanzi } = organisation;
  return (language === 'zh' ? nameHanzi || nameLatin : nameLatin || nameHanzi) ?? '';
}

function valuesFor(
  reader: Reader,
  {
    language,
    event,
    author,
    counts,
  }: {
    readonly language: Language;
    readonly event: LetterEvent;
    readonly author: Author;
    readonly counts: PersonCounts;
  },
): MailingFacts {
  const read = (text: LetterEvent['name']) => readableText(text, language)?.value ?? '';
  return {
    given_name: greetingName(reader.name, language),
    full_name: fullName(reader.name),
    organisation: organisationName(reader, language),
    event_name: read(event.name),
    event_dates: formatDateRange(event.startsOn, event.endsOn, { language, zone: 'UTC' }),
    event_place: read(event.place),
    requests_waiting: formatNumber(counts.requestsWaiting, language),
    meetings: formatNumber(counts.meetings, language),
    sender_name: fullName(author.name),
  };
}

/** Finds the page behind a button; `code` is the invitation of somebody without an account. */
function pageOf(
  link: MailingLink,
  { event, code }: { readonly event: LetterEvent; readonly code: string | undefined },
): MailedPart {
  const ofEvent = `/events/${event.id}`;
  const pages: Readonly<Record<MailingLink, string>> = {
    event_link: ofEvent,
    personal_link: `${ofEvent}/agenda`,
    profile_link: '/organisation',
    people_link: `${ofEvent}/people`,
    requests_link: `${ofEvent}/requests`,
    agenda_link: `${ofEvent}/agenda`,
  };
  return link === 'personal_link' && code !== undefined
    ? { link: 'invitation', path: `/invitation/${code}` }
    : { link, path: pages[link] };
}

/**
 * Fills a mailing for one person, in their language or the fallback's. Undefined where no language was written. The
 * code of an invitation is asked for only where a button needs it.
 */
export function fillLetter(
  { id, texts, fallback, replies }: Pick<MailingRow, 'id' | 'texts' | 'fallback' | 'replies'>,
  {
    reader,
    event,
    author,
    counts,
    code,
  }: {
    readonly reader: Reader;
    readonly event: LetterEvent;
    readonly author: Author;
    readonly counts: PersonCounts;
    readonly code: () => string;
  },
): Letter | undefined {
  const language = mailingLanguage(reader.language, texts, fallback);
  const text = language && texts[language];
  if (!text) return undefined;
  const values = valuesFor(reader, { language, event, author, counts });
  const invitation = !reader.hasAccount && asksFor({ [language]: text }, 'personal_link') ? code() : undefined;
  return {
    language,
    isFallback: language !== reader.language,
    facts: {
      mailingId: id,
      ...(reader.participantId ? { participantId: reader.participantId } : {}),
      ...{ eventId: event.id, eventName: event.name, senderName: fullName(author.name) },
      replyTo: replies === 'author' && author.isVerified ? author.email : null,
      subject: fillLine(text.subject, values),
      parts: fillText(text.body, values).map((part) =>
        'link' in part ? pageOf(part.link, { event, code: invitation }) : part,
      ),
    },
  };
}

/** Tells whether any language of a mailing names a placeholder. */
export function asksFor(texts: MailingRow['texts'], name: string): boolean {
  return Object.values(texts).some(
    (text) => text !== undefined && new RegExp(`\\{\\s*${name}\\s*\\}`).test(`${text.subject}\n${text.body}`),
  );
}
