import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import type { Id } from '@jumelage/domain/ids';

// A small event, as the server tells of it: three people, two tables, three slots of one morning in Nice.

export const eventId = 'evt_forum' as const;
export const sessionId = 'ses_morning' as const;
export const zone = 'Europe/Paris';

type Person = ScheduledMeeting['participants'][number];

function person(id: Id<'participant'>, family: string, given: string, country: 'FR' | 'CN', hanzi?: string): Person {
  return {
    id,
    name: { family, given, ...(hanzi ? { hanzi } : {}) },
    languages: country === 'FR' ? ['fr', 'en'] : ['zh'],
    attendance: 'onsite',
    organisation: {
      id: `org_${family.toLowerCase()}`,
      nameLatin: `${family} Industries`,
      nameHanzi: hanzi ? '示例实业' : null,
      country,
      kind: 'sme',
      sector: 'cleantech',
    },
  };
}
export const sophie = person('par_sophie', 'Delmas', 'Sophie', 'FR');
export const wei = person('par_wei', 'Zhang', 'Wei', 'CN', '张伟');
export const lucas = person('par_lucas', 'Moreau', 'Lucas', 'FR');

const slot = (id: Id<'slot'>, startsAt: string, endsAt: string) => ({
  id,
  block: 0,
  startsAt: `2026-06-02T${startsAt}:00.000Z`,
  endsAt: `2026-06-02T${endsAt}:00.000Z`,
});
/** Nine, half past nine and ten o'clock in Nice. */
export const slots = [
  slot('slt_1', '07:00', '07:20'),
  slot('slt_2', '07:30', '07:50'),
  slot('slt_3', '08:00', '08:20'),
] as const;

const table = (number: number, closedSlots: Id<'slot'>[] = []): ScheduleView['session']['tables'][number] => ({
  id: `tbl_${number}`,
  number,
  kind: 'table',
  label: null,
  zone: null,
  link: null,
  boothOf: null,
  closedSlots,
});

export const session: ScheduleView['session'] = {
  id: sessionId,
  name: { fr: 'Matinée', en: 'Morning' },
  slotMinutes: 20,
  breakMinutes: 10,
  tableCount: 2,
  blocks: [{ startsAt: slots[0].startsAt, endsAt: slots[2].endsAt }],
  rules: { guaranteedBreak: 0, mostMeetings: null, leastMeetings: 0, remoteHours: { from: '07:00', to: '22:00' } },
  slots: [...slots],
  // The second table is closed in the last slot.
  tables: [table(1), table(2, ['slt_3'])],
  interpreters: [],
  publishedVersion: 1,
  version: 'v1',
};

/** Makes a meeting of two people, placed where a slot and a table are named. */
export function meeting(
  id: Id<'meeting'>,
  participants: [Person, Person],
  facts: Partial<ScheduledMeeting> = {},
): ScheduledMeeting {
  return {
    id,
    status: 'scheduled',
    priority: 'would_like',
    participants,
    needsInterpreter: false,
    interpreter: 'auto',
    onlyBlock: null,
    onlyZone: null,
    colleague: null,
    afterId: null,
    interpreterId: null,
    slotId: null,
    tableId: null,
    pinned: false,
    unplaced: null,
    ...facts,
  };
}

/** Sophie and Wei at nine at table 1, Lucas and Wei at half past nine at table 2. */
export const schedule: ScheduleView = {
  session,
  version: 1,
  publishedAt: '2026-06-01T08:00:00.000Z',
  revision: 3,
  meetings: [
    meeting('mtg_first', [sophie, wei], { slotId: 'slt_1', tableId: 'tbl_1', priority: 'must', pinned: true }),
    meeting('mtg_second', [lucas, wei], { slotId: 'slt_2', tableId: 'tbl_2' }),
  ],
  score: { meetings: 2, placed: 2, weight: 2, bound: 2, gaps: 0, idleSlots: 0 },
  differs: false,
  undo: null,
  redo: null,
  run: null,
};

const atDesk = (one: Person, facts: Partial<DeskPerson> = {}): DeskPerson => ({
  ...one,
  presence: 'expected',
  checkedInAt: null,
  arrivesAt: null,
  meetingCount: 1,
  ...facts,
});

/** The morning at five to nine: Lucas is here, the others are expected. */
export const day: DayView = {
  now: '2026-06-02T06:55:00.000Z',
  zone,
  schedule,
  people: [
    atDesk(sophie),
    atDesk(wei, { meetingCount: 2 }),
    atDesk(lucas, { presence: 'arrived', checkedInAt: '2026-06-02T06:40:00.000Z' }),
  ],
  delays: [],
  wishes: [],
  steps: [],
};
