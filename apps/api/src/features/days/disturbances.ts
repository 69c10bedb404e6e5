import type { Disturbance } from '@jumelage/contracts/days';
import { applyEffect, effectsOfEvent } from '@jumelage/db/repositories/days';
import { findEvent } from '@jumelage/db/repositories/events';
import {
  expireAndFindOpen,
  findOpenBetween,
  findRequest,
  insertRequest,
  type NewRequest,
  type RequestRow,
} from '@jumelage/db/repositories/meeting-requests';
import { findParticipant } from '@jumelage/db/repositories/participants';
import type { SessionScope } from '@jumelage/db/repositories/schedules';
import { insertSlot } from '@jumelage/db/repositories/session-resources';
import { unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import type { StoredEffect, StoredPresence } from '@jumelage/db/schema/schedule-runs';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { displayName } from '@jumelage/domain/participant';
import { pairKey, sendRequest } from '@jumelage/domain/request';
import { hour, minute } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { acceptRequest } from '../meeting-requests/accept.ts';
import type { StepFacts } from '../schedules/history.ts';
import type { Plan } from '../schedules/plan.ts';

/** The changes that an act makes before anything is re-planned, and the names for the words of its step. */
export type Disturbed = {
  readonly effects: StoredEffect[];
  readonly facts: StepFacts;
  readonly slotAdded?: { block: number; startsAt: Date; endsAt: Date };
  /** Agreed at the desk just now: for these others may move, for what waits for long they may not. */
  readonly wanted?: readonly Id<'meeting'>[];
  /** The slot for which they agreed: tried before any other. */
  readonly wish?: Id<'slot'> | null;
};

type Context = {
  readonly deps: Deps;
  readonly tx: Store;
  readonly scope: SessionScope;
  readonly plan: Plan;
  /** First slot that has not begun. */
  readonly from: number;
};
type OfAct<A extends Disturbance['act']> = Extract<Disturbance, { readonly act: A }>;

const slotsFrom = (
  { plan, from }: Context,
  isMeant: (slot: Plan['session']['slots'][number]) => boolean = () => true,
) =>
  plan.session.slots
    .slice(from)
    .filter(isMeant)
    .map((slot) => slot.id);

async function getPerson({ tx, scope }: Context, participantId: Id<'participant'>) {
  return found(await findParticipant(tx, { eventId: scope.eventId, participantId }));
}

/** Finds a participant that the desk expects: without admission nobody can be late or absent. */
async function getExpected(context: Context, participantId: Id<'participant'>) {
  const person = await getPerson(context, participantId);
  if (person.status !== 'admitted') throw new AppError('not_found');
  return person;
}

type Person = Awaited<ReturnType<typeof getPerson>>;
const nameOf = (person: Pick<Person, 'family' | 'given' | 'hanzi'>) =>
  displayName({ ...person, hanzi: person.hanzi ?? undefined });
const presenceOf = (person: Person): StoredPresence => ({
  checkedInAt: person.checkedInAt?.getTime() ?? null,
  arrivesAt: person.arrivesAt?.getTime() ?? null,
  absentAt: person.absentAt?.getTime() ?? null,
});

/**
 * Marks a participant available from `at`, and away before it. Slots they closed themselves are left alone; slots that
 * an earlier act of the day closed open again.
 */
async function expectedFrom(context: Context, { id: participantId }: Person, at: number): Promise<StoredEffect[]> {
  const { tx, scope } = context;
  const closed = new Set((await unavailabilityOf(tx, scope.eventId, [participantId])).get(participantId));
  const acts = (await effectsOfEvent(tx, scope.eventId)).flatMap((one) =>
    one.kind === 'away' && one.participantId === participantId ? one.slotIds : [],
  );
  const byActs = new Set(acts);
  return [
    {
      kind: 'back',
      participantId,
      slotIds: slotsFrom(context, ({ id, startsAt }) => startsAt.getTime() >= at && closed.has(id) && byActs.has(id)),
    },
    {
      kind: 'away',
      participantId,
      slotIds: slotsFrom(context, ({ id, startsAt }) => startsAt.getTime() < at && !closed.has(id)),
    },
  ];
}

/** Writes the request that two make at the desk, so that it is accepted as every other. */
async function requestAtDesk(
  { deps, tx, scope: { eventId } }: Context,
  pair: Pick<NewRequest, 'fromId' | 'toId' | 'openPair'>,
): Promise<RequestRow> {
  const { requestHours } = found(await findEvent(tx, eventId));
  const now = deps.now();
  const dates = { createdAt: new Date(now), expiresAt: new Date(now + requestHours * hour) };
  const asked = { message: '', priority: 'would_like', status: 'pending' } as const;
  const requestId = newId(deps, 'request');
  await insertRequest(tx, { id: requestId, eventId, ...pair, ...asked, ...dates });
  return found(await findRequest(tx, { eventId, requestId }));
}

/**
 * Brings two people together who agree at the desk: accepts a pending request, gives a waiting meeting a place before
 * the others, and where there is neither, makes both.
 */
async function bookOnTheSpot(context: Context, { firstId, secondId }: OfAct<'walk_in'>): Promise<Disturbed> {
  const { deps, tx, scope, plan } = context;
  const { eventId } = scope;
  const [first, second] = [await getPerson(context, firstId), await getPerson(context, secondId)];
  const openPair = pairKey(firstId, secondId);
  const now = deps.now();
  const decision = sendRequest({
    senderAdmitted: first.status === 'admitted',
    recipientAdmitted: second.status === 'admitted',
    sameOrganisation: first.organisationId === second.organisationId,
    // The desk is not held to what a participant may send, and not to one request at a time.
    openBetween: false,
    sentCount: 0,
    limit: 1,
  });
  if (!decision.ok) throw new AppError(decision.code);
  const open = (await expireAndFindOpen(tx, { eventId, pair: openPair, now: new Date(now) }))
    ? await findOpenBetween(tx, { eventId, pair: openPair })
    : undefined;
  const names = { first: nameOf(first), second: nameOf(second) };
  if (open?.meetingId) {
    const index = plan.meetings.findIndex(({ id }) => id === open.meetingId);
    if (index < 0 || (plan.slotOf[index] ?? -1) >= 0) throw new AppError('nothing_to_change');
    const wanted = [open.meetingId];
    return { facts: { ...names, meetingId: open.meetingId }, effects: [], wanted, wish: open.request.slotId };
  }
  const request = open?.request ?? (await requestAtDesk(context, { fromId: firstId, toId: secondId, openPair }));
  const meetingId = await acceptRequest(deps, tx, request, { by: 'desk', at: now });
  const added: StoredEffect = {
    kind: 'meeting_added',
    meetingId,
    requestId: request.id,
    openPair,
    pending: open !== undefined,
  };
  return { facts: { ...names, meetingId }, effects: [added], wanted: [meetingId] };
}

const acts: { readonly [A in Disturbance['act']]: (context: Context, act: OfAct<A>) => Promise<Disturbed> } = {
  late: async (context, { participantId, arrivesAt }) => {
    const person = await getExpected(context, participantId);
    const at = Date.parse(arrivesAt);
    const before = presenceOf(person);
    const after = { checkedInAt: null, arrivesAt: at, absentAt: null };
    return {
      facts: { participantId, name: nameOf(person), at: arrivesAt },
      effects: [{ kind: 'presence', participantId, before, after }, ...(await expectedFrom(context, person, at))],
    };
  },
  absent: async (context, { participantId }) => {
    const person = await getExpected(context, participantId);
    const before = presenceOf(person);
    return {
      facts: { participantId, name: nameOf(person) },
      effects: [
        {
          kind: 'presence',
          participantId,
          before,
          after: { checkedInAt: null, arrivesAt: null, absentAt: context.deps.now() },
        },
        ...(await expectedFrom(context, person, Number.POSITIVE_INFINITY)),
      ],
    };
  },
  table_closed: async (context, { tableId }) => {
    const table = found(context.plan.session.tables.find(({ id }) => id === tableId));
    const slotIds = slotsFrom(context).filter((id) => !table.closedSlots.includes(id));
    return { facts: { tableId, table: table.number }, effects: [{ kind: 'closed', tableId, slotIds }] };
  },
  interpreter_gone: async (context, { interpreterId }) => {
    const interpreter = found(context.plan.session.interpreters.find(({ id }) => id === interpreterId));
    const slotIds = slotsFrom(context).filter((id) => !interpreter.awaySlots.includes(id));
    return {
      facts: { interpreterId, name: nameOf(interpreter) },
      effects: [{ kind: 'interpreter_away', interpreterId, slotIds }],
    };
  },
  walk_in: bookOnTheSpot,
  extra_slot: async ({ deps, tx, scope, plan }, { minutes }) => {
    const last = found(plan.session.slots.at(-1));
    const startsAt = new Date(last.endsAt.getTime() + plan.session.breakMinutes * minute);
    const endsAt = new Date(startsAt.getTime() + (minutes ?? plan.session.slotMinutes) * minute);
    // Long after the last slot, one behind it would be past already.
    if (startsAt.getTime() <= deps.now()) throw new AppError('nothing_to_change');
    const slot = { block: last.block, startsAt, endsAt };
    const slotId = await insertSlot(tx, { id: newId(deps, 'slot'), sessionId: scope.sessionId, ...slot });
    return { facts: { at: startsAt.toISOString() }, effects: [{ kind: 'slot_added', slotId }], slotAdded: slot };
  },
  fill_free: async () => ({ facts: {}, effects: [] }),
};

/** Applies what an act changes, its effects included; what it needs must belong to the event and the session. */
export async function disturbDay(context: Context, disturbance: Disturbance): Promise<Disturbed> {
  const act = acts[disturbance.act] as (context: Context, act: Disturbance) => Promise<Disturbed>;
  const disturbed = await act(context, disturbance);
  for (const effect of disturbed.effects) await applyEffect(context.tx, effect, 'do');
  return disturbed;
}
