import type { Id } from '@jumelage/domain/ids';
import { eq } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type ParticipantId = Id<'participant'>;

type Ids = { readonly ids: readonly ParticipantId[] };

export type OutcomeRow = Store['t']['outcomes']['$inferSelect'];

const outcomesOf = prepared(({ t, q, engine }, { ids }: Slots<Ids>) =>
  q
    .select()
    .from(t.outcomes)
    .where(isOneOf({ engine }, t.outcomes.participantId, ids)),
);

/** Lists what participants reported so far. */
export function listOutcomesOf(store: Store, ids: readonly ParticipantId[]): Promise<OutcomeRow[]> {
  return outcomesOf(store, { ids });
}

/** Lists what both sides reported of a meeting. */
export function listOutcomesOfMeeting({ t, q }: Store, meetingId: Id<'meeting'>): Promise<OutcomeRow[]> {
  return q.select().from(t.outcomes).where(eq(t.outcomes.meetingId, meetingId));
}

/** Writes, or overwrites, what one side reports. */
export async function putOutcome({ t, q }: Store, { meetingId, participantId, ...report }: OutcomeRow): Promise<void> {
  await q
    .insert(t.outcomes)
    .values({ meetingId, participantId, ...report })
    .onConflictDoUpdate({ target: [t.outcomes.meetingId, t.outcomes.participantId], set: report });
}
