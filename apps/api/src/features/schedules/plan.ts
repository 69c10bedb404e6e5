import { findEvent } from '@jumelage/db/repositories/events';
import { listMeetings, type MeetingRow } from '@jumelage/db/repositories/meetings';
import { type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import {
  findSchedule,
  listPlacements,
  type PlacementRow,
  type ScheduleRow,
  type SessionScope,
  seatsElsewhere,
} from '@jumelage/db/repositories/schedules';
import { listSessions, type SessionWhole } from '@jumelage/db/repositories/sessions';
import { unavailabilityOf } from '@jumelage/db/repositories/unavailabilities';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { placeableStatuses } from '@jumelage/domain/meeting';
import { attendeesOf } from '@jumelage/domain/placed-meeting';
import { priorityWeights } from '@jumelage/domain/request';
import { defaultRules, isWithinHours, type LocalHours } from '@jumelage/domain/session';
import { overlaps } from '@jumelage/domain/time';
import type { Problem } from '@jumelage/scheduling/problem';
import { found } from '../../http/app-error.ts';
import { capacitiesOf, interpreterNeeds, type Resources, resourcesOf } from './resources.ts';

/**
 * A session's facts and one of its schedules: as rows, and as the scheduler's problem, in which everything is named by
 * its index.
 */
export type Plan = {
  readonly session: SessionWhole;
  readonly schedule: ScheduleRow | undefined;
  readonly placements: readonly PlacementRow[];
  readonly meetings: readonly MeetingRow[];
  readonly people: readonly ParticipantRow[];
  readonly problem: Problem;
  readonly slotOf: readonly number[];
  readonly tableOf: readonly number[];
  readonly interpreterOf: readonly number[];
  readonly resources: Resources;
};

/** Tells whether a meeting took place, or should have: nothing moves it any more. */
export function hasTakenPlace(meeting: Pick<MeetingRow, 'status'>): boolean {
  return !(placeableStatuses as readonly string[]).includes(meeting.status);
}

/** The parts of the rows behind a plan that an act may write. */
export type PlanPart = 'session' | 'placements' | 'meetings' | 'absences' | 'people';

type Rows = {
  readonly session: SessionWhole;
  readonly schedule: ScheduleRow | undefined;
  readonly placements: readonly PlacementRow[];
  readonly meetings: readonly MeetingRow[];
  readonly elsewhere: Awaited<ReturnType<typeof seatsElsewhere>>;
  readonly people: ReadonlyMap<Id<'participant'>, ParticipantRow>;
  readonly unavailable: ReadonlyMap<Id<'participant'>, readonly Id<'slot'>[]>;
};

/** Selects the meetings that a schedule places or may place, out of all of an event. */
function meetingsIn({ placements, meetings, elsewhere }: Pick<Rows, 'placements' | 'meetings' | 'elsewhere'>) {
  const own = new Set(placements.map((placement) => placement.meetingId));
  const others = new Set(elsewhere.map((seat) => seat.meetingId));
  // What took place without a place in this schedule has none to get; what another session holds is not placed twice.
  return meetings.filter((meeting) => own.has(meeting.id) || (!others.has(meeting.id) && !hasTakenPlace(meeting)));
}

/** Reads the rows behind a plan; of rows that are known, only the parts that were written since. */
async function readRows(
  store: Store,
  scope: SessionScope,
  {
    version,
    known,
    written,
  }: { readonly version: number; readonly known?: Rows; readonly written?: ReadonlySet<PlanPart> },
): Promise<Rows> {
  const stays = (part: PlanPart) => (written?.has(part) ? undefined : known);
  const session =
    stays('session')?.session ?? found((await listSessions(store, { ...scope, withRetired: version > 0 }))[0]);
  const draft = stays('placements');
  const schedule = draft ? draft.schedule : await findSchedule(store, scope, version);
  if (version > 0) found(schedule);
  const placements = draft?.placements ?? (schedule ? await listPlacements(store, schedule.id) : []);
  const meetings = stays('meetings')?.meetings ?? (await listMeetings(store, scope.eventId));
  const elsewhere = stays('meetings')?.elsewhere ?? (version > 0 ? [] : await seatsElsewhere(store, scope));
  const seated = meetingsIn({ placements, meetings, elsewhere }).flatMap(seatedAt);
  const before = stays('people')?.people;
  const people =
    before && seated.every((id) => before.has(id)) ? before : await participantsById(store, scope.eventId, seated);
  const unavailable = stays('absences')?.unavailable ?? (await unavailabilityOf(store, scope.eventId));
  return { session, schedule, placements, meetings, elsewhere, people, unavailable };
}

function planOf({ session: whole, schedule, placements, people: rows, unavailable, ...more }: Rows): Plan {
  const meetings = meetingsIn({ placements, ...more });
  const seated = new Set(meetings.flatMap(seatedAt));
  const people = [...rows.values()].filter(({ id }) => seated.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const usedSlots = new Set(placements.map((placement) => placement.slotId));
  const usedTables = new Set(placements.map((placement) => placement.tableId));
  const usedInterpreters = new Set(placements.map((placement) => placement.interpreterId));
  const session = {
    ...whole,
    slots: whole.slots.filter((slot) => !slot.retired || usedSlots.has(slot.id)),
    tables: whole.tables.filter((table) => !table.retired || usedTables.has(table.id)),
    interpreters: whole.interpreters.filter((one) => !one.retired || usedInterpreters.has(one.id)),
  };
  return toPlan({ session, schedule, placements, meetings, people, unavailable, elsewhere: more.elsewhere });
}

/**
 * Loads a session with its draft, or with a published version, in a fixed number of statements; the scope is in every
 * one of them.
 */
export async function loadPlan(store: Store, scope: SessionScope, version = 0): Promise<Plan> {
  return planOf(await readRows(store, scope, { version }));
}

/** A session's draft within one transaction, as far as the transaction has come. */
export type HeldPlan = {
  readonly current: () => Promise<Plan>;
  /** Marks parts as written: they alone are read again when the plan is next asked for. */
  readonly wrote: (...parts: readonly PlanPart[]) => void;
};

/**
 * Runs work on a session's draft that is loaded once, however often it is read. An act that reads it only before it
 * writes, such as `storeResult`, takes `loadPlan`: there is nothing to read again.
 */
export async function withPlan<T>(tx: Store, scope: SessionScope, work: (held: HeldPlan) => Promise<T>): Promise<T> {
  let rows = await readRows(tx, scope, { version: 0 });
  let plan = planOf(rows);
  const written = new Set<PlanPart>();
  return work({
    async current() {
      if (written.size === 0) return plan;
      rows = await readRows(tx, scope, { version: 0, known: rows, written });
      plan = planOf(rows);
      written.clear();
      return plan;
    },
    wrote(...parts) {
      for (const part of parts) written.add(part);
    },
  });
}

type Facts = Pick<Plan, 'session' | 'schedule' | 'placements' | 'meetings' | 'people'> &
  Pick<Rows, 'unavailable' | 'elsewhere'>;

function toPlan({ unavailable, elsewhere, ...facts }: Facts): Plan {
  const { session, placements, meetings, people } = facts;
  const slotIndex = new Map(session.slots.map((slot, index) => [slot.id, index]));
  const tableIndex = new Map(session.tables.map((table, index) => [table.id, index]));
  const interpreterIndex = new Map(session.interpreters.map((one, index) => [one.id, index]));
  const personIndex = new Map(people.map((person, index) => [person.id, index]));
  const meetingIndex = new Map(meetings.map((meeting, index) => [meeting.id, index]));
  const placementOf = new Map(placements.map((placement) => [placement.meetingId, placement]));
  const seatsOf = Map.groupBy(elsewhere, (seat) => seat.participantId);
  const rules = session.rules ?? defaultRules;
  const nights = nightSlots(session.slots);
  const resources = resourcesOf(session);
  const seatsAt = (meeting: MeetingRow) => {
    const a = personIndex.get(meeting.firstId) ?? -1;
    const b = personIndex.get(meeting.secondId) ?? -1;
    const colleague = personIndex.get(meeting.colleagueId ?? 'par_');
    return { a, b, colleague, first: found(people[a]), second: found(people[b]) };
  };
  const languages = interpreterNeeds(
    session,
    meetings.map((meeting) => {
      const { first, second, colleague } = seatsAt(meeting);
      return { meeting, first, second, colleague: people[colleague ?? -1] };
    }),
  );
  const hasRooms = session.tables.some((table) => table.kind === 'room');
  const problem: Problem = {
    participants: people.length,
    slots: session.slots.length,
    blockOf: session.slots.map((slot) => slot.block),
    ...capacitiesOf(session, resources),
    interpreters: resources.interpreters,
    needs: languages.needs,
    guaranteedBreaks: session.blocks.map(() => rules.guaranteedBreak),
    mostMeetings: rules.mostMeetings ?? undefined,
    leastMeetings: rules.leastMeetings,
    unavailable: people.map((person) => {
      const busy = new Set((unavailable.get(person.id) ?? []).flatMap((id) => slotIndex.get(id) ?? []));
      if (person.attendance === 'remote')
        for (const slot of nights(person.zone, person.hours ?? rules.remoteHours)) busy.add(slot);
      for (const seat of seatsOf.get(person.id) ?? [])
        for (const slot of slotsDuring(session.slots, seat)) busy.add(slot);
      return [...busy].sort((a, b) => a - b);
    }),
    meetings: meetings.map((meeting, index) => {
      const placement = placementOf.get(meeting.id);
      const stays = placement && (placement.pinned || hasTakenPlace(meeting));
      const { a, b, colleague, first, second } = seatsAt(meeting);
      const online = first.attendance === 'remote' || second.attendance === 'remote';
      const before = meetingIndex.get(meeting.afterId ?? 'mtg_');
      return {
        a,
        b,
        ...(colleague === undefined ? {} : { others: [colleague] }),
        weight: priorityWeights[meeting.priority],
        allowed:
          meeting.onlyBlock === null && meeting.onlySlots === null
            ? undefined
            : session.slots.flatMap((slot, index) =>
                (meeting.onlyBlock === null || slot.block === meeting.onlyBlock) &&
                (meeting.onlySlots === null || meeting.onlySlots.includes(slot.id))
                  ? [index]
                  : [],
              ),
        fixed: stays ? (slotIndex.get(placement.slotId) ?? -1) : -1,
        after: before === undefined ? [] : [before],
        kind: online && hasRooms ? 'virtual' : 'table',
        interpreter: languages.classOf[index] ?? -1,
        zone: resources.zoneFor(meeting, first, second),
      };
    }),
  };
  return {
    ...facts,
    problem,
    resources,
    slotOf: meetings.map((meeting) => slotIndex.get(placementOf.get(meeting.id)?.slotId ?? 'slt_') ?? -1),
    tableOf: meetings.map((meeting) => tableIndex.get(placementOf.get(meeting.id)?.tableId ?? 'tbl_') ?? -1),
    interpreterOf: meetings.map(
      (meeting) => interpreterIndex.get(placementOf.get(meeting.id)?.interpreterId ?? 'int_') ?? -1,
    ),
  };
}

/** Lists everyone who sits at a meeting. */
export function seatedAt({ firstId, secondId, colleagueId }: MeetingRow): readonly Id<'participant'>[] {
  return attendeesOf([firstId, secondId], colleagueId);
}

type Times = { readonly startsAt: Date; readonly endsAt: Date };
const toInterval = ({ startsAt, endsAt }: Times) => ({ startsAt: startsAt.getTime(), endsAt: endsAt.getTime() });

function slotsDuring(slots: readonly Times[], busy: Times): number[] {
  return slots.flatMap((slot, index) => (overlaps(toInterval(slot), toInterval(busy)) ? [index] : []));
}

/**
 * Makes a function that lists the slots outside some hours of a zone, computed once: from its clock and never from a
 * fixed offset.
 */
function nightSlots(slots: readonly Times[]): (zone: string, hours: LocalHours) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (zone, hours) => {
    const key = `${zone} ${hours.from} ${hours.to}`;
    const before = known.get(key);
    if (before) return before;
    const nights = slots.flatMap((slot, index) => (isWithinHours(toInterval(slot), zone, hours) ? [] : [index]));
    known.set(key, nights);
    return nights;
  };
}

/** Finds an event, for what its phase permits. */
export async function getEvent(store: Store, eventId: Id<'event'>) {
  return found(await findEvent(store, eventId));
}
