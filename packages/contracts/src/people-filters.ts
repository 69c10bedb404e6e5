import { spokenLanguages } from '@jumelage/domain/language';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { participantStatuses } from '@jumelage/domain/participant';
import { abroadStates, accountStates, lacks } from '@jumelage/domain/people-filter';
import { z } from 'zod';
import { country, date, id, optionalLine, tag } from './fields.ts';

/** A search for a name, an organisation or an address; for organisers also for tags and notes. */
export const peopleSearch = optionalLine(100);

/** The filters of an event's people as their organisers set them: in the list, and for a mailing. */
export const peopleFilters = {
  status: z.enum(participantStatuses).optional(),
  country: country.optional(),
  sector: z.enum(sectors).optional(),
  kind: z.enum(organisationKinds).optional(),
  /** A language that they speak. */
  language: z.enum(spokenLanguages).optional(),
  account: z.enum(accountStates).optional(),
  /** Shown to the other country, or not. */
  abroad: z.enum(abroadStates).optional(),
  /**
   * Those who are expected and have neither sent nor received a request; those who did not agree to be shown to the other
   * country.
   */
  without: z.enum(lacks).optional(),
  /** Those that an import added. */
  importId: id('import').optional(),
  tag: tag.optional(),
  /** Those who are expected and have fewer agreed meetings than so many. */
  meetingsBelow: z.coerce.number().int().min(1).max(100).optional(),
  /** Those who came on the list on this day (UTC) or later. */
  addedSince: date.optional(),
};
