import type { Content } from './content.ts';

/** Makes a slot that begins at an instant. */
export const slot = (id: string, startsAt: string, minutes = 20) => ({
  ...{ id, block: 0, startsAt },
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
});

/** Makes a table with nothing but its number. */
export const place = (id: string, number: number, changes: object = {}) =>
  ({
    ...{ id, number, kind: 'table', label: null, zone: null, boothOf: null, closedSlots: [] },
    ...changes,
  }) as unknown as Content['tables'][number];

/** Makes somebody who is called after their id. */
export const person = (
  id: string,
  {
    given = 'Ada',
    hanzi,
    country = 'FR',
    zone = 'Europe/Paris',
  }: { given?: string; hanzi?: string; country?: string; zone?: string } = {},
) => ({
  ...{ id, name: { family: id, given, ...(hanzi ? { hanzi } : {}) }, attendance: 'onsite', languages: ['en'], zone },
  organisation: { id: `o-${id}`, nameLatin: `Org ${id}`, nameHanzi: null, country },
});

/** Makes an interpreter of French and Chinese. */
export const interpreter = (id: string) => ({
  ...{ id, name: { family: 'Roux', given: id }, languages: ['fr', 'zh'], awaySlots: [] },
});

/** Makes a meeting of the first two people. */
export const meeting = (id: string, slotId = 's1', tableId = 't1') => ({
  ...{ id, status: 'scheduled', priority: 'would_like', participantIds: ['p1', 'p2'] },
  ...{ colleagueId: null, slotId, tableId, interpreterId: null },
});

/** Makes the content of a session with one meeting, and what a test changes of it. */
export function contentOf(changes: Partial<Record<keyof Content, unknown>> = {}): Content {
  return {
    event: { id: 'e1', name: { en: 'Forum', zh: '论坛' }, place: {}, zone: 'Europe/Paris' },
    session: { id: 'x1', name: { en: 'Day 1' } },
    ...{ version: 1, publishedAt: '2027-05-01T08:00:00.000Z' },
    slots: [slot('s1', '2027-05-03T07:00:00.000Z')],
    tables: [place('t1', 1)],
    interpreters: [],
    people: [person('p1'), person('p2')],
    meetings: [meeting('m1')],
    ...changes,
  } as unknown as Content;
}
