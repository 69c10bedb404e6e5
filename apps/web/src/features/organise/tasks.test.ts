import { expect, test } from 'vitest';
import { type Overview, tasksOf } from './tasks.ts';

const session = (publishedVersion: number | null) => ({ publishedVersion });
const event = { id: 'evt_1', status: 'open', hasEnded: false, sessions: [session(null)] } as const;
const overview: Overview = {
  participants: { registered: 0, admitted: 0, refused: 0, withdrawn: 0 },
  requests: { pending: 0, accepted: 0, declined: 0, withdrawn: 0, expired: 0 },
  sectorByCountry: [],
  meetings: { agreed: 0, placed: 0, held: 0, missed: 0 },
  ...{ withoutRequest: 0, withoutAccount: 0, expiring: 0, withoutInterpreter: 0, toReport: 0 },
  ...{ admittedByDay: [], interpreters: [] },
};
const namesOf = (facts: Parameters<typeof tasksOf>[0]) => {
  const { toDo, done } = tasksOf(facts);
  return { toDo: toDo.map(({ name, count }) => `${name} ${count}`), done: done.map(({ name }) => name) };
};

test('an empty draft begins with a session, its opening and its people', () => {
  expect(namesOf({ event: { ...event, status: 'draft', sessions: [] }, overview })).toEqual({
    toDo: ['session 1', 'open 1', 'people 1'],
    done: [],
  });
});

test('what waits is counted, and what is done stays, ticked', () => {
  const busy = {
    ...overview,
    participants: { ...overview.participants, registered: 3, admitted: 40 },
    requests: { ...overview.requests, pending: 25, accepted: 16 },
    meetings: { ...overview.meetings, agreed: 16, placed: 14 },
    ...{ withoutAccount: 37, withoutInterpreter: 2 },
  };
  expect(namesOf({ event, overview: busy })).toEqual({
    toDo: ['admit 3', 'invite 37', 'answer 25', 'place 2', 'interpret 2', 'publish 1'],
    done: ['session', 'open', 'people', 'ask'],
  });
  expect(namesOf({ event: { ...event, sessions: [session(null), session(1)] }, overview: busy }).done).toContain(
    'publish',
  );
});

test('after the last slot only reports and closing are left', () => {
  const over = { ...event, status: 'running', hasEnded: true } as const;
  const past = { ...overview, meetings: { agreed: 9, placed: 9, held: 4, missed: 1 }, toReport: 4, withoutAccount: 7 };
  expect(namesOf({ event: over, overview: past })).toEqual({ toDo: ['report 4', 'close 1'], done: [] });
  const closed = { ...over, status: 'closed' } as const;
  expect(namesOf({ event: closed, overview: { ...past, toReport: 0 } })).toEqual({
    toDo: [],
    done: ['report', 'close'],
  });
});
