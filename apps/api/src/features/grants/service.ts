import type { Handlings } from '@jumelage/contracts/endpoints';
import type { GrantView } from '@jumelage/contracts/grants';
import { isUniqueViolation } from '@jumelage/db/client';
import {
  findGrant,
  findGrantOf,
  type GrantPair,
  type GrantRow,
  type GrantWithOther,
  insertGrant,
  listGrants,
  moveGrant,
} from '@jumelage/db/repositories/grants';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { findShown } from '@jumelage/db/repositories/organisations';
import { reading, type Store, writing } from '@jumelage/db/store';
import { type GrantParty, type GrantStatus, grantMoves, grantMovesOf } from '@jumelage/domain/grant';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { Reader } from '@jumelage/domain/side';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { MemberScope, OwnerScope } from '../../http/policy.ts';
import { readerOf } from '../access/reader.ts';
import { shownName, type Viewer } from '../organisations/views.ts';
import { tellAnswered, tellAsked } from './tell-grants.ts';

type OrganisationId = Id<'organisation'>;
type Scope = Pick<MemberScope, 'actor' | 'organisationId' | 'role'>;

const partyOf = ({ organisationId, granteeId }: GrantPair, own: OrganisationId): GrantParty | undefined =>
  organisationId === own ? 'owner' : granteeId === own ? 'asker' : undefined;

function toView({ grant, other }: GrantWithOther, { organisationId, role }: Scope, viewer: Viewer): GrantView {
  const { id, layer, status, message, createdAt, changedAt } = grant;
  return {
    ...{ id, layer, status, message, can: grantMovesOf(status, found(partyOf(grant, organisationId)), role) },
    organisation: {
      id: other.id,
      ...shownName(other, viewer),
      kind: other.kind,
      country: other.country,
      isTeaser: !viewer.knows(other),
    },
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}

/** Lists what an organisation opened, is asked to open, and asks of others. */
export async function listGrantsOf(deps: Deps, scope: Scope, language: Language) {
  const { organisationId, actor } = scope;
  const store = reading(deps.db);
  const { given, asked } = await listGrants(store, organisationId);
  const others = [...given, ...asked].map((one) => one.other);
  const viewer = {
    language,
    knows: await knownTo(store, { userId: actor.userId, seesAll: false }, others, deps.now()),
  };
  return {
    given: given.map((one) => toView(one, scope, viewer)),
    asked: asked.map((one) => toView(one, scope, viewer)),
  };
}

/** Describes one grant as the caller's organisation sees it now. */
async function viewOf(deps: Deps, scope: Scope, grantId: Id<'grant'>, language: Language): Promise<GrantView> {
  const { given, asked } = await listGrantsOf(deps, scope, language);
  return found([...given, ...asked].find((one) => one.id === grantId));
}

/** Finds the other organisation, if it is published and shown to the reader. */
async function findOther(store: Store, { organisationId }: Scope, otherId: OrganisationId, reader: Reader) {
  if (otherId === organisationId) throw new AppError('grant_to_itself');
  const other = found(await findShown(store, otherId, reader));
  if (other.status !== 'published') throw new AppError('not_found');
  return other;
}

const isPermitted = (from: GrantStatus, party: GrantParty, to: GrantStatus) =>
  (grantMoves[from][party] as readonly GrantStatus[]).includes(to);

type Start = GrantPair & Pick<GrantRow, 'status'> & Partial<Pick<GrantRow, 'message' | 'askedBy' | 'decidedBy'>>;

/** Moves a grant to the status that a party wants, from nothing or from its present one. Refuses `grant_exists`. */
async function startGrant(
  deps: Deps,
  store: Store,
  party: GrantParty,
  { organisationId, granteeId, layer, ...changes }: Start,
): Promise<GrantRow> {
  const now = new Date(deps.now());
  const was = await findGrantOf(store, { organisationId, granteeId, layer });
  if (!was) {
    const row = {
      id: newId(deps, 'grant'),
      organisationId,
      granteeId,
      layer,
      message: '',
      askedBy: null,
      decidedBy: null,
      ...changes,
      createdAt: now,
      changedAt: now,
    };
    await insertGrant(store, row);
    return row;
  }
  const moved = isPermitted(was.status, party, changes.status)
    ? await moveGrant(store, { id: was.id, from: was.status }, { ...changes, changedAt: now })
    : undefined;
  if (!moved) throw new AppError('grant_exists');
  return moved;
}

/** Refuses `grant_exists` to the second of two who start the same grant at once. */
const once = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error) => {
    throw isUniqueViolation(error) ? new AppError('grant_exists') : error;
  });

