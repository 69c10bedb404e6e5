import { describe, expect, it } from 'vitest';
import { at, sampleDatabase, userRow } from '../testing-rows.ts';
import * as challenges from './challenges.ts';

const day = 24 * 60;
const challengeRow = (id: `chl_${string}`, more: Partial<challenges.ChallengeRow> = {}): challenges.ChallengeRow => ({
  ...{ id, kind: 'sign_in_code', secret: 'hash', userId: 'usr_ada', state: { email: 'a@sample.example' }, guesses: 0 },
  ...{ createdAt: at(0), expiresAt: at(10), usedAt: null },
  ...more,
});
const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q.insert(t.users).values([userRow('usr_ada'), userRow('usr_wei')]);
});
const insert = (row: challenges.ChallengeRow) => write((store) => challenges.insertChallenge(store, row));
const all = async () => (await read(({ t, q }) => q.select().from(t.challenges))).map(({ id }) => id).sort();
const right = { id: 'chl_1', kind: 'sign_in_code', guesses: 5, now: at(9) } as const;

describe('a challenge', () => {
  it.each([
    ['that stands', {}, {}, 'chl_1'],
    ['that has expired', {}, { now: at(10) }, undefined],
    ['that was used', { usedAt: at(1) }, {}, undefined],
    ['with one guess left', { guesses: 4 }, {}, 'chl_1'],
    ['out of guesses', { guesses: 5 }, {}, undefined],
    ['asked for as another kind', {}, { kind: 'reset' }, undefined],
    ['asked for by another id', {}, { id: 'chl_2' }, undefined],
  ] as const)('%s', async (_, row, asked, found) => {
    await insert(challengeRow('chl_1', row));
    const which = { ...right, ...asked };
    expect((await read((store) => challenges.findChallenge(store, which)))?.id).toBe(found);
    expect((await write((store) => challenges.claimGuess(store, which)))?.id).toBe(found);
  });

  it('takes as many guesses as there are, counted before they are looked at', async () => {
    await insert(challengeRow('chl_1'));
    await insert(challengeRow('chl_2'));
    const claim = () => write((store) => challenges.claimGuess(store, { ...right, guesses: 2 }));
    expect([(await claim())?.guesses, (await claim())?.guesses, await claim()]).toEqual([1, 2, undefined]);
    await write((store) => challenges.returnGuess(store, 'chl_1'));
    expect((await claim())?.guesses).toBe(2);
    expect((await read((store) => challenges.findChallenge(store, { ...right, id: 'chl_2' })))?.guesses).toBe(0);
  });

  it('is used once, and keeps nothing of what it was for', async () => {
    await insert(challengeRow('chl_1'));
    await insert(challengeRow('chl_2'));
    const use = () => write((store) => challenges.useChallenge(store, 'chl_1', at(2)));
    expect([await use(), await use()]).toEqual([true, false]);
    const rows = await read(({ t, q }) => q.select().from(t.challenges));
    expect(Object.fromEntries(rows.map(({ id, usedAt, state }) => [id, [usedAt, state]]))).toEqual({
      chl_1: [at(2), {}],
      chl_2: [null, { email: 'a@sample.example' }],
    });
  });

  it('that is new drops everybody’s that ended a day ago', async () => {
    await insert(challengeRow('chl_old', { userId: 'usr_wei' }));
    await insert(challengeRow('chl_1', { createdAt: at(day + 9), expiresAt: at(2 * day) }));
    expect(await all()).toEqual(['chl_1', 'chl_old']);
    await insert(challengeRow('chl_2', { createdAt: at(day + 10), expiresAt: at(2 * day) }));
    expect(await all()).toEqual(['chl_1', 'chl_2']);
  });
});

describe('guesses at somebody’s challenges', () => {
  const counted = (more: Partial<Parameters<typeof challenges.countGuesses>[1]> = {}) =>
    read((store) => challenges.countGuesses(store, { userId: 'usr_ada', kind: 'sign_in_code', since: at(0), ...more }));

  it('are none of none', async () => expect(await counted()).toBe(0));

  it('are added up for a kind since an instant, others’ left out', async () => {
    await insert(challengeRow('chl_before', { guesses: 100 }));
    await insert(challengeRow('chl_1', { createdAt: at(1), guesses: 2 }));
    await insert(challengeRow('chl_2', { createdAt: at(2), guesses: 3, usedAt: at(3) }));
    await insert(challengeRow('chl_kind', { createdAt: at(2), guesses: 20, kind: 'reset' }));
    await insert(challengeRow('chl_wei', { createdAt: at(2), guesses: 50, userId: 'usr_wei' }));
    expect(await counted()).toBe(5);
    expect([await counted({ since: at(1) }), await counted({ kind: 'reset' })]).toEqual([3, 20]);
    await write((store) => challenges.countGuess(store, 'chl_2'));
    expect([await counted(), await counted({ userId: 'usr_wei' })]).toEqual([6, 50]);
  });
});

describe('a later challenge', () => {
  const has = (row: challenges.ChallengeRow) => read((store) => challenges.hasLaterChallenge(store, row));

  it('is one of the same person and kind, and none opened at the same instant', async () => {
    const first = challengeRow('chl_1');
    await insert(first);
    await insert(challengeRow('chl_kind', { createdAt: at(1), kind: 'reset' }));
    await insert(challengeRow('chl_wei', { createdAt: at(1), userId: 'usr_wei' }));
    expect(await has(first)).toBe(false);
    await insert(challengeRow('chl_2', { createdAt: at(1) }));
    expect([await has(first), await has(challengeRow('chl_2', { createdAt: at(1) }))]).toEqual([true, false]);
    expect(await has({ ...first, userId: null })).toBe(false);
  });

  it('ends with the others of its kind, and nobody else’s do', async () => {
    await insert(challengeRow('chl_1'));
    await insert(challengeRow('chl_kind', { kind: 'reset' }));
    await insert(challengeRow('chl_wei', { userId: 'usr_wei' }));
    await write((store) => challenges.endChallenges(store, 'usr_ada', 'sign_in_code'));
    expect(await all()).toEqual(['chl_kind', 'chl_wei']);
  });
});
