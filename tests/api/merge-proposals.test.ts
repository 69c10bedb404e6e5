import { keepRetention } from '@jumelage/api/features/personal-data/jobs';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { writing } from '@jumelage/db/store';
import { mergeProposalTime, mergeRestTime } from '@jumelage/domain/merge-proposal';
import { day } from '@jumelage/domain/time';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';

type OrganisationId = Member['organisationId'];

let test: TestApp;
let crowd: Crowd;
/** Two of one country, and a third. */
let ann: Member;
let bob: Member;
let eve: Member;
beforeEach(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 5 });
  [ann, bob, eve] = [memberOf(crowd, 0), memberOf(crowd, 2), memberOf(crowd, 4)];
  const { t } = test.deps.db;
  await writing(test.deps.db, async ({ q }) => {
    await q.update(t.organisations).set({ status: 'published', shownAbroad: true });
    await q.update(t.users).set({ emailVerifiedAt: new Date(testNow) });
  });
});
afterEach(() => test.close());

const propose = (by: Member, of: Member, pair: { fromId: OrganisationId; intoId: OrganisationId }) =>
  by.call('POST /api/organisations/:organisationId/merge-proposals', {
    params: { organisationId: of.organisationId },
    body: pair,
  });
const organised = (pair: { fromId: OrganisationId; intoId: OrganisationId }) =>
  crowd.organiser.call('POST /api/events/:eventId/merge-proposals', { params: { eventId: crowd.eventId }, body: pair });
const answer = (by: Member, proposalId: string, said: 'agreed' | 'declined') =>
  by.call('PUT /api/organisations/:organisationId/merge-proposals/:proposalId/answer', {
    params: { organisationId: by.organisationId, proposalId: proposalId as 'mpr_' },
    body: { answer: said },
  });
const mergesOf = (by: Member) =>
  by.must('GET /api/organisations/:organisationId/merges', { params: { organisationId: by.organisationId } });
const toldTo = async (by: Member | Crowd['organiser']) =>
  (await by.must('GET /api/notifications')).items.map(({ kind, facts }) =>
    facts.status ? `${kind} ${facts.status}` : kind,
  );
const mailsOf = async ({ userId }: Member) => {
  const { t, read } = test.deps.db;
  const rows = (await read.select().from(t.mails)).filter(
    (one) => one.userId === userId && one.kind === 'merge_proposed',
  );
  return rows.map(({ facts }) => JSON.parse(test.deps.key.open('mail', String(facts.sealed)) ?? '{}'));
};
const annIntoBob = () => ({ fromId: ann.organisationId, intoId: bob.organisationId });

