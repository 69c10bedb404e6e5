import { notedSections, translatedParts } from '@jumelage/domain/translation';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, language } from './fields.ts';

const translation = z.object({ value: z.string() }).meta({ id: 'Translation' });
const requestParams = z.object({ eventId: id('event'), requestId: id('request') });

/** The endpoints of machine translation: a text is named, never sent, so that they translate nothing else. */
const asked = {
  limit: 'translate',
  storesNothing: true,
  errors: ['translation_unavailable', 'nothing_to_translate'],
} as const;

/** Machine translations of texts that the reader sees, where the operator set an endpoint for them. */
export const translationEndpoints = {
  'POST /api/events/:eventId/meeting-requests/:requestId/translation': {
    ...asked,
    summary: 'Translate what stands in a request, for its two people.',
    policy: 'participant',
    params: requestParams,
    body: z.strictObject({ part: z.enum(translatedParts), to: language }),
    response: translation,
  },
  'POST /api/events/:eventId/meeting-requests/:requestId/messages/:messageId/translation': {
    ...asked,
    summary: 'Translate one message of a request, for its two people.',
    policy: 'participant',
    params: requestParams.extend({ messageId: id('message') }),
    body: z.strictObject({ to: language }),
    response: translation,
  },
  'POST /api/organisations/:organisationId/translation': {
    ...asked,
    summary: 'Translate the texts of a profile into a language in which it has none.',
    policy: 'user',
    params: z.object({ organisationId: id('organisation') }),
    body: z.strictObject({ to: language }),
    response: z.object({ tagline: z.string(), description: z.string() }),
  },
  'POST /api/organisations/:organisationId/notes/translation': {
    ...asked,
    summary:
      'Translate what a profile says of an offer, a need or the use of its round, where it has no text in that language.',
    policy: 'user',
    params: z.object({ organisationId: id('organisation') }),
    body: z.strictObject({ section: z.enum(notedSections), index: z.number().int().min(0).max(9), to: language }),
    response: translation,
  },
} as const satisfies Record<EndpointKey, Endpoint>;
