import { mostPictureBytes } from '@jumelage/domain/file-type';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { base64, id } from './fields.ts';

const params = z.object({ organisationId: id('organisation') });

/** The one picture of an organisation, for cards and its page. */
export const pictureEndpoints = {
  'GET /api/organisations/:organisationId/picture': {
    summary: 'An organisation’s picture, for those who see its profile.',
    policy: 'user',
    params,
    file: 'image/webp',
  },
  'PUT /api/organisations/:organisationId/picture': {
    summary: 'Store a picture, encoded again as a WebP of at most 512 points.',
    policy: 'member',
    params,
    body: z.strictObject({ content: base64(mostPictureBytes) }),
    bodyLimit: 2_800_000,
    response: z.object({ picture: z.string() }),
    errors: ['file_type_refused', 'picture_unreadable'],
    costly: true,
  },
  'DELETE /api/organisations/:organisationId/picture': {
    summary: 'Remove the picture.',
    policy: 'member',
    params,
    status: 204,
  },
} as const satisfies Record<EndpointKey, Endpoint>;
