import type { PagePath } from '@jumelage/domain/pages';

/** The most that a page may cost whoever opens it with an empty cache. */
type Budget = {
  /** Scripts and styles of the build, compressed, in the heaviest language. */
  readonly kilobytes: number;
  /** How many files those are. */
  readonly files: number;
  /** Requests until the page is at rest, those to the API with them. */
  readonly requests: number;
  /** Height on a phone of 390 × 844. */
  readonly screens: number;
};

/** The pages of people who are not signed in: nothing surrounds them but the frame. */
const visitorsPages: readonly PagePath[] = ['/', '/sign-in', '/sign-up', '/reset', '/reset/$challengeId'];
export const isForVisitors = (page: PagePath) => visitorsPages.includes(page);

/**
 * The budget of every page: what it costs now, and a little. A page that needs more takes it from somewhere, or says here
 * why it is worth it.
 */
export const budgets = {
  '/': { kilobytes: 82, files: 6, requests: 11, screens: 4.5 },
  '/sign-in': { kilobytes: 160, files: 10, requests: 16, screens: 3 },
  '/sign-up': { kilobytes: 240, files: 15, requests: 30, screens: 3 },
  '/terms': { kilobytes: 225, files: 13, requests: 30, screens: 3 },
  '/privacy': { kilobytes: 225, files: 13, requests: 30, screens: 3 },
  '/reset': { kilobytes: 160, files: 10, requests: 30, screens: 3 },
  '/reset/$challengeId': { kilobytes: 160, files: 10, requests: 30, screens: 3 },
  '/agree': { kilobytes: 230, files: 15, requests: 30, screens: 3 },
  '/account': { kilobytes: 230, files: 14, requests: 30, screens: 3 },
  '/account/security': { kilobytes: 230, files: 14, requests: 30, screens: 3 },
  '/account/privacy': { kilobytes: 230, files: 14, requests: 30, screens: 3 },
  '/account/mails': { kilobytes: 230, files: 14, requests: 30, screens: 3 },
  '/unsubscribe/$token': { kilobytes: 225, files: 13, requests: 30, screens: 3 },
  '/outbox': { kilobytes: 225, files: 13, requests: 30, screens: 3 },
  '/invitation': { kilobytes: 240, files: 16, requests: 30, screens: 3 },
  '/invitation/$code': { kilobytes: 240, files: 16, requests: 30, screens: 3 },
  '/home': { kilobytes: 240, files: 15, requests: 33, screens: 3 },
  '/organisation': { kilobytes: 250, files: 16, requests: 29, screens: 9.0 },
  '/organisation/new': { kilobytes: 250, files: 16, requests: 30, screens: 3 },
  '/organisation/members': { kilobytes: 250, files: 16, requests: 30, screens: 3 },
  '/organisation/merges': { kilobytes: 250, files: 16, requests: 30, screens: 3 },
  '/organisations/$organisationId': { kilobytes: 240, files: 15, requests: 30, screens: 3 },
  '/directory': { kilobytes: 250, files: 15, requests: 25, screens: 3 },
  '/suggestions': { kilobytes: 250, files: 15, requests: 27, screens: 3 },
  '/suggestions/compare': { kilobytes: 250, files: 15, requests: 22, screens: 3 },
  '/suggestions/pipeline': { kilobytes: 250, files: 15, requests: 24, screens: 3 },
  '/suggestions/co-investments': { kilobytes: 250, files: 15, requests: 23, screens: 3 },
  '/events': { kilobytes: 250, files: 15, requests: 23, screens: 3 },
  '/events/new': { kilobytes: 255, files: 16, requests: 24, screens: 3 },
  '/events/$eventId': { kilobytes: 250, files: 15, requests: 23, screens: 3 },
  '/events/$eventId/requests': { kilobytes: 250, files: 15, requests: 25, screens: 3.5 },
  '/events/$eventId/agenda': { kilobytes: 250, files: 15, requests: 24, screens: 3 },
  '/events/$eventId/register': { kilobytes: 255, files: 16, requests: 24, screens: 3 },
  '/events/$eventId/people': { kilobytes: 260, files: 16, requests: 27, screens: 3 },
  '/events/$eventId/organise': { kilobytes: 280, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/participants': { kilobytes: 295, files: 19, requests: 31, screens: 10.5 },
  '/events/$eventId/organise/import': { kilobytes: 280, files: 18, requests: 27, screens: 3 },
  '/events/$eventId/organise/requests': { kilobytes: 280, files: 18, requests: 28, screens: 8.0 },
  '/events/$eventId/organise/session': { kilobytes: 300, files: 20, requests: 31, screens: 4.0 },
  '/events/$eventId/organise/schedule': { kilobytes: 300, files: 20, requests: 31, screens: 15.0 },
  '/events/$eventId/organise/day': { kilobytes: 300, files: 20, requests: 30, screens: 3 },
  '/events/$eventId/organise/wall': { kilobytes: 240, files: 14, requests: 30, screens: 3 },
  '/events/$eventId/organise/print': { kilobytes: 290, files: 19, requests: 35, screens: 3 },
  '/events/$eventId/organise/exposure': { kilobytes: 280, files: 18, requests: 28, screens: 3 },
  '/events/$eventId/organise/invitations': { kilobytes: 280, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/audit': { kilobytes: 280, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/settings': { kilobytes: 295, files: 19, requests: 28, screens: 4.0 },
  '/admin': { kilobytes: 250, files: 15, requests: 30, screens: 3 },
  '/match-weights': { kilobytes: 250, files: 15, requests: 22, screens: 3 },
  '/about-matching': { kilobytes: 225, files: 13, requests: 20, screens: 3 },
} as const satisfies Readonly<Record<PagePath, Budget>>;
