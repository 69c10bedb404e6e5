import type { visitorEndpoints } from '@jumelage/contracts/visitors';
import { listDirectory } from '@jumelage/db/repositories/directory';
import { countShownToVisitors } from '@jumelage/db/repositories/visitors';
import { reading } from '@jumelage/db/store';
import { sectors } from '@jumelage/domain/organisation';
import { stranger } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { listEventsForVisitors } from './find-events.ts';
import { createSearch } from './find-matches.ts';
import { toVisitorCard } from './views.ts';

/** Answers to visitors are the same for all, and may be a few minutes old. */
const publicFor = 'public, max-age=300';

/** Serves what visitors without an account see. */
export function visitorHandlers(deps: Deps, keep: () => Promise<Kept>): Handlers<keyof typeof visitorEndpoints> {
  const search = createSearch(deps, keep);
  return {
    'GET /api/visitors/overview': async ({ reply }) => {
      reply.header('cache-control', publicFor);
      const rows = await countShownToVisitors(reading(deps.db));
      const total = (some: typeof rows) => some.reduce((sum, row) => sum + row.organisations, 0);
      return {
        organisations: total(rows),
        countries: new Set(rows.map((row) => row.country)).size,
        sectors: sectors.map((sector) => ({
          sector,
          organisations: total(rows.filter((row) => row.sector === sector)),
        })),
      };
    },
    'GET /api/visitors/events': async ({ reply }) => {
      reply.header('cache-control', publicFor);
      return { events: await listEventsForVisitors(reading(deps.db), deps.now()) };
    },
    'GET /api/visitors/organisations': async ({ query, language, reply }) => {
      reply.header('cache-control', publicFor).header('vary', 'accept-language');
      const { page, size, ...filter } = query;
      const { cards, total } = await listDirectory(
        reading(deps.db),
        { ...filter, isPublic: true, reader: stranger },
        { page, size },
      );
      return { items: cards.map((card) => toVisitorCard(card, language, { named: true })), total, page, size };
    },
    'POST /api/visitors/matches': ({ body, language }) => search(body, language),
  };
}
