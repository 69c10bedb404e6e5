import { createHash } from 'node:crypto';
import type { Query } from '@jumelage/db/client';
import type { Schema } from '@jumelage/db/schema/tables';
import { noticeVersions } from '@jumelage/domain/consent';
import { listFields } from '@jumelage/domain/field';
import { type Id, type IdKind, idPrefixes } from '@jumelage/domain/ids';
import { type NamedProfileField, type ProfileValues, profileFields } from '@jumelage/domain/profile';
import { day } from '@jumelage/domain/time';
import { testNow } from '../support/app.ts';
import type { Marks } from './marks.ts';

/** Database, texts and ids for the rows of a world. */
export type Writer = {
  readonly q: Query;
  readonly t: Schema;
  readonly marks: Marks;
  /** An id of the world’s own, named by what is written and a part of it: the same at each run, so that a failure can be found again. */
  readonly newId: <K extends IdKind>(kind: K, part?: string) => Id<K>;
  /** The same writer, for the rows of somebody or something: `home`. */
  readonly as: (role: string) => Writer;
  /** The name of each id: `organisation:home`. */
  readonly names: ReadonlyMap<string, string>;
  readonly now: Date;
};

export function writerOf(q: Query, t: Schema, marks: Marks): Writer {
  const names = new Map<string, string>();
  const known = new Set<string>();
  const writerFor = (role: string): Writer => ({
    ...{ q, t, marks, names, now: new Date(testNow) },
    as: (other) => {
      marks.leap();
      return writerFor(other);
    },
    newId: (kind, part) => {
      const name = `${kind}:${[role, part].filter(Boolean).join('.')}`;
      if (known.has(name)) throw new Error(`${name} is written already: give the other one a name of its own`);
      known.add(name);
      const id = `${idPrefixes[kind]}_${marks.world}${known.size}` as Id<typeof kind>;
      names.set(id, name);
      return id;
    },
  });
  return writerFor('');
}

export const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

export type User = {
  readonly id: Id<'user'>;
  readonly cookie: string;
  readonly email: string;
  readonly signInId: string;
};

/** Gives a user one more sign-in. */
export async function signInAs(
  { q, t, now }: Pick<Writer, 'q' | 't' | 'now'>,
  user: Pick<User, 'id'>,
  { strong = true, token = `${user.id}-token` } = {},
) {
  const tokenHash = hashOf(token);
  const expiresAt = new Date(now.getTime() + 30 * day);
  const at = { createdAt: now, provedAt: now, lastSeenAt: now, expiresAt };
  await q.insert(t.signIns).values({ tokenHash, userId: user.id, method: 'password', strong, device: '', ...at });
  return { cookie: `jumelage=${token}`, signInId: tokenHash.slice(0, 16) };
}

/** Creates a user who is signed in with two factors. */
export async function givenUser(writer: Writer, more: Partial<Schema['users']['$inferInsert']> = {}): Promise<User> {
  const { q, t, marks, newId, now } = writer;
  const id = newId('user');
  const email = `${marks.next()}@tests.example`;
  const name = { family: marks.next(), given: marks.next(), hanzi: marks.next() };
  await q.insert(t.users).values({ id, email, emailVerifiedAt: now, ...name, language: 'en', createdAt: now, ...more });
  const { cookie, signInId } = await signInAs(writer, { id });
  await q.insert(t.consents).values(
    (['terms', 'other_side', 'newsletter'] as const).map((purpose) => ({
      id: newId('consent', purpose),
      userId: id,
      ...{ purpose, version: noticeVersions[purpose], language: 'en' as const, given: true, at: now },
    })),
  );
  return { id, cookie, email, signInId };
}

/** States every field of the profile's table, each text another one. */
function profileOf(text: () => string): ProfileValues {
  const value = (field: NamedProfileField) => {
    switch (field.type) {
      case 'line':
        return text();
      case 'address':
        return `https://${text()}.example`;
      case 'whole':
        return field.least;
      case 'choice':
        return field.of[0];
      case 'country':
        return 'FR';
      case 'languages':
        return ['fr', 'en'];
      case 'topics':
        return [];
      case 'park':
        return null;
      case 'yesNo':
        return false;
    }
  };
  return Object.fromEntries(listFields(profileFields).map((field) => [field.name, value(field)])) as ProfileValues;
}

type Members = Readonly<Record<string, 'owner' | 'member'>>;

/**
 * Creates an organisation with every section of a profile. A draft, and one that is not shown abroad, hold private
 * texts only.
 */
export async function givenOrganisation(
  { q, t, marks, newId, now }: Writer,
  members: Members,
  more: Partial<Schema['organisations']['$inferInsert']> = {},
): Promise<Id<'organisation'>> {
  const id = newId('organisation');
  const kind = more.status === 'draft' || more.shownAbroad === false ? 'private' : 'public';
  const text = () => marks.next(kind);
  const profile = profileOf(text);
  // Of the world's own, whatever others there are.
  await q.insert(t.organisations).values({
    ...profile,
    ...{ id, status: 'published', nameSort: profile.nameLatin, shownAbroad: true, countryConfirmedAt: now },
    ...{ createdAt: now, updatedAt: now },
    ...more,
  });
  for (const [userId, role] of Object.entries(members))
    await q.insert(t.organisationMembers).values({ organisationId: id, userId: userId as Id<'user'>, role });
  await q
    .insert(t.organisationTexts)
    .values({ organisationId: id, language: 'en', origin: 'original', tagline: text(), description: text() });
  await q.insert(t.cooperations).values(
    (['offer', 'need'] as const).map((direction) => ({
      ...{
        id: newId('cooperation', direction),
        organisationId: id,
        direction,
        kind: 'investment' as const,
        topics: [],
        position: 0,
      },
      text: { en: text() },
    })),
  );
  await q
    .insert(t.raises)
    .values({ organisationId: id, round: 'seed', amount: 100_000_000, currency: 'EUR', use: { en: text() } });
  await q.insert(t.theses).values({
    ...{
      organisationId: id,
      topicsIn: [],
      topicsOut: [],
      stages: ['seed'],
      ticketMin: 1_000_000,
      ticketMax: 200_000_000,
      currency: 'EUR',
    },
    ...{ countries: ['FR', 'CN'], lead: 'either', coInvest: true, musts: [] },
  });
  return id;
}
