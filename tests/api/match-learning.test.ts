import { insertRequest } from '@jumelage/db/repositories/meeting-requests';
import { writing } from '@jumelage/db/store';
import { criteria } from '@jumelage/domain/match';
import { expect, it } from 'vitest';
import { openTestApp, testNow } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, signUp } from '../support/people.ts';

const list = 'GET /api/organisations/:organisationId/matches';
const live = 'PUT /api/match-weights/live';

it('learns from what was accepted, tells from what, and is switched off and back', async () => {
  const test = await openTestApp();
  const organiser = await signUp(test);
  const { eventId } = await givenOpenEvent(organiser);
  const topics = ['batteries', 'hearing', 'saas', 'wind_power', 'contactless'];
  const sides = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      givenParticipant(
        test,
        { eventId, organiser },
        { organisation: { country: i < 5 ? 'FR' : 'CN', topics: [topics[i % 5] ?? ''] } },
      ),
    ),
  );
  const [french, chinese] = [sides.slice(0, 5), sides.slice(5)];
  // Those with the same topic accept each other, all others decline.
  let n = 0;
  for (const from of french) {
    for (const to of chinese) {
      const accepts = french.indexOf(from) === chinese.indexOf(to) || n % 6 !== 0;
      n++;
      await writing(test.deps.db, (store) =>
        insertRequest(store, {
          id: `req_${n}`,
          eventId,
          fromId: from.participantId,
          toId: to.participantId,
          message: '',
          priority: 'would_like',
          status: accepts ? 'accepted' : 'declined',
          answerNote: null,
          openPair: null,
          createdAt: new Date(testNow - n * 1000),
          expiresAt: new Date(testNow + 1e9),
          answeredAt: new Date(testNow - n * 500),
        }),
      );
    }
  }
  const admin = await signUp(test);
  await admin.grant?.('isAdmin');
  const before = await admin.must('GET /api/match-weights', {});
  expect(before.material.accepts).toBeGreaterThanOrEqual(before.acceptsNeeded);
  const view = await admin.must('POST /api/match-weights', {});
  const version = view.versions.find((one) => one.version === 1);
  expect(version?.learned).toMatchObject({ ...before.material, by: { family: 'Sample', given: 'Sam' } });
  expect(Object.keys(version?.weights ?? {}).sort()).toEqual([...criteria].sort());
  expect(criteria.filter((criterion) => criterion !== 'baseline' && (version?.weights[criterion] ?? -1) < 0)).toEqual(
    [],
  );
  const passed = version?.learned?.passed === true;
  expect([view.live, (version?.learned?.after ?? 0) >= (version?.learned?.before ?? 1)]).toEqual([
    passed ? 1 : 0,
    passed,
  ]);
  expect((await admin.must(live, { body: { learning: false } })).live).toBe(0);
  expect((await admin.must(live, { body: { learning: true, version: 0 } })).live).toBe(0);
  const again = await admin.call(live, { body: { version: 1 } });
  expect([again.status, again.problem.code]).toEqual(passed ? [200, undefined] : [409, 'version_not_usable']);
  // Whatever is live, lists are there.
  const ann = french[0];
  const shown = await ann?.must(list, { params: { organisationId: ann.organisationId }, query: {} });
  expect((shown?.total ?? 0) + (shown?.inTouch.length ?? 0)).toBe(5);
  await test.close();
});
