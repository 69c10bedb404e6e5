import { pgKit } from './kit.pg.ts';
import { defineSchema } from './schema.ts';

/** The tables as drizzle-kit reads them to write this engine's migrations. */
export const {
  users,
  signIns,
  parks,
  parkTwins,
  organisations,
  organisationMembers,
  organisationTexts,
  organisationTopics,
  cooperations,
  raises,
  theses,
  matchMarks,
  events,
  eventOrganisers,
  sessions,
  slots,
  tables,
  participants,
  unavailabilities,
  meetingRequests,
  meetings,
  schedules,
  placements,
  seats,
  runs,
  outcomes,
} = defineSchema(pgKit);
