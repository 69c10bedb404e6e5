import type { personalDataEndpoints } from '@jumelage/contracts/personal-data';
import { processingPapers } from '@jumelage/i18n/processing-papers';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { peopleCounts } from './counts.ts';
import { eraseOneself } from './erasure.ts';
import { exportPersonalData } from './export.ts';
import { processingFacts } from './processing-facts.ts';

/** Serves a person's own export and erasure, and the operator's papers. */
export function personalDataHandlers(deps: Deps): Handlers<keyof typeof personalDataEndpoints> {
  return {
    'GET /api/accounts/me/data.zip': ({ scope, language }) => exportPersonalData(deps, scope.actor.userId, language),
    'POST /api/accounts/me/erasure': ({ scope, body }) => eraseOneself(deps, scope.actor, body.email),
    'GET /api/admin/people-counts': async () => ({ counts: await peopleCounts(deps) }),
    'GET /api/admin/register-of-processing.md': async ({ query, language }) => ({
      file: processingPapers[query.language ?? language].register(await processingFacts(deps)),
      filename: 'register-of-processing.md',
    }),
    'GET /api/admin/impact-assessment.md': async ({ query, language }) => ({
      file: processingPapers[query.language ?? language].assessment(await processingFacts(deps)),
      filename: 'impact-assessment.md',
    }),
  };
}
