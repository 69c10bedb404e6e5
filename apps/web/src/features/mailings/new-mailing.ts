import { countries } from '@jumelage/domain/country';
import { spokenLanguages } from '@jumelage/domain/language';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { participantStatuses } from '@jumelage/domain/participant';
import { abroadStates, accountStates, lacks, type PeopleFilter } from '@jumelage/domain/people-filter';
import { idIn, oneOf } from '../../lib/search.ts';

/** The filter of a mailing: a search of names is not in it. */
export type MailingFilter = Omit<PeopleFilter, 'q'>;

/** The same as an address has it: what it does not name is not there. */
type NewMailing = { [Name in keyof MailingFilter]?: NonNullable<MailingFilter[Name]> };

/**
 * Reads the people of a new mailing from an address: `?without=requests` is a message to those without a request. A
 * list of people links here with its own filters; what the address cannot mean is left out.
 */
export function readNewMailing(raw: Record<string, unknown>): NewMailing {
  return {
    ...oneOf('status', participantStatuses, raw),
    ...oneOf('country', countries, raw),
    ...oneOf('sector', sectors, raw),
    ...oneOf('kind', organisationKinds, raw),
    ...oneOf('language', spokenLanguages, raw),
    ...oneOf('account', accountStates, raw),
    ...oneOf('abroad', abroadStates, raw),
    ...oneOf('without', lacks, raw),
    ...idIn('import', 'importId', raw),
  };
}
