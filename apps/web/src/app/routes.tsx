import { type ProviderProblem, providerProblems } from '@jumelage/domain/account';
import type { PagePath } from '@jumelage/domain/pages';
import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { loadSession } from '../features/accounts/session.ts';
import { readDaySearch } from '../features/days/day-search.ts';
import { readPeopleSearch } from '../features/events/people-search.ts';
import { readCompareSearch, readMatchSearch, readOwnSearch } from '../features/matches/match-search.ts';
import { readRequestSearch } from '../features/meeting-requests/request-search.ts';
import { readDirectorySearch } from '../features/organisations/directory-search.ts';
import { readEditSearch } from '../features/organisations/edit-search.ts';
import { readScheduleSearch } from '../features/schedules/schedule-search.ts';
import { ensureWords } from '../lib/i18n.tsx';
import { ownPath } from '../lib/own-path.ts';
import { Broken } from './broken.tsx';
import { NotFound } from './not-found.tsx';
import { type PageName, page, plainPage } from './page.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  loader: () => ensureWords(['core']),
  notFoundComponent: NotFound,
  errorComponent: Broken,
});
/** The server knows each page by the same list: an address that is not in it does not compile. */
const of = <Path extends PagePath>(path: Path) => ({ getParentRoute: () => root, path });
/**
 * Sends visitors to the sign-in page, and who has not agreed to the terms as they stand now to these; both lead back.
 * One's own account stays open.
 */
async function requireUser({ location: { href } }: { readonly location: { readonly href: string } }): Promise<void> {
  const session = await loadSession();
  if (!session.user) throw redirect({ to: '/sign-in', search: { next: href } });
  if (session.consentsDue.includes('terms') && !/^\/(account|agree)\b/.test(href))
    throw redirect({ to: '/agree', search: { next: href } });
}
/** Pages that only a signed-in person sees. */
const signedIn = <Path extends PagePath>(path: Path) => ({ ...of(path), beforeLoad: requireUser });
/** Only a path of our own: an address of another site would make the sign-in page a trap. */
const readNext = (search: Record<string, unknown>): { next?: string } => {
  const next = ownPath(search.next);
  return next === undefined ? {} : { next };
};

/** Visitors get the landing page, everyone else their own. Without an answer the landing page is the better guess. */
async function leadHome(): Promise<void> {
  const session = await loadSession().catch(() => undefined);
  if (session?.user) throw redirect({ to: '/home', replace: true });
}

const landing = createRoute({
  ...of('/'),
  beforeLoad: leadHome,
  ...plainPage(() => import('../pages/landing.tsx'), ['landing']),
});
/** The sign-in page, and where identities are tied, also say why an identity provider's answer signed nobody in. */
const readSignIn = (search: Record<string, unknown>): { next?: string; problem?: ProviderProblem } => {
  const problem = providerProblems.find((one) => one === search.problem);
  return { ...readNext(search), ...(problem ? { problem } : {}) };
};
const signIn = createRoute({ ...of('/sign-in'), validateSearch: readSignIn, ...page('sign-in', ['accounts']) });
const signUp = createRoute({ ...of('/sign-up'), validateSearch: readNext, ...page('sign-up', ['accounts']) });

const terms = createRoute({ ...of('/terms'), ...page('terms', ['consents']) });
const privacy = createRoute({ ...of('/privacy'), ...page('privacy', ['consents']) });
const reset = createRoute({ ...of('/reset'), ...page('reset', ['accounts']) });
const resetOne = createRoute({ ...of('/reset/$challengeId'), ...page('reset-one', ['accounts']) });
const agree = createRoute({ ...signedIn('/agree'), validateSearch: readNext, ...page('agree', ['consents']) });
const account = createRoute({ ...signedIn('/account'), ...page('account', ['security']) });
/** What follows the address of a page that holds others. */
type Within<Parent extends PagePath> =
  | '/'
  | (PagePath extends infer Path ? (Path extends `${Parent}/${infer Rest}` ? Rest : never) : never);
