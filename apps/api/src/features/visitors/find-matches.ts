import { createHash } from 'node:crypto';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { cardsById } from '@jumelage/db/repositories/directory';
import { idsOfShownToVisitors } from '@jumelage/db/repositories/visitors';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { keepRecent } from '@jumelage/domain/recent';
import { minute } from '@jumelage/domain/time';
import { isShownToVisitors, visitorMatches } from '@jumelage/domain/visitor';
import { fitOf } from '@jumelage/matching/fit';
import type { MatchProfile } from '@jumelage/matching/profile';
import { withoutActivity } from '@jumelage/matching/reason';
import { reasonsFor } from '@jumelage/matching/telling';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { toReasonView, withoutTraces } from '../matches/service.ts';
import { findProposals } from '../organisations/find-proposals.ts';
import { toVisitorCard } from './views.ts';

type Endpoint = Handlings['POST /api/visitors/matches'];
type Project = Endpoint['body'];
type Found = Endpoint['response'];

/** A thousand visitors who try the same sentence cost one search; answers are as old as that at the most. */
const cachedFor = 5 * minute;
const mostCached = 500;

/**
 * Searches that all visitors together may cause in a minute, beside what each address is allowed: signed-in people come
 * first.
 */
const searchesAMinute = 120;

/** The profile that a visitor would have: in the pool only while it is asked. */
const visitorId = 'org_visitor';

function toProfile(
  { text, country }: Project,
  { language, sector, topics, stages, cooperations }: Awaited<ReturnType<typeof findProposals>>,
  now: number,
): MatchProfile {
  const kinds = (direction: 'offer' | 'need') =>
    cooperations.filter((one) => one.direction === direction).map(({ kind }) => ({ kind, topics: [] }));
  return {
    id: visitorId,
    kind: 'startup',
    country,
    sector: sector ?? undefined,
    topics: topics.map(({ topic }) => topic),
    stage: stages[0]?.stage,
    languages: [language],
    offers: kinds('offer'),
    needs: kinds('need'),
    texts: { [language]: text },
    activeAt: now,
  };
}

/**
 * Makes the search that a visitor's sentence causes. Nothing of the sentence is stored but, for minutes and in memory,
 * a digest of it with the answer. Refuses `overloaded` where all visitors together ask for too much.
 */
export function createSearch(deps: Deps, keep: () => Promise<Kept>) {
  const cache = new Map<string, { readonly at: number; readonly found: Promise<Found> }>();
  let searches = { since: 0, count: 0 };

  function countSearch(now: number): void {
    if (now - searches.since >= minute) searches = { since: now, count: 0 };
    if (searches.count >= searchesAMinute) throw new AppError('overloaded');
    searches.count++;
  }

  async function search(project: Project, reader: Language): Promise<Found> {
    const proposals = await findProposals({ text: project.text, language: project.language });
    const store = reading(deps.db);
    const shown = new Set<string>(await idsOfShownToVisitors(store));
    const { pool } = await keep();
    const now = deps.now();
    pool.upsert(toProfile(project, proposals, now));
    let page: ReturnType<typeof pool.suggest>;
    try {
      page = pool.suggest(visitorId, { now, limit: visitorMatches, among: shown, side: [] });
    } finally {
      pool.remove(visitorId);
    }
    const cards = await cardsById(
      store,
      page.items.map(({ id }) => id as Id<'organisation'>),
    );
    return {
      topics: proposals.topics.map(({ topic }) => topic),
      cooperations: proposals.cooperations.map(({ direction, kind }) => ({ direction, kind })),
      total: page.total,
      matches: page.items.flatMap(({ id, score, reasons }) => {
        const card = cards.get(id as Id<'organisation'>);
        // What changed since the pool was brought up to date holds at once.
        if (!card || !isShownToVisitors(card.row)) return [];
        const told = reasonsFor(withoutActivity(reasons.map(withoutTraces)));
        return [
          {
            organisation: toVisitorCard(card, reader, { named: false }),
            fit: fitOf(score),
            strongest: told.map(toReasonView),
          },
        ];
      }),
    };
  }

  return (project: Project, reader: Language): Promise<Found> => {
    const now = deps.now();
    const key = createHash('sha256')
      .update(JSON.stringify([project, reader]))
      .digest('base64');
    const known = cache.get(key);
    if (known && now - known.at < cachedFor) return known.found;
    countSearch(now);
    const found = search(project, reader);
    keepRecent(cache, [key, { at: now, found }], mostCached);
    found.catch(() => cache.delete(key));
    return found;
  };
}
