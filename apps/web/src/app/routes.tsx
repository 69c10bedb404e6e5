import { type ProviderProblem, providerProblems } from '@jumelage/domain/account';
import type { PagePath } from '@jumelage/domain/pages';
import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { loadSession } from '../features/accounts/session.ts';
import { readDaySearch } from '../features/days/day-search.ts';
import { readPeopleSearch } from '../features/events/people-search.ts';
import { readEvent, readStep } from '../features/first-run/step-search.ts';
import { readMeetingSearch } from '../features/introductions/meeting-search.ts';
import { readCompareSearch, readMatchSearch, readOwnSearch } from '../features/matches/match-search.ts';
import { readRequestSearch } from '../features/meeting-requests/request-search.ts';
import { readDirectorySearch } from '../features/organisations/directory-search.ts';
import { readEditSearch } from '../features/organisations/edit-search.ts';
import { readOrganiseSearch, readPeopleFilter } from '../features/participants/organise-search.ts';
import { readResultsSearch } from '../features/results/results-search.ts';
import { readScheduleSearch } from '../features/schedules/schedule-search.ts';
import { ensureWords } from '../lib/i18n.tsx';
import { ownPath } from '../lib/own-path.ts';
import { isWide } from '../lib/wide.ts';
import LandingPage from '../pages/landing.tsx';
import { Broken } from './broken.tsx';
import { landingWords } from './landing-words.ts';
import { NotFound } from './not-found.tsx';
import { page, plainPage } from './page.tsx';
import type { FramePath, PageAddress } from './page-words.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  loader: () => ensureWords(['core']),
  notFoundComponent: NotFound,
  errorComponent: Broken,
});
/**
 * Describes the route of a page: an address of the list that the server knows (another does not compile), the file of
 * that name in `pages/`.
 */
const at = <Path extends PagePath>(path: Path) => ({ getParentRoute: () => root, path, ...page(path) });
/** Describes the route around the pages below an address, drawn by `frame.tsx` in their folder. */
const around = <Path extends FramePath>(path: Path) => ({ ...at(path), ...page(`${path}/frame`) });
/** The rest of an address after that of the page that holds it. */
type Within<Parent extends PagePath> =
  | '/'
  | (PagePath extends infer Path ? (Path extends `${Parent}/${infer Rest}` ? Rest : never) : never);

/** Describes the page at a step within a frame; `/` is the address of the frame itself. */
const pageBelow = <Parent extends FramePath>(frame: Parent, step: Within<Parent>) =>
  page((step === '/' ? frame : `${frame}/${step}`) as PageAddress);
/**
 * Redirects visitors to the sign-in page, and people who have not agreed to the terms as they stand now to these; both
 * lead back. One's own account stays open.
 */
async function requireUser({ location: { href } }: { readonly location: { readonly href: string } }): Promise<void> {
  const session = await loadSession();
  if (!session.user) throw redirect({ to: '/sign-in', search: { next: href } });
  if (session.consentsDue.includes('terms') && !/^\/(account|agree)\b/.test(href))
    throw redirect({ to: '/agree', search: { next: href } });
}
/** Redirects people without an organisation to a new one. */
async function requireOrganisation(context: Parameters<typeof requireUser>[0]): Promise<void> {
  await requireUser(context);
  if ((await loadSession()).organisations.length === 0) throw redirect({ to: '/organisation/new', replace: true });
}
/**
 * Redirects visitors to the landing page, everyone else to their own. Without an answer the landing page is the better
 * guess.
 */
async function leadHome(): Promise<void> {
  const session = await loadSession().catch(() => undefined);
  if (session?.user) throw redirect({ to: '/home', replace: true });
}
const signedIn = { beforeLoad: requireUser };
const withOrganisation = { beforeLoad: requireOrganisation };

/** True once this page has led to the day: whoever goes home from there stays at home. */
let hasLed = false;
/**
 * Redirects home, on a phone, to the day of one's meetings while that day is on; once, for whoever opens the product.
 * Without a network by what this device stored.
 */
async function leadToday(context: Parameters<typeof requireUser>[0]): Promise<void> {
  await requireUser(context);
  if (hasLed || isWide()) return;
  const { findToday } = await import('../features/home/find-today.ts');
  const today = await findToday();
  if (!today) return;
  hasLed = true;
  throw redirect({ to: '/events/$eventId/agenda', params: { eventId: today.eventId }, replace: true });
}

/** Reads the address to go to after signing in; only a path of our own, since another site would make a trap of it. */
const readNext = (search: Record<string, unknown>): { next?: string } => {
  const next = ownPath(search.next);
  return next === undefined ? {} : { next };
};
/**
 * Reads also why an identity provider's answer signed nobody in, for the sign-in page and the one that links
 * identities.
 */
const readSignIn = (search: Record<string, unknown>): { next?: string; problem?: ProviderProblem } => {
  const problem = providerProblems.find((one) => one === search.problem);
  return { ...readNext(search), ...(problem ? { problem } : {}) };
};
const readSignUp = (search: Record<string, unknown>) => ({
  ...readNext(search),
  ...readStep(search),
  ...readEvent(search),
});

/** Brings back what this device stored of the day before a page is drawn, so that it opens without a network. */
const seeded = ({ loader }: { readonly loader: () => Promise<void> }) => ({
  loader: async ({ params }: { readonly params: { readonly eventId: string } }) => {
    const [{ seedDay }] = await Promise.all([import('../features/days/seed-day.ts'), loader()]);
    seedDay(params.eventId);
  },
});

