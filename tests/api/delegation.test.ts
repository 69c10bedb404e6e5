import type { Id } from '@jumelage/domain/ids';
import { hour } from '@jumelage/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, signUp } from '../support/people.ts';

let it: TestApp;
let organiser: Awaited<ReturnType<typeof signUp>>;
let ann: Awaited<ReturnType<typeof givenParticipant>>;
let bob: Awaited<ReturnType<typeof givenParticipant>>;
let eventId: Id<'event'>;
let forAnn: { headers: Record<string, string> };

beforeAll(async () => {
  it = await openTestApp();
  organiser = await signUp(it, { family: 'Organiser' });
  ({ eventId } = await givenOpenEvent(organiser));
  ann = await givenParticipant(it, { eventId, organiser });
  bob = await givenParticipant(it, { eventId, organiser }, { organisation: { country: 'CN' } });
  forAnn = { headers: { 'x-acting-for': ann.participantId } };
});
afterAll(() => it.close());

const params = () => ({ eventId });

test('an organiser asks in a participant’s name; the trail names both', async () => {
  const body = { toParticipantId: bob.participantId, message: '', priority: 'must' } as const;
  const request = await organiser.must('POST /api/events/:eventId/meeting-requests', {
    params: params(),
    body,
    ...forAnn,
  });
  expect(request.from.id).toBe(ann.participantId);
  const { items } = await organiser.must('GET /api/events/:eventId/audit', {
    params: params(),
    query: { act: 'POST /api/events/:eventId/meeting-requests' },
  });
  expect(items.map((item) => [item.actor?.id, item.onBehalfOf?.id])).toEqual([
    [organiser.session.user?.id, ann.participantId],
  ]);
  const { items: own } = await organiser.must('GET /api/events/:eventId/meeting-requests', {
    params: params(),
    query: {},
    ...forAnn,
  });
  expect(own.map(({ id }) => id)).toEqual([request.id]);
});

test('the registration that is seen and changed is the participant’s', async () => {
  const { registration } = await organiser.must('GET /api/events/:eventId', { params: params(), ...forAnn });
  expect(registration?.participantId).toBe(ann.participantId);
  await organiser.must('PATCH /api/events/:eventId/registration', {
    params: params(),
    body: { attendance: 'remote' },
    ...forAnn,
  });
  expect((await ann.must('GET /api/events/:eventId', { params: params() })).registration?.attendance).toBe('remote');
  expect((await organiser.must('GET /api/events/:eventId', { params: params() })).registration).toBeNull();
});

test('the participant is notified: of one kind of act once an hour', async () => {
  const told = async () =>
    (await ann.must('GET /api/notifications')).items
      .filter(({ kind }) => kind === 'acted_for')
      .map(({ facts }) => facts.act);
  const change = () =>
    organiser.must('PATCH /api/events/:eventId/registration', {
      params: params(),
      body: { attendance: 'onsite' },
      ...forAnn,
    });
  await change();
  expect((await told()).sort()).toEqual([
    'PATCH /api/events/:eventId/registration',
    'POST /api/events/:eventId/meeting-requests',
  ]);
  it.setNow(testNow + hour + 1000);
  await change();
  expect(await told()).toHaveLength(3);
});

test('what is the participant’s own alone is refused: outcomes, the calendar’s address, their word on delegation', async () => {
  const code = async (call: Promise<{ problem: { code: string } }>) => (await call).problem.code;
  const outcome = { params: { eventId, meetingId: 'mtg_unknown' as const }, body: { held: true }, ...forAnn };
  expect(await code(organiser.call('PUT /api/events/:eventId/meetings/:meetingId/outcome', outcome))).toBe(
    'not_allowed',
  );
  expect(await code(organiser.call('POST /api/events/:eventId/agenda/feed', { params: params(), ...forAnn }))).toBe(
    'not_allowed',
  );
  expect(
    await code(
      organiser.call('PATCH /api/events/:eventId', { params: params(), body: { requestLimit: 3 }, ...forAnn }),
    ),
  ).toBe('not_allowed');
  expect(await code(organiser.call('PATCH /api/accounts/me', { body: {}, ...forAnn }))).toBe('not_allowed');
  const refusing = { params: params(), body: { refusesDelegation: true }, ...forAnn };
  expect(await code(organiser.call('PATCH /api/events/:eventId/registration', refusing))).toBe('not_allowed');
});

test('nobody but organisers of the event acts for somebody, and nobody for a stranger', async () => {
  const code = async (call: Promise<{ problem: { code: string } }>) => (await call).problem.code;
  // A participant is not silently heard as themselves.
  expect(await code(bob.call('GET /api/events/:eventId/agenda', { params: params(), ...forAnn }))).toBe('not_allowed');
  const stranger = { headers: { 'x-acting-for': 'par_unknown' } };
  expect(await code(organiser.call('GET /api/events/:eventId/agenda', { params: params(), ...stranger }))).toBe(
    'not_found',
  );
  const other = await givenOpenEvent(organiser);
  expect(
    await code(organiser.call('GET /api/events/:eventId/agenda', { params: { eventId: other.eventId }, ...forAnn })),
  ).toBe('not_found');
});

test('a participant may forbid it', async () => {
  const changed = await ann.must('PATCH /api/events/:eventId/registration', {
    params: params(),
    body: { refusesDelegation: true },
  });
  expect(changed.refusesDelegation).toBe(true);
  const refused = await organiser.call('GET /api/events/:eventId/agenda', { params: params(), ...forAnn });
  expect([refused.status, refused.problem.code]).toEqual([403, 'delegation_refused']);
  await ann.must('PATCH /api/events/:eventId/registration', { params: params(), body: { refusesDelegation: false } });
  await organiser.must('GET /api/events/:eventId/agenda', { params: params(), ...forAnn });
});
