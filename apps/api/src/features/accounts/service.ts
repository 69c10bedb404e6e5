import { createHash } from 'node:crypto';
import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import {
  canonicalEmail,
  findDemoPerson,
  findUserByEmail,
  findUserBySignIn,
  insertSignIn,
  insertUser,
  listMemberships,
  listOrganised,
  removeSignIn,
  type UserRow,
} from '@jumelage/db/repositories/accounts';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { day } from '@jumelage/domain/time';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { hashPassword, isCommonPassword, verifyPassword } from './passwords.ts';

const signInDays = 30;

/** `__Host-` binds a cookie to this host over TLS; plain loopback has no TLS, so there it is a plain HttpOnly cookie. */
function cookieName(deps: Deps): string {
  return deps.config.secureCookies ? '__Host-jumelage' : 'jumelage';
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Who sends a request, by its cookie; without a cookie the database is not asked. */
export async function findActor(deps: Deps, request: FastifyRequest): Promise<Actor | undefined> {
  const token = request.cookies[cookieName(deps)];
  if (!token) return undefined;
  const user = await findUserBySignIn(reading(deps.db), hashOf(token), new Date(deps.now()));
  return user && toActor(user);
}

function toActor(user: UserRow): Actor {
  return {
    userId: user.id,
    email: user.email,
    name: { family: user.family, given: user.given, hanzi: user.hanzi ?? undefined },
    language: user.language,
    isAdmin: user.isAdmin,
    isSample: user.isSample,
  };
}

/** Gives a browser a fresh token, ends the sign-in that it had, and tells who is signed in now. */
async function startSignIn(deps: Deps, user: UserRow, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
  const token = Buffer.from(deps.random(32)).toString('base64url');
  const before = request.cookies[cookieName(deps)];
  const now = deps.now();
  const expiresAt = new Date(now + signInDays * day);
  await writing(deps.db, async (store) => {
    if (before) await removeSignIn(store, hashOf(before));
    await insertSignIn(store, { tokenHash: hashOf(token), userId: user.id, createdAt: new Date(now), expiresAt });
  });
  reply.setCookie(cookieName(deps), token, { httpOnly: true, sameSite: 'lax', path: '/', secure: deps.config.secureCookies, expires: expiresAt });
  return describeSession(deps, toActor(user));
}

/** Signs a person up and in. Refuses `email_taken` and `password_too_common`. */
export async function signUp(deps: Deps, body: Handlings['POST /api/accounts']['body'], request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
  const email = canonicalEmail(body.email);
  if (isCommonPassword(body.password, email)) throw new AppError('password_too_common', { fields: [{ path: 'password', code: 'invalid' }] });
  const passwordHash = await hashPassword(body.password);
  const user: UserRow = {
    id: newId(deps, 'user'),
    email,
    family: body.name.family,
    given: body.name.given,
    hanzi: body.name.hanzi || null,
    language: body.language,
    passwordHash,
    isAdmin: false,
    isSample: false,
    demoPart: null,
    createdAt: new Date(deps.now()),
  };
  try {
    await writing(deps.db, (store) => insertUser(store, user));
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('email_taken', { fields: [{ path: 'email', code: 'duplicate' }] });
    throw error;
  }
  return startSignIn(deps, user, request, reply);
}

/** Signs in by address and password; an unknown address and a wrong password are told the same, after the same work. */
export async function signIn(deps: Deps, body: { email: string; password: string }, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
  const user = await findUserByEmail(reading(deps.db), body.email);
  const fits = await verifyPassword(body.password, user?.passwordHash);
  if (!user || !fits) throw new AppError('credentials_wrong');
  return startSignIn(deps, user, request, reply);
}

/** Signs a sample person in, in the demonstration alone. */
export async function signInDemo(deps: Deps, userId: Id<'user'>, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
  return startSignIn(deps, found(await findDemoPerson(reading(deps.db), userId)), request, reply);
}

/** Ends the sign-in of this browser, in the database too. */
export async function signOut(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
  const token = request.cookies[cookieName(deps)];
  if (token) await writing(deps.db, (store) => removeSignIn(store, hashOf(token)));
  reply.clearCookie(cookieName(deps), { httpOnly: true, sameSite: 'lax', path: '/', secure: deps.config.secureCookies });
  return undefined;
}

/** Kinds of organisations whose members may set up events of their own. */
const hostKinds = new Set(['public', 'support']);

/** Who is signed in and what they belong to: two statements, none for a visitor. */
export async function describeSession(deps: Deps, actor: Actor | undefined): Promise<SessionView> {
  const demo = deps.config.demo;
  if (!actor) return { user: null, organisations: [], organises: [], mayCreateEvents: false, demo };
  const store = reading(deps.db);
  const organisations = await listMemberships(store, actor.userId);
  const organises = await listOrganised(store, actor.userId);
  const { userId, email, name, language, isAdmin, isSample } = actor;
  return {
    user: { id: userId, email, name, language, isAdmin, isSample },
    organisations,
    organises,
    mayCreateEvents: isAdmin || organises.length > 0 || organisations.some((organisation) => hostKinds.has(organisation.kind)),
    demo,
  };
}
