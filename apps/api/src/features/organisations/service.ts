import type { FieldCode } from '@jumelage/contracts/errors';
import type { OrganisationChanges, OrganisationView } from '@jumelage/contracts/organisations';
import { findMembership } from '@jumelage/db/repositories/access';
import { indexOrganisation, searchOrganisations } from '@jumelage/db/repositories/organisation-search';
import {
  type DirectoryFilter,
  findProfile,
  insertMember,
  insertOrganisation,
  keepListed,
  listDirectory,
  loadProfiles,
  type Profile,
  type ProfileChanges,
  searchableText,
  updateProfile,
} from '@jumelage/db/repositories/organisations';
import { hasPark } from '@jumelage/db/repositories/parks';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Language, languages } from '@jumelage/domain/language';
import type { ProfileStatus } from '@jumelage/domain/organisation';
import { isTopicId, topicById, topics } from '@jumelage/matching/text/taxonomy';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor, MemberScope } from '../../http/policy.ts';
import { toCard, toView } from './views.ts';

type OrganisationId = Id<'organisation'>;
type NewOrganisation = OrganisationChanges & { kind: Profile['organisation']['kind']; nameLatin: string; country: Profile['organisation']['country'] };

/** Creates a draft that the caller owns. */
export async function createOrganisation(deps: Deps, actor: Actor, body: NewOrganisation): Promise<OrganisationView> {
  const id = newId(deps, 'organisation');
  await writing(deps.db, async (store) => {
    await checkChanges(store, body);
    await writeNewOrganisation(deps, store, { id, status: 'draft', isSample: false, hasInventedParts: false }, body);
    await insertMember(store, { organisationId: id, userId: actor.userId, role: 'owner' });
  });
  return toView(found(await findProfile(reading(deps.db), id)), 'owner');
}

/** Writes a new organisation with its whole profile and makes it findable: for a person's own, for the demonstration, in the caller's transaction. */
export async function writeNewOrganisation(
  deps: Deps,
  store: Store,
  { id, ...marks }: { id: OrganisationId; status: ProfileStatus; isSample: boolean; hasInventedParts: boolean },
  body: NewOrganisation,
): Promise<void> {
  const now = new Date(deps.now());
  const { kind, nameLatin, country } = body;
  const empty = {
    nameHanzi: null,
    city: null,
    parkId: null,
    registrationNumber: null,
    foundedYear: null,
    headcount: null,
    turnover: null,
    website: null,
  } as const;
  await insertOrganisation(store, {
    id,
    kind,
    nameLatin,
    country,
    ...marks,
    ...empty,
    languages: [],
    sector: null,
    topics: [],
    stage: null,
    trl: null,
    createdAt: now,
    updatedAt: now,
  });
  await updateProfile(store, id, toProfileChanges(deps, body), now);
  await indexProfile(deps, store, id);
}

async function indexProfile(deps: Deps, store: Store, id: OrganisationId): Promise<void> {
  const profile = found(await findProfile(store, id));
  const labels = profile.organisation.topics.flatMap((topic) => languages.map((language) => topicById(topic)?.label[language] ?? ''));
  await indexOrganisation(store, deps.db.engine, id, [searchableText(profile), ...labels].join('\n'));
}

/** A published profile, or a draft of one's own; anything else looks as if it were not there. */
export async function getOrganisation(deps: Deps, actor: Actor, id: OrganisationId): Promise<OrganisationView> {
  const store = reading(deps.db);
  const membership = await findMembership(store, id, actor.userId);
  const profile = found(await findProfile(store, id));
  if (profile.organisation.status !== 'published' && !membership) throw new AppError('not_found');
  return toView(profile, membership?.role);
}

/** Saves any fields of a profile, all or none. Refuses topics and parks that are none, and tickets whose bounds are reversed. */
export async function changeOrganisation(deps: Deps, scope: MemberScope, body: OrganisationChanges): Promise<OrganisationView> {
  const id = scope.organisationId;
  await writing(deps.db, async (store) => {
    await checkChanges(store, body);
    await updateProfile(store, id, toProfileChanges(deps, body), new Date(deps.now()));
    await indexProfile(deps, store, id);
  });
  return toView(found(await findProfile(reading(deps.db), id)), scope.role);
}

