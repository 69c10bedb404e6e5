import { type ProviderProblem, providerProblems } from '@jumelage/domain/account';
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
import { page, plainPage } from './page.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, loader: () => ensureWords(['core']), notFoundComponent: NotFound, errorComponent: Broken });
const of = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });
/** Sends visitors to the sign-in page, and who has not agreed to the terms as they stand now to these; both lead back. One's own account stays open. */
async function requireUser({ location: { href } }: { readonly location: { readonly href: string } }): Promise<void> {
  const session = await loadSession();
  if (!session.user) throw redirect({ to: '/sign-in', search: { next: href } });
  if (session.consentsDue.includes('terms') && !/^\/(account|agree)\b/.test(href)) throw redirect({ to: '/agree', search: { next: href } });
}
/** Pages that only a signed-in person sees. */
const signedIn = <Path extends string>(path: Path) => ({ ...of(path), beforeLoad: requireUser });
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

const landing = createRoute({ ...of('/'), beforeLoad: leadHome, ...plainPage(() => import('../pages/landing.tsx'), ['landing']) });
/** The sign-in page, and where identities are tied, also say why an identity provider's answer signed nobody in. */
const readSignIn = (search: Record<string, unknown>): { next?: string; problem?: ProviderProblem } => {
  const problem = providerProblems.find((one) => one === search.problem);
  return { ...readNext(search), ...(problem ? { problem } : {}) };
};
const signIn = createRoute({ ...of('/sign-in'), validateSearch: readSignIn, ...page(() => import('../pages/sign-in.tsx'), ['accounts']) });
const signUp = createRoute({ ...of('/sign-up'), validateSearch: readNext, ...page(() => import('../pages/sign-up.tsx'), ['accounts']) });

const terms = createRoute({ ...of('/terms'), ...page(() => import('../pages/terms.tsx'), ['consents']) });
const privacy = createRoute({ ...of('/privacy'), ...page(() => import('../pages/privacy.tsx'), ['consents']) });
const reset = createRoute({ ...of('/reset'), ...page(() => import('../pages/reset.tsx'), ['accounts']) });
const resetOne = createRoute({ ...of('/reset/$challengeId'), ...page(() => import('../pages/reset-one.tsx'), ['accounts']) });
const agree = createRoute({ ...signedIn('/agree'), validateSearch: readNext, ...page(() => import('../pages/agree.tsx'), ['consents']) });
const account = createRoute({ ...signedIn('/account'), ...page(() => import('../pages/account.tsx'), ['security']) });
const inAccount = <Path extends string>(path: Path) => ({ getParentRoute: () => account, path });
const accountProfile = createRoute({ ...inAccount('/'), ...page(() => import('../pages/account-profile.tsx'), ['security']) });
const accountSecurity = createRoute({
  ...inAccount('security'),
  validateSearch: readSignIn,
  ...page(() => import('../pages/account-security.tsx'), ['security', 'accounts']),
});
const accountPrivacy = createRoute({ ...inAccount('privacy'), ...page(() => import('../pages/account-privacy.tsx'), ['consents', 'personal-data']) });
const accountMails = createRoute({ ...inAccount('mails'), ...page(() => import('../pages/account-mails.tsx'), ['mails']) });
const unsubscribe = createRoute({ ...of('/unsubscribe/$token'), ...page(() => import('../pages/unsubscribe.tsx'), ['mails']) });
const outbox = createRoute({ ...of('/outbox'), ...page(() => import('../pages/outbox.tsx'), ['mails']) });

const invitation = createRoute({ ...of('/invitation/$code'), ...page(() => import('../pages/invitation.tsx'), ['invitations', 'accounts']) });
const invitationType = createRoute({ ...of('/invitation'), ...page(() => import('../pages/invitation-type.tsx'), ['invitations']) });

const home = createRoute({ ...signedIn('/home'), ...page(() => import('../pages/home.tsx'), ['home', 'matches', 'reasons']) });
/** Whoever has no organisation yet begins with one. */
async function requireOrganisation(context: Parameters<typeof requireUser>[0]): Promise<void> {
  await requireUser(context);
  if ((await loadSession()).organisations.length === 0) throw redirect({ to: '/organisation/new', replace: true });
}
const organisation = createRoute({
  ...of('/organisation'),
  beforeLoad: requireOrganisation,
  validateSearch: readEditSearch,
  ...page(() => import('../pages/organisation.tsx'), ['organisations', 'versions']),
});
const organisationNew = createRoute({ ...signedIn('/organisation/new'), ...page(() => import('../pages/organisation-new.tsx'), ['organisations']) });
const organisationMembers = createRoute({
  ...of('/organisation/members'),
  beforeLoad: requireOrganisation,
  validateSearch: readOwnSearch,
  ...page(() => import('../pages/organisation-members.tsx'), ['invitations']),
});
const organisationOne = createRoute({
  ...signedIn('/organisations/$organisationId'),
  ...page(() => import('../pages/organisation-one.tsx'), ['organisations', 'matches', 'reasons']),
});
const directory = createRoute({
  ...signedIn('/directory'),
  validateSearch: readDirectorySearch,
  ...page(() => import('../pages/directory.tsx'), ['directory', 'organisations']),
});
const suggestions = createRoute({
  ...signedIn('/suggestions'),
  validateSearch: readMatchSearch,
  ...page(() => import('../pages/suggestions.tsx'), ['suggestions', 'matches', 'reasons', 'organisations']),
});
const compare = createRoute({
  ...signedIn('/suggestions/compare'),
  validateSearch: readCompareSearch,
  ...page(() => import('../pages/suggestions-compare.tsx'), ['suggestions', 'matches', 'reasons']),
});
const pipeline = createRoute({
  ...signedIn('/suggestions/pipeline'),
  validateSearch: readOwnSearch,
  ...page(() => import('../pages/suggestions-pipeline.tsx'), ['pipelines', 'suggestions', 'matches', 'reasons']),
});
const coInvestments = createRoute({
  ...signedIn('/suggestions/co-investments'),
  validateSearch: readOwnSearch,
  ...page(() => import('../pages/suggestions-co-investments.tsx'), ['co-investments', 'suggestions', 'matches']),
});

