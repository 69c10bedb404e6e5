import type { Handlings } from '@jumelage/contracts/endpoints';
import type { MatchView, ReasonView } from '@jumelage/contracts/matches';
import { countInboxes, listMarks } from '@jumelage/db/repositories/match-marks';
import { cardsById, findProfile } from '@jumelage/db/repositories/organisations';
import { reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { Reason } from '@jumelage/matching/reason';
import type { Pool, Suggestion } from '@jumelage/matching/recommend';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { MemberScope } from '../../http/policy.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import { placesToMeet } from './meet-at.ts';
import { toMatchProfile } from './pool.ts';

type OrganisationId = Id<'organisation'>;
type Tools = { readonly deps: Deps; readonly pool: () => Promise<Pool> };
type Marks = Awaited<ReturnType<typeof listMarks>>;
type Wanted = Handlings['GET /api/organisations/:organisationId/matches']['query'] & { readonly language: Language };

/** Facts are plain values: writing them as JSON is what the wire does anyway. */
const toReasonView = ({ side, criterion, contribution, facts }: Reason): ReasonView => ({
  side,
  criterion,
  contribution,
  facts: JSON.parse(JSON.stringify(facts)) as ReasonView['facts'],
});

/** Asks the pool on behalf of an organisation; a draft of one's own is put in only while it is asked, so that nobody else is shown it. */
function asking<T>(pool: Pool, own: Parameters<typeof toMatchProfile>[0], ask: () => T): T {
  if (pool.has(own.row.id)) return ask();
  pool.upsert(toMatchProfile(own));
  try {
    return ask();
  } finally {
    pool.remove(own.row.id);
  }
}

async function toViews(
  store: Store,
  found: readonly Suggestion[],
  { ourId, marks, language, now }: { ourId: OrganisationId; marks: Marks; language: Language; now: number },
): Promise<MatchView[]> {
  const ids = found.map((one) => one.id as OrganisationId);
  const cards = await cardsById(store, ids);
  const places = await placesToMeet(store, ourId, ids, now);
  return found.flatMap(({ id, score, forward, backward, reasons }) => {
    const card = cards.get(id as OrganisationId);
    if (!card) return [];
    const mark = marks.find((one) => one.otherId === id);
    return {
      organisation: toOrganisationCard(card, language),
      score,
      ours: forward,
      theirs: backward,
      reasons: reasons.map(toReasonView),
      mark: mark?.mark ?? null,
      note: mark?.note ?? null,
      meetAt: places.get(id as OrganisationId) ?? [],
    };
  });
}

/** Suggestions for an organisation: by default all but the hidden ones; with a mark, those that carry it. */
export async function listMatches({ deps, pool: keep }: Tools, { organisationId: ourId }: MemberScope, wanted: Wanted) {
  const store = reading(deps.db);
  const own = found(await findProfile(store, ourId));
  const marks = await listMarks(store, ourId);
  const inboxes = await countInboxes(store, new Date(deps.now()));
  const pool = await keep();
  const { limit, offset, scope, sector, kind, mark, language } = wanted;
  const now = deps.now();
  const marked = (name: typeof mark) => new Set<string>(marks.filter((one) => one.mark === name).map((one) => one.otherId));
  const page = asking(pool, own, () => {
    if (!mark) {
      const kinds = kind && [kind];
      return pool.suggest(ourId, { now, limit, offset, exclude: marked('hidden'), countries: scope, sector, kinds, inboxOf: (id) => inboxes.get(id) ?? 0 });
    }
    const all = [...marked(mark)].flatMap((id) => {
      const one = pool.explain(ourId, id, now);
      return 'excludedBy' in one ? [] : [one];
    });
    all.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return { total: all.length, items: all };
  });
  const views = await toViews(store, page.items, { ourId, marks, language, now });
  const profilePublished = own.row.status === 'published';
  if (!mark) return { items: views, total: page.total, profilePublished };
  // Marked ones are few, and shown wherever they are from: sector and kind are read off their cards.
  const kept = views.filter(({ organisation }) => (!sector || organisation.sector === sector) && (!kind || organisation.kind === kind));
  return { items: kept.slice(offset, offset + limit), total: kept.length, profilePublished };
}

/** How well one organisation suits another, or what keeps them apart; an unpublished one is as if it were not there. */
export async function explainMatch(
  { deps, pool: keep }: Tools,
  { organisationId: ourId }: MemberScope,
  wanted: { otherId: OrganisationId; language: Language },
) {
  const { otherId, language } = wanted;
  if (otherId === ourId) throw new AppError('match_with_itself');
  const store = reading(deps.db);
  const own = found(await findProfile(store, ourId));
  const marks = await listMarks(store, ourId);
  const pool = await keep();
  if (!pool.has(otherId)) throw new AppError('not_found');
  const now = deps.now();
  const result = asking(pool, own, () => pool.explain(ourId, otherId, now));
  if ('excludedBy' in result) return { match: null, excludedBy: result.excludedBy };
  const [match = null] = await toViews(store, [result], { ourId, marks, language, now });
  return { match, excludedBy: null };
}
