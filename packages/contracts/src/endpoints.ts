import { accountFactorEndpoints } from './account-factors.ts';
import { accountEndpoints } from './accounts.ts';
import { agendaEndpoints } from './agendas.ts';
import { auditEndpoints } from './audits.ts';
import { consentEndpoints } from './consents.ts';
import { dayEndpoints } from './days.ts';
import { documentEndpoints } from './documents.ts';
import type { Call, Endpoint, Handling } from './endpoint.ts';
import { eventEndpoints } from './events.ts';
import { grantEndpoints } from './grants.ts';
import { homeEndpoints } from './home.ts';
import { importEndpoints } from './imports.ts';
import { introductionEndpoints } from './introductions.ts';
import { invitationEndpoints } from './invitations.ts';
import { mailingEndpoints } from './mailings.ts';
import { mailEndpoints } from './mails.ts';
import { matchEndpoints } from './matches.ts';
import { meetingRequestEndpoints } from './meeting-requests.ts';
import { messageEndpoints } from './messages.ts';
import { notificationEndpoints } from './notifications.ts';
import { organisationMergeEndpoints } from './organisation-merges.ts';
import { organisationEndpoints } from './organisations.ts';
import { paletteEndpoints } from './palette.ts';
import { paperEndpoints } from './papers.ts';
import { participantEndpoints } from './participants.ts';
import { personalDataEndpoints } from './personal-data.ts';
import { pictureEndpoints } from './pictures.ts';
import { resultEndpoints } from './results.ts';
import { savedSearchEndpoints } from './saved-searches.ts';
import { scheduleEndpoints } from './schedules.ts';
import { sessionEndpoints } from './sessions.ts';
import { translationEndpoints } from './translations.ts';
import { visitorEndpoints } from './visitors.ts';
import { vouchingEndpoints } from './vouching.ts';

/** Written out, since declarations would else repeat every schema of every contract. */
type Groups = {
  readonly accounts: typeof accountEndpoints & typeof accountFactorEndpoints;
  readonly consents: typeof consentEndpoints;
  readonly organisations: typeof organisationEndpoints;
  readonly visitors: typeof visitorEndpoints;
  readonly documents: typeof documentEndpoints;
  readonly grants: typeof grantEndpoints;
  readonly pictures: typeof pictureEndpoints;
  readonly matches: typeof matchEndpoints;
  readonly 'saved-searches': typeof savedSearchEndpoints;
  readonly events: typeof eventEndpoints;
  readonly participants: typeof participantEndpoints;
  readonly imports: typeof importEndpoints;
  readonly 'meeting-requests': typeof meetingRequestEndpoints;
  readonly introductions: typeof introductionEndpoints;
  readonly messages: typeof messageEndpoints;
  readonly translations: typeof translationEndpoints;
  readonly sessions: typeof sessionEndpoints;
  readonly schedules: typeof scheduleEndpoints;
  readonly days: typeof dayEndpoints;
  readonly papers: typeof paperEndpoints;
  readonly agendas: typeof agendaEndpoints;
  readonly results: typeof resultEndpoints;
  readonly home: typeof homeEndpoints;
  readonly palette: typeof paletteEndpoints;
  readonly notifications: typeof notificationEndpoints;
  readonly mails: typeof mailEndpoints;
  readonly mailings: typeof mailingEndpoints;
  readonly audits: typeof auditEndpoints;
  readonly invitations: typeof invitationEndpoints;
  readonly 'organisation-merges': typeof organisationMergeEndpoints;
  readonly vouching: typeof vouchingEndpoints;
  readonly 'personal-data': typeof personalDataEndpoints;
};

/** Every endpoint, by noun: the groups of the reference. */
export const endpointGroups: Groups = {
  accounts: { ...accountEndpoints, ...accountFactorEndpoints },
  consents: consentEndpoints,
  organisations: organisationEndpoints,
  visitors: visitorEndpoints,
  documents: documentEndpoints,
  grants: grantEndpoints,
  pictures: pictureEndpoints,
  matches: matchEndpoints,
  'saved-searches': savedSearchEndpoints,
  events: eventEndpoints,
  participants: participantEndpoints,
  imports: importEndpoints,
  'meeting-requests': meetingRequestEndpoints,
  introductions: introductionEndpoints,
  messages: messageEndpoints,
  translations: translationEndpoints,
  sessions: sessionEndpoints,
  schedules: scheduleEndpoints,
  days: dayEndpoints,
  papers: paperEndpoints,
  agendas: agendaEndpoints,
  results: resultEndpoints,
  home: homeEndpoints,
  palette: paletteEndpoints,
  notifications: notificationEndpoints,
  mails: mailEndpoints,
  mailings: mailingEndpoints,
  audits: auditEndpoints,
  invitations: invitationEndpoints,
  'organisation-merges': organisationMergeEndpoints,
  vouching: vouchingEndpoints,
  'personal-data': personalDataEndpoints,
};

type Union<T> = T extends unknown ? (x: T) => void : never;
type Merge<T> = Union<T> extends (x: infer All) => void ? { [K in keyof All]: All[K] } : never;
type Contracts = Merge<Groups[keyof Groups]>;

export type Key = keyof Contracts & string;

/** Every endpoint by `METHOD /path`. */
export const endpoints = Object.assign({}, ...Object.values(endpointGroups)) as {
  readonly [K in Key]: Contracts[K] & Endpoint;
};

/** Requests and answers as callers see them. */
export type Endpoints = { readonly [K in Key]: Contracts[K] extends Endpoint ? Call<Contracts[K]> : never };

/** Requests and answers as handlers see them. */
export type Handlings = { readonly [K in Key]: Contracts[K] extends Endpoint ? Handling<Contracts[K]> : never };