type Asking = Handlings['POST /api/organisations/:organisationId/grants']['body'];

/**
 * Asks another organisation, and notifies its owners. Refuses `grant_needless` for the profile of one that is known
 * already.
 */
export async function askFor(
  deps: Deps,
  scope: MemberScope,
  { ownerId, layer, message = '' }: Asking,
  language: Language,
): Promise<GrantView> {
  const { organisationId, actor } = scope;
  const other = await findOther(reading(deps.db), scope, ownerId, scope.reader);
  const knows = await knownTo(
    reading(deps.db),
    { userId: actor.userId, seesAll: scope.reader.seesAll },
    [other],
    deps.now(),
  );
  if (layer === 'profile' && knows(other)) throw new AppError('grant_needless');
  const start = {
    organisationId: ownerId,
    granteeId: organisationId,
    layer,
    status: 'asked' as const,
    message,
    askedBy: actor.userId,
  };
  const { id } = await once(
    writing(deps.db, async (store) => {
      const grant = await startGrant(deps, store, 'asker', start);
      await tellAsked(deps, store, grant);
      return grant;
    }),
  );
  return viewOf(deps, scope, id, language);
}

type Giving = Handlings['POST /api/organisations/:organisationId/grants/given']['body'];

/** Opens a layer to another organisation unasked, or again, and notifies it. */
export async function giveTo(
  deps: Deps,
  scope: OwnerScope,
  { granteeId, layer }: Giving,
  language: Language,
): Promise<GrantView> {
  const { organisationId, actor } = scope;
  await findOther(reading(deps.db), scope, granteeId, await readerOf(reading(deps.db), actor));
  const { id } = await once(
    writing(deps.db, async (store) => {
      const grant = await startGrant(deps, store, 'owner', {
        organisationId,
        granteeId,
        layer,
        status: 'granted',
        decidedBy: actor.userId,
      });
      await tellAnswered(deps, store, grant);
      return grant;
    }),
  );
  return viewOf(deps, scope, id, language);
}

/**
 * Moves a grant on by the table of moves, if nobody was quicker. Opening takes an owner of the organisation that gives;
 * refusing, revoking or withdrawing any of its members: closing is never regretted.
 */
export async function changeGrant(
  deps: Deps,
  scope: MemberScope,
  { grantId, status }: { readonly grantId: Id<'grant'>; readonly status: Exclude<GrantStatus, 'asked'> },
  language: Language,
): Promise<GrantView> {
  const { organisationId, actor, role } = scope;
  await writing(deps.db, async (store) => {
    const grant = found(await findGrant(store, grantId));
    const party = partyOf(grant, organisationId);
    if (!party) throw new AppError('not_found');
    if (status === 'granted' && role !== 'owner') throw new AppError('not_allowed');
    const by = party === 'owner' ? { decidedBy: actor.userId } : {};
    const moved = isPermitted(grant.status, party, status)
      ? await moveGrant(store, { id: grantId, from: grant.status }, { status, ...by, changedAt: new Date(deps.now()) })
      : undefined;
    if (!moved) throw new AppError('grant_moved');
    if (party === 'owner') await tellAnswered(deps, store, moved);
  });
  return viewOf(deps, scope, grantId, language);
}
