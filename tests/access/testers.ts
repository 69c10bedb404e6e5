import { noticeVersions } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import type { Relation } from '@jumelage/domain/permission';
import { minute } from '@jumelage/domain/time';
import type { TestApp } from '../support/app.ts';
import { marksOf } from './marks.ts';
import { givenUser, signInAs, type User, writerOf } from './rows.ts';
import type { World } from './world.ts';

/** Somebody who asks for everything: how they are tied to the events and organisations of the worlds. */
export type Tester = {
  readonly name: string;
  readonly userId: Id<'user'> | undefined;
  readonly cookie: string | undefined;
  readonly signInId: string | undefined;
  /** Signed in with one factor. */
  readonly isWeak: boolean;
  /** Proved long ago who they are. */
  readonly isStale: boolean;
  readonly event: Readonly<Record<string, Relation>>;
  readonly organisation: Readonly<Record<string, Relation>>;
  readonly platform: Relation;
  /** Worlds of which they know what is not public. */
  readonly knows: readonly string[];
};

type Ties = Partial<Omit<Tester, 'name' | 'userId' | 'cookie' | 'signInId'>>;

const tester = (name: string, user: Pick<User, 'id' | 'cookie' | 'signInId'> | undefined, ties: Ties = {}): Tester => ({
  ...{ name, userId: user?.id, cookie: user?.cookie, signInId: user?.signInId },
  ...{ isWeak: false, isStale: false, event: {}, organisation: {}, platform: user ? 'user' : 'visitor', knows: [] },
  ...ties,
});

/** Writes everybody who tries every door: of the first world and of the second, of both and of none. */
export async function givenTesters(
  { deps }: Pick<TestApp, 'deps'>,
  first: World,
  second: World,
): Promise<{ readonly testers: readonly Tester[]; readonly names: World['names'] }> {
  const { t } = deps.db;
  return deps.db.tx(async (q) => {
    const writer = writerOf(q, t, marksOf('x'));
    const a = first.name;
    const b = second.name;
    const { people } = first;
    const admin = await givenUser(writer.as('admin'), { isAdmin: true });
    const unverified = await givenUser(writer.as('unverified'), { emailVerifiedAt: null });
    const disabled = await givenUser(writer.as('disabled'), { disabledAt: writer.now });
    const homeId = first.params.organisationId as Id<'organisation'>;
    const member = { organisationId: homeId, role: 'member' as const };
    await q.insert(t.organisationMembers).values([
      { ...member, userId: unverified.id },
      { ...member, userId: disabled.id },
    ]);
    await q.insert(t.eventOrganisers).values({ eventId: first.params.eventId as Id<'event'>, userId: disabled.id });
    await q
      .insert(t.parks)
      .values({ id: 'prk_sample', country: 'FR', name: { en: 'Sample park' }, city: { en: 'Sample' } });
    const nobody = await givenUser(writer.as('nobody'));
    // Their newest consent is a refusal, older than everybody’s agreement.
    const no = {
      userId: nobody.id,
      purpose: 'newsletter' as const,
      version: noticeVersions.newsletter,
      language: 'en' as const,
      given: false,
    };
    await q
      .insert(t.consents)
      .values({ id: writer.newId('consent', 'refused'), ...no, at: new Date(writer.now.getTime() + 1000) });
    const oneFactor = async (user: User) => ({
      ...user,
      ...(await signInAs(writer, user, { strong: false, token: `${user.id}-weak` })),
    });
    const long = { ...writer, now: new Date(writer.now.getTime() - 16 * minute) };
    const stale = { ...people.owner, ...(await signInAs(long, people.owner, { token: `${people.owner.id}-stale` })) };
    const organises = { event: { [a]: 'organiser' }, platform: 'host', knows: [a] } as const;
    const all = { event: { [a]: 'admin', [b]: 'admin' }, platform: 'admin', knows: [a, b] } as const;
    const owns = { organisation: { [a]: 'owner' }, knows: [a] } as const;
    const comes = { event: { [a]: 'participant' }, knows: [a] } as const;
    const testers = [
      tester('visitor', undefined),
      tester('somebody without an organisation', nobody, { knows: ['x'] }),
      tester('member', people.member, { organisation: { [a]: 'member' }, knows: [a] }),
      tester('owner', people.owner, owns),
      tester('owner of another organisation', second.people.owner, { organisation: { [b]: 'owner' }, knows: [b] }),
      tester('investor', people.investor, { knows: [a] }),
      tester('registered participant', people.registered, comes),
      tester('withdrawn participant', people.withdrawn, { knows: [a] }),
      tester('participant who is asked', people.ben, comes),
      tester('participant who asks', people.cat, comes),
      tester('organiser', people.organiser, organises),
      tester('organiser of another event', second.people.organiser, {
        event: { [b]: 'organiser' },
        platform: 'host',
        knows: [b],
      }),
      tester('organiser with one factor', await oneFactor(people.organiser), { ...organises, isWeak: true }),
      tester('admin', admin, all),
      tester('admin with one factor', await oneFactor(admin), { ...all, isWeak: true }),
      tester(
        'disabled organiser',
        { ...disabled, id: disabled.id },
        {
          platform: 'visitor',
          event: { [a]: 'visitor', [b]: 'visitor' },
          organisation: { [a]: 'visitor', [b]: 'visitor' },
        },
      ),
      tester('unverified member', unverified, { organisation: { [a]: 'member' }, knows: [a, 'x'] }),
      tester('owner who proved it long ago', stale, { ...owns, isStale: true }),
    ];
    return { testers, names: writer.names };
  });
}
