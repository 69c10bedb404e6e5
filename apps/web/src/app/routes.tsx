import { type ProviderProblem, providerProblems } from '@jumelage/domain/account';
import type { PagePath } from '@jumelage/domain/pages';
import type { Noun } from '@jumelage/i18n/words';
import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { loadSession } from '../features/accounts/session.ts';
import { readDaySearch } from '../features/days/day-search.ts';
import { readPeopleSearch } from '../features/events/people-search.ts';
import { readStep } from '../features/first-run/step-search.ts';
import { readCompareSearch, readMatchSearch, readOwnSearch } from '../features/matches/match-search.ts';
import { readRequestSearch } from '../features/meeting-requests/request-search.ts';
import { readDirectorySearch } from '../features/organisations/directory-search.ts';
import { readEditSearch } from '../features/organisations/edit-search.ts';
import { readOrganiseSearch } from '../features/participants/organise-search.ts';
import { readScheduleSearch } from '../features/schedules/schedule-search.ts';
import { ensureWords } from '../lib/i18n.tsx';
import { ownPath } from '../lib/own-path.ts';
import { isWide } from '../lib/wide.ts';
import { Broken } from './broken.tsx';
import { NotFound } from './not-found.tsx';
import { page, plainPage } from './page.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  loader: () => ensureWords(['core']),
  notFoundComponent: NotFound,
  errorComponent: Broken,
});
/**
 * Describes the route of a page: an address of the list that the server knows (another does not compile), the file of
 * that name in `pages/`, and the nouns whose words it shows.
 */
const at = <Path extends PagePath>(path: Path, nouns: readonly Noun[] = []) => ({
  getParentRoute: () => root,
  path,
  ...page(path, nouns),
});
/** Describes the route around the pages below an address, drawn by `frame.tsx` in their folder. */
const around = <Path extends PagePath>(path: Path, nouns: readonly Noun[]) => ({
  ...at(path),
  ...page(`${path}/frame`, nouns),
});
/** The rest of an address after that of the page that holds it. */
type Within<Parent extends PagePath> =
  | '/'
  | (PagePath extends infer Path ? (Path extends `${Parent}/${infer Rest}` ? Rest : never) : never);

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
const readSignUp = (search: Record<string, unknown>) => ({ ...readNext(search), ...readStep(search) });

/** Brings back what this device stored of the day before a page is drawn, so that it opens without a network. */
const seeded = ({ loader }: { readonly loader: () => Promise<void> }) => ({
  loader: async ({ params }: { readonly params: { readonly eventId: string } }) => {
    const [{ seedDay }] = await Promise.all([import('../features/days/seed-day.ts'), loader()]);
    seedDay(params.eventId);
  },
});

const account = createRoute({ ...around('/account', ['accounts']), ...signedIn });
const inAccount = <Path extends Within<'/account'>>(path: Path, nouns: readonly Noun[]) => ({
  getParentRoute: () => account,
  path,
  ...page(`/account/${path}`, nouns),
});
const accountPages = [
  createRoute(inAccount('/', ['accounts', 'palette'])),
  createRoute({ ...inAccount('security', ['accounts']), validateSearch: readSignIn }),
  createRoute(inAccount('privacy', ['consents', 'personal-data'])),
  createRoute(inAccount('mails', ['mails'])),
] as const;

const event = createRoute(around('/events/$eventId', ['events', 'participants']));
const inEvent = <Path extends Within<'/events/$eventId'>>(path: Path, nouns: readonly Noun[]) => ({
  getParentRoute: () => event,
  path,
  ...page(`/events/$eventId/${path}`, nouns),
});
const agenda = inEvent('agenda', ['agendas']);
/** Brings back one's own agenda as this device stored it, so that it opens without a network. */
const seededAgenda = {
  loader: async ({ params }: { readonly params: { readonly eventId: string } }) => {
    const [{ seedAgenda }] = await Promise.all([import('../features/agendas/kept-agenda.ts'), agenda.loader()]);
    seedAgenda(params.eventId);
  },
};
const eventPages = [
  createRoute(inEvent('/', ['events', 'participants'])),
  createRoute({
    ...inEvent('requests', ['meeting-requests', 'messages']),
    ...signedIn,
    validateSearch: readRequestSearch,
  }),
  createRoute({ ...agenda, ...signedIn, ...seededAgenda }),
  createRoute({ ...inEvent('register', ['participants', 'events']), ...signedIn }),
  createRoute({
    ...inEvent('people', ['participants', 'meeting-requests', 'matches']),
    ...signedIn,
    validateSearch: readPeopleSearch,
  }),
] as const;

