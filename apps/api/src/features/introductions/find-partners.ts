import { openPairsAmong } from '@jumelage/db/repositories/meeting-requests';
import { searchParticipants } from '@jumelage/db/repositories/participant-lists';
import { allParticipants, findParticipant, type ParticipantRow } from '@jumelage/db/repositories/participants';
import { countOpen } from '@jumelage/db/repositories/request-counts';
import { findSidesOfPlaces } from '@jumelage/db/repositories/sides';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { pairKey } from '@jumelage/domain/request';
import { isShownTo, mayAskAcross, type Reader } from '@jumelage/domain/side';
import { fitOf } from '@jumelage/matching/fit';
import { withoutActivity } from '@jumelage/matching/reason';
import type { Pool } from '@jumelage/matching/recommend';
import { reasonsAgainst, reasonsFor, shownObjections } from '@jumelage/matching/telling';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import { visibilityOf } from '../access/askable.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { toReasonView } from '../matches/service.ts';
import { toParticipantCard } from '../participants/views.ts';

type Means = { readonly deps: Deps; readonly keep: () => Promise<Kept> };
type Wanted = { readonly participantId: Id<'participant'>; readonly q: string | undefined };

/** As many as a dialog shows. */
const shown = 12;

/** Describes what speaks for two organisations, as their people read it too. */
export function judgePair(pool: Pool, ours: string, theirs: string, now: number) {
  const found = pool.explain(ours, theirs, now);
  if ('excludedBy' in found) return { fit: null, strongest: [], objections: [] };
  const told = withoutActivity(found.reasons);
  return {
    fit: fitOf(found.score),
    strongest: reasonsFor(told).map(toReasonView),
    objections: reasonsAgainst(told, shownObjections.card).map(toReasonView),
  };
}

/** Tells of two people whether each is shown to the other, by the sides on which they stand. */
export function areShownToEachOther(sideOf: (row: ParticipantRow) => Reader) {
  return (a: ParticipantRow, b: ParticipantRow): boolean => {
    const asking = { shown: placeOf(a), reader: sideOf(a) };
    return isShownTo(placeOf(b), asking.reader) && mayAskAcross(asking, sideOf(b));
  };
}
const placeOf = (row: ParticipantRow) => visibilityOf({ ...row, country: row.organisation.country });

/** Lists people who can be proposed to somebody for a meeting: the best fit first, then by name. */
export async function findPartners({ deps, keep }: Means, { eventId }: OrganiserScope, { participantId, q }: Wanted) {
  const store = reading(deps.db);
  const now = deps.now();
  const own = found(await findParticipant(store, { eventId, participantId }));
  if (own.status !== 'admitted') throw new AppError('recipient_not_admitted');
  const named = q ? new Set(await searchParticipants(store, { eventId, q })) : undefined;
  const others = (await allParticipants(store, eventId)).filter(
    ({ id, status, organisationId }) =>
      status === 'admitted' && organisationId !== own.organisationId && (named?.has(id) ?? true),
  );
  const sideOf = await findSidesOfPlaces(store, [own, ...others]);
  const isShown = areShownToEachOther(sideOf);
  const pairs = others.map(({ id }) => pairKey(own.id, id));
  const open = await openPairsAmong(store, { eventId, pairs, now: new Date(now) });
  const left = others.filter((one) => isShown(own, one) && !open.has(pairKey(own.id, one.id)));
  const { pool } = await keep();
  const ids = [...new Set(left.map(({ organisationId }) => organisationId))].filter((id) => pool.has(id));
  const scores = pool.has(own.organisationId) ? pool.scores(ids, now, [own.organisationId]) : [];
  const scoreOf = new Map(ids.map((id, i) => [id, scores[i] ?? 0]));
  const best = left
    .toSorted((a, b) => (scoreOf.get(b.organisationId) ?? 0) - (scoreOf.get(a.organisationId) ?? 0))
    .slice(0, shown);
  const counts = await countOpen(store, { eventId, now: new Date(now) });
  return {
    items: best.map((one) => ({
      participant: toParticipantCard(one),
      ...judgePair(pool, own.organisationId, one.organisationId, now),
      open: counts.get(one.id) ?? 0,
    })),
    total: left.length,
  };
}