describe('a proposal to join two organisations', () => {
  it('of an owner of one is shown to the owners of the other, who joins them by agreeing, and may undo that', async () => {
    const { status, body } = await propose(ann, ann, annIntoBob());
    expect(status).toBe(201);
    expect([await toldTo(bob), await toldTo(ann)]).toEqual([['merge_proposed'], []]);
    const names = (await mergesOf(bob)).proposals.map(({ from, into, event, mayAnswer, mayWithdraw }) => ({
      ...{ from: [from.nameLatin, from.hasAgreed], into: [into.id, into.isOwned, into.hasAgreed] },
      ...{ event, mayAnswer, mayWithdraw },
    }));
    const [mail] = await mailsOf(bob);
    expect(mail).toMatchObject({ organisationId: bob.organisationId, other: names[0]?.from[0] });
    expect(names).toEqual([
      {
        from: [mail.other, true],
        into: [bob.organisationId, true, false],
        event: null,
        mayAnswer: true,
        mayWithdraw: false,
      },
    ]);
    expect((await mergesOf(ann)).proposals).toMatchObject([{ mayAnswer: false, mayWithdraw: true }]);
    expect((await propose(bob, bob, { fromId: bob.organisationId, intoId: ann.organisationId })).problem.code).toBe(
      'merge_proposed_already',
    );

    const agreed = await answer(bob, body.id, 'agreed');
    expect(agreed.body.merge).toMatchObject({
      from: { id: ann.organisationId },
      into: { id: bob.organisationId },
      moved: { participants: 1, members: 1 },
    });
    expect(await toldTo(ann)).toEqual(['merge_settled merged']);
    const after = await mergesOf(bob);
    expect([after.proposals, after.merged.map(({ id }) => id), after.own.members]).toEqual([
      [],
      [agreed.body.merge?.id],
      2,
    ]);

    // Undone, the question is open again, as it was before the last answer.
    await bob.must('DELETE /api/organisations/:organisationId/merges/:mergeId', {
      params: { organisationId: bob.organisationId, mergeId: agreed.body.merge?.id ?? 'mrg_' },
    });
    expect((await mergesOf(ann)).proposals).toMatchObject([{ from: { hasAgreed: true }, into: { hasAgreed: false } }]);
    expect((await answer(bob, body.id, 'declined')).body).toEqual({ merge: null });
    expect((await answer(bob, body.id, 'agreed')).problem.code).toBe('merge_proposal_settled');
    expect((await toldTo(ann)).sort()).toEqual(['merge_settled declined', 'merge_settled merged']);
    expect((await propose(ann, ann, annIntoBob())).problem.code).toBe('merge_declined_lately');
  });

  it('of an event’s organisers waits for an owner of each; whoever owns both answers for both', async () => {
    const { body } = await organised(annIntoBob());
    expect([await toldTo(ann), await toldTo(bob)]).toEqual([['merge_proposed'], ['merge_proposed']]);
    expect((await answer(ann, body.id, 'agreed')).body).toEqual({ merge: null });
    const at = await crowd.organiser.must('GET /api/events/:eventId/organisation-merges', {
      params: { eventId: crowd.eventId },
    });
    expect(at.proposals).toMatchObject([{ from: { hasAgreed: true }, into: { hasAgreed: false }, mayWithdraw: true }]);
    expect((await answer(eve, body.id, 'agreed')).status).toBe(404);
    const { t } = test.deps.db;
    await writing(test.deps.db, async ({ q }) => {
      await q.delete(t.organisationMembers);
      for (const organisationId of [ann.organisationId, bob.organisationId])
        await q.insert(t.organisationMembers).values({ organisationId, userId: bob.userId, role: 'owner' });
    });
    // Ann owns nothing any more: it is not her word that joins them.
    expect((await mergesOf(bob)).proposals).toMatchObject([{ from: { hasAgreed: false }, into: { hasAgreed: false } }]);
    expect((await mergesOf(bob)).others).toMatchObject([{ id: ann.organisationId, may: 'merge' }]);
    expect((await answer(bob, body.id, 'agreed')).body.merge).not.toBeNull();
    expect(await toldTo(crowd.organiser)).toEqual(['merge_settled merged']);
  });

  it('does not count the word of an owner whose account was closed meanwhile, nor waits for one', async () => {
    const close = (disabledAt: Date | null) =>
      writing(test.deps.db, (tx) => updateUser(tx, ann.userId, { disabledAt }));
    const { body } = await propose(ann, ann, annIntoBob());
    await close(new Date(testNow));
    expect((await answer(bob, body.id, 'agreed')).body).toEqual({ merge: null });
    expect((await mergesOf(bob)).proposals).toMatchObject([{ from: { hasAgreed: false }, into: { hasAgreed: true } }]);
    expect((await organised({ fromId: ann.organisationId, intoId: eve.organisationId })).problem.code).toBe(
      'merge_nobody_to_ask',
    );
    await close(null);
    expect((await answer(bob, body.id, 'agreed')).body.merge).not.toBeNull();
  });

  it('of organisers speaks for the drafts that they imported', async () => {
    const { eventId, organiser } = crowd;
    const { own } = await mergesOf(ann);
    const csv = `family,given,email,organisation,country\nAb,C,m1@tests.example,${own.nameLatin} Labs,FR\n`;
    await organiser.must('POST /api/events/:eventId/participants/import', {
      params: { eventId },
      body: { csv, consent: 'not_yet' },
    });
    const { organisations } = await organiser.must('GET /api/events/:eventId/organisation-merges', {
      params: { eventId },
    });
    const draft = organisations.find(({ isOwnDraft }) => isOwnDraft);
    expect(draft?.alike).toEqual([ann.organisationId]);
    const { body } = await organised({ fromId: draft?.id ?? 'org_', intoId: ann.organisationId });
    expect((await answer(ann, body.id, 'agreed')).body.merge).toMatchObject({ moved: { participants: 1, members: 0 } });
  });

  it('is withdrawn by who made it, expires, and is forgotten', async () => {
    const { organiser, eventId } = crowd;
    const withdraw = (by: Member, proposalId: `mpr_${string}`) =>
      by.call('DELETE /api/organisations/:organisationId/merge-proposals/:proposalId', {
        params: { organisationId: by.organisationId, proposalId },
      });
    const first = (await propose(ann, ann, annIntoBob())).body.id;
    expect((await withdraw(bob, first)).status).toBe(404);
    expect(
      (
        await organiser.call('DELETE /api/events/:eventId/merge-proposals/:proposalId', {
          params: { eventId, proposalId: first },
        })
      ).status,
    ).toBe(404);
    expect((await withdraw(ann, first)).status).toBe(204);
    expect((await answer(bob, first, 'agreed')).problem.code).toBe('merge_proposal_settled');
    const second = (await organised(annIntoBob())).body.id;
    await organiser.must('DELETE /api/events/:eventId/merge-proposals/:proposalId', {
      params: { eventId, proposalId: second },
    });
    // Going to and fro mails nobody twice a day.
    expect([await mailsOf(bob), await toldTo(bob)]).toMatchObject([
      { length: 1 },
      ['merge_proposed', 'merge_proposed'],
    ]);

    const third = (await propose(ann, ann, annIntoBob())).body.id;
    test.setNow(testNow + mergeProposalTime);
    expect((await mergesOf(bob)).proposals).toEqual([]);
    expect((await answer(bob, third, 'agreed')).problem.code).toBe('merge_proposal_settled');
    expect((await propose(ann, ann, annIntoBob())).status).toBe(201);
    test.setNow(testNow);
    const { t, read } = test.deps.db;
    await keepRetention({ ...test.deps, now: () => testNow + 90 * day });
    expect((await read.select().from(t.mergeProposals)).map(({ status }) => status)).toEqual(['open']);
  });

  it('is refused for what one may not see, what cannot be one, and where nobody can agree', async () => {
    const { t } = test.deps.db;
    const other = memberOf(crowd, 1);
    const why = async (reply: Promise<{ readonly problem: { readonly code: string; readonly facts?: unknown } }>) => {
      const { code, facts } = (await reply).problem;
      return typeof facts === 'object' && facts && 'reason' in facts ? facts.reason : code;
    };
    expect(await why(propose(eve, eve, annIntoBob()))).toBe('not_seen');
    expect(await why(propose(ann, ann, { fromId: ann.organisationId, intoId: other.organisationId }))).toBe(
      'countries_differ',
    );
    expect(await why(propose(ann, ann, { fromId: ann.organisationId, intoId: 'org_none' }))).toBe('not_seen');
    await writing(test.deps.db, async ({ q }) => void (await q.update(t.organisations).set({ status: 'draft' })));
    expect(await why(propose(ann, ann, annIntoBob()))).toBe('not_seen');
    await writing(
      test.deps.db,
      async ({ q }) => void (await q.update(t.organisations).set({ status: 'published', isAnonymous: true })),
    );
    expect(await why(propose(ann, ann, annIntoBob()))).toBe('not_seen');
    expect(await why(organised(annIntoBob()))).toBe('anonymity_differs');
    await writing(test.deps.db, async ({ q }) => {
      await q.update(t.organisations).set({ isAnonymous: false });
      await q.update(t.organisationMembers).set({ role: 'member' });
    });
    expect(await why(organised(annIntoBob()))).toBe('merge_nobody_to_ask');
  });

  it('is offered only where it would be accepted: not while one is open, nor soon after an owner declined', async () => {
    const { t } = test.deps.db;
    await writing(
      test.deps.db,
      async ({ q }) => void (await q.update(t.organisations).set({ nameLatin: 'Dupont Optique' })),
    );
    const offered = async (by: Member, to: Member) =>
      (await mergesOf(by)).others.filter(({ id }) => id === to.organisationId).map(({ may }) => may);
    expect([await offered(ann, bob), await offered(bob, ann)]).toEqual([['propose'], ['propose']]);
    const first = (await propose(ann, ann, annIntoBob())).body.id;
    expect([await offered(ann, bob), await offered(bob, ann), await offered(ann, eve)]).toEqual([[], [], ['propose']]);
    const since = (times: { readonly expiresAt?: Date; readonly settledAt?: Date }) =>
      writing(test.deps.db, async ({ q }) => void (await q.update(t.mergeProposals).set(times)));
    await since({ expiresAt: new Date(testNow) });
    expect([await offered(ann, bob), await offered(bob, ann)]).toEqual([['propose'], ['propose']]);
    await since({ expiresAt: new Date(testNow + 1) });
    await answer(bob, first, 'declined');
    await since({ settledAt: new Date(testNow - mergeRestTime + 1) });
    expect([await offered(ann, bob), await offered(bob, ann)]).toEqual([[], []]);
    await since({ settledAt: new Date(testNow - mergeRestTime) });
    expect(await offered(bob, ann)).toEqual(['propose']);
    expect((await propose(bob, bob, annIntoBob())).status).toBe(201);
  });

  it('mails no name that is too new to be quoted', async () => {
    const { t } = test.deps.db;
    await writing(
      test.deps.db,
      async ({ q }) => void (await q.update(t.organisations).set({ countryConfirmedAt: null })),
    );
    await propose(ann, ann, annIntoBob());
    expect(await mailsOf(bob)).toMatchObject([{ other: null }]);
  });

  it('goes with an owner’s account where the organisation was theirs alone', async () => {
    await propose(ann, ann, annIntoBob());
    await ann.must('POST /api/accounts/me/erasure', { body: { email: `${ann.userId}@tests.example` } });
    const { t, read } = test.deps.db;
    expect([await read.select().from(t.mergeProposals), (await mergesOf(bob)).proposals]).toEqual([[], []]);
  });
});