/** Publishes a profile that says enough to be matched, or takes it back to draft. */
export async function changeStatus(deps: Deps, scope: MemberScope, status: ProfileStatus): Promise<OrganisationView> {
  const id = scope.organisationId;
  await writing(deps.db, async (store) => {
    const missing = status === 'published' ? missingForPublication(found(await findProfile(store, id))) : [];
    if (missing.length > 0) throw new AppError('profile_incomplete', { fields: missing.map((path) => ({ path, code: 'required' as const })) });
    await updateProfile(store, id, { organisation: { status } }, new Date(deps.now()));
  });
  return toView(found(await findProfile(reading(deps.db), id)), scope.role);
}

/** Kinds that have no product to sort into a sector. */
const sectorless = new Set(['investor', 'public', 'support']);

function missingForPublication({ organisation, texts, thesis }: Profile): string[] {
  const isInvestor = organisation.kind === 'investor';
  return [
    ...(texts.some((text) => text.description.trim() !== '') ? [] : ['texts']),
    ...(organisation.sector || sectorless.has(organisation.kind) ? [] : ['sector']),
    ...(isInvestor && (thesis?.topicsIn.length ?? 0) === 0 ? ['thesis.topicsIn'] : []),
  ];
}

async function checkChanges(store: Store, body: OrganisationChanges): Promise<void> {
  const named: [string, readonly string[]][] = [
    ['topics', body.topics ?? []],
    ...(body.offers ?? []).map((one, i): [string, readonly string[]] => [`offers.${i}.topics`, one.topics]),
    ...(body.needs ?? []).map((one, i): [string, readonly string[]] => [`needs.${i}.topics`, one.topics]),
    ['thesis.topicsIn', body.thesis?.topicsIn ?? []],
    ['thesis.topicsOut', body.thesis?.topicsOut ?? []],
  ];
  const unknown = named.filter(([, ids]) => !ids.every(isTopicId)).map(([path]) => ({ path, code: 'not_one_of' as FieldCode }));
  if (unknown.length > 0) throw new AppError('topic_unknown', { fields: unknown });
  if (body.parkId && !(await hasPark(store, body.parkId))) throw new AppError('park_unknown', { fields: [{ path: 'parkId', code: 'not_one_of' }] });
  const { ticketMin, ticketMax } = body.thesis ?? {};
  if (ticketMin != null && ticketMax != null && ticketMin > ticketMax)
    throw new AppError('ticket_range_reversed', { fields: [{ path: 'thesis.ticketMax', code: 'too_small' }] });
}

/** The parts of a profile from the fields of a request; text that is empty counts as none. */
function toProfileChanges(deps: Deps, body: OrganisationChanges): ProfileChanges {
  const { texts, offers, needs, raise, thesis, ...own } = body;
  const organisation: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(own)) if (value !== undefined) organisation[name] = value === '' ? null : value;
  if (own.topics) organisation.topics = [...new Set(own.topics)];
  const cooperations = (rows: typeof offers) =>
    rows?.map(({ kind, topics: about, text }) => ({ id: newId(deps, 'cooperation'), kind, topics: [...about], text }));
  return {
    organisation,
    ...(texts
      ? {
          texts: languages.flatMap((language) => {
            const text = texts[language];
            return text && (text.tagline || text.description) ? [{ language, ...text }] : [];
          }),
        }
      : {}),
    offers: cooperations(offers),
    needs: cooperations(needs),
    raise: raise && { round: raise.round, amount: raise.money.amount, currency: raise.money.currency, use: raise.use },
    thesis,
  };
}

type DirectoryQuery = Omit<DirectoryFilter, 'topics'> & {
  readonly q?: string | undefined;
  readonly topic?: string | undefined;
  readonly page: number;
  readonly size: number;
};

/** A page of the directory: by relevance where something is searched, else by name. */
export async function listOrganisations(deps: Deps, { q, topic, page, size, ...rest }: DirectoryQuery, reader: Language) {
  const store = reading(deps.db);
  const filter: DirectoryFilter = { ...rest, ...(topic ? { topics: topics.flatMap((one) => (isBelow(one.id, topic) ? [one.id] : [])) } : {}) };
  const hits = q ? await searchOrganisations(store, deps.db.engine, q) : undefined;
  const listed = hits ? await keepListed(store, hits, filter) : undefined;
  const ordered = hits?.filter((id) => listed?.has(id));
  const { ids, total } = ordered
    ? { ids: ordered.slice((page - 1) * size, page * size), total: ordered.length }
    : await listDirectory(store, filter, { page, size });
  const profiles = await loadProfiles(store, ids);
  return { items: profiles.map((profile) => toCard(profile, reader)), total, page, size };
}

function isBelow(id: string, ancestor: string): boolean {
  for (let at: string | null | undefined = id; at; at = topicById(at)?.parent) if (at === ancestor) return true;
  return false;
}