const inAccount = <Path extends Within<'/account'>>(path: Path) => ({ getParentRoute: () => account, path });
const accountProfile = createRoute({ ...inAccount('/'), ...page('account-profile', ['security']) });
const accountSecurity = createRoute({
  ...inAccount('security'),
  validateSearch: readSignIn,
  ...page('account-security', ['security', 'accounts']),
});
const accountPrivacy = createRoute({
  ...inAccount('privacy'),
  ...page('account-privacy', ['consents', 'personal-data']),
});
const accountMails = createRoute({ ...inAccount('mails'), ...page('account-mails', ['mails']) });
const unsubscribe = createRoute({ ...of('/unsubscribe/$token'), ...page('unsubscribe', ['mails']) });
const outbox = createRoute({ ...of('/outbox'), ...page('outbox', ['mails']) });

const invitation = createRoute({ ...of('/invitation/$code'), ...page('invitation', ['invitations', 'accounts']) });
const invitationType = createRoute({ ...of('/invitation'), ...page('invitation-type', ['invitations']) });

const home = createRoute({ ...signedIn('/home'), ...page('home', ['home', 'matches', 'reasons']) });
/** Whoever has no organisation yet begins with one. */
async function requireOrganisation(context: Parameters<typeof requireUser>[0]): Promise<void> {
  await requireUser(context);
  if ((await loadSession()).organisations.length === 0) throw redirect({ to: '/organisation/new', replace: true });
}
const organisation = createRoute({
  ...of('/organisation'),
  beforeLoad: requireOrganisation,
  validateSearch: readEditSearch,
  ...page('organisation', ['organisations', 'organisation-merges', 'versions']),
});
const organisationNew = createRoute({
  ...signedIn('/organisation/new'),
  ...page('organisation-new', ['organisations']),
});
const organisationMembers = createRoute({
  ...of('/organisation/members'),
  beforeLoad: requireOrganisation,
  validateSearch: readOwnSearch,
  ...page('organisation-members', ['invitations']),
});
const organisationMerges = createRoute({
  ...of('/organisation/merges'),
  beforeLoad: requireOrganisation,
  validateSearch: readOwnSearch,
  ...page('organisation-merges', ['organisation-merges']),
});
const organisationOne = createRoute({
  ...signedIn('/organisations/$organisationId'),
  ...page('organisation-one', ['organisations', 'matches', 'reasons']),
});
const directory = createRoute({
  ...signedIn('/directory'),
  validateSearch: readDirectorySearch,
  ...page('directory', ['directory', 'organisations']),
});
const suggestions = createRoute({
  ...signedIn('/suggestions'),
  validateSearch: readMatchSearch,
  ...page('suggestions', ['suggestions', 'matches', 'reasons', 'organisations']),
});
const compare = createRoute({
  ...signedIn('/suggestions/compare'),
  validateSearch: readCompareSearch,
  ...page('suggestions-compare', ['suggestions', 'matches', 'reasons']),
});
const pipeline = createRoute({
  ...signedIn('/suggestions/pipeline'),
  validateSearch: readOwnSearch,
  ...page('suggestions-pipeline', ['pipelines', 'suggestions', 'matches', 'reasons']),
});
const coInvestments = createRoute({
  ...signedIn('/suggestions/co-investments'),
  validateSearch: readOwnSearch,
  ...page('suggestions-co-investments', ['co-investments', 'suggestions', 'matches']),
});

const events = createRoute({ ...of('/events'), ...page('events', ['events']) });
const eventNew = createRoute({ ...signedIn('/events/new'), ...page('event-new', ['organise', 'personal-data']) });

const event = createRoute({ ...of('/events/$eventId'), ...page('event', ['events', 'participants']) });
const inEvent = <Path extends Within<'/events/$eventId'>>(path: Path) => ({
  getParentRoute: () => event,
  path,
  beforeLoad: requireUser,
});
const eventHome = createRoute({
  getParentRoute: () => event,
  path: '/',
  ...page('event-home', ['events', 'participants']),
});
const eventRequests = createRoute({
  ...inEvent('requests'),
  validateSearch: readRequestSearch,
  ...page('event-requests', ['meeting-requests']),
});
const eventAgenda = createRoute({ ...inEvent('agenda'), ...page('event-agenda', ['agendas']) });
const eventRegister = createRoute({ ...inEvent('register'), ...page('event-register', ['participants', 'events']) });
const eventPeople = createRoute({
  ...inEvent('people'),
  validateSearch: readPeopleSearch,
  ...page('event-people', ['participants', 'meeting-requests']),
});

