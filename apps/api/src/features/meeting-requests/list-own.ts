import type { Handlings } from '@jumelage/contracts/endpoints';
import type { OwnRequest } from '@jumelage/contracts/meeting-requests';
import { findEvent } from '@jumelage/db/repositories/events';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { listRequestsOf } from '@jumelage/db/repositories/meeting-requests';
import { type Profile, profilesById } from '@jumelage/db/repositories/organisations';
import { countMusts, countSent } from '@jumelage/db/repositories/request-counts';
import { reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { mostMusts } from '@jumelage/domain/request';
import { isShownTo } from '@jumelage/domain/side';
import { fitOf } from '@jumelage/matching/fit';
import { withoutActivity } from '@jumelage/matching/reason';
import { reasonsAgainst, reasonsFor, shownObjections } from '@jumelage/matching/telling';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { readerOf } from '../access/reader.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { asking, toReasonView, withoutTraces } from '../matches/service.ts';
import { toMoneyViews } from '../matches/views.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import { toViews } from './views.ts';

type OrganisationId = Id<'organisation'>;
type Tools = { readonly deps: Deps; readonly keep: () => Promise<Kept> };
type Wanted = Handlings['GET /api/events/:eventId/meeting-requests']['query'] & { readonly language: Language };

/** The other organisation of a request, and the facts that speak for the two. */
type Judged = Pick<OwnRequest, 'other' | 'raise' | 'ticket' | 'strongest' | 'objections' | 'fit'>;
const unknown: Judged = { other: null, raise: null, ticket: null, strongest: [], objections: [], fit: null };

/** Lists the reader's own requests, each with what it takes to judge it, and how many they may still send. */
export async function listOwn({ deps, keep }: Tools, scope: ParticipantScope, { box, status, language }: Wanted) {
  const { eventId, participant } = scope;
  const store = reading(deps.db);
  const now = deps.now();
  const { requestLimit: limit } = found(await findEvent(store, eventId));
  if (!participant) return { items: [], participantId: null, sentCount: 0, limit, mustsLeft: 0 };
  const own = { eventId, participantId: participant.id, now: new Date(now) };
  const rows = await listRequestsOf(store, { ...own, box, status });
  const views = await toViews(store, rows, { eventId, now, participantId: participant.id });
  const otherOf = ({ from, to }: (typeof views)[number]) => (from.id === participant.id ? to : from).organisation.id;
  const judged = await judge({ deps, keep }, store, scope, {
    ourId: participant.organisationId,
    ids: [...new Set(views.map(otherOf))],
    language,
  });
  return {
    items: views.map((view) => ({ ...view, ...(judged.get(otherOf(view)) ?? unknown) })),
    participantId: participant.id,
    sentCount: await countSent(store, own),
    limit,
    mustsLeft: Math.max(0, mostMusts(limit) - (await countMusts(store, own))),
  };
}

type Pairs = { readonly ourId: OrganisationId; readonly ids: readonly OrganisationId[]; readonly language: Language };

/** Compares the reader's organisation with some others: their profiles are read at once, whatever their number. */
async function judge(
  { deps, keep }: Tools,
  store: Store,
  { actor, actsFor }: ParticipantScope,
  { ourId, ids, language }: Pairs,
): Promise<Map<OrganisationId, Judged>> {
  if (ids.length === 0) return new Map();
  const reader = await readerOf(store, actor, { organises: actsFor });
  const profiles = await profilesById(store, [ourId, ...ids]);
  const own = found(profiles.find(({ row }) => row.id === ourId));
  const others = profiles.filter(({ row }) => row.id !== ourId && row.status === 'published' && isShownTo(row, reader));
  const now = deps.now();
  const rows = others.map(({ row }) => row);
  const knows = await knownTo(store, { userId: actor.userId, seesAll: reader.seesAll }, rows, now);
  const kept = await keep();
  // Asked all at once: a draft is in the pool only meanwhile.
  const results = asking(kept, own, (pool) => others.map(({ row }) => pool.explain(ourId, row.id, now)));
  const judgeOne = (profile: Profile, result: (typeof results)[number] | undefined): Judged => {
    const { row } = profile;
    const card = { other: toOrganisationCard(profile, { language, knows }), ...toMoneyViews(profile) };
    if (!result || 'excludedBy' in result) return { ...unknown, ...card };
    const told = withoutActivity(knows(row) ? result.reasons : result.reasons.map(withoutTraces));
    return {
      ...card,
      fit: fitOf(result.score),
      strongest: reasonsFor(told).map(toReasonView),
      objections: reasonsAgainst(told, shownObjections.card).map(toReasonView),
    };
  };
  return new Map(others.map((profile, i) => [profile.row.id, judgeOne(profile, results[i])]));
}
