import { languages } from '@jumelage/domain/language';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country, optionalLine } from './fields.ts';

/** People of one country who came in one year, and how many of them the other side may see. */
const peopleCount = z.object({
  country: country.nullable(),
  year: z.number().int(),
  accounts: z.number().int(),
  participants: z.number().int(),
  shownAbroad: z.number().int(),
  erased: z.number().int(),
});

const paperQuery = z.object({ language: z.enum(languages).optional() });

/** A person's rights on their stored data, and the papers that the operator must be able to show. */
export const personalDataEndpoints = {
  'GET /api/accounts/me/data.zip': {
    summary: 'Everything that is stored of oneself, as JSON and CSV in a ZIP.',
    policy: 'user',
    fresh: true,
    costly: true,
    file: 'application/zip',
  },
  'POST /api/accounts/me/erasure': {
    summary: 'Leave: the account and what names its person are erased; what is left counts and names nobody.',
    policy: 'user',
    fresh: true,
    body: z.strictObject({
      /** One's own address, typed as a confirmation. */
      email: optionalLine(254),
    }),
    errors: ['erasure_not_confirmed', 'organisation_to_hand_over', 'last_admin'],
  },
  'GET /api/admin/people-counts': {
    summary: 'People by country and year: the thresholds of the law on data that leaves a country are counted in them.',
    policy: 'admin',
    response: z.object({ counts: z.array(peopleCount) }),
  },
  'GET /api/admin/register-of-processing.md': {
    summary: 'The register of processing, filled in from the settings.',
    policy: 'admin',
    query: paperQuery,
    file: 'text/markdown',
  },
  'GET /api/admin/impact-assessment.md': {
    summary: 'A template of an impact assessment, filled in as far as the settings go.',
    policy: 'admin',
    query: paperQuery,
    file: 'text/markdown',
  },
} as const satisfies Record<EndpointKey, Endpoint>;