const events = createRoute({ ...of('/events'), ...page(() => import('../pages/events.tsx'), ['events']) });
const eventNew = createRoute({ ...signedIn('/events/new'), ...page(() => import('../pages/event-new.tsx'), ['organise', 'personal-data']) });

const event = createRoute({ ...of('/events/$eventId'), ...page(() => import('../pages/event.tsx'), ['events', 'participants']) });
const inEvent = <Path extends string>(path: Path) => ({ getParentRoute: () => event, path, beforeLoad: requireUser });
const eventHome = createRoute({ getParentRoute: () => event, path: '/', ...page(() => import('../pages/event-home.tsx'), ['events', 'participants']) });
const eventRequests = createRoute({
  ...inEvent('requests'),
  validateSearch: readRequestSearch,
  ...page(() => import('../pages/event-requests.tsx'), ['meeting-requests']),
});
const eventAgenda = createRoute({ ...inEvent('agenda'), ...page(() => import('../pages/event-agenda.tsx'), ['agendas']) });
const eventRegister = createRoute({ ...inEvent('register'), ...page(() => import('../pages/event-register.tsx'), ['participants', 'events']) });
const eventPeople = createRoute({
  ...inEvent('people'),
  validateSearch: readPeopleSearch,
  ...page(() => import('../pages/event-people.tsx'), ['participants', 'meeting-requests']),
});

const organise = createRoute({ ...signedIn('/events/$eventId/organise'), ...page(() => import('../pages/organise.tsx'), ['organise']) });
const inOrganise = <Path extends string>(path: Path) => ({ getParentRoute: () => organise, path });
const organiseHome = createRoute({ ...inOrganise('/'), ...page(() => import('../pages/organise-home.tsx'), ['organise']) });
const organiseParticipants = createRoute({ ...inOrganise('participants'), ...page(() => import('../pages/organise-participants.tsx'), ['participants']) });
const organiseImport = createRoute({ ...inOrganise('import'), ...page(() => import('../pages/organise-import.tsx'), ['participants']) });
const organiseRequests = createRoute({ ...inOrganise('requests'), ...page(() => import('../pages/organise-requests.tsx'), ['organise']) });
const organiseSession = createRoute({ ...inOrganise('session'), ...page(() => import('../pages/organise-session.tsx'), ['organise', 'sessions', 'versions']) });
const organiseSchedule = createRoute({
  ...inOrganise('schedule'),
  validateSearch: readScheduleSearch,
  ...page(() => import('../pages/organise-schedule.tsx'), ['schedules']),
});
/** A page of the day: what this device kept is brought back before anything is drawn, so that it opens without a network. */
function dayPage(load: Parameters<typeof page>[0]) {
  const { component, loader } = page(load, ['days']);
  const seed = async ({ params }: { readonly params: { readonly eventId: string } }) => {
    const [{ seedDay }] = await Promise.all([import('../features/days/seed-day.ts'), loader()]);
    seedDay(params.eventId);
  };
  return { validateSearch: readDaySearch, component, loader: seed };
}
const organiseDay = createRoute({ ...inOrganise('day'), ...dayPage(() => import('../pages/organise-day.tsx')) });
const organiseWall = createRoute({
  ...signedIn('/events/$eventId/organise/wall'),
  ...dayPage(() => import('../pages/organise-wall.tsx')),
  staticData: { isBare: true },
});
const organisePrint = createRoute({ ...inOrganise('print'), ...page(() => import('../pages/organise-print.tsx'), ['papers']) });
const organiseInvitations = createRoute({ ...inOrganise('invitations'), ...page(() => import('../pages/organise-invitations.tsx'), ['invitations']) });
const organiseAudit = createRoute({ ...inOrganise('audit'), ...page(() => import('../pages/organise-audit.tsx'), ['audits', 'acts']) });
const organiseSettings = createRoute({
  ...inOrganise('settings'),
  ...page(() => import('../pages/organise-settings.tsx'), ['organise', 'versions', 'personal-data']),
});

const organiseExposure = createRoute({ ...inOrganise('exposure'), ...page(() => import('../pages/organise-exposure.tsx'), ['exposure']) });
const admin = createRoute({ ...signedIn('/admin'), ...page(() => import('../pages/admin.tsx'), ['personal-data']) });
const matchWeights = createRoute({ ...signedIn('/match-weights'), ...page(() => import('../pages/match-weights.tsx'), ['match-weights', 'reasons']) });
const aboutMatching = createRoute({ ...of('/about-matching'), ...plainPage(() => import('../pages/about-matching.tsx'), ['about-matching']) });

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
