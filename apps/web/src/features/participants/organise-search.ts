import { countries } from '@jumelage/domain/country';
import { spokenLanguages } from '@jumelage/domain/language';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { participantStatuses } from '@jumelage/domain/participant';
import { abroadStates, accountStates, lacks, type PeopleFilter, peopleOrders } from '@jumelage/domain/people-filter';
import { idIn, oneOf } from '../../lib/search.ts';

/** A filter of people as an address has it: what it does not name is not there. */
type FilterSearch = { [Name in keyof PeopleFilter]?: NonNullable<PeopleFilter[Name]> };

/** The filters and the order of the table of people, as its address has them. */
export type OrganiseSearch = FilterSearch & {
  sort?: (typeof peopleOrders)[number];
  direction?: 'asc' | 'desc';
};

const textIn = (name: 'q' | 'tag', raw: Record<string, unknown>, most: number) => {
  const value = raw[name];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
  return text === '' ? {} : { [name]: text };
};

/**
 * Reads a filter of an event's people from an address, but for what is typed to find them; what it cannot mean is left
 * out. A list of people and a message to them read the same one: nothing that narrows the list is lost on the way to the
 * message.
 */
export function readPeopleFilter(raw: Record<string, unknown>): Omit<FilterSearch, 'q'> {
  const below = Number(raw.meetingsBelow);
  return {
    ...oneOf('status', participantStatuses, raw),
    ...oneOf('country', countries, raw),
    ...oneOf('sector', sectors, raw),
    ...oneOf('kind', organisationKinds, raw),
    ...oneOf('language', spokenLanguages, raw),
    ...oneOf('account', accountStates, raw),
    ...oneOf('abroad', abroadStates, raw),
    ...oneOf('without', lacks, raw),
    ...textIn('tag', raw, 40),
    ...(Number.isInteger(below) && below >= 1 && below <= 100 && { meetingsBelow: below }),
    ...(typeof raw.addedSince === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(raw.addedSince) && { addedSince: raw.addedSince }),
    ...idIn('import', 'importId', raw),
  };
}

/** Reads which of an event's people an address asks its organisers about, and in which order. */
export function readOrganiseSearch(raw: Record<string, unknown>): OrganiseSearch {
  return {
    ...textIn('q', raw, 100),
    ...readPeopleFilter(raw),
    ...oneOf('sort', peopleOrders, raw),
    ...oneOf('direction', ['asc', 'desc'] as const, raw),
  };
}
