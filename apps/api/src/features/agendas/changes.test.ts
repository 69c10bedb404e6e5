import type { SeatRow } from '@jumelage/db/repositories/agendas';
import type { PublishedVersion } from '@jumelage/db/repositories/schedules';
import { describe, expect, it } from 'vitest';
import { changesOf, goneFrom } from './changes.ts';

/** Publishes version 1, 2, … of a session, an hour apart. */
const published = (count: number, sessionId = 'x1') =>
  Array.from({ length: count }, (_, i) => ({
    ...{ sessionId, version: i + 1, publishedAt: new Date(Date.UTC(2027, 4, 1, i)) },
  })) as unknown as PublishedVersion[];

/** Seats somebody at a table in a version; meetings are named by a letter, slots by their hour. */
const seat = (version: number, meeting: string, hour: number, table = 1, sessionId = 'x1') =>
  ({
    ...{ sessionId, version, meeting: { id: meeting }, table },
    startsAt: new Date(Date.UTC(2027, 4, 3, hour)),
  }) as unknown as SeatRow;

const hourOf = (date: Date | null | undefined) => date?.getUTCHours() ?? null;
/** Names what stands in an agenda, before and now. */
const told = (versions: PublishedVersion[], seats: SeatRow[]) =>
  changesOf(versions, seats).map(({ version, changedAt, before, seats: now }) => ({
    ...{ version, changedAt: hourOf(changedAt) },
    before: before.map((one) => `${one.meeting.id}${one.version}`),
    now: now.map((one) => `${one.meeting.id}${one.version}`),
  }));

describe('an agenda', () => {
  it('of one version is new, not changed', () => {
    expect(told(published(1), [seat(1, 'a', 8)])).toEqual([{ version: 1, changedAt: null, before: [], now: ['a1'] }]);
  });

  it('that stays as it was is unchanged since its first version', () => {
    expect(told(published(3), [seat(1, 'a', 8), seat(2, 'a', 8), seat(3, 'a', 8)])).toEqual([
      { version: 3, changedAt: null, before: [], now: ['a3'] },
    ]);
  });

  it.each([
    ['another hour', seat(2, 'a', 9)],
    ['another table', seat(2, 'a', 8, 2)],
    ['another meeting', seat(2, 'b', 8)],
  ])('changed with the version that gave it %s', (_, after) => {
    const [change] = told(published(2), [seat(1, 'a', 8), after]);
    expect(change).toEqual({ version: 2, changedAt: 1, before: ['a1'], now: [`${after.meeting.id}2`] });
  });

  it('changed with a meeting more, and with one less', () => {
    expect(told(published(2), [seat(1, 'a', 8), seat(2, 'a', 8), seat(2, 'b', 9)])[0]?.before).toEqual(['a1']);
    expect(told(published(2), [seat(1, 'a', 8), seat(1, 'b', 9), seat(2, 'a', 8)])[0]).toMatchObject({
      ...{ changedAt: 1, before: ['a1', 'b1'], now: ['a2'] },
    });
  });

  it('is compared with the last version that was another, however many came since', () => {
    const seats = [seat(1, 'a', 8), seat(2, 'a', 9), seat(3, 'a', 9), seat(4, 'a', 9)];
    expect(told(published(4), seats)).toEqual([{ version: 4, changedAt: 1, before: ['a1'], now: ['a4'] }]);
  });

  it('that was empty before is new', () => {
    expect(told(published(2), [seat(2, 'a', 8)])).toEqual([{ version: 2, changedAt: null, before: [], now: ['a2'] }]);
  });

  it('that went back to what it was changed with the way back', () => {
    const seats = [seat(1, 'a', 8), seat(2, 'a', 9), seat(3, 'a', 8)];
    expect(told(published(3), seats)).toEqual([{ version: 3, changedAt: 2, before: ['a2'], now: ['a3'] }]);
  });

  it('that lost its last meeting changed', () => {
    expect(told(published(2), [seat(1, 'a', 8)])).toEqual([{ version: 2, changedAt: 1, before: ['a1'], now: [] }]);
  });
});

describe('several sessions', () => {
  it('are each compared with their own versions', () => {
    const versions = [...published(2), ...published(1, 'x2')];
    const changes = changesOf(versions, [seat(1, 'a', 8), seat(2, 'a', 9), seat(1, 'b', 14, 1, 'x2')]);
    expect(changes.map(({ sessionId, changedAt }) => [sessionId, hourOf(changedAt)])).toEqual([
      ['x1', 1],
      ['x2', null],
    ]);
  });

  it('are none without a version', () => {
    expect(changesOf([], [seat(1, 'a', 8)])).toEqual([]);
    const draft = [{ ...published(1)[0], publishedAt: null }] as unknown as PublishedVersion[];
    expect(changesOf(draft, [])).toEqual([]);
  });
});

describe('meetings that no newest version holds', () => {
  it('stand with their last place', () => {
    const seats = [seat(1, 'a', 8), seat(2, 'a', 9), seat(1, 'b', 10), seat(2, 'b', 10), seat(3, 'b', 10)];
    const gone = goneFrom(changesOf(published(3), seats), seats);
    expect(gone.map((one) => [one.meeting.id, one.version, hourOf(one.startsAt)])).toEqual([['a', 2, 9]]);
  });

  it('are not those that another session holds now', () => {
    const seats = [seat(1, 'a', 8), seat(1, 'a', 14, 1, 'x2')];
    const versions = [...published(2), ...published(1, 'x2')];
    expect(goneFrom(changesOf(versions, seats), seats)).toEqual([]);
  });
});
