import { buildApp } from '@jumelage/api/app';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { writing } from '@jumelage/db/store';
import { allDocumentActs, type DocumentAct } from '@jumelage/domain/document';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reversible } from '../access/reversible.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { jpeg, jpegWithExif, pdf, png } from '../support/files.ts';
import { givenPublishedOrganisation, type Person, signUp, visitor } from '../support/people.ts';

let it: TestApp;
let owner: Person;
let asker: Person;
let organisationId: Id<'organisation'>;
let granteeId: Id<'organisation'>;

beforeAll(async () => {
  it = await openTestApp();
  owner = await signUp(it);
  asker = await signUp(it, { family: 'Opener', given: 'Olga' });
  organisationId = await givenPublishedOrganisation(owner, { nameLatin: 'Sample owner' });
  granteeId = await givenPublishedOrganisation(asker, { nameLatin: 'Sample reader' });
});
afterAll(() => it.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const upload = (bytes: Uint8Array, name = 'sample.pdf', params = { organisationId }, by = owner) =>
  by.call('POST /api/organisations/:organisationId/documents', { params, body: { name, content: base64(bytes) } });
const open = (by: Person, documentId: Id<'document'>, of = organisationId) =>
  by.call('GET /api/organisations/:organisationId/documents/:documentId/file', {
    params: { organisationId: of, documentId },
  });
const listed = (by: Person) =>
  by.must('GET /api/organisations/:organisationId/documents', { params: { organisationId } });
const openings = (by = owner) =>
  by.call('GET /api/organisations/:organisationId/openings', { params: { organisationId } });

async function raw(by: Person, documentId: string) {
  const url = `/api/organisations/${organisationId}/documents/${documentId}/file`;
  return it.app.inject({ method: 'GET', url, headers: { cookie: by.cookie ?? '' } });
}

/** Gives what was uploaded back again, and cleans up. */
async function keptOf(bytes: Uint8Array, name: string) {
  const { body, status, problem } = await upload(bytes, name);
  if (status !== 201) return { status, code: problem.code };
  const file = await raw(owner, body.id);
  await owner.must('DELETE /api/organisations/:organisationId/documents/:documentId', {
    params: { organisationId, documentId: body.id },
  });
  return { status, view: body, bytes: file.rawPayload, headers: file.headers };
}

describe('what is offered', () => {
  const organisation = '/api/organisations/:organisationId' as const;
  const acts = {
    open: (by, documentId) => open(by, documentId),
    add: (by) => upload(pdf, 'more.pdf', { organisationId }, by),
    rename: (by, documentId) =>
      by.call(`PATCH ${organisation}/documents/:documentId`, {
        params: { organisationId, documentId },
        body: { name: 'Other' },
      }),
    remove: (by, documentId) =>
      by.call(`DELETE ${organisation}/documents/:documentId`, { params: { organisationId, documentId } }),
    read_openings: (by) => openings(by),
    ask: async (by) => {
      const [own] = (await by.must('GET /api/session')).organisations;
      const params = { organisationId: own?.id ?? 'org_' };
      return by.call(`POST ${organisation}/grants`, { params, body: { ownerId: organisationId, layer: 'documents' } });
    },
  } as const satisfies Record<DocumentAct, (by: Person, documentId: Id<'document'>) => Promise<{ status: number }>>;

  test('of documents, exactly what the reader can do, whoever they are', async () => {
    const { body: document } = await upload(pdf);
    const other = await signUp(it, { family: 'Granted', given: 'Gil' });
    const otherId = await givenPublishedOrganisation(other, { nameLatin: 'Sample granted' });
    await owner.must(`POST ${organisation}/grants/given`, {
      params: { organisationId },
      body: { granteeId: otherId, layer: 'documents' },
    });
    const member = await signUp(it, { family: 'Second', given: 'Sam' });
    const admin = await signUp(it, { family: 'Admin', given: 'Ada' });
    await givenPublishedOrganisation(admin, { nameLatin: 'Sample admins' });
    const idOf = async (person: Person) => (await person.must('GET /api/session')).user?.id ?? 'usr_';
    const [memberId, adminId] = [await idOf(member), await idOf(admin)];
    await writing(it.deps.db, async (tx) => {
      const { q, t } = tx;
      await q.insert(t.organisationMembers).values({ organisationId, userId: memberId, role: 'member' });
      await updateUser(tx, adminId, { isAdmin: true });
    });
    const db = reversible(it.deps.db);
    const app = await buildApp({ ...it.deps, db });
    await app.ready();
    const offered = new Map<string, readonly string[]>();
    for (const [name, person] of Object.entries({
      owner,
      member,
      'who was granted them': other,
      stranger: asker,
      admin,
    })) {
      const there = Object.assign(visitor(app), { cookie: person.cookie });
      const { can } = await listed(there);
      const done: string[] = [];
      for (const act of allDocumentActs)
        if ((await db.trying<{ status: number }>(() => acts[act](there, document.id))).status < 300) done.push(act);
      expect([name, can]).toEqual([name, done]);
      offered.set(name, can);
    }
    await app.close();
    const own = ['open', 'add', 'rename', 'remove', 'read_openings'];
    expect(Object.fromEntries(offered)).toEqual({
      owner: own,
      member: own,
      'who was granted them': ['open'],
      stranger: ['ask'],
      admin: ['ask'],
    });
    await owner.must(`DELETE ${organisation}/documents/:documentId`, {
      params: { organisationId, documentId: document.id },
    });
  });
});

describe('what is taken', () => {
  test('a PDF comes back as it went, as a file that no browser shows in place', async () => {
    const kept = await keptOf(pdf, 'Bilan 2025 – 资产负债表.pdf');
    expect(kept.view).toMatchObject({ type: 'application/pdf', name: 'Bilan 2025 – 资产负债表.pdf', size: pdf.length });
    expect(kept.bytes?.equals(pdf)).toBe(true);
    expect(kept.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(kept.headers?.['content-security-policy']).toContain('sandbox');
    expect(kept.headers?.['content-disposition']).toBe(
      `attachment; filename="Bilan_2025_.pdf"; filename*=UTF-8''${encodeURIComponent('Bilan 2025 – 资产负债表.pdf')}`,
    );
  });

  test('pictures are drawn again: nothing else that they carried is stored', async () => {
    const drawn = await keptOf(png({ text: '<script>alert(1)</script> 43.6N 7.05E' }), 'plan.png');
    expect(drawn.view?.type).toBe('image/png');
    expect(drawn.bytes?.includes('script')).toBe(false);
    const photo = await keptOf(jpegWithExif('GPS 43.6N 7.05E'), 'photo.jpeg');
    expect(photo.view).toMatchObject({ type: 'image/jpeg', name: 'photo.jpg' });
    expect(photo.bytes?.includes('Exif')).toBe(false);
    expect(photo.bytes?.includes('GPS')).toBe(false);
    // A picture that lay on its side stands upright: 8 × 16 points, in the frame of the new file.
    const turned = await keptOf(jpegWithExif('', 6), 'turned.jpg');
    expect(turned.bytes?.includes(Buffer.from([8, 0, 16, 0, 8]))).toBe(true);
  });

  test('what follows or hides in a picture is not kept', async () => {
    const polyglot = Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>PK\x05\x06')]);
    const kept = await keptOf(polyglot, 'a.jpg');
    expect(kept.status).toBe(201);
    expect(kept.bytes?.includes('script')).toBe(false);
    expect(kept.bytes?.includes('PK\x05\x06')).toBe(false);
  });

  test('the type is that of the bytes, whatever the name says', async () => {
    expect((await keptOf(pdf, 'page.html')).view).toMatchObject({ type: 'application/pdf', name: 'page.html.pdf' });
    expect((await keptOf(png(), 'bill.pdf')).view).toMatchObject({ type: 'image/png', name: 'bill.pdf.png' });
  });

  const zipEnd = Buffer.concat([
    Buffer.from('PK\x05\x06', 'latin1'),
    Buffer.alloc(16),
    Buffer.from('\x05\0%%EOF', 'latin1'),
  ]);
  const refused: Readonly<Record<string, Buffer>> = {
    'GIF that is JavaScript': Buffer.from('GIF89a/*\x01\0*/=1;alert(1)//;'),
    'SVG called PNG': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'HTML called PDF': Buffer.from('<!doctype html><script>alert(1)</script>%%EOF'),
    'PDF after HTML': Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), pdf]),
    'PDF with HTML in its head': Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>alert(1)</script>'), pdf]),
    'PDF without its end': pdf.subarray(0, -8),
    'PDF with something behind it': Buffer.concat([pdf, Buffer.from('<script>alert(1)</script>'.repeat(9))]),
    'PDF that is a ZIP': Buffer.concat([pdf, zipEnd]),
    ZIP: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(40)]),
    'a program': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(60)]),
    XML: Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
  };
  test.each(Object.entries(refused))('%s is refused', async (_name, bytes) => {
    expect(await keptOf(bytes, 'sample.pdf')).toEqual({ status: 422, code: 'file_type_refused' });
  });

  const unreadable: Readonly<Record<string, Buffer>> = {
    'a picture of 60,000 × 60,000 points': png({ width: 60_000, height: 60_000, rows: 1 }),
    'a picture of 16,000 × 16,000 points': png({ width: 16_000, height: 16_000, rows: 1 }),
    'a PNG without its points': png().subarray(0, 45),
    'a JPEG that ends at its head': jpeg.subarray(0, 24),
    'a WebP that holds nothing': Buffer.concat([Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(8)]),
    'a PNG that is text': Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      Buffer.from('alert(1)'.repeat(20)),
    ]),
  };
  test.each(Object.entries(unreadable))('%s is unreadable', async (_name, bytes) => {
    expect(await keptOf(bytes, 'sample.png')).toEqual({ status: 422, code: 'picture_unreadable' });
  });

  test.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\windows\\system32\\evil.pdf', 'evil.pdf'],
    ['a\0b\r\nSet-Cookie: x.pdf', 'abSet-Cookie_ x.pdf'],
    ['NUL', '_NUL.pdf'],
    ['com1.pdf', '_com1.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
    ['…', '….pdf'],
    ['...', 'document.pdf'],
    ['\ud800broken', 'broken.pdf'],
    ['"quoted"; filename=x', '_quoted_; filename=x.pdf'],
    ['资'.repeat(300), `${'资'.repeat(60)}.pdf`],
  ])('the name %j is kept as %j', async (name, kept) => {
    expect((await keptOf(pdf, name)).view?.name).toBe(kept);
  });

  test('a file beyond five megabytes, or what is no base64, is refused before it is looked at', async () => {
    const big = await upload(Buffer.alloc(5_000_010, 37));
    expect([big.status, big.problem.code]).toEqual([400, 'invalid_request']);
    const huge = await upload(Buffer.alloc(5_400_000, 37));
    expect([huge.status, huge.problem.code]).toEqual([413, 'body_too_large']);
    const wrong = await owner.call('POST /api/organisations/:organisationId/documents', {
      params: { organisationId },
      body: { name: 'a.pdf', content: 'data:text/html,<script>' },
    });
    expect([wrong.status, wrong.problem.fields]).toEqual([400, [{ path: 'content', code: 'wrong_format' }]]);
    // Other endpoints take no more than before.
    const elsewhere = await owner.call('PATCH /api/organisations/:organisationId', {
      params: { organisationId },
      body: { nameLatin: 'x'.repeat(2_600_000) },
    });
    expect(elsewhere.status).toBe(413);
  });

  test('twenty are kept, and no more', async () => {
    const full = await givenPublishedOrganisation(owner);
    for (let i = 0; i < 20; i++) expect((await upload(pdf, `${i}.pdf`, { organisationId: full })).status).toBe(201);
    expect((await upload(pdf, '21.pdf', { organisationId: full })).problem.code).toBe('too_many_documents');
    const { can } = await owner.must('GET /api/organisations/:organisationId/documents', {
      params: { organisationId: full },
    });
    expect(can).toEqual(['open', 'rename', 'remove', 'read_openings']);
  });
});

