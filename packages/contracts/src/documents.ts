import { allDocumentActs, documentAccesses, documentTypes, mostDocumentBytes } from '@jumelage/domain/document';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { base64, id, instant, personName } from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';

export const documentView = z
  .object({
    id: id('document'),
    name: z.string(),
    type: z.enum(documentTypes),
    size: z.number().int(),
    createdAt: instant,
  })
  .meta({ id: 'Document' });

/** An opening of a document: a person who left, or whose organisation is anonymous to the reader, has no name. */
export const openingView = z.object({
  id: id('opening'),
  document: z.object({ id: id('document'), name: z.string() }),
  person: personName.nullable(),
  /** The organisation that opened it; null: the owner's own. */
  organisation: z
    .object({ id: id('organisation'), nameLatin: z.string(), nameHanzi: z.string().nullable() })
    .nullable(),
  at: instant,
});

const params = z.object({ organisationId: id('organisation') });
const documentParams = params.extend({ documentId: id('document') });
/** As people call their files; what cannot stand in a name is taken out. */
const fileName = z.string().min(1).max(1000);

/** Documents that an organisation opens to others by a grant, and who opened them. */
export const documentEndpoints = {
  'GET /api/organisations/:organisationId/documents': {
    summary: 'An organisation’s documents, for its members and for those who may open them; for others, their number.',
    policy: 'user',
    params,
    response: z.object({
      access: z.enum(documentAccesses),
      count: z.number().int(),
      items: z.array(documentView),
      /**
       * Acts that are open to the reader now: pages offer these and no other. Its grants say which of their
       * organisations asked already.
       */
      can: z.array(z.enum(allDocumentActs)),
    }),
  },
  'POST /api/organisations/:organisationId/documents': {
    summary: 'Store a PDF or a picture; its bytes decide which. Pictures are encoded again.',
    policy: 'member',
    params,
    body: z.strictObject({ name: fileName, content: base64(mostDocumentBytes) }),
    bodyLimit: 7_000_000,
    response: documentView,
    status: 201,
    errors: ['file_type_refused', 'picture_unreadable', 'too_many_documents'],
    costly: true,
  },
  'PATCH /api/organisations/:organisationId/documents/:documentId': {
    summary: 'Call a document something else.',
    policy: 'member',
    params: documentParams,
    body: z.strictObject({ name: fileName }),
    response: documentView,
  },
  'DELETE /api/organisations/:organisationId/documents/:documentId': {
    summary: 'Remove a document for good.',
    policy: 'member',
    params: documentParams,
    status: 204,
  },
  'GET /api/organisations/:organisationId/documents/:documentId/file': {
    summary: 'Open a document; that it was opened is written down.',
    policy: 'user',
    params: documentParams,
    file: 'application/octet-stream',
  },
  'GET /api/organisations/:organisationId/openings': {
    summary: 'Who opened which document when, the newest first.',
    policy: 'member',
    params,
    query: pageQuery,
    response: pageOf(openingView),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
