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
  '/': { kilobytes: 82, files: 7, requests: 11, screens: 3 },
  '/sign-in': { kilobytes: 170, files: 11, requests: 16, screens: 3 },
  '/sign-up': { kilobytes: 260, files: 16, requests: 30, screens: 3 },
  '/terms': { kilobytes: 250, files: 13, requests: 30, screens: 3 },
  '/privacy': { kilobytes: 250, files: 13, requests: 30, screens: 3 },
  '/reset': { kilobytes: 170, files: 11, requests: 30, screens: 3 },
  '/reset/$challengeId': { kilobytes: 170, files: 11, requests: 30, screens: 3 },
  '/agree': { kilobytes: 250, files: 15, requests: 30, screens: 3 },
  '/account': { kilobytes: 250, files: 15, requests: 30, screens: 3 },
  '/account/security': { kilobytes: 250, files: 14, requests: 30, screens: 3 },
  '/account/privacy': { kilobytes: 250, files: 15, requests: 30, screens: 3 },
  '/account/mails': { kilobytes: 270, files: 16, requests: 30, screens: 3 },
  '/unsubscribe/$token': { kilobytes: 250, files: 14, requests: 30, screens: 3 },
  '/outbox': { kilobytes: 250, files: 14, requests: 30, screens: 3 },
  '/invitation': { kilobytes: 260, files: 16, requests: 30, screens: 3 },
  '/invitation/$code': { kilobytes: 260, files: 16, requests: 30, screens: 3 },
  '/home': { kilobytes: 260, files: 15, requests: 33, screens: 3 },
  '/organisation': { kilobytes: 270, files: 16, requests: 29, screens: 3 },
  '/organisation/new': { kilobytes: 270, files: 16, requests: 30, screens: 3 },
  '/organisation/members': { kilobytes: 270, files: 16, requests: 30, screens: 3 },
  '/organisation/merges': { kilobytes: 270, files: 16, requests: 30, screens: 3 },
  '/organisations/$organisationId': { kilobytes: 260, files: 15, requests: 30, screens: 3 },
  '/directory': { kilobytes: 270, files: 15, requests: 25, screens: 3 },
  '/suggestions': { kilobytes: 270, files: 15, requests: 27, screens: 3 },
  '/suggestions/compare': { kilobytes: 270, files: 15, requests: 22, screens: 3 },
  '/suggestions/pipeline': { kilobytes: 270, files: 15, requests: 24, screens: 3 },
  '/suggestions/co-investments': { kilobytes: 270, files: 15, requests: 23, screens: 3 },
  '/events': { kilobytes: 280, files: 15, requests: 23, screens: 3 },
  '/events/new': { kilobytes: 290, files: 17, requests: 24, screens: 3 },
  '/events/$eventId': { kilobytes: 280, files: 15, requests: 23, screens: 3 },
  '/events/$eventId/requests': { kilobytes: 290, files: 16, requests: 25, screens: 3 },
  '/events/$eventId/agenda': { kilobytes: 280, files: 15, requests: 24, screens: 3 },
  '/events/$eventId/register': { kilobytes: 280, files: 16, requests: 24, screens: 3 },
  '/events/$eventId/people': { kilobytes: 290, files: 16, requests: 27, screens: 3 },
  '/events/$eventId/organise': { kilobytes: 310, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/participants': { kilobytes: 330, files: 19, requests: 31, screens: 3 },
  '/events/$eventId/organise/import': { kilobytes: 320, files: 18, requests: 27, screens: 3 },
  '/events/$eventId/organise/mailings': { kilobytes: 320, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/mailings/$mailingId': { kilobytes: 320, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/requests': { kilobytes: 320, files: 18, requests: 28, screens: 3 },
  '/events/$eventId/organise/session': { kilobytes: 330, files: 20, requests: 31, screens: 3 },
  '/events/$eventId/organise/schedule': { kilobytes: 340, files: 20, requests: 31, screens: 3 },
  '/events/$eventId/organise/day': { kilobytes: 330, files: 20, requests: 30, screens: 3 },
  '/events/$eventId/organise/wall': { kilobytes: 260, files: 14, requests: 30, screens: 3 },
  '/events/$eventId/organise/print': { kilobytes: 320, files: 19, requests: 35, screens: 3 },
  '/events/$eventId/organise/results': { kilobytes: 330, files: 20, requests: 31, screens: 3 },
  '/events/$eventId/organise/exposure': { kilobytes: 310, files: 18, requests: 28, screens: 3 },
  '/events/$eventId/organise/invitations': { kilobytes: 310, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/audit': { kilobytes: 310, files: 18, requests: 30, screens: 3 },
  '/events/$eventId/organise/settings': { kilobytes: 330, files: 20, requests: 28, screens: 3 },
  '/admin': { kilobytes: 270, files: 16, requests: 30, screens: 3 },
  '/match-weights': { kilobytes: 270, files: 15, requests: 22, screens: 3 },
  '/about-matching': { kilobytes: 250, files: 13, requests: 20, screens: 3 },
} as const satisfies Readonly<Record<PagePath, Budget>>;
