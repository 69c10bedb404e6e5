import { describe, expect, it } from 'vitest';
import { at, organisationRow, sampleDatabase, userRow } from '../testing-rows.ts';
import * as grants from './grants.ts';

const pair = { organisationId: 'org_a', granteeId: 'org_b', layer: 'profile' } as const;
const grantRow = (id: `grt_${string}`, more: Partial<grants.GrantRow> = {}): grants.GrantRow => ({
  ...{ id, ...pair, status: 'asked', message: '', askedBy: null, decidedBy: null },
  ...{ createdAt: at(0), changedAt: at(0) },
  ...more,
});
const { read, write } = sampleDatabase(async (store) => {
  const { t, q } = store;
  await q
    .insert(t.users)
    .values([userRow('usr_ada'), userRow('usr_bob'), userRow('usr_gone', { disabledAt: at(1) }), userRow('usr_wei')]);
  await q
    .insert(t.organisations)
    .values([organisationRow('org_a'), organisationRow('org_b'), organisationRow('org_c')]);
  await q.insert(t.organisationMembers).values([
    { organisationId: 'org_a', userId: 'usr_ada', role: 'owner' },
    { organisationId: 'org_a', userId: 'usr_bob', role: 'member' },
    { organisationId: 'org_a', userId: 'usr_gone', role: 'owner' },
    { organisationId: 'org_b', userId: 'usr_wei', role: 'owner' },
  ]);
  await grants.insertGrant(store, grantRow('grt_1'));
});
const insert = (row: grants.GrantRow) => write((store) => grants.insertGrant(store, row));

describe('a grant', () => {
  it('is found by its id, or by owner, reader and layer', async () => {
    expect((await read((store) => grants.findGrant(store, 'grt_1')))?.granteeId).toBe('org_b');
    expect(await read((store) => grants.findGrant(store, 'grt_2'))).toBeUndefined();
    expect((await read((store) => grants.findGrantOf(store, pair)))?.id).toBe('grt_1');
  });

  it.each([
    ['the other way round', { ...pair, organisationId: 'org_b', granteeId: 'org_a' }],
    ['for another layer', { ...pair, layer: 'documents' }],
    ['for another reader', { ...pair, granteeId: 'org_c' }],
    ['of another owner', { ...pair, organisationId: 'org_c' }],
  ] as const)('is not found %s', async (_, other) => {
    expect(await read((store) => grants.findGrantOf(store, other))).toBeUndefined();
  });

  it('stands once for an owner, a reader and a layer', async () => {
    await expect(insert(grantRow('grt_2'))).rejects.toThrow();
    await insert(grantRow('grt_3', { layer: 'documents' }));
    expect((await read((store) => grants.findGrantOf(store, { ...pair, layer: 'documents' })))?.id).toBe('grt_3');
  });

  it('moves from the status that was seen, and only once', async () => {
    await insert(grantRow('grt_2', { layer: 'documents' }));
    const give = () =>
      write((store) =>
        grants.moveGrant(
          store,
          { id: 'grt_1', from: 'asked' },
          { status: 'granted', changedAt: at(5), decidedBy: 'usr_ada' },
        ),
      );
    expect(await give()).toMatchObject({ id: 'grt_1', status: 'granted', changedAt: at(5), decidedBy: 'usr_ada' });
    expect(await give()).toBeUndefined();
    expect((await read((store) => grants.findGrant(store, 'grt_2')))?.status).toBe('asked');
  });
});

describe('grants of an organisation', () => {
  const listed = async (id: 'org_a' | 'org_b' | 'org_c') => {
    const { given, asked } = await read((store) => grants.listGrants(store, id));
    const shown = (rows: readonly grants.GrantWithOther[]) => rows.map(({ grant, other }) => `${grant.id} ${other.id}`);
    return { given: shown(given), asked: shown(asked) };
  };

  it('are those it gives and those it asks for, with the other one, the latest change first', async () => {
    await insert(grantRow('grt_2', { layer: 'documents', changedAt: at(9) }));
    await insert(grantRow('grt_3', { granteeId: 'org_c' }));
    await insert(grantRow('grt_4', { organisationId: 'org_c', granteeId: 'org_a' }));
    await insert(grantRow('grt_5', { organisationId: 'org_c' }));
    expect(await listed('org_a')).toEqual({
      given: ['grt_2 org_b', 'grt_3 org_c', 'grt_1 org_b'],
      asked: ['grt_4 org_c'],
    });
    expect(await listed('org_b')).toEqual({ given: [], asked: ['grt_2 org_a', 'grt_5 org_c', 'grt_1 org_a'] });
    expect(await listed('org_c')).toEqual({ given: ['grt_5 org_b', 'grt_4 org_a'], asked: ['grt_3 org_a'] });
  });

  it('are none of one that has none, and go with the organisation', async () => {
    expect(await listed('org_c')).toEqual({ given: [], asked: [] });
    await write(({ t, q }) => q.delete(t.organisations));
    expect(await read((store) => grants.findGrant(store, 'grt_1'))).toBeUndefined();
  });
});

describe('news of grants goes', () => {
  const readers = async (also?: `usr_${string}`) =>
    (await read((store) => grants.grantRecipients(store, 'org_a', also))).map(({ userId }) => userId).sort();

  it('to the owners, but to no closed account', async () => {
    expect(await readers()).toEqual(['usr_ada']);
  });

  it('to one more of its members, and to nobody of another organisation', async () => {
    expect(await readers('usr_bob')).toEqual(['usr_ada', 'usr_bob']);
    expect(await readers('usr_wei')).toEqual(['usr_ada']);
    expect(await readers('usr_gone')).toEqual(['usr_ada']);
  });
});