const organise = createRoute({ ...around('/events/$eventId/organise', ['organise']), ...signedIn });
const inOrganise = <Path extends Within<'/events/$eventId/organise'>>(path: Path, nouns: readonly Noun[]) => ({
  getParentRoute: () => organise,
  path,
  ...page(`/events/$eventId/organise/${path}`, nouns),
});
const day = inOrganise('day', ['days']);
const organisePages = [
  createRoute(inOrganise('/', ['organise'])),
  createRoute({
    ...inOrganise('participants', ['participants', 'organisation-merges']),
    validateSearch: readOrganiseSearch,
  }),
  createRoute(inOrganise('import', ['participants'])),
  createRoute({ ...inOrganise('requests', ['organise']), validateSearch: readRequestSearch }),
  createRoute(inOrganise('session', ['organise', 'sessions', 'versions'])),
  createRoute({ ...inOrganise('schedule', ['schedules']), validateSearch: readScheduleSearch }),
  createRoute({ ...day, ...seeded(day), validateSearch: readDaySearch }),
  createRoute(inOrganise('print', ['papers'])),
  createRoute(inOrganise('exposure', ['exposure'])),
  createRoute(inOrganise('invitations', ['invitations', 'vouching'])),
  createRoute(inOrganise('audit', ['audits', 'acts'])),
  createRoute(inOrganise('settings', ['organise', 'versions', 'personal-data'])),
] as const;

const wall = at('/events/$eventId/organise/wall', ['days']);

const pages = [
  createRoute({
    ...at('/'),
    beforeLoad: leadHome,
    ...plainPage(() => import('../pages/landing.tsx'), ['visitors']),
  }),
  createRoute({
    ...at('/about-matching'),
    ...plainPage(() => import('../pages/about-matching.tsx'), ['about-matching']),
  }),
  createRoute(at('/terms', ['consents'])),
  createRoute(at('/privacy', ['consents'])),

  createRoute({ ...at('/sign-in', ['accounts']), validateSearch: readSignIn }),
  createRoute({ ...at('/sign-up', ['first-run', 'accounts', 'organisations']), validateSearch: readSignUp }),
  createRoute(at('/reset', ['accounts'])),
  createRoute(at('/reset/$challengeId', ['accounts'])),
  createRoute(at('/invitation', ['invitations'])),
  createRoute(at('/invitation/$code', ['invitations', 'accounts'])),
  createRoute(at('/unsubscribe/$token', ['mails'])),
  createRoute(at('/outbox', ['mails'])),
  createRoute({ ...at('/agree', ['consents']), ...signedIn, validateSearch: readNext }),
  account.addChildren(accountPages),

  createRoute({ ...at('/home', ['home', 'matches', 'reasons']), beforeLoad: leadToday }),
  createRoute({
    ...at('/organisation', ['organisations', 'organisation-merges', 'versions']),
    ...withOrganisation,
    validateSearch: readEditSearch,
  }),
  createRoute({
    ...at('/organisation/new', ['first-run', 'accounts', 'organisations', 'reasons']),
    ...signedIn,
    validateSearch: readStep,
  }),
  createRoute({ ...at('/organisation/members', ['invitations']), ...withOrganisation, validateSearch: readOwnSearch }),
  createRoute({
    ...at('/organisation/merges', ['organisation-merges']),
    ...withOrganisation,
    validateSearch: readOwnSearch,
  }),
  createRoute({ ...at('/organisations/$organisationId', ['organisations', 'matches', 'reasons']), ...signedIn }),
  createRoute({
    ...at('/directory', ['directory', 'organisations', 'matches']),
    validateSearch: readDirectorySearch,
  }),
  createRoute({
    ...at('/suggestions', ['suggestions', 'matches', 'reasons', 'organisations']),
    ...signedIn,
    validateSearch: readMatchSearch,
  }),
  createRoute({
    ...at('/suggestions/compare', ['suggestions', 'matches', 'reasons']),
    ...signedIn,
    validateSearch: readCompareSearch,
  }),
  createRoute({
    ...at('/suggestions/pipeline', ['pipelines', 'suggestions', 'matches', 'reasons']),
    ...signedIn,
    validateSearch: readOwnSearch,
  }),
  createRoute({
    ...at('/suggestions/co-investments', ['co-investments', 'suggestions', 'matches']),
    ...signedIn,
    validateSearch: readOwnSearch,
  }),

  createRoute(at('/events', ['events'])),
  createRoute({ ...at('/events/new', ['organise', 'personal-data']), ...signedIn }),
  event.addChildren(eventPages),
  organise.addChildren(organisePages),
  createRoute({
    ...wall,
    ...signedIn,
    ...seeded(wall),
    validateSearch: readDaySearch,
    staticData: { isBare: true },
  }),

  createRoute({ ...at('/admin', ['personal-data', 'vouching', 'organisation-merges']), ...signedIn }),
  createRoute({ ...at('/match-weights', ['match-weights', 'reasons']), ...signedIn }),
] as const;

/**
 * Every page of the product. The lists stand by themselves: within the call each route would lose what its search means.
 */
export const routeTree = root.addChildren(pages);
