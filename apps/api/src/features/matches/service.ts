import type { Handlings } from '@jumelage/contracts/endpoints';
import type { ExplainedMatch, InTouch, MatchView, ReasonView } from '@jumelage/contracts/matches';
import { listNewIds } from '@jumelage/db/repositories/directory';
import { type IsKnown, knownTo } from '@jumelage/db/repositories/known-organisations';
import { listMarks, noteImpressions } from '@jumelage/db/repositories/matches';
import { countPendingByOrganisation, organisationsInTouch } from '@jumelage/db/repositories/meeting-requests';
import { findProfile, type Profile, profilesById } from '@jumelage/db/repositories/organisations';
import { countAdmittedByOrganisation } from '@jumelage/db/repositories/participants';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { kindsFor, mostSuggestions, parseEmphasis, settlingMarks } from '@jumelage/domain/match';
import { keepRecent } from '@jumelage/domain/recent';
import { isShownTo, type Reader } from '@jumelage/domain/side';
import { minute } from '@jumelage/domain/time';
import { fitOf } from '@jumelage/matching/fit';
import { isActiveToday, leastWeight, type Reason, strengthOf, withoutActivity } from '@jumelage/matching/reason';
import type { Pool } from '@jumelage/matching/recommend';
import { startersFor } from '@jumelage/matching/starters';
import type { Suggestion } from '@jumelage/matching/suggestion';
import { reasonsAgainst, reasonsFor, shownObjections } from '@jumelage/matching/telling';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { MemberScope } from '../../http/policy.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import type { Exposures } from './exposure.ts';
import { findPassages } from './find-passages.ts';
import { placesToMeet } from './find-places.ts';
import { toMatchProfile } from './pool/contents.ts';
import type { Kept } from './pool/pool.ts';
import { toMoneyViews } from './views.ts';

type OrganisationId = Id<'organisation'>;
type Tools = { readonly deps: Deps; readonly keep: () => Promise<Kept>; readonly exposures: Exposures };
type Marks = Awaited<ReturnType<typeof listMarks>>;
type Wanted = Handlings['GET /api/organisations/:organisationId/matches']['query'] & { readonly language: Language };

/** Describes a reason. Facts are plain values: writing them as JSON is what the wire does anyway. */
export const toReasonView = ({ side, criterion, contribution, facts }: Reason): ReasonView => ({
  side,
  criterion,
  contribution,
  facts: JSON.parse(JSON.stringify(facts)) as ReasonView['facts'],
});

/** Redacts a reason for readers who see a teaser alone: without the park. */
export function withoutTraces(reason: Reason): Reason {
  if (
    reason.criterion !== 'place' ||
    !(reason.facts.relation === 'twin_parks' || reason.facts.relation === 'same_park')
  )
    return reason;
  return {
    ...reason,
    facts: { ...reason.facts, relation: reason.facts.relation === 'twin_parks' ? 'other_side' : 'same_country' },
  };
}

/**
 * Asks the pool on behalf of an organisation; its own draft is in the pool only meanwhile, so that nobody else is shown
 * it.
 */
export function asking<T>({ pool, settings }: Kept, own: Profile, ask: (pool: Pool) => T): T {
  if (pool.has(own.row.id)) return ask(pool);
  pool.upsert(toMatchProfile(own, settings.rates));
  try {
    return ask(pool);
  } finally {
    pool.remove(own.row.id);
  }
}

type Viewing = {
  readonly own: Profile;
  readonly userId: Id<'user'>;
  readonly reader: Reader;
  readonly marks: Marks;
  readonly language: Language;
  readonly now: number;
  /** The number of objections sent with each. */
  readonly objections: number;
};

/** Some organisations as a reader may see them, read at once. */
type Seen = {
  readonly profiles: ReadonlyMap<OrganisationId, Profile>;
  readonly knows: IsKnown;
  /** People who could be met have names: listed where the organisation has one. */
  readonly placesOf: (row: Profile['row']) => MatchView['meetAt'];
};

/** Reads organisations and where they could be met; those that are not shown to the reader are left out. */
async function lookAt(
  store: Store,
  ids: readonly OrganisationId[],
  { own, userId, reader, now }: Pick<Viewing, 'own' | 'userId' | 'reader' | 'now'>,
): Promise<Seen> {
  // What changed since the pool was brought up to date holds at once.
  const found = (await profilesById(store, ids)).filter(({ row }) => isShownTo(row, reader));
  const places = await placesToMeet(store, own.row, ids, { now, reader, userId });
  const rows = found.map(({ row }) => row);
  const knows = await knownTo(store, { userId, seesAll: reader.seesAll }, rows, now);
  return {
    profiles: new Map(found.map((profile) => [profile.row.id, profile])),
    knows,
    placesOf: (row) => (knows(row) ? (places.get(row.id) ?? []) : []),
  };
}

