import type { matchEndpoints } from '@jumelage/contracts/matches';
import { findMark, putMark, removeMark } from '@jumelage/db/repositories/matches';
import { findProfile } from '@jumelage/db/repositories/organisations';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { listCoInvestments } from './co-investments.ts';
import { keepExposures } from './exposure.ts';
import { listPipeline } from './pipeline.ts';
import type { Kept } from './pool/pool.ts';
import { getRates, setRates } from './rates.ts';
import { explainMatch, listMatches, noteShown } from './service.ts';
import { learnVersion, settleWeights, weightsView } from './weights.ts';

/** Serves suggested matches, what an organisation decides about them, and the staff's settings for all. */
export function matchHandlers(deps: Deps, keep: () => Promise<Kept>): Handlers<keyof typeof matchEndpoints> {
  const tools = { deps, keep, exposures: keepExposures(deps) };
  return {
    'GET /api/organisations/:organisationId/matches': async ({ scope, query, language }) => {
      const { page, shown } = await listMatches(tools, scope, { ...query, language });
      void noteShown(deps, scope.organisationId, shown);
      return page;
    },
    'GET /api/organisations/:organisationId/matches/:otherId': ({ scope, params, language }) =>
      explainMatch(tools, scope, { otherId: params.otherId, language }),
    'PUT /api/organisations/:organisationId/matches/:otherId/mark': async ({ scope, params, body }) => {
      const { organisationId, reader } = scope;
      const { otherId } = params;
      if (otherId === organisationId) throw new AppError('match_with_itself');
      const other = await findProfile(reading(deps.db), otherId, reader);
      await writing(deps.db, async (store) => {
        // Those who marked it may still move one that was unpublished, or hidden from this side.
        if (other?.row.status !== 'published') found(await findMark(store, organisationId, otherId));
        const note = body.note === undefined ? undefined : body.note || null;
        const { mark, answeredStep } = body;
        await putMark(store, { organisationId, otherId, mark, note, answeredStep, createdAt: new Date(deps.now()) });
      });
      return undefined;
    },
    'DELETE /api/organisations/:organisationId/matches/:otherId/mark': async ({ scope, params }) => {
      await writing(deps.db, (store) => removeMark(store, scope.organisationId, params.otherId));
      return undefined;
    },
    'GET /api/organisations/:organisationId/pipeline': ({ scope, language }) => listPipeline(tools, scope, language),
    'GET /api/organisations/:organisationId/co-investments': ({ scope, language }) =>
      listCoInvestments(tools, scope, language),
    'GET /api/events/:eventId/exposure': async ({ scope, language }) =>
      tools.exposures.figuresOf(scope, await keep(), language),
    'GET /api/match-weights': () => weightsView(reading(deps.db)),
    'POST /api/match-weights': async ({ scope }) => learnVersion(deps, await keep(), scope),
    'PUT /api/match-weights/live': ({ body }) => settleWeights(deps, body),
    'GET /api/exchange-rates': () => getRates(reading(deps.db)),
    'PUT /api/exchange-rates': ({ body }) => writing(deps.db, (store) => setRates(store, body)),
  };
}
