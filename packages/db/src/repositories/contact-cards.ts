import type { ContactValues } from '@jumelage/domain/contact';
import type { Id } from '@jumelage/domain/ids';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type OneSide = { readonly meetingId: Id<'meeting'>; readonly participantId: Id<'participant'> };
export type CardRow = Store['t']['contactCards']['$inferSelect'];

const sidesOf = prepared(({ t, q, engine }, { ids }: Slots<{ readonly ids: readonly Id<'meeting'>[] }>) =>
  q
    .select({ meetingId: t.contactCards.meetingId, participantId: t.contactCards.participantId })
    .from(t.contactCards)
    .where(isOneOf({ engine }, t.contactCards.meetingId, ids)),
);

/** Lists who gave a card in any of these meetings, without what stands on it. */
export function listCardGivers(store: Store, meetingIds: readonly Id<'meeting'>[]): Promise<OneSide[]> {
  return sidesOf(store, { ids: meetingIds });
}

/** Lists the cards of a meeting: at most one of each side. */
export function listCards({ t, q }: Store, meetingId: Id<'meeting'>): Promise<CardRow[]> {
  return q.select().from(t.contactCards).where(eq(t.contactCards.meetingId, meetingId));
}

/** Finds the card that a participant gave last, to begin the next one with. */
export async function findLastCard({ t, q }: Store, participantId: Id<'participant'>): Promise<CardRow | undefined> {
  const [row] = await q
    .select()
    .from(t.contactCards)
    .where(eq(t.contactCards.participantId, participantId))
    .orderBy(desc(t.contactCards.givenAt))
    .limit(1);
  return row;
}

/** Writes one side's card, or overwrites it as long as the other has not seen it. */
export async function putCard(
  { t, q }: Store,
  side: OneSide,
  card: ContactValues & { readonly givenAt: Date },
): Promise<void> {
  await q
    .insert(t.contactCards)
    .values({ ...side, ...card })
    .onConflictDoUpdate({
      target: [t.contactCards.meetingId, t.contactCards.participantId],
      set: card,
      setWhere: isNull(t.contactCards.seenAt),
    });
}

/** Takes one side's card back; answers whether there was one that nobody had seen. */
export async function removeCard({ t, q }: Store, { meetingId, participantId }: OneSide): Promise<boolean> {
  const { contactCards: c } = t;
  const gone = await q
    .delete(c)
    .where(and(eq(c.meetingId, meetingId), eq(c.participantId, participantId), isNull(c.seenAt)))
    .returning({ meetingId: c.meetingId });
  return gone.length > 0;
}

/** Records that the other side saw a card, the first time. */
export async function markCardSeen({ t, q }: Store, { meetingId, participantId }: OneSide, at: Date): Promise<void> {
  const { contactCards: c } = t;
  await q
    .update(c)
    .set({ seenAt: at })
    .where(and(eq(c.meetingId, meetingId), eq(c.participantId, participantId), isNull(c.seenAt)));
}
