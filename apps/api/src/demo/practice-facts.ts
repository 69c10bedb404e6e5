import { listSeatsOfParticipants, type SeatRow } from '@jumelage/db/repositories/agendas';
import { putPresence } from '@jumelage/db/repositories/days';
import { putDelay } from '@jumelage/db/repositories/delays';
import { allParticipants } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { minute } from '@jumelage/domain/time';
import type { DemoOutcome } from './content-types.ts';
import { people } from './people.ts';
import { writeOutcomes } from './write-outcomes.ts';

/**
 * The reports on the meetings of the first block, each in its author's language. Some of those to try the day as have
 * theirs still to write.
 */
const outcomes: readonly DemoOutcome[] = [
  {
    ...{ from: 'claire', to: 'guodong', by: 'claire', held: true, rating: 5, nextStep: 'site_visit' },
    note: 'Visite de leur usine le mois prochain ; ils préparent un échantillon de 500 kg.',
  },
  {
    ...{ from: 'claire', to: 'guodong', by: 'guodong', held: true, rating: 5, nextStep: 'site_visit' },
    note: '下月来厂参观，先寄五百公斤废料试处理。',
  },
  {
    ...{ from: 'laurent', to: 'minghui', by: 'minghui', held: true, rating: 4, nextStep: 'exchange_documents' },
    note: '对方问得很细，先发中试线的测试数据。',
  },
  {
    ...{ from: 'weimin', to: 'mathilde', by: 'weimin', held: true, rating: 4, nextStep: 'second_meeting' },
    note: '技术扎实，离产业化还有两三年，明年再谈。',
  },
  {
    ...{ from: 'margaux', to: 'haoran', by: 'haoran', held: true, rating: 5, nextStep: 'pilot' },
    note: '约好在水库联合测试一次。',
  },
  {
    ...{ from: 'thomas', to: 'lei', by: 'thomas', held: true, rating: 4, nextStep: 'exchange_documents' },
    note: 'Trois pages à traduire pour essayer ; les termes de métier suivront.',
  },
  {
    ...{ from: 'minghui', to: 'mathilde', by: 'mathilde', held: true, rating: 4, nextStep: 'nda' },
    note: 'Accord de confidentialité avant d’ouvrir les brevets.',
  },
  {
    ...{ from: 'siyuan', to: 'thomas', by: 'siyuan', held: true, rating: 5, nextStep: 'agreement' },
    note: '双方同意先做一个合同审查的联合样机。',
  },
  {
    ...{ from: 'karim', to: 'jianguo', by: 'karim', held: false, nextStep: 'second_meeting' },
    note: 'L’interprète était à une autre table ; nous cherchons un autre créneau.',
  },
];

/** Somebody who is still under way, and whose meetings are in the last block. */
const late = { person: 'antoine', minutes: 20 };
/** Minutes before their first meeting at which people come: one after the other. */
const early = [25, 18, 12, 8, 5];
/** The minutes by which somebody of the next slot will be late. */
const delayed = 5;

/**
 * Writes what is known of the practice day at an instant: who has arrived, who is late, and what was said of the meetings
 * that are over.
 */
export async function writePracticeFacts(store: Store, eventId: Id<'event'>, now: number): Promise<void> {
  const participants = await allParticipants(store, eventId);
  const personOf = new Map(people.map(({ key, email }) => [email, key]));
  const participantIds = new Map(participants.map(({ id, email }) => [personOf.get(email ?? '') ?? id, id]));
  const seats = await listSeatsOfParticipants(store, [...participantIds.values()]);
  const firstSeats = new Map(seats.toReversed().map((seat) => [seat.participantId, seat]));
  const begun = [...firstSeats.values()].filter(({ startsAt }) => startsAt.getTime() <= now);
  for (const [order, { participantId, startsAt }] of begun.entries()) {
    const checkedInAt = startsAt.getTime() - (early[order % early.length] ?? 0) * minute;
    await putPresence(store, participantId, { checkedInAt, arrivesAt: null, absentAt: null });
  }
  const lateId = participantIds.get(late.person);
  if (lateId)
    await putPresence(store, lateId, { checkedInAt: null, arrivesAt: now + late.minutes * minute, absentAt: null });
  await writeDelay(store, seats, now);
  const over = new Set(seats.filter(({ endsAt }) => endsAt.getTime() <= now).map(({ meeting }) => meeting.id));
  await writeOutcomes(store, { eventId, outcomes, participantIds, isOver: ({ id }) => over.has(id), at: () => now });
}

/** Lets somebody of the next slot, who is there already, say that they will be late for their meeting. */
async function writeDelay(store: Store, seats: readonly SeatRow[], now: number): Promise<void> {
  const met = new Set(seats.filter(({ endsAt }) => endsAt.getTime() <= now).map(({ participantId }) => participantId));
  const next = seats.find(({ startsAt, participantId }) => startsAt.getTime() > now && met.has(participantId));
  if (!next) return;
  const { meeting, participantId } = next;
  await putDelay(store, { meetingId: meeting.id, participantId }, { minutes: delayed, saidAt: new Date(now) });
}
