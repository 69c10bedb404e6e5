import type { SeatRow } from '@jumelage/db/repositories/agendas';
import type { PublishedVersion } from '@jumelage/db/repositories/schedules';
import type { Id } from '@jumelage/domain/ids';

/** One session's part of an agenda: the present one, and the one before the last version that changed it. */
export type SessionChanges = {
  readonly sessionId: Id<'session'>;
  readonly version: number;
  readonly publishedAt: Date;
  /** The publication of the version that changed it; null: it is unchanged since its first one. */
  readonly changedAt: Date | null;
  readonly seats: readonly SeatRow[];
  /** Empty where nothing changed. */
  readonly before: readonly SeatRow[];
};

const placeOf = (seat: SeatRow) => `${seat.meeting.id} ${seat.startsAt.getTime()} ${seat.table}`;
const sameAgenda = (a: readonly SeatRow[], b: readonly SeatRow[]) =>
  a.length === b.length &&
  a.every((seat, index) => placeOf(seat) === placeOf(b[index] ?? seat) && b[index] !== undefined);

/**
 * Compares one participant's newest agenda with the last published one that was another: on a day with many versions,
 * those that
 * leave an agenda as it is do not hide the one that changed it. An agenda that was empty before is new, not changed.
 */
export function changesOf(versions: readonly PublishedVersion[], seats: readonly SeatRow[]): SessionChanges[] {
  return [...Map.groupBy(versions, (one) => one.sessionId)].flatMap(([sessionId, all]) => {
    const newest = all.at(-1);
    if (!newest?.publishedAt) return [];
    const own = seats.filter((seat) => seat.sessionId === sessionId);
    const seatsOf = (version: number) => own.filter((seat) => seat.version === version);
    const now = seatsOf(newest.version);
    const at = all.findLastIndex((one) => !sameAgenda(seatsOf(one.version), now));
    const before = at < 0 ? [] : seatsOf(all[at]?.version ?? 0);
    const changedAt = before.length > 0 ? (all[at + 1]?.publishedAt ?? null) : null;
    return [{ sessionId, version: newest.version, publishedAt: newest.publishedAt, changedAt, seats: now, before }];
  });
}

/** Finds the last place of each meeting that no newest version holds any more. */
export function goneFrom(changes: readonly SessionChanges[], seats: readonly SeatRow[]): SeatRow[] {
  const placed = new Set(changes.flatMap((change) => change.seats.map((seat) => seat.meeting.id)));
  const gone = new Map<Id<'meeting'>, SeatRow>();
  for (const seat of seats) {
    if (placed.has(seat.meeting.id)) continue;
    const known = gone.get(seat.meeting.id);
    if (!known || known.version < seat.version) gone.set(seat.meeting.id, seat);
  }
  return [...gone.values()];
}
