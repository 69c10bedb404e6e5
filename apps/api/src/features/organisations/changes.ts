import type { OrganisationChanges } from '@jumelage/contracts/organisations';
import type { ProfileChanges } from '@jumelage/db/repositories/organisations';
import { hasPark } from '@jumelage/db/repositories/parks';
import type { Store } from '@jumelage/db/store';
import { languages } from '@jumelage/domain/language';
import type { Country } from '@jumelage/domain/organisation';
import { readRegistrationNumber } from '@jumelage/domain/registration-number';
import { ancestorsOf, isTopicId, topicById, topics } from '@jumelage/matching/text/taxonomy';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';

/** Lists the names of a topic in every language, for the search index. */
export function labelsOf(topic: string): readonly string[] {
  return [topic, ...ancestorsOf(topic)].flatMap((id) => Object.values(topicById(id)?.label ?? {}));
}

/** Lists a topic with all topics below it. */
export function withDescendants(topic: string): readonly string[] {
  return topics.filter(({ id }) => id === topic || ancestorsOf(id).includes(topic)).map(({ id }) => id);
}

/**
 * Refuses what the schema cannot see: `topic_unknown`, `park_unknown` and `ticket_range_reversed`, with the field that
 * is wrong.
 */
export async function checkChanges(store: Store, changes: OrganisationChanges): Promise<void> {
  const lists: [string, readonly string[]][] = [
    ['topics', changes.topics ?? []],
    ...(changes.offers ?? []).map((offer, i): [string, readonly string[]] => [`offers.${i}.topics`, offer.topics]),
    ...(changes.needs ?? []).map((need, i): [string, readonly string[]] => [`needs.${i}.topics`, need.topics]),
    ['thesis.topicsIn', changes.thesis?.topicsIn ?? []],
    ['thesis.topicsOut', changes.thesis?.topicsOut ?? []],
  ];
  const unknown = lists.flatMap(([path, ids]) =>
    ids.flatMap((id, i) => (isTopicId(id) ? [] : [{ path: `${path}.${i}`, code: 'not_one_of' as const }])),
  );
  if (unknown.length > 0) throw new AppError('topic_unknown', { fields: unknown });
  const { ticketMin = null, ticketMax = null } = changes.thesis ?? {};
  if (ticketMin !== null && ticketMax !== null && ticketMin > ticketMax) {
    throw new AppError('ticket_range_reversed', { fields: [{ path: 'thesis.ticketMax', code: 'too_small' }] });
  }
  if (changes.parkId && !(await hasPark(store, changes.parkId)))
    throw new AppError('park_unknown', { fields: [{ path: 'parkId', code: 'not_one_of' }] });
}

/**
 * Computes what to write of the fields that were sent; an empty line is no value. A registration number is read as the
 * country writes it.
 */
export function toProfileChanges(
  deps: Deps,
  changes: OrganisationChanges,
  country: Country | undefined = changes.country,
): ProfileChanges {
  const { texts, offers, needs, raise, thesis, ...rest } = changes;
  const { registrationNumber } = rest;
  const read =
    registrationNumber && country ? { registrationNumber: readRegistrationNumber(country, registrationNumber) } : {};
  const columns = Object.fromEntries(
    Object.entries({ ...rest, ...read })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === '' ? null : value]),
  );
  const withIds = (list: NonNullable<OrganisationChanges['offers']>) =>
    list.map((one) => ({ ...one, id: newId(deps, 'cooperation') }));
  return {
    columns,
    texts:
      texts &&
      languages.flatMap((language) => {
        const text = texts[language];
        return text && (text.tagline || text.description) ? [{ language, ...text }] : [];
      }),
    offers: offers && withIds(offers),
    needs: needs && withIds(needs),
    raise: raise && { round: raise.round, ...raise.money, use: raise.use },
    thesis,
  };
}
