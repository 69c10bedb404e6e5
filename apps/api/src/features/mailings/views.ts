import type { MailingReach, mailingCard, mailingRecipient, mailingView } from '@jumelage/contracts/mailings';
import type { UserRow } from '@jumelage/db/repositories/accounts';
import type { AudiencePerson } from '@jumelage/db/repositories/mailing-audiences';
import type { countRecipients, MailingRow, RecipientRow } from '@jumelage/db/repositories/mailings';
import { languages } from '@jumelage/domain/language';
import { type DropReason, dropReasons } from '@jumelage/domain/mail';
import { type RecipientState, recipientStateOf, recipientStates } from '@jumelage/domain/mailing';
import { mailingLanguage } from '@jumelage/domain/mailing-text';
import type { z } from 'zod';
import { versionOf } from '../../http/version.ts';
import { addressOf, toReader } from './fill-letter.ts';

type Counted = Awaited<ReturnType<typeof countRecipients>>;
export type Counts = Readonly<Record<RecipientState, number>>;

/** Counts the people of each mailing by their state; a state that nobody is in counts none. */
export function toCounts(rows: Counted): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Record<RecipientState, number>>();
  for (const { mailingId, outcome, status, problem, n } of rows) {
    const own = counts.get(mailingId) ?? noCounts();
    own[recipientStateOf(outcome, status === null ? null : { status, problem })] += n;
    counts.set(mailingId, own);
  }
  return counts;
}

/** Adds the people to write to, of a mailing under way or stopped. */
function withRest({ status, people }: MailingRow, counts: Counts): Counts {
  const rest = people - Object.values(counts).reduce((sum, n) => sum + n, 0);
  const state = status === 'sending' ? 'queued' : status === 'stopped' ? 'stopped' : undefined;
  return state && rest > 0 ? { ...counts, [state]: counts[state] + rest } : counts;
}

/** Makes counts of nobody. */
export const noCounts = () =>
  Object.fromEntries(recipientStates.map((state) => [state, 0])) as Record<RecipientState, number>;

/** Names what can be edited of a mailing, as it is now. */
export function versionOfMailing({ audience, filter, chosen, texts, fallback, replies, status }: MailingRow): string {
  return versionOf({ audience, filter, chosen, texts, fallback, replies, status });
}

export function toMailingCard(
  row: MailingRow,
  { author, counts }: { readonly author: UserRow | undefined; readonly counts: Counts },
): z.input<typeof mailingCard> {
  const { id, status, audience, texts, sendAt, startedAt, endedAt, updatedAt, people } = row;
  const subjects = languages.flatMap((language) => {
    const subject = texts[language]?.subject;
    return subject ? [[language, subject]] : [];
  });
  return {
    ...{ id, status, audience, people, counts: withRest(row, counts) },
    subject: Object.fromEntries(subjects),
    author: author
      ? { family: author.family, given: author.given, ...(author.hanzi ? { hanzi: author.hanzi } : {}) }
      : null,
    sendAt: sendAt?.toISOString() ?? null,
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
  };
}

export function toMailingView(
  row: MailingRow,
  more: { readonly author: UserRow | undefined; readonly counts: Counts; readonly reach: MailingReach | null },
): z.input<typeof mailingView> {
  const { filter, chosen, texts, fallback, replies } = row;
  return {
    ...toMailingCard(row, more),
    ...{ filter, participantIds: chosen, texts, fallback, replies, reach: more.reach },
    version: versionOfMailing(row),
  };
}

/** Counts the people that a mailing reaches, by the language they read and the one in which they get it. */
export function toReach(
  { texts, fallback }: Pick<MailingRow, 'texts' | 'fallback'>,
  people: readonly AudiencePerson[],
): MailingReach {
  const reached = people.filter((person) => addressOf(person) !== undefined);
  const read = reached.map((person) => toReader(person).language);
  return {
    people: people.length,
    withAddress: reached.length,
    withoutAddress: people.length - reached.length,
    languages: languages.flatMap((language) => {
      const own = read.filter((one) => one === language).length;
      return own === 0 ? [] : [{ language, gets: mailingLanguage(language, texts, fallback) ?? null, people: own }];
    }),
  };
}

type Recipient = z.input<typeof mailingRecipient>;

/** Describes somebody a mailing went to, with what became of it. */
export function toRecipient({
  participantId,
  outcome,
  language,
  mail,
  hasAccount,
  organisation,
  ...name
}: RecipientRow): Recipient {
  const problem = mail?.problem as DropReason | undefined;
  return {
    ...{ participantId, language, organisation, name: toName(name), hasAccount: hasAccount !== null },
    state: recipientStateOf(outcome, mail),
    reason: mail?.status === 'dropped' && problem && dropReasons.includes(problem) ? problem : null,
    sentAt: mail?.sentAt?.toISOString() ?? null,
  };
}

/** Describes somebody a mailing will go to. */
export function toExpected(person: AudiencePerson): Recipient {
  const { id, organisation, ...name } = person;
  const { language, hasAccount } = toReader(person);
  const { nameLatin, nameHanzi } = organisation;
  return {
    ...{ participantId: id, language, hasAccount, organisation: { nameLatin, nameHanzi }, name: toName(name) },
    ...{ state: addressOf(person) === undefined ? 'no_address' : null, reason: null, sentAt: null },
  };
}

/** Describes somebody a stopped mailing did not get to. */
export function toStopped(person: AudiencePerson): Recipient {
  return { ...toExpected(person), state: 'stopped' };
}

const toName = ({
  family,
  given,
  hanzi,
}: {
  readonly family: string;
  readonly given: string;
  readonly hanzi: string | null;
}) => ({
  family,
  given,
  ...(hanzi ? { hanzi } : {}),
});
