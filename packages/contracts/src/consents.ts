import { consentPurposes } from '@jumelage/domain/consent';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { language } from './fields.ts';

const purpose = z.enum(consentPurposes);

/** One yes or no, as it was written down. */
export const consentWord = z.object({ purpose, given: z.boolean(), version: z.string(), language, at: z.string() });

/** The present state of each purpose, and every word before. */
export const consentsView = z
  .object({
    consents: z.array(
      z.object({
        purpose,
        given: z.boolean(),
        /** The wording that was answered, in which language, when; null where nothing was said yet. */
        word: consentWord.omit({ purpose: true, given: true }).nullable(),
        /** The wording of now, and whether it is newer than the one that was answered. */
        version: z.string(),
        isNewer: z.boolean(),
      }),
    ),
    /** The newest first. */
    history: z.array(consentWord),
  })
  .meta({ id: 'Consents' });
export type ConsentsView = z.output<typeof consentsView>;

/** Consents, and the contacts of those answerable for people's data. */
export const consentEndpoints = {
  'GET /api/accounts/me/consents': {
    summary: 'What one agreed to, in which wording and when.',
    policy: 'user',
    response: consentsView,
  },
  'PUT /api/accounts/me/consents': {
    summary:
      'Agree, or take a consent back; the language of the request is noted as that of the notice. It takes effect at once.',
    policy: 'user',
    body: z.strictObject({
      other_side: z.boolean().optional(),
      newsletter: z.boolean().optional(),
      /** To a newer wording: who takes the terms back leaves, by erasing their account. */
      terms: z.literal(true).optional(),
    }),
    response: consentsView,
  },
  'GET /api/operator': {
    summary: 'Who runs this platform, for its notices; null where its operator has not said.',
    policy: 'public',
    response: z.object({
      name: z.string().nullable(),
      contact: z.string().nullable(),
      /** The host to which texts go that a reader asks to have translated; null where none is set. */
      translator: z.string().nullable(),
    }),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
