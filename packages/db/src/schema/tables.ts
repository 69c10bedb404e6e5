import type { Kit } from '../kit.sqlite.ts';
import { defineAccounts } from './accounts.ts';
import { defineAudits } from './audits.ts';
import { defineConsents } from './consents.ts';
import { defineDocuments } from './documents.ts';
import { defineEvents } from './events.ts';
import { defineImports } from './imports.ts';
import { defineInvitations } from './invitations.ts';
import { defineMailings } from './mailings.ts';
import { defineMails } from './mails.ts';
import { defineMatches } from './matches.ts';
import { defineMeetings } from './meetings.ts';
import { defineMerges } from './merges.ts';
import { defineMessages } from './messages.ts';
import { defineOperations } from './operations.ts';
import { defineOrganisations } from './organisations.ts';
import { defineParks } from './parks.ts';
import { defineParticipants } from './participants.ts';
import { defineProfiles } from './profiles.ts';
import { defineRemovals } from './removals.ts';
import { defineSavedSearches } from './saved-searches.ts';
import { defineScheduleRuns } from './schedule-runs.ts';
import { defineSchedules } from './schedules.ts';
import { defineSessions } from './sessions.ts';
import { defineSignIns } from './sign-ins.ts';

/** Defines all tables, once, over the column vocabulary of a kit; each part is given what its rows hang on. */
export function defineSchema(k: Kit) {
  const accounts = defineAccounts(k);
  const signIns = defineSignIns(k, accounts);
  const consents = defineConsents(k, accounts);
  const parks = defineParks(k);
  const organisations = defineOrganisations(k, { ...accounts, ...parks });
  const profiles = defineProfiles(k, organisations);
  const matches = defineMatches(k, { ...accounts, ...organisations });
  const savedSearches = defineSavedSearches(k, { ...accounts, ...organisations });
  const events = defineEvents(k, accounts);
  const sessions = defineSessions(k, { ...organisations, ...events });
  const participants = defineParticipants(k, { ...accounts, ...organisations, ...events, ...sessions });
  const meetings = defineMeetings(k, { ...events, ...participants });
  const messages = defineMessages(k, { ...accounts, ...meetings });
  const schedules = defineSchedules(k, { ...accounts, ...sessions, ...participants, ...meetings });
  const scheduleRuns = defineScheduleRuns(k, { ...accounts, ...sessions, ...schedules });
  const removals = defineRemovals(k, { ...accounts, ...participants });
  const invitations = defineInvitations(k, { ...accounts, ...organisations, ...events, ...participants });
  const imports = defineImports(k, { ...accounts, ...events, ...organisations, ...participants });
  const merges = defineMerges(k, { ...accounts, ...organisations, ...events });
  const documents = defineDocuments(k, { ...accounts, ...organisations });
  const audits = defineAudits(k);
  const mails = defineMails(k, { ...accounts, ...events });
  const mailings = defineMailings(k, { ...accounts, ...events, ...participants, ...mails });
  const operations = defineOperations(k, accounts);
  return {
    ...accounts,
    ...signIns,
    ...consents,
    ...parks,
    ...organisations,
    ...profiles,
    ...matches,
    ...savedSearches,
    ...events,
    ...sessions,
    ...participants,
    ...meetings,
    ...messages,
    ...schedules,
    ...scheduleRuns,
    ...removals,
    ...invitations,
    ...imports,
    ...merges,
    ...documents,
    ...audits,
    ...mails,
    ...mailings,
    ...operations,
  };
}
export type Schema = ReturnType<typeof defineSchema>;