describe('who opens them', () => {
  test('members and those they are granted to, each opening written down; others see how many there are', async () => {
    const { body: document } = await upload(pdf, 'terms.pdf');
    expect(await listed(owner)).toMatchObject({ access: 'own', count: 1, items: [{ id: document.id }] });
    expect(await listed(asker)).toEqual({ access: 'closed', count: 1, items: [], can: ['ask'] });
    expect((await open(asker, document.id)).status).toBe(404);
    expect((await open(visitor(it.app), document.id)).status).toBe(401);

    const grant = await owner.must('POST /api/organisations/:organisationId/grants/given', {
      params: { organisationId },
      body: { granteeId, layer: 'documents' },
    });
    expect(await listed(asker)).toMatchObject({ access: 'granted', items: [{ name: 'terms.pdf' }] });
    it.setNow(Date.UTC(2026, 5, 1, 9));
    expect((await open(asker, document.id)).status).toBe(200);
    it.setNow(Date.UTC(2026, 5, 1, 10));
    expect((await open(owner, document.id)).status).toBe(200);
    // Under another organisation's address it is not there.
    expect((await open(asker, document.id, granteeId)).status).toBe(404);
    expect((await open(owner, 'doc_unknown')).status).toBe(404);

    const log = await openings();
    expect(log.body.items.map(({ id: _id, ...one }) => one)).toEqual([
      {
        document: { id: document.id, name: 'terms.pdf' },
        person: { family: 'Sample', given: 'Sam' },
        organisation: null,
        at: '2026-06-01T10:00:00.000Z',
      },
      {
        document: { id: document.id, name: 'terms.pdf' },
        person: { family: 'Opener', given: 'Olga' },
        organisation: { id: granteeId, nameLatin: 'Sample reader', nameHanzi: null },
        at: '2026-06-01T09:00:00.000Z',
      },
    ]);
    expect((await openings(asker)).status).toBe(404);

    // Taken back, it is closed at once, also to who had the address; what was refused is not in the log.
    await owner.must('PUT /api/organisations/:organisationId/grants/:grantId/status', {
      params: { organisationId, grantId: grant.id },
      body: { status: 'withdrawn' },
    });
    expect((await open(asker, document.id)).status).toBe(404);
    expect(await listed(asker)).toEqual({ access: 'closed', count: 1, items: [], can: ['ask'] });
    expect((await openings()).body.total).toBe(2);
  });

  test('only members add, rename and remove; another organisation’s document is not there', async () => {
    const { body: document } = await upload(pdf, 'mine.pdf');
    const params = { organisationId, documentId: document.id };
    expect((await upload(pdf, 'x.pdf', { organisationId }, asker)).status).toBe(404);
    for (const by of [asker, visitor(it.app)]) {
      const refusal = by === asker ? 404 : 401;
      expect(
        (
          await by.call('PATCH /api/organisations/:organisationId/documents/:documentId', {
            params,
            body: { name: 'theirs' },
          })
        ).status,
      ).toBe(refusal);
      expect(
        (await by.call('DELETE /api/organisations/:organisationId/documents/:documentId', { params })).status,
      ).toBe(refusal);
    }
    const foreign = { organisationId: granteeId, documentId: document.id };
    expect(
      (await asker.call('DELETE /api/organisations/:organisationId/documents/:documentId', { params: foreign })).status,
    ).toBe(404);
    expect(
      (
        await asker.call('PATCH /api/organisations/:organisationId/documents/:documentId', {
          params: foreign,
          body: { name: 'a' },
        })
      ).status,
    ).toBe(404);
    const renamed = await owner.must('PATCH /api/organisations/:organisationId/documents/:documentId', {
      params,
      body: { name: '../Nouveau' },
    });
    expect(renamed.name).toBe('Nouveau.pdf');
    await owner.must('DELETE /api/organisations/:organisationId/documents/:documentId', { params });
    expect((await open(owner, document.id)).status).toBe(404);
  });
});
