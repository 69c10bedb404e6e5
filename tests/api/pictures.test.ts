import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { pdf, png } from '../support/files.ts';
import { givenPublishedOrganisation, type Person, signUp, visitor } from '../support/people.ts';

let it: TestApp;
let owner: Person;
let asker: Person;
let organisationId: Id<'organisation'>;

beforeAll(async () => {
  it = await openTestApp();
  owner = await signUp(it);
  asker = await signUp(it, { family: 'Opener', given: 'Olga' });
  organisationId = await givenPublishedOrganisation(owner, { nameLatin: 'Sample owner' });
  await givenPublishedOrganisation(asker, { nameLatin: 'Sample reader' });
});
afterAll(() => it.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const upload = (bytes: Uint8Array, name: string) =>
  owner.call('POST /api/organisations/:organisationId/documents', {
    params: { organisationId },
    body: { name, content: base64(bytes) },
  });

describe('a picture', () => {
  const of = (by: Person, headers = {}) =>
    it.app.inject({
      method: 'GET',
      url: `/api/organisations/${organisationId}/picture`,
      headers: { cookie: by.cookie ?? '', ...headers },
    });
  const put = (by: Person, bytes: Uint8Array) =>
    by.call('PUT /api/organisations/:organisationId/picture', {
      params: { organisationId },
      body: { content: base64(bytes) },
    });

  test('is drawn again as a small WebP, is named by its version on cards, and goes out once', async () => {
    expect((await of(asker)).statusCode).toBe(404);
    const { body } = await put(owner, png({ width: 1000, height: 400 }));
    const seen = await of(asker);
    expect(seen.headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      etag: `"${body.picture}"`,
    });
    expect(seen.rawPayload.subarray(8, 12).toString()).toBe('WEBP');
    // A lossy WebP says its width and height in its head.
    expect([seen.rawPayload.readUInt16LE(26) & 0x3fff, seen.rawPayload.readUInt16LE(28) & 0x3fff]).toEqual([512, 205]);
    expect((await of(asker, { 'if-none-match': `"${body.picture}"` })).statusCode).toBe(304);
    const { items } = await asker.must('GET /api/organisations', { query: { q: 'Sample owner' } });
    expect(items.map((one) => [one.nameLatin, one.picture])).toContainEqual(['Sample owner', body.picture]);
    // The re-encoded picture can be uploaded again: WebP is read too.
    expect((await upload(seen.rawPayload, 'again.webp')).body).toMatchObject({
      type: 'image/webp',
      name: 'again.webp',
    });
    await owner.must('DELETE /api/organisations/:organisationId/picture', { params: { organisationId } });
    expect((await of(asker)).statusCode).toBe(404);
  });

  test('is no PDF, nobody else’s to change, and seen where the profile is', async () => {
    expect((await put(owner, pdf)).problem.code).toBe('file_type_refused');
    expect((await put(asker, png())).status).toBe(404);
    expect((await put(owner, png())).status).toBe(200);
    expect((await of(visitor(it.app))).statusCode).toBe(401);
    await owner.must('PUT /api/organisations/:organisationId/status', {
      params: { organisationId },
      body: { status: 'draft' },
    });
    expect([(await of(owner)).statusCode, (await of(asker)).statusCode]).toEqual([200, 404]);
    await owner.must('PUT /api/organisations/:organisationId/status', {
      params: { organisationId },
      body: { status: 'published' },
    });
    await owner.must('PATCH /api/organisations/:organisationId', {
      params: { organisationId },
      body: { isAnonymous: true },
    });
    expect([(await of(owner)).statusCode, (await of(asker)).statusCode]).toEqual([200, 404]);
  });
});