/** Describes suggestions for the reader, each with the reasons that they may see. */
function toViews(
  { profiles, knows, placesOf }: Seen,
  found: readonly Suggestion[],
  { marks, language, objections }: Viewing,
): readonly { readonly view: MatchView; readonly reasons: readonly Reason[]; readonly profile: Profile }[] {
  return found.flatMap(({ id, score, forward, backward, reasons, propensity }) => {
    const profile = profiles.get(id as OrganisationId);
    if (!profile) return [];
    const { row } = profile;
    const mark = marks.find((one) => one.otherId === id);
    const told = withoutActivity(knows(row) ? reasons : reasons.map(withoutTraces));
    const view: MatchView = {
      organisation: toOrganisationCard(profile, { language, knows }),
      score,
      ours: forward,
      theirs: backward,
      fit: fitOf(score),
      ...toMoneyViews(profile),
      isActiveToday: isActiveToday(reasons),
      strongest: reasonsFor(told).map(toReasonView),
      objections: reasonsAgainst(told, objections).map(toReasonView),
      mark: mark?.mark ?? null,
      note: mark?.note ?? null,
      discovery: propensity !== null,
      meetAt: placesOf(row),
    };
    return [{ view, reasons: told, profile }];
  });
}

/** Describes the organisations with which a request or a meeting is under way, and where. */
function toInTouch({ profiles, knows, placesOf }: Seen, ids: readonly OrganisationId[], language: Language): InTouch[] {
  return ids.flatMap((id) => {
    const profile = profiles.get(id);
    const meetAt = profile ? placesOf(profile.row) : [];
    return profile && meetAt.length > 0
      ? [{ organisation: toOrganisationCard(profile, { language, knows }), meetAt }]
      : [];
  });
}

/** Tells whether the descriptions speak for a pair. */
const haveTextsMet = (reasons: readonly Reason[]) =>
  reasons.some((one) => (one.criterion === 'text' || one.criterion === 'meaning') && one.contribution >= leastWeight);

/** Computes a seed that is the same for one organisation on one day, so that pages fit together: FNV-1a. */
function seedOf(organisationId: string, now: number): number {
  let seed = 2166136261;
  for (const character of `${organisationId} ${new Date(now).toISOString().slice(0, 10)}`)
    seed = Math.imul(seed ^ character.charCodeAt(0), 16777619);
  return seed >>> 0;
}

/**
 * Finds who may be suggested at an event, for its participants; 404 for others, as for an event that does not exist.
 */
async function amongOf(
  store: Store,
  ourId: OrganisationId,
  eventId: Wanted['eventId'],
): Promise<Map<OrganisationId, number> | undefined> {
  if (!eventId) return undefined;
  const admitted = await countAdmittedByOrganisation(store, eventId);
  if (!admitted.has(ourId)) throw new AppError('not_found');
  return admitted;
}

/** Combines who may be suggested: undefined stands for everybody. */
function amongBoth(
  some: readonly string[] | undefined,
  others: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (!some || !others) return (some ?? others) && new Set(some ?? others);
  const theirs = new Set(others);
  return new Set(some.filter((id) => theirs.has(id)));
}

