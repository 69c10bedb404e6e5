import { describe, expect, it } from 'vitest';
import { organisationRow, sampleDatabase, userRow } from '../testing-rows.ts';
import * as members from './organisation-members.ts';

const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q
    .insert(t.users)
    .values([
      userRow('usr_1', { family: 'Zimmer' }),
      userRow('usr_2', { family: 'Étienne' }),
      userRow('usr_3', { family: 'Fabre' }),
      userRow('usr_4', { family: 'Zhang', given: 'Wei', hanzi: '张伟' }),
    ]);
  await q.insert(t.organisations).values([organisationRow('org_a'), organisationRow('org_b', { country: 'CN' })]);
});
type Role = 'owner' | 'member';
const join = (organisationId: 'org_a' | 'org_b', userId: `usr_${string}`, role: Role) =>
  write((store) => members.insertMember(store, { organisationId, userId, role }));
const listed = async (id: 'org_a' | 'org_b') =>
  (await read((store) => members.listMembers(store, id))).map(({ family, role }) => `${family}, ${role}`);

describe('members', () => {
  it('are listed by their organisation, owners first, then in the order of names', async () => {
    for (const id of ['usr_4', 'usr_3', 'usr_2'] as const) await join('org_a', id, 'member');
    await join('org_a', 'usr_1', 'owner');
    await join('org_b', 'usr_2', 'owner');
    expect(await listed('org_a')).toEqual(['Zimmer, owner', 'Étienne, member', 'Fabre, member', 'Zhang, member']);
    expect(await listed('org_b')).toEqual(['Étienne, owner']);
  });

  it('join once: their role stays as it was', async () => {
    expect([await join('org_a', 'usr_1', 'owner'), await join('org_a', 'usr_1', 'member')]).toEqual([true, false]);
    expect(await listed('org_a')).toEqual(['Zimmer, owner']);
    expect(await listed('org_b')).toEqual([]);
  });

  it('change their role, and leave, in one organisation alone', async () => {
    for (const id of ['org_a', 'org_b'] as const) {
      await join(id, 'usr_1', 'owner');
      await join(id, 'usr_3', 'owner');
    }
    await write((store) => members.changeMember(store, { organisationId: 'org_a', userId: 'usr_1' }, 'member'));
    expect(await listed('org_a')).toEqual(['Fabre, owner', 'Zimmer, member']);
    await write((store) => members.changeMember(store, { organisationId: 'org_a', userId: 'usr_1' }, null));
    expect(await listed('org_a')).toEqual(['Fabre, owner']);
    expect(await listed('org_b')).toEqual(['Fabre, owner', 'Zimmer, owner']);
  });

  it('find their own organisation, and no other', async () => {
    await join('org_b', 'usr_1', 'member');
    await join('org_a', 'usr_3', 'member');
    const found = (organisationId: 'org_a' | 'org_b', userId: `usr_${string}`) =>
      read((store) => members.findOwnOrganisation(store, { organisationId, userId }));
    expect(await found('org_b', 'usr_1')).toEqual({ country: 'CN', status: 'published' });
    expect([await found('org_a', 'usr_1'), await found('org_b', 'usr_3')]).toEqual([undefined, undefined]);
  });
});
