import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { NotedSection, TranslatedPart } from '@jumelage/domain/translation';
import { api } from '../../lib/api.ts';

type OfRequest = { readonly eventId: Id<'event'>; readonly requestId: Id<'request'> };

/** Asks for the translation of what stands in a request. */
export const translateRequest = (params: OfRequest, part: TranslatedPart) => async (to: Language) =>
  (await api('POST /api/events/:eventId/meeting-requests/:requestId/translation', { params, body: { part, to } }))
    .value;

/** Asks for the translation of one message. */
export const translateMessage = (params: OfRequest & { readonly messageId: Id<'message'> }) => async (to: Language) =>
  (
    await api('POST /api/events/:eventId/meeting-requests/:requestId/messages/:messageId/translation', {
      params,
      body: { to },
    })
  ).value;

/** Asks for the translation of a profile's texts. */
export const translateProfile = (organisationId: Id<'organisation'>) => (to: Language) =>
  api('POST /api/organisations/:organisationId/translation', { params: { organisationId }, body: { to } });

type OfNote = { readonly organisationId: Id<'organisation'>; readonly section: NotedSection; readonly index: number };

/** Asks for the translation of a note of a profile. */
export const translateNote =
  ({ organisationId, ...note }: OfNote) =>
  async (to: Language) =>
    (
      await api('POST /api/organisations/:organisationId/notes/translation', {
        params: { organisationId },
        body: { ...note, to },
      })
    ).value;
