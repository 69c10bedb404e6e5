import type { Handlings } from '@jumelage/contracts/endpoints';
import type { OrganisationChanges, OrganisationView } from '@jumelage/contracts/organisations';
import { followConsent } from '@jumelage/db/repositories/consents';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import {
  findProfile,
  insertOrganisation,
  type Profile,
  saveProfile,
  updateStatus,
} from '@jumelage/db/repositories/organisations';
import { findSide } from '@jumelage/db/repositories/sides';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { ProfileStatus } from '@jumelage/domain/organisation';
import { lacksForPublication } from '@jumelage/domain/profile';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor, MemberScope } from '../../http/policy.ts';
import type { RequireVersion } from '../../http/version.ts';
import { checkChanges, labelsOf, toProfileChanges } from './changes.ts';
import { toOrganisationView, toOwnView } from './views.ts';

/** Creates an organisation as a draft that the caller owns. */
export async function createOrganisation(
  deps: Deps,
  actor: Actor,
  body: Handlings['POST /api/organisations']['body'],
): Promise<OrganisationView> {
  const id = newId(deps, 'organisation');
  const now = new Date(deps.now());
  const changes = toProfileChanges(deps, body);
  return writing(deps.db, async (store) => {
    await checkChanges(store, body);
    await insertOrganisation(store, {
      id,
      kind: body.kind,
      nameLatin: body.nameLatin,
      country: body.country,
      now,
      ownerId: actor.userId,
    });
    await followConsent(store, actor.userId);
    await saveProfile(store, { id, changes, now, labelsOf });
    return toOwnView(found(await findProfile(store, id)), 'owner');
  });
}

/**
 * Describes a published profile that is shown to the reader, or a draft to its members; for others it does not exist.
 */
export async function getOrganisation(
  deps: Deps,
  actor: Actor,
  id: Id<'organisation'>,
  language: Language,
): Promise<OrganisationView> {
  const store = reading(deps.db);
  const { reader, roleIn } = await findSide(store, actor);
  const role = roleIn(id);
  const profile = found(await findProfile(store, id, reader));
  if (profile.row.status !== 'published' && !role) throw new AppError('not_found');
  const knows = role
    ? () => true
    : await knownTo(store, { userId: actor.userId, seesAll: actor.isAdmin }, [profile.row], deps.now());
  return toOrganisationView(profile, role, { language, knows });
}

/** Saves the fields that were sent. A published profile must stay fit to be published. */
export async function changeOrganisation(
  deps: Deps,
  { organisationId: id, role }: MemberScope,
  {
    body,
    requireVersion,
  }: { readonly body: OrganisationChanges; readonly requireVersion?: RequireVersion | undefined },
): Promise<OrganisationView> {
  const now = new Date(deps.now());
  return writing(deps.db, async (store) => {
    if (requireVersion) requireVersion(toOwnView(found(await findProfile(store, id)), role).mine?.version ?? '');
    await checkChanges(store, body);
    // A registration number is read as its country writes it.
    const country =
      body.country ?? (body.registrationNumber ? found(await findProfile(store, id)).row.country : undefined);
    await saveProfile(store, { id, changes: toProfileChanges(deps, body, country), now, labelsOf });
    const profile = found(await findProfile(store, id));
    if (profile.row.status === 'published') requireComplete(profile);
    return toOwnView(profile, role);
  });
}

/** Publishes a profile, or makes it a draft again. Refuses `profile_incomplete`. */
export async function changeStatus(
  deps: Deps,
  { organisationId: id, role }: MemberScope,
  status: ProfileStatus,
): Promise<OrganisationView> {
  return writing(deps.db, async (store) => {
    if (status === 'published') requireComplete(found(await findProfile(store, id)));
    await updateStatus(store, id, status, new Date(deps.now()));
    return toOwnView(found(await findProfile(store, id)), role);
  });
}

/** Refuses `profile_incomplete` with the fields that a published profile needs. */
function requireComplete({ row, texts, thesis }: Profile): void {
  const { kind, sector } = row;
  const lacking = lacksForPublication({
    kind,
    sector,
    descriptions: texts.map(({ description }) => description),
    topicsSought: thesis?.topicsIn ?? [],
  });
  if (lacking.length > 0)
    throw new AppError('profile_incomplete', { fields: lacking.map((path) => ({ path, code: 'required' })) });
}
