import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { eq } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type ParticipantId = Id<'participant'>;

/** Gives a participant's agenda a secret address, in place of an earlier one. */
export async function putFeed(
  { t, q }: Store,
  { participantId, ...feed }: Store['t']['calendarFeeds']['$inferInsert'],
): Promise<void> {
  await q
    .insert(t.calendarFeeds)
    .values({ participantId, ...feed })
    .onConflictDoUpdate({ target: t.calendarFeeds.participantId, set: feed });
}

export async function removeFeed({ t, q }: Store, participantId: ParticipantId): Promise<void> {
  await q.delete(t.calendarFeeds).where(eq(t.calendarFeeds.participantId, participantId));
}

const feedOf = prepared(({ t, q }, { participantId }: Slots<{ participantId: ParticipantId }>) =>
  q
    .select({ createdAt: t.calendarFeeds.createdAt })
    .from(t.calendarFeeds)
    .where(eq(t.calendarFeeds.participantId, participantId)),
);

/** Finds since when a participant's agenda has a secret address. */
export async function findFeedSince(store: Store, participantId: ParticipantId): Promise<Date | undefined> {
  const [row] = await feedOf(store, { participantId });
  return row?.createdAt;
}

/** Finds an agenda by the hash of its secret, with what decides whether it may still be shown. */
export async function findFeed(
  { t, q }: Store,
  tokenHash: string,
): Promise<
  | {
      readonly participantId: ParticipantId;
      readonly eventId: Id<'event'>;
      readonly language: Language;
      readonly status: Store['t']['participants']['$inferSelect']['status'];
      readonly eventStatus: Store['t']['events']['$inferSelect']['status'];
      readonly zone: string;
      readonly hideOn: string | null;
    }
  | undefined
> {
  const [row] = await q
    .select({
      participantId: t.participants.id,
      eventId: t.events.id,
      language: t.calendarFeeds.language,
      status: t.participants.status,
      eventStatus: t.events.status,
      zone: t.events.zone,
      hideOn: t.events.hideOn,
    })
    .from(t.calendarFeeds)
    .innerJoin(t.participants, eq(t.participants.id, t.calendarFeeds.participantId))
    .innerJoin(t.events, eq(t.events.id, t.participants.eventId))
    .where(eq(t.calendarFeeds.tokenHash, tokenHash));
  return row;
}
