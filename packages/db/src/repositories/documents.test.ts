import { describe, expect, it } from 'vitest';
import { at, organisationRow, sampleDatabase, userRow } from '../testing-rows.ts';
import * as documents from './documents.ts';

const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q.insert(t.users).values([userRow('usr_ada'), userRow('usr_wei'), userRow('usr_zoe')]);
  await q
    .insert(t.organisations)
    .values([organisationRow('org_a'), organisationRow('org_b'), organisationRow('org_c')]);
  await q.insert(t.organisationMembers).values([
    { organisationId: 'org_a', userId: 'usr_ada', role: 'owner' },
    { organisationId: 'org_b', userId: 'usr_wei', role: 'member' },
    { organisationId: 'org_c', userId: 'usr_wei', role: 'member' },
  ]);
  await q
    .insert(t.documents)
    .values([
      documentRow('doc_late', 'org_a', 5),
      documentRow('doc_2', 'org_a', 1),
      documentRow('doc_1', 'org_a', 1),
      documentRow('doc_other', 'org_b', 0),
    ]);
});

function documentRow(id: `doc_${string}`, organisationId: `org_${string}`, minutes: number): documents.DocumentRow {
  const bytes = Buffer.from(`%PDF ${id}`);
  return {
    ...{ id, organisationId, name: `${id}.pdf`, type: 'application/pdf', size: bytes.length, hash: id, bytes },
    ...{ createdBy: null, createdAt: at(minutes) },
  };
}
const own = { organisationId: 'org_a', documentId: 'doc_1' } as const;
/** A document under the name of an organisation that does not have it. */
const strange = { organisationId: 'org_b', documentId: 'doc_1' } as const;

describe('documents of an organisation', () => {
  it('are its own, the oldest first, by id where they came together, without their bytes', async () => {
    const rows = await read((store) => documents.listDocuments(store, 'org_a'));
    expect(rows.map(({ id }) => id)).toEqual(['doc_1', 'doc_2', 'doc_late']);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'name', 'type', 'size', 'createdAt']);
    expect(await read((store) => documents.listDocuments(store, 'org_c'))).toEqual([]);
  });

  it('are counted for each organisation', async () => {
    const counts = (['org_a', 'org_b', 'org_c'] as const).map((id) => read((s) => documents.countDocuments(s, id)));
    expect(await Promise.all(counts)).toEqual([3, 1, 0]);
  });

  it('are found and read by their own organisation’s id alone', async () => {
    expect((await read((store) => documents.findDocument(store, own)))?.name).toBe('doc_1.pdf');
    expect(await read((store) => documents.findDocument(store, strange))).toBeUndefined();
    const file = await read((store) => documents.findDocumentFile(store, own));
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('%PDF doc_1');
    expect(await read((store) => documents.findDocumentFile(store, strange))).toBeUndefined();
  });

  it('are renamed by their own organisation’s id alone, and the others keep their names', async () => {
    await write((store) => documents.renameDocument(store, strange, 'stolen.pdf'));
    await write((store) => documents.renameDocument(store, own, '商业计划书.pdf'));
    const names = (await read((store) => documents.listDocuments(store, 'org_a'))).map(({ name }) => name);
    expect(names).toEqual(['商业计划书.pdf', 'doc_2.pdf', 'doc_late.pdf']);
  });

  it('are removed once, and never through another organisation', async () => {
    expect(await write((store) => documents.removeDocument(store, strange))).toBe(false);
    expect(await write((store) => documents.removeDocument(store, own))).toBe(true);
    expect(await write((store) => documents.removeDocument(store, own))).toBe(false);
    expect(await read((store) => documents.countDocuments(store, 'org_a'))).toBe(2);
  });
});

describe('documents are open to', () => {
  const grant = (granteeId: 'org_b' | 'org_c', more: object = {}) =>
    write(({ t, q }) =>
      q.insert(t.grants).values({
        ...{ id: `grt_${granteeId}`, organisationId: 'org_a', granteeId, layer: 'documents', status: 'granted' },
        ...{ createdAt: at(0), changedAt: at(0), ...more },
      }),
    );
  const openTo = (userId: `usr_${string}`) => read((store) => documents.findOpenTo(store, 'org_a', userId));

  it('the organisation of a member to which they were granted, the first of several', async () => {
    await grant('org_c');
    expect(await openTo('usr_wei')).toBe('org_c');
    await grant('org_b');
    expect(await openTo('usr_wei')).toBe('org_b');
  });

  it('nobody who is no member of it', async () => {
    await grant('org_b');
    expect([await openTo('usr_ada'), await openTo('usr_zoe')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['asked for', { status: 'asked' }],
    ['refused', { status: 'refused' }],
    ['taken back', { status: 'withdrawn' }],
    ['of another layer', { layer: 'profile' }],
    ['of another organisation', { organisationId: 'org_c' }],
  ])('nobody by a grant that is %s', async (_, more) => {
    await grant('org_b', more);
    expect(await openTo('usr_wei')).toBeUndefined();
  });
});

describe('openings', () => {
  const note = (id: `opn_${string}`, documentId: `doc_${string}`, minutes: number) =>
    write((store) =>
      documents.noteOpening(store, { id, documentId, organisationId: 'org_b', userId: 'usr_wei', at: at(minutes) }),
    );
  const page = async (number: number, organisationId: 'org_a' | 'org_b' | 'org_c' = 'org_a') => {
    const { rows, total } = await read((s) => documents.listOpenings(s, organisationId, { page: number, size: 2 }));
    return { ids: rows.map(({ id }) => id), total };
  };

  it('are listed by pages, the newest first, those of other organisations’ documents left out', async () => {
    await note('opn_1', 'doc_1', 1);
    await note('opn_2', 'doc_2', 3);
    await note('opn_3', 'doc_1', 3);
    await note('opn_strange', 'doc_other', 9);
    expect(await page(1)).toEqual({ ids: ['opn_3', 'opn_2'], total: 3 });
    expect(await page(2)).toEqual({ ids: ['opn_1'], total: 3 });
    expect(await page(3)).toEqual({ ids: [], total: 3 });
    expect(await page(1, 'org_b')).toEqual({ ids: ['opn_strange'], total: 1 });
    expect(await page(1, 'org_c')).toEqual({ ids: [], total: 0 });
  });

  it('stay without the person once an account is gone, and go with the document', async () => {
    await note('opn_1', 'doc_1', 1);
    await write(({ t, q }) => q.delete(t.users));
    const [row] = (await read((store) => documents.listOpenings(store, 'org_a', { page: 1, size: 2 }))).rows;
    expect(row).toMatchObject({ person: null, organisation: { id: 'org_b' }, document: { id: 'doc_1' } });
    await write((store) => documents.removeDocument(store, own));
    expect(await page(1)).toEqual({ ids: [], total: 0 });
  });
});
