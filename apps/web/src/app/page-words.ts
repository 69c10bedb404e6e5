import type { PagePath } from '@jumelage/domain/pages';
import type { Noun } from '@jumelage/i18n/words';
import { landingWords } from './landing-words.ts';

/** The addresses with pages below them, around which `frame.tsx` in their folder draws something. */
export type FramePath = '/account' | '/events/$eventId' | '/events/$eventId/organise';

/** The nouns of every page that asks the API anything. */
export const alwaysWords = ['core', 'terms', 'errors'] as const satisfies readonly Noun[];

/** The nouns of what signed-in people have around every page. */
export const userWords = ['terms', 'errors', 'accounts', 'notifications'] as const satisfies readonly Noun[];

/**
 * The nouns whose words a page shows, or the frame of a folder. From this table routes load them, and the build lists
 * the files of every page.
 */
export const pageWords = {
  '/': landingWords,
  '/sign-in': ['accounts'],
  '/sign-up': ['first-run', 'accounts', 'organisations'],
  '/terms': ['consents'],
  '/privacy': ['consents'],
  '/reset': ['accounts'],
  '/reset/$challengeId': ['accounts'],
  '/agree': ['consents'],
  '/account/frame': ['accounts'],
  '/account': ['accounts', 'palette'],
  '/account/security': ['accounts'],
  '/account/privacy': ['consents', 'personal-data'],
  '/account/mails': ['mails', 'saved-searches'],
  '/unsubscribe/$token': ['mails'],
  '/outbox': ['mails'],
  '/invitation': ['invitations'],
  '/invitation/$code': ['invitations', 'accounts'],
  '/home': ['home', 'matches', 'reasons'],
  '/organisation': ['organisations', 'organisation-merges', 'versions'],
  '/organisation/new': ['first-run', 'accounts', 'organisations', 'reasons'],
  '/organisation/members': ['invitations'],
  '/organisation/merges': ['organisation-merges'],
  '/organisations/$organisationId': ['organisations', 'matches', 'reasons', 'suggestions'],
  '/directory': ['directory', 'organisations', 'matches', 'saved-searches'],
  '/suggestions': ['suggestions', 'matches', 'reasons', 'organisations', 'saved-searches'],
  '/suggestions/compare': ['suggestions', 'matches', 'reasons'],
  '/suggestions/pipeline': ['pipelines', 'suggestions', 'matches', 'reasons'],
  '/suggestions/co-investments': ['co-investments', 'suggestions', 'matches'],
  '/events': ['events', 'visitors'],
  '/events/new': ['organise', 'personal-data'],
  '/events/$eventId/frame': ['events', 'participants'],
  '/events/$eventId': ['events', 'participants'],
  '/events/$eventId/requests': ['meeting-requests', 'messages', 'matches', 'reasons', 'suggestions'],
  '/events/$eventId/agenda': ['agendas'],
  '/events/$eventId/register': ['participants', 'events'],
  '/events/$eventId/people': ['participants', 'meeting-requests', 'matches'],
  '/events/$eventId/organise/frame': ['organise'],
  '/events/$eventId/organise': ['organise', 'audits', 'acts'],
  '/events/$eventId/organise/participants': ['participants', 'organisation-merges'],
  '/events/$eventId/organise/import': ['imports', 'participants'],
  '/events/$eventId/organise/mailings': ['mailings'],
  '/events/$eventId/organise/mailings/$mailingId': ['mailings'],
  '/events/$eventId/organise/requests': ['introductions', 'organise'],
  '/events/$eventId/organise/session': ['organise', 'sessions', 'versions'],
  '/events/$eventId/organise/schedule': ['schedules', 'sessions'],
  '/events/$eventId/organise/day': ['days'],
  '/events/$eventId/organise/wall': ['days'],
  '/events/$eventId/organise/print': ['papers'],
  '/events/$eventId/organise/results': ['results'],
  '/events/$eventId/organise/exposure': ['exposure'],
  '/events/$eventId/organise/invitations': ['invitations', 'vouching'],
  '/events/$eventId/organise/audit': ['audits', 'acts'],
  '/events/$eventId/organise/settings': ['organise', 'versions', 'personal-data'],
  '/admin': ['personal-data', 'vouching', 'organisation-merges'],
  '/match-weights': ['match-weights', 'reasons'],
  '/about-matching': ['about-matching'],
} as const satisfies Readonly<Record<PagePath | `${FramePath}/frame`, readonly Noun[]>>;

/** The address of a page or of a frame. */
export type PageAddress = keyof typeof pageWords;
