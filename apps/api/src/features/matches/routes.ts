import type { matchEndpoints } from '@jumelage/contracts/matches';
import { putMark, removeMark } from '@jumelage/db/repositories/match-marks';
import { findProfile } from '@jumelage/db/repositories/organisations';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { keepPool } from './pool.ts';
import { explainMatch, listMatches } from './service.ts';

/** Suggested matches, and what an organisation decides about them. */
export function matchHandlers(deps: Deps): Handlers<keyof typeof matchEndpoints> {
  const pool = keepPool(deps);
  return {
    'GET /api/organisations/:organisationId/matches': ({ scope, query, language }) => listMatches({ deps, pool }, scope, { ...query, language }),
    'GET /api/organisations/:organisationId/matches/:otherId': ({ scope, params, language }) =>
      explainMatch({ deps, pool }, scope, { otherId: params.otherId, language }),
    'PUT /api/organisations/:organisationId/matches/:otherId/mark': async ({ scope, params, body }) => {
      const { organisationId } = scope;
      const { otherId } = params;
      if (otherId === organisationId) throw new AppError('match_with_itself');
      const other = found(await findProfile(reading(deps.db), otherId));
      if (other.row.status !== 'published') throw new AppError('not_found');
      const mark = { organisationId, otherId, mark: body.mark, note: body.note || null, createdAt: new Date(deps.now()) };
      await writing(deps.db, (store) => putMark(store, mark));
      return undefined;
    },
    'DELETE /api/organisations/:organisationId/matches/:otherId/mark': async ({ scope, params }) => {
      await writing(deps.db, (store) => removeMark(store, scope.organisationId, params.otherId));
      return undefined;
    },
  };
}
