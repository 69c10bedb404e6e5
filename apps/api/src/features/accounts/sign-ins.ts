import { createHash } from 'node:crypto';
import type { SessionView } from '@jumelage/contracts/accounts';
import { listMemberships, listOrganised, type UserRow } from '@jumelage/db/repositories/accounts';
import { listConsents } from '@jumelage/db/repositories/consents';
import {
  findSignIn,
  insertSignIn,
  noteDevice,
  removeSignIn,
  type SignInRow,
  updateSignIn,
} from '@jumelage/db/repositories/sign-ins';
import { reading, type Store, writing } from '@jumelage/db/store';
import { freshProofMinutes, type SignInMethod } from '@jumelage/domain/account';
import { consentsDue } from '@jumelage/domain/consent';
import { mayCreateEvents } from '@jumelage/domain/permission';
import { day, hour, minute } from '@jumelage/domain/time';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/policy.ts';
import { noteActor } from '../../http/request-trail.ts';
import { versionOf } from '../../http/version.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';
import { deviceOf } from './device.ts';

/** A sign-in is over after so many days, and after so many without use. */
const signInDays = 30;
const idleDays = 14;
const deviceDays = 400;

/**
 * Names a cookie. `__Host-` binds it to this host over TLS; plain loopback has no TLS, so there it is a plain HttpOnly
 * cookie.
 */
export function cookieName(deps: Deps, name = 'jumelage'): string {
  return deps.config.secureCookies ? `__Host-${name}` : name;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Computes the limits of sign-ins that are live now. */
export function liveAt(deps: Deps) {
  return { now: new Date(deps.now()), seenSince: new Date(deps.now() - idleDays * day) };
}

/** Finds the sender of a request by its cookie; without a cookie the database is not read. */
export async function authenticate(deps: Deps, request: FastifyRequest): Promise<Actor | undefined> {
  const token = request.cookies[cookieName(deps)];
  if (!token) return undefined;
  const row = await findSignIn(reading(deps.db), hashOf(token), liveAt(deps));
  if (!row) return undefined;
  const { signIn, user } = row;
  // To the hour is enough to know what lies unused, and spares a write at each request.
  if (deps.now() - (signIn.lastSeenAt ?? signIn.createdAt).getTime() > hour) {
    await writing(deps.db, (store) => updateSignIn(store, signIn.tokenHash, { lastSeenAt: new Date(deps.now()) }));
  }
  return toActor(user, signIn);
}

function toActor(user: UserRow, { tokenHash, method, strong, provedAt, createdAt }: SignInRow): Actor {
  return {
    userId: user.id,
    email: user.email,
    name: { family: user.family, given: user.given, hanzi: user.hanzi ?? undefined },
    language: user.language,
    isAdmin: user.isAdmin,
    mayCreateEvents: mayCreateEvents(user),
    isSample: user.isSample,
    isVerified: user.emailVerifiedAt !== null,
    signIn: { tokenHash, method, strong, provedAt: (provedAt ?? createdAt).getTime() },
  };
}

/**
 * Tells whether the person proved who they are within the last minutes; always true for sample people, who have nothing
 * to prove it with.
 */
export function isFresh(deps: Deps, actor: Actor | undefined): boolean {
  return (
    actor !== undefined &&
    (actor.signIn.method === 'demo' || deps.now() - actor.signIn.provedAt <= freshProofMinutes * minute)
  );
}

export type Start = {
  readonly method: SignInMethod;
  /** Two factors were shown, or a passkey that asked for its owner. */
  readonly strong: boolean;
  /** Work that commits together with the sign-in. */
  readonly within?: (store: Store) => Promise<void>;
};

/**
 * Gives a browser a fresh token, ends its earlier sign-in, notifies the owner of a new browser, and describes the
 * session.
 */
export async function startSignIn(
  deps: Deps,
  user: UserRow,
  start: Start,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionView> {
  noteActor(user.id);
  const token = Buffer.from(deps.random(32)).toString('base64url');
  const device =
    request.cookies[cookieName(deps, 'jumelage-device')] ?? Buffer.from(deps.random(24)).toString('base64url');
  const before = request.cookies[cookieName(deps)];
  const now = new Date(deps.now());
  const expiresAt = new Date(deps.now() + signInDays * day);
  const signIn: SignInRow = {
    ...{
      tokenHash: hashOf(token),
      userId: user.id,
      method: start.method,
      strong: start.strong,
      device: deviceOf(request.headers['user-agent']),
    },
    ...{ createdAt: now, provedAt: now, lastSeenAt: now, expiresAt },
  };
  await writing(deps.db, async (store) => {
    await start.within?.(store);
    if (before) await removeSignIn(store, hashOf(before));
    await insertSignIn(store, signIn);
    if (start.method === 'demo' || !(await noteDevice(store, user.id, hashOf(device), now))) return;
    const facts = { device: signIn.device, at: deps.now() };
    await enqueueMails(deps, store, {
      kind: 'new_device',
      to: { userId: user.id, email: user.email, language: user.language },
      cause: `new_device ${signIn.tokenHash}`,
      facts,
    });
    await notify(deps, store, { kind: 'new_device', userId: user.id, facts });
  });
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: deps.config.secureCookies } as const;
  reply.setCookie(cookieName(deps), token, { ...cookie, expires: expiresAt });
  if (start.method !== 'demo')
    reply.setCookie(cookieName(deps, 'jumelage-device'), device, {
      ...cookie,
      expires: new Date(deps.now() + deviceDays * day),
    });
  return describeSession(deps, toActor(user, signIn));
}

/** Ends the sign-in of this browser, in the database too. */
export async function signOut(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
  const token = request.cookies[cookieName(deps)];
  if (token) await writing(deps.db, (store) => removeSignIn(store, hashOf(token)));
  reply.clearCookie(cookieName(deps), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: deps.config.secureCookies,
  });
  return undefined;
}

/** Names what people change of themselves. */
export function versionOfPerson({
  family,
  given,
  hanzi,
  language,
}: Pick<UserRow, 'family' | 'given' | 'language'> & { readonly hanzi?: string | null | undefined }): string {
  return versionOf([family, given, hanzi || null, language]);
}

/** Describes the signed-in user and their organisations: three statements, none for a visitor. */
export async function describeSession(deps: Deps, actor: Actor | undefined): Promise<SessionView> {
  const { demo, secondFactor } = deps.config;
  if (!actor)
    return {
      user: null,
      organisations: [],
      organises: [],
      mayCreateEvents: false,
      demo,
      secondFactor,
      translates: false,
      consentsDue: [],
    };
  const store = reading(deps.db);
  const organisations = await listMemberships(store, actor.userId);
  const organises = await listOrganised(store, actor.userId);
  const consents = await listConsents(store, actor.userId);
  const { userId, email, name, language, isAdmin, isSample, isVerified, signIn } = actor;
  return {
    user: {
      id: userId,
      email,
      name,
      language,
      isAdmin,
      isSample,
      isVerified,
      isStrong: signIn.strong,
      version: versionOfPerson({ ...name, language }),
    },
    organisations,
    organises,
    mayCreateEvents: actor.mayCreateEvents,
    demo,
    secondFactor,
    translates: deps.config.translation !== undefined,
    consentsDue: consentsDue(consents),
  };
}
