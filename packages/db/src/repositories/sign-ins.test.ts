import { describe, expect, it } from 'vitest';
import { at, sampleDatabase, userRow } from '../testing-rows.ts';
import * as identities from './identities.ts';
import * as signIns from './sign-ins.ts';

const signInRow = (
  tokenHash: string,
  userId: `usr_${string}`,
  more: Partial<signIns.SignInRow> = {},
): signIns.SignInRow => ({
  ...{ tokenHash, userId, method: 'password', strong: false, device: '', createdAt: at(0) },
  ...{ provedAt: null, lastSeenAt: null, expiresAt: at(60) },
  ...more,
});
const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q
    .insert(t.users)
    .values([userRow('usr_ada'), userRow('usr_wei'), userRow('usr_closed', { disabledAt: at(0) })]);
  await q
    .insert(t.signIns)
    .values([
      signInRow('unused', 'usr_ada'),
      signInRow('seen', 'usr_ada', { lastSeenAt: at(20) }),
      signInRow('idle', 'usr_ada', { lastSeenAt: at(10) }),
      signInRow('wei', 'usr_wei', { lastSeenAt: at(20) }),
      signInRow('closed', 'usr_closed', { lastSeenAt: at(20) }),
    ]);
});
const live = { now: at(30), seenSince: at(10) };
const all = async () => (await read(({ t, q }) => q.select().from(t.signIns))).map(({ tokenHash }) => tokenHash).sort();

describe('a sign-in', () => {
  const found = async (token: string, when: signIns.Live = live) =>
    (await read((store) => signIns.findSignIn(store, token, when)))?.user.id;

  it('is found by its token, with its user, while it is neither over nor idle', async () => {
    expect([await found('seen'), await found('unused'), await found('wei')]).toEqual(['usr_ada', 'usr_ada', 'usr_wei']);
    expect([await found('idle'), await found('')]).toEqual([undefined, undefined]);
    expect(await found('seen', { ...live, now: at(60) })).toBeUndefined();
    expect(await found('seen', { ...live, now: new Date(at(60).getTime() - 1) })).toBe('usr_ada');
  });

  it('of a closed account opens nothing', async () => expect(await found('closed')).toBeUndefined());

  it('is changed alone', async () => {
    await write((store) => signIns.updateSignIn(store, 'idle', { lastSeenAt: at(25), strong: true }));
    expect((await read((s) => signIns.findSignIn(s, 'idle', live)))?.signIn).toMatchObject({ strong: true });
    expect((await read((s) => signIns.findSignIn(s, 'seen', live)))?.signIn).toMatchObject({
      ...{ strong: false, lastSeenAt: at(20) },
    });
  });

  it('is ended alone; ending what there is not ends nothing', async () => {
    await write((store) => signIns.removeSignIn(store, 'nothing'));
    await write((store) => signIns.removeSignIn(store, 'seen'));
    expect(await all()).toEqual(['closed', 'idle', 'unused', 'wei']);
  });

  it('that is new drops everybody’s that are over', async () => {
    await write((store) =>
      signIns.insertSignIn(store, signInRow('lasting', 'usr_wei', { createdAt: at(1), expiresAt: at(99) })),
    );
    expect(await all()).toHaveLength(6);
    await write((store) =>
      signIns.insertSignIn(store, signInRow('new', 'usr_ada', { createdAt: at(60), expiresAt: at(99) })),
    );
    expect(await all()).toEqual(['lasting', 'new']);
  });
});

describe('sign-ins of somebody', () => {
  it('are listed while they live, the last used first', async () => {
    await write((store) => signIns.insertSignIn(store, signInRow('last', 'usr_ada', { lastSeenAt: at(29) })));
    await write((store) => signIns.insertSignIn(store, signInRow('later', 'usr_ada', { createdAt: at(1) })));
    const listed = (when: signIns.Live) => read((store) => signIns.listSignIns(store, 'usr_ada', when));
    expect((await listed(live)).map(({ tokenHash }) => tokenHash)).toEqual(['last', 'seen', 'later', 'unused']);
    expect(await listed({ ...live, now: at(60) })).toEqual([]);
  });

  it('end together, but for the one that is kept; others’ stay', async () => {
    expect(await write((store) => signIns.removeSignIns(store, 'usr_ada', 'seen'))).toBe(2);
    expect(await all()).toEqual(['closed', 'seen', 'wei']);
    expect(await write((store) => signIns.removeSignIns(store, 'usr_ada'))).toBe(1);
    expect(await write((store) => signIns.removeSignIns(store, 'usr_ada'))).toBe(0);
    expect(await all()).toEqual(['closed', 'wei']);
  });
});

it('a browser is new beside others of the same person, and only once', async () => {
  const note = (userId: `usr_${string}`, device: string) =>
    write((store) => signIns.noteDevice(store, userId, device, at(1)));
  expect(await note('usr_ada', 'desk')).toBe(false);
  expect(await note('usr_ada', 'phone')).toBe(true);
  expect([await note('usr_ada', 'phone'), await note('usr_ada', 'desk')]).toEqual([false, false]);
  expect(await note('usr_wei', 'tablet')).toBe(false);
  expect(await note('usr_wei', 'phone')).toBe(true);
});

describe('an identity at a provider', () => {
  const identityRow = (subject: string, userId: `usr_${string}`, minutes = 0): identities.IdentityRow => ({
    ...{ issuer: 'https://id.sample.example', subject, userId, email: `${userId}@sample.example` },
    createdAt: at(minutes),
  });
  const insert = (row: identities.IdentityRow) => write((store) => identities.insertIdentity(store, row));

  it('opens one account, by issuer and subject together', async () => {
    await insert(identityRow('1', 'usr_ada'));
    const opens = async (issuer: string, subject: string) =>
      (await read((store) => identities.findIdentity(store, { issuer, subject })))?.userId;
    expect(await opens('https://id.sample.example', '1')).toBe('usr_ada');
    expect(await opens('https://id.sample.example', '2')).toBeUndefined();
    expect(await opens('https://other.sample.example', '1')).toBeUndefined();
    await expect(insert(identityRow('1', 'usr_wei'))).rejects.toThrow();
  });

  it('is listed for its user, the oldest first, and untied by nobody else', async () => {
    const own = identityRow('2', 'usr_ada', 5);
    for (const row of [own, identityRow('1', 'usr_ada'), identityRow('3', 'usr_wei')]) await insert(row);
    const subjects = async () =>
      (await read((store) => identities.listIdentities(store, 'usr_ada'))).map(({ subject }) => subject);
    expect(await subjects()).toEqual(['1', '2']);
    expect(await write((store) => identities.removeIdentity(store, { ...own, userId: 'usr_wei' }))).toBe(false);
    const elsewhere = { ...own, issuer: 'https://other.sample.example' };
    expect(await write((store) => identities.removeIdentity(store, elsewhere))).toBe(false);
    expect(await write((store) => identities.removeIdentity(store, own))).toBe(true);
    expect(await write((store) => identities.removeIdentity(store, own))).toBe(false);
    expect(await subjects()).toEqual(['1']);
  });
});
