import { findUser } from '@jumelage/db/repositories/accounts';
import { findEvent } from '@jumelage/db/repositories/events';
import { insertInvitations } from '@jumelage/db/repositories/invitations';
import {
  type AudiencePerson,
  countMeetingsOf,
  countWaitingFor,
  listAudience,
  listPeopleNow,
} from '@jumelage/db/repositories/mailing-audiences';
import {
  changeMailing,
  countMailedTo,
  insertRecipients,
  type MailingRow,
  reachFurther,
  recipientsAmong,
} from '@jumelage/db/repositories/mailings';
import { chunksOf, reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { mailingLimits } from '@jumelage/domain/mailing';
import type { Deps } from '../../deps.ts';
import { newInvitation } from '../invitations/codes.ts';
import { enqueueMails, type OutgoingMail } from '../mails/outbox.ts';
import { type Author, addressOf, asksFor, fillLetter, type LetterEvent, toReader } from './fill-letter.ts';

/** People of one transaction: few enough that others have their turn soon, many enough that 5,000 are few pieces. */
const piece = 200;
/** The days for which the invitation in a letter is valid. */
const invitationDays = 30;

/** The sender of a mailing, whose account is open. */
export type Sender = Author & { readonly userId: Id<'user'> };

/** Finds who sends a mailing; undefined where their account is gone or closed: nothing is sent in their name. */
export async function findSender(
  store: Store,
  { authorId }: Pick<MailingRow, 'authorId'>,
): Promise<Sender | undefined> {
  const user = authorId ? await findUser(store, authorId) : undefined;
  if (!user || user.disabledAt) return undefined;
  const { id, family, given, hanzi, email, emailVerifiedAt } = user;
  return {
    userId: id,
    name: { family, given, hanzi: hanzi ?? undefined },
    email,
    isVerified: emailVerifiedAt !== null,
  };
}

/**
 * Puts the mails of a mailing under way into the outbox, piece by piece. Each piece is one transaction that moves the
 * mailing on before it writes: a second process, a restart or a stop in between neither repeats nor skips anybody.
 */
export async function fillOutbox(
  deps: Deps,
  mailing: MailingRow,
  { isStopping, breathe }: { readonly isStopping: () => boolean; readonly breathe: () => Promise<unknown> },
): Promise<'filled' | 'left'> {
  const { eventId } = mailing;
  const store = reading(deps.db);
  const event = eventId ? await findEvent(store, eventId) : undefined;
  const sender = await findSender(store, mailing);
  if (!eventId || !event) return 'left';
  // Nothing goes on in the name of somebody who is gone: another organiser may.
  if (!sender) {
    const scope = { eventId, mailingId: mailing.id };
    const changes = { endedAt: new Date(deps.now()), reached: '' };
    await writing(deps.db, (tx) => changeMailing(tx, scope, 'stop', changes));
    return 'left';
  }
  const audience = await listAudience(store, { ...mailing, eventId });
  let { reached } = mailing;
  const rest = audience.map(({ id }) => id).filter((id) => id > reached);
  for (const ids of chunksOf(rest, piece)) {
    if (isStopping()) return 'left';
    const from = { ...mailing, reached };
    reached = ids.at(-1) ?? reached;
    const to = reached;
    const isOurs = await writing(deps.db, async (tx) => {
      if (!(await reachFurther(tx, from, { reached: to }))) return false;
      await writePiece(deps, tx, { mailing, event, sender, ids });
      return true;
    });
    if (!isOurs) return 'left';
    await breathe();
  }
  const isDone = await writing(deps.db, (tx) =>
    reachFurther(tx, { ...mailing, reached }, { status: 'sent', endedAt: new Date(deps.now()) }),
  );
  return isDone ? 'filled' : 'left';
}

type Piece = {
  readonly mailing: MailingRow;
  readonly event: LetterEvent;
  readonly sender: Sender;
  readonly ids: readonly Id<'participant'>[];
};

/** Writes the mails of some people, as they are now, and what became of each. */
async function writePiece(deps: Deps, store: Store, { mailing, event, sender, ids }: Piece): Promise<void> {
  const done = await recipientsAmong(store, mailing.id, ids);
  const people = (await listPeopleNow(store, event.id, ids)).filter(({ id }) => !done.has(id));
  const now = new Date(deps.now());
  const since = new Date(now.getTime() - mailingLimits.within);
  const mailed = new Map(
    await countMailedTo(
      store,
      people.flatMap((person) => addressOf(person) ?? []),
      since,
    ),
  );
  const counts = await countsOf(store, mailing, { people, now });
  const codes: ReturnType<typeof newInvitation>['row'][] = [];
  const recipients: Parameters<typeof insertRecipients>[1][number][] = [];
  const letters: (OutgoingMail<'mailing'> & { readonly participantId: Id<'participant'> })[] = [];
  for (const person of people) {
    const { id: participantId } = person;
    const reader = toReader(person);
    const address = addressOf(person);
    const before = address === undefined ? 0 : (mailed.get(address) ?? 0);
    if (address === undefined || before >= mailingLimits.perPerson) {
      const outcome = address === undefined ? 'no_address' : 'limited';
      recipients.push({ mailingId: mailing.id, participantId, outcome, language: reader.language, mailId: null });
      continue;
    }
    const letter = fillLetter(mailing, {
      ...{ reader, event, author: sender, counts: counts(participantId) },
      code: () => {
        const wish = { role: 'participant', eventId: event.id, participantId, uses: 1, days: invitationDays } as const;
        const made = newInvitation(deps, sender.userId, wish);
        codes.push(made.row);
        return made.code;
      },
    });
    if (!letter) continue;
    mailed.set(address, before + 1);
    letters.push({
      ...{ participantId, kind: 'mailing', facts: letter.facts, eventId: event.id },
      to: { userId: person.userId, email: address, language: letter.language },
      cause: `mailing ${mailing.id} ${participantId}`,
    });
  }
  if (codes.length > 0) await insertInvitations(store, codes);
  const mailIds = await enqueueMails(deps, store, letters);
  const queued = letters.map(({ participantId, to }, at) => ({
    ...{ mailingId: mailing.id, participantId, outcome: 'queued' as const },
    ...{ language: to.language, mailId: mailIds[at] ?? null },
  }));
  await insertRecipients(store, [...recipients, ...queued]);
}

/** Counts what the texts name of some people; what no text names is not looked for. */
async function countsOf(
  store: Store,
  { texts }: Pick<MailingRow, 'texts'>,
  { people, now }: { readonly people: readonly AudiencePerson[]; readonly now: Date },
) {
  const ids = people.map(({ id }) => id);
  const waiting = asksFor(texts, 'requests_waiting') ? await countWaitingFor(store, ids, now) : undefined;
  const meetings = asksFor(texts, 'meetings') ? await countMeetingsOf(store, ids) : undefined;
  return (id: Id<'participant'>) => ({ requestsWaiting: waiting?.get(id) ?? 0, meetings: meetings?.get(id) ?? 0 });
}

/** Counts for one person, all of them. */
export async function countsFor(store: Store, id: Id<'participant'> | undefined, now: Date) {
  const waiting = id && (await countWaitingFor(store, [id], now)).get(id);
  const meetings = id && (await countMeetingsOf(store, [id])).get(id);
  return { requestsWaiting: waiting ?? 0, meetings: meetings ?? 0 };
}