const organise = createRoute({ ...signedIn('/events/$eventId/organise'), ...page('organise', ['organise']) });
const inOrganise = <Path extends Within<'/events/$eventId/organise'>>(path: Path) => ({
  getParentRoute: () => organise,
  path,
});
const organiseHome = createRoute({ ...inOrganise('/'), ...page('organise-home', ['organise']) });
const organiseParticipants = createRoute({
  ...inOrganise('participants'),
  validateSearch: ({ without }: { without?: unknown }): { without?: 'requests' | 'agreement' } =>
    without === 'requests' || without === 'agreement' ? { without } : {},
  ...page('organise-participants', ['participants', 'organisation-merges']),
});
const organiseImport = createRoute({ ...inOrganise('import'), ...page('organise-import', ['participants']) });
const organiseRequests = createRoute({ ...inOrganise('requests'), ...page('organise-requests', ['organise']) });
const organiseSession = createRoute({
  ...inOrganise('session'),
  ...page('organise-session', ['organise', 'sessions', 'versions']),
});
const organiseSchedule = createRoute({
  ...inOrganise('schedule'),
  validateSearch: readScheduleSearch,
  ...page('organise-schedule', ['schedules']),
});
/**
 * A page of the day: what this device kept is brought back before anything is drawn, so that it opens without a
 * network.
 */
function dayPage(name: PageName) {
  const { component, loader } = page(name, ['days']);
  const seed = async ({ params }: { readonly params: { readonly eventId: string } }) => {
    const [{ seedDay }] = await Promise.all([import('../features/days/seed-day.ts'), loader()]);
    seedDay(params.eventId);
  };
  return { validateSearch: readDaySearch, component, loader: seed };
}
const organiseDay = createRoute({ ...inOrganise('day'), ...dayPage('organise-day') });
const organiseWall = createRoute({
  ...signedIn('/events/$eventId/organise/wall'),
  ...dayPage('organise-wall'),
  staticData: { isBare: true },
});
const organisePrint = createRoute({ ...inOrganise('print'), ...page('organise-print', ['papers']) });
const organiseInvitations = createRoute({
  ...inOrganise('invitations'),
  ...page('organise-invitations', ['invitations', 'vouching']),
});
const organiseAudit = createRoute({ ...inOrganise('audit'), ...page('organise-audit', ['audits', 'acts']) });
const organiseSettings = createRoute({
  ...inOrganise('settings'),
  ...page('organise-settings', ['organise', 'versions', 'personal-data']),
});

const organiseExposure = createRoute({ ...inOrganise('exposure'), ...page('organise-exposure', ['exposure']) });
const admin = createRoute({
  ...signedIn('/admin'),
  ...page('admin', ['personal-data', 'vouching', 'organisation-merges']),
});
const matchWeights = createRoute({
  ...signedIn('/match-weights'),
  ...page('match-weights', ['match-weights', 'reasons']),
});
const aboutMatching = createRoute({
  ...of('/about-matching'),
  ...plainPage(() => import('../pages/about-matching.tsx'), ['about-matching']),
});

/** Every page of the product. */
export const routeTree = root.addChildren([
  landing,
  signIn,
  signUp,
  terms,
  privacy,
  reset,
  resetOne,
  agree,
  account.addChildren([accountProfile, accountSecurity, accountPrivacy, accountMails]),
  unsubscribe,
  outbox,
  invitation,
  invitationType,
  home,
  organisation,
  organisationNew,
  organisationMembers,
  organisationMerges,
  organisationOne,
  directory,
  suggestions,
  compare,
  pipeline,
  coInvestments,
  events,
  eventNew,
  event.addChildren([eventHome, eventRequests, eventAgenda, eventRegister, eventPeople]),
  organise.addChildren([
    organiseHome,
    organiseParticipants,
    organiseImport,
    organiseRequests,
    organiseSession,
    organiseSchedule,
    organiseDay,
    organisePrint,
    organiseExposure,
    organiseInvitations,
    organiseAudit,
    organiseSettings,
  ]),
  organiseWall,
  admin,
  matchWeights,
  aboutMatching,
]);