/** Lists suggestions for an organisation: by default all without a settling mark; with a mark, those that have it. */
export async function listMatches(
  { deps, keep, exposures }: Tools,
  { organisationId: ourId, reader, actor }: MemberScope,
  wanted: Wanted,
) {
  const store = reading(deps.db);
  const own = found(await findProfile(store, ourId));
  const marks = await listMarks(store, ourId);
  const inboxes = await countPendingByOrganisation(store, new Date(deps.now()));
  const { limit, offset, scope, sector, kind, mark, eventId, since, language } = wanted;
  const admitted = await amongOf(store, ourId, eventId);
  const fresh = since ? await listNewIds(store, { reader, since: new Date(since) }) : undefined;
  const inTouch = mark ? [] : await organisationsInTouch(store, { organisationId: ourId, now: new Date(deps.now()) });
  const kept = await keep();
  const now = deps.now();
  const marked = (...names: readonly string[]) =>
    new Set<string>(marks.filter((one) => names.includes(one.mark)).map((one) => one.otherId));
  const most = mostSuggestions({
    status: own.row.status,
    descriptions: own.texts.map(({ description }) => description),
  });
  const page = asking(kept, own, (pool) => {
    if (!mark) {
      if (most === 0) return { total: 0, items: [] };
      return pool.suggest(ourId, {
        now,
        limit: Math.min(limit, Math.max(0, most - offset)),
        offset,
        exclude: new Set([...marked(...settlingMarks), ...inTouch]),
        countries: scope,
        side: reader.countries,
        sector,
        kinds: kindsFor(own.row.kind, kind),
        inboxes,
        among: amongBoth(admitted && [...admitted.keys()], fresh),
        prices: eventId && admitted && exposures.pricesOf(eventId, kept, admitted),
        emphasis: parseEmphasis(wanted.emphasis ?? ''),
        explore: seedOf(ourId, now),
      });
    }
    const all = [...marked(mark)].flatMap((id) => {
      const one = pool.explain(ourId, id, now);
      return 'excludedBy' in one ? [] : [one];
    });
    all.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return { total: all.length, items: all };
  });
  const viewing = { own, userId: actor.userId, reader, marks, language, now, objections: shownObjections.card };
  const told = offset === 0 ? inTouch : [];
  const seen = await lookAt(store, [...page.items.map(({ id }) => id as OrganisationId), ...told], viewing);
  const shownOnes = toViews(seen, page.items, viewing);
  const views = shownOnes.map(({ view }) => view);
  const profilePublished = own.row.status === 'published';
  if (!mark) {
    const shown = page.items.map(({ id, propensity }) => ({
      otherId: id as OrganisationId,
      drawnFrom: propensity === null ? null : Math.round(1 / propensity),
    }));
    const touched = toInTouch(seen, told, language);
    return {
      page: { items: views, total: page.total, profilePublished, inTouch: touched },
      shown: profilePublished ? shown : [],
    };
  }
  // Marked ones are few, and shown wherever they are from: sector and kind are read off their cards.
  const right = views.filter(
    ({ organisation }) => (!sector || organisation.sector === sector) && (!kind || organisation.kind === kind),
  );
  const items = right.slice(offset, offset + limit);
  return { page: { items, total: right.length, profilePublished, inTouch: [] }, shown: [] };
}

/**
 * A list that is looked at again so soon is the same look: a page asks again whenever its window comes to the front.
 */
const sameLook = 10 * minute;
/** The list that each organisation saw last, and when. */
const looks = new Map<OrganisationId, { readonly at: number; readonly key: string }>();
const rememberedLooks = 10_000;

/** Records which suggestions were shown, for learning; the answer does not wait for it, and failures are silent. */
export async function noteShown(
  deps: Deps,
  organisationId: OrganisationId,
  shown: Awaited<ReturnType<typeof listMatches>>['shown'],
): Promise<void> {
  const now = deps.now();
  const key = shown.map(({ otherId, drawnFrom }) => `${otherId} ${drawnFrom}`).join();
  const last = looks.get(organisationId);
  if (last?.key === key && now - last.at < sameLook) return;
  keepRecent(looks, [organisationId, { at: now, key }], rememberedLooks);
  await writing(deps.db, (store) => noteImpressions(store, organisationId, shown, new Date(now))).catch(() => {});
}

/**
 * Explains how well one organisation suits another and its rank, or what keeps them apart; one that is unpublished or
 * not shown to the reader does not exist for them.
 */
export async function explainMatch(
  { deps, keep }: Tools,
  { organisationId: ourId, reader, actor }: MemberScope,
  { otherId, language }: { readonly otherId: OrganisationId; readonly language: Language },
) {
  if (otherId === ourId) throw new AppError('match_with_itself');
  const store = reading(deps.db);
  const own = found(await findProfile(store, ourId));
  const marks = await listMarks(store, ourId);
  const inboxes = await countPendingByOrganisation(store, new Date(deps.now()));
  const kept = await keep();
  const other = kept.profileOf(otherId);
  if (!other || !isShownTo({ id: otherId, country: other.country, shownAbroad: !other.hiddenAbroad }, reader))
    throw new AppError('not_found');
  const now = deps.now();
  const { result, place } = asking(kept, own, (pool) => ({
    result: pool.explain(ourId, otherId, now),
    place: pool.rankOf(ourId, otherId, {
      now,
      limit: 0,
      side: reader.countries,
      kinds: kindsFor(own.row.kind),
      inboxes,
    }),
  }));
  if ('excludedBy' in result)
    return { match: null, excludedBy: result.excludedBy, excludedSide: result.side, rank: null, total: place.total };
  const viewing = { own, userId: actor.userId, reader, marks, language, now, objections: shownObjections.asked };
  const seen = await lookAt(store, [otherId], viewing);
  const [shown] = toViews(seen, [result], viewing);
  const match: ExplainedMatch | null = shown
    ? {
        ...shown.view,
        reasons: shown.reasons.map((one) => ({ ...toReasonView(one), strength: strengthOf(one) })),
        // A teaser has no sentences of its own to answer; texts that lie apart have none by chance alone.
        passages:
          seen.knows(shown.profile.row) && haveTextsMet(shown.reasons)
            ? findPassages(own.texts, shown.profile.texts, language)
            : [],
        starters: [...startersFor(shown.reasons)],
      }
    : null;
  return { match, excludedBy: null, excludedSide: null, ...place };
}