const account = createRoute({ ...around('/account'), ...signedIn });
const inAccount = <Path extends Within<'/account'>>(path: Path) => ({
  getParentRoute: () => account,
  path,
  ...pageBelow('/account', path),
});
const accountPages = [
  createRoute(inAccount('/')),
  createRoute({ ...inAccount('security'), validateSearch: readSignIn }),
  createRoute(inAccount('privacy')),
  createRoute(inAccount('mails')),
] as const;

const event = createRoute(around('/events/$eventId'));
const inEvent = <Path extends Within<'/events/$eventId'>>(path: Path) => ({
  getParentRoute: () => event,
  path,
  ...pageBelow('/events/$eventId', path),
});
const agenda = inEvent('agenda');
/** Brings back one's own agenda as this device stored it, so that it opens without a network. */
const seededAgenda = {
  loader: async ({ params }: { readonly params: { readonly eventId: string } }) => {
    const [{ seedAgenda }] = await Promise.all([import('../features/agendas/kept-agenda.ts'), agenda.loader()]);
    seedAgenda(params.eventId);
  },
};
const eventPages = [
  createRoute(inEvent('/')),
  createRoute({ ...inEvent('requests'), ...signedIn, validateSearch: readRequestSearch }),
  createRoute({ ...agenda, ...signedIn, ...seededAgenda }),
  createRoute({ ...inEvent('register'), ...signedIn }),
  createRoute({
    ...inEvent('people'),
    ...signedIn,
    validateSearch: readPeopleSearch,
  }),
] as const;

const organise = createRoute({
  ...around('/events/$eventId/organise'),
  ...signedIn,
  staticData: { isFull: true },
});
const inOrganise = <Path extends Within<'/events/$eventId/organise'>>(path: Path) => ({
  getParentRoute: () => organise,
  path,
  ...pageBelow('/events/$eventId/organise', path),
});
const day = inOrganise('day');
const organisePages = [
  createRoute(inOrganise('/')),
  createRoute({
    ...inOrganise('participants'),
    validateSearch: readOrganiseSearch,
  }),
  createRoute(inOrganise('import')),
  createRoute({ ...inOrganise('mailings'), validateSearch: readPeopleFilter }),
  createRoute(inOrganise('mailings/$mailingId')),
  createRoute({ ...inOrganise('requests'), validateSearch: readMeetingSearch }),
  createRoute(inOrganise('session')),
  createRoute({ ...inOrganise('schedule'), validateSearch: readScheduleSearch }),
  createRoute({ ...day, ...seeded(day), validateSearch: readDaySearch }),
  createRoute(inOrganise('print')),
  createRoute({ ...inOrganise('results'), validateSearch: readResultsSearch }),
  createRoute(inOrganise('exposure')),
  createRoute(inOrganise('invitations')),
  createRoute(inOrganise('audit')),
  createRoute(inOrganise('settings')),
] as const;

const wall = at('/events/$eventId/organise/wall');

const pages = [
  createRoute({
    ...at('/'),
    beforeLoad: leadHome,
    component: LandingPage,
    loader: () => ensureWords(['core', ...landingWords]),
  }),
  createRoute({
    ...at('/about-matching'),
    ...plainPage('/about-matching', () => import('../pages/about-matching.tsx')),
  }),
  createRoute(at('/terms')),
  createRoute(at('/privacy')),

  createRoute({ ...at('/sign-in'), validateSearch: readSignIn }),
  createRoute({ ...at('/sign-up'), validateSearch: readSignUp }),
  createRoute(at('/reset')),
  createRoute(at('/reset/$challengeId')),
  createRoute(at('/invitation')),
  createRoute(at('/invitation/$code')),
  createRoute(at('/unsubscribe/$token')),
  createRoute(at('/outbox')),
  createRoute({ ...at('/agree'), ...signedIn, validateSearch: readNext }),
  account.addChildren(accountPages),

  createRoute({ ...at('/home'), beforeLoad: leadToday }),
  createRoute({
    ...at('/organisation'),
    ...withOrganisation,
    validateSearch: readEditSearch,
  }),
  createRoute({
    ...at('/organisation/new'),
    ...signedIn,
    validateSearch: readStep,
  }),
  createRoute({ ...at('/organisation/members'), ...withOrganisation, validateSearch: readOwnSearch }),
  createRoute({
    ...at('/organisation/merges'),
    ...withOrganisation,
    validateSearch: readOwnSearch,
  }),
  createRoute({ ...at('/organisations/$organisationId'), ...signedIn }),
  createRoute({
    ...at('/directory'),
    validateSearch: readDirectorySearch,
  }),
  createRoute({
    ...at('/suggestions'),
    ...signedIn,
    validateSearch: readMatchSearch,
  }),
  createRoute({
    ...at('/suggestions/compare'),
    ...signedIn,
    validateSearch: readCompareSearch,
  }),
  createRoute({
    ...at('/suggestions/pipeline'),
    ...signedIn,
    validateSearch: readOwnSearch,
  }),
  createRoute({
    ...at('/suggestions/co-investments'),
    ...signedIn,
    validateSearch: readOwnSearch,
  }),

  createRoute(at('/events')),
  createRoute({ ...at('/events/new'), ...signedIn }),
  event.addChildren(eventPages),
  organise.addChildren(organisePages),
  createRoute({
    ...wall,
    ...signedIn,
    ...seeded(wall),
    validateSearch: readDaySearch,
    staticData: { isBare: true },
  }),

  createRoute({ ...at('/admin'), ...signedIn }),
  createRoute({ ...at('/match-weights'), ...signedIn }),
] as const;

/**
 * Every page of the product. The lists stand by themselves: within the call each route would lose what its search means.
 */
export const routeTree = root.addChildren(pages);
