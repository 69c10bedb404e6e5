import { setImmediate } from 'node:timers/promises';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { countSlots, findEvent } from '@jumelage/db/repositories/events';
import { allParticipants, type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import { countIntroductions, countOpen, listPairs } from '@jumelage/db/repositories/request-counts';
import { findSidesOfPlaces } from '@jumelage/db/repositories/sides';
import { locked, reading, writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { type FittingPair, fairFill } from '@jumelage/matching/fair-fill';
import { fitSteps } from '@jumelage/matching/fit';
import type { Pool } from '@jumelage/matching/recommend';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { toParticipantCard } from '../participants/views.ts';
import { areShownToEachOther, judgePair } from './find-partners.ts';
import { introduceTwo } from './propose.ts';

type Means = { readonly deps: Deps; readonly keep: () => Promise<Kept> };
type OrganisationId = Id<'organisation'>;
type ParticipantId = Id<'participant'>;
type Body = Handlings['POST /api/events/:eventId/organise/introductions/fill']['body'];

/** Rows that are scored before others get their turn. */
const slice = 10;

/** Names an unordered pair of organisations. */
const houses = (a: OrganisationId, b: OrganisationId) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Finds what is a good fit, with its score, among the organisations of an event. */
async function fitsAmong(pool: Pool, ids: readonly OrganisationId[], now: number) {
  const fits: { readonly a: OrganisationId; readonly b: OrganisationId; readonly score: number }[] = [];
  for (let at = 0; at < ids.length; at += slice) {
    const rows = ids.slice(at, at + slice);
    const scores = pool.scores(ids, now, rows);
    rows.forEach((a, i) => {
      ids.forEach((b, j) => {
        const score = scores[i * ids.length + j] ?? 0;
        if (at + i < j && score >= fitSteps.good) fits.push({ a, b, score });
      });
    });
    await setImmediate();
  }
  return fits;
}

/**
 * Works out pairs for people with few meetings, and sends nothing: of two organisations that fit well, between which
 * nothing is open or was declined, one pair each, of whoever has the fewest.
 */
export async function planFill({ deps, keep }: Means, { eventId }: OrganiserScope, upTo: number) {
  const store = reading(deps.db);
  const now = deps.now();
  const event = found(await findEvent(store, eventId));
  const people = (await allParticipants(store, eventId)).filter(({ status }) => status === 'admitted');
  const byId = new Map(people.map((one) => [one.id, one]));
  const counts = await countOpen(store, { eventId, now: new Date(now) });
  const hasOf = ({ id }: ParticipantRow) => counts.get(id) ?? 0;
  const waiting = await countIntroductions(store, { eventId, ids: people.map(({ id }) => id), now: new Date(now) });
  const slots = (await countSlots(store, eventId)) || Number.MAX_SAFE_INTEGER;
  const taken = new Set<string>();
  for (const { fromId, toId } of await listPairs(store, { eventId, now: new Date(now) })) {
    const [a, b] = [byId.get(fromId), byId.get(toId)];
    if (a && b) taken.add(houses(a.organisationId, b.organisationId));
  }
  const ofHouse = Map.groupBy(people, ({ organisationId }) => organisationId);
  for (const some of ofHouse.values()) some.sort((x, y) => hasOf(x) - hasOf(y) || (x.id < y.id ? -1 : 1));
  const isShown = areShownToEachOther(await findSidesOfPlaces(store, people));
  const { pool } = await keep();
  const ids = [...ofHouse.keys()].filter((id) => pool.has(id)).sort();
  const pairs: FittingPair<ParticipantId>[] = [];
  for (const { a, b, score } of await fitsAmong(pool, ids, now)) {
    if (taken.has(houses(a, b))) continue;
    const two = (ofHouse.get(a) ?? [])
      .flatMap((first) => (ofHouse.get(b) ?? []).map((second) => [first, second] as const))
      .find(([first, second]) => isShown(first, second));
    if (two) pairs.push({ a: two[0].id, b: two[1].id, score });
  }
  const chosen = fairFill({
    people: people.map((one) => {
      const has = hasOf(one);
      return { id: one.id, has, most: Math.min(slots, has + event.requestLimit - (waiting.get(one.id) ?? 0)) };
    }),
    pairs,
    upTo,
  });
  const after = new Map(people.map((one) => [one.id, hasOf(one)]));
  for (const id of chosen.flatMap(({ a, b }) => [a, b])) after.set(id, (after.get(id) ?? 0) + 1);
  const below = (of: (one: ParticipantRow) => number) => people.filter((one) => of(one) < upTo).length;
  return {
    pairs: chosen.map(({ a, b }) => {
      const [first, second] = [found(byId.get(a)), found(byId.get(b))];
      const judged = judgePair(pool, first.organisationId, second.organisationId, now);
      return { first: toParticipantCard(first), second: toParticipantCard(second), ...judged };
    }),
    before: below(hasOf),
    after: below(({ id }) => after.get(id) ?? 0),
  };
}

/** Proposes the pairs of a plan that an organiser saw; what cannot be proposed any more is left out, and said. */
export async function sendFill(deps: Deps, { eventId }: OrganiserScope, { pairs, message }: Body) {
  return writing(deps.db, async (tx) => {
    const ids = [...new Set(pairs.flat())];
    await locked(
      tx,
      ids.map((id) => ({ kind: 'participant', id })),
    );
    const now = deps.now();
    const event = found(await findEvent(tx, eventId));
    if (!isPermitted('request', event.status)) throw new AppError('event_phase_forbids');
    const people = await participantsById(tx, eventId, ids);
    let sent = 0;
    for (const [firstId, secondId] of pairs) {
      const pair = [found(people.get(firstId)), found(people.get(secondId))] as const;
      try {
        // It refuses before it writes: the others stand.
        await introduceTwo(deps, tx, { event, pair, message, priority: 'would_like', now });
        sent++;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
    return { sent, refused: pairs.length - sent };
  });
}
