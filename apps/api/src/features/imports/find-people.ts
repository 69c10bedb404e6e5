import type { PersonToFindAgain } from '@jumelage/db/repositories/imports';
import { fold } from '@jumelage/domain/fold';
import type { PersonName } from '@jumelage/domain/participant';
import type { ImportedPerson } from './lists/cells.ts';

/**
 * Lists the keys by which a name in two lists is compared: the words of the Latin one in any order, or the characters.
 */
export function nameKeys({
  family,
  given,
  hanzi,
}: Pick<PersonName, 'family' | 'given'> & { readonly hanzi?: string | null | undefined }): string[] {
  const words = fold(`${family} ${given}`).split(' ').filter(Boolean).sort();
  const latin = words.length > 0 ? [`l ${words.join(' ')}`] : [];
  return hanzi ? [...latin, `h ${fold(hanzi).replaceAll(' ', '')}`] : latin;
}

type Identified = Pick<ImportedPerson, 'family' | 'given' | 'hanzi' | 'email' | 'externalId'> & { readonly of: string };

/**
 * Lists the keys by which a person is recognised: the id of their list; address and name; where an address is missing,
 * organisation and name.
 */
function keysOf(person: Identified) {
  const names = nameKeys(person);
  return {
    id: person.externalId === null ? undefined : person.externalId,
    byAddress: person.email === null ? [] : names.map((name) => `${person.email} ${name}`),
    byOrganisation: names.map((name) => `${person.of} ${name}`),
  };
}

/**
 * Recognises people among those that were added: by the id that their list gives them; else by address and name, so
 * that two may share an address; else, where either lacks an address, by organisation and name. People with different
 * ids are different people.
 */
export function findAgain<One>(identify: (one: One) => Identified) {
  const [byId, byAddress, byOrganisation] = [
    new Map<string, One>(),
    new Map<string, One[]>(),
    new Map<string, One[]>(),
  ];
  const push = (map: Map<string, One[]>, key: string, one: One) =>
    void (map.get(key)?.push(one) ?? map.set(key, [one]));
  const add = (one: One) => {
    const keys = keysOf(identify(one));
    if (keys.id !== undefined && !byId.has(keys.id)) byId.set(keys.id, one);
    for (const key of keys.byAddress) push(byAddress, key, one);
    for (const key of keys.byOrganisation) push(byOrganisation, key, one);
  };
  const find = (person: Identified): One | undefined => {
    const keys = keysOf(person);
    const sameId = keys.id === undefined ? undefined : byId.get(keys.id);
    if (sameId) return sameId;
    const isOther = (one: One) => keys.id !== undefined && identify(one).externalId !== null;
    const near = keys.byAddress.flatMap((key) => byAddress.get(key) ?? []).find((one) => !isOther(one));
    if (near) return near;
    const lacksAddress = (one: One) => person.email === null || identify(one).email === null;
    return keys.byOrganisation
      .flatMap((key) => byOrganisation.get(key) ?? [])
      .find((one) => lacksAddress(one) && !isOther(one));
  };
  return { find, add };
}

/** Describes somebody of the event as they are recognised. */
export function identityOf({ family, given, hanzi, email, externalId, organisation }: PersonToFindAgain): Identified {
  return { family, given, hanzi, email, externalId, of: `${organisation.country} ${fold(organisation.nameLatin)}` };
}

/** Describes somebody of a list as they are recognised. */
export function identityOfRow({
  family,
  given,
  hanzi,
  email,
  externalId,
  organisation,
  country,
}: ImportedPerson): Identified {
  return { family, given, hanzi, email, externalId, of: `${country} ${fold(organisation)}` };
}
