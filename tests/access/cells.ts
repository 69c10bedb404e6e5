import type { Endpoint, Method } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { type PolicyRow, policyTable, type Relation } from '@jumelage/domain/permission';
import { type Door, doorOf } from './decision.ts';
import { asksMore, finds, isHidden, parametersOf, type Source, unknownLike } from './params.ts';
import type { Tester } from './testers.ts';
import type { World } from './world.ts';

export type Worlds = { readonly first: World; readonly second: World; readonly deleted: World };

/**
 * One request of the matrix, and what has to come of it: a refusal at the door, nothing found behind it, or whatever
 * the feature says; of an aside, what is written down.
 */
export type Cell = {
  readonly key: Key;
  readonly tester: Tester;
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Another body than the endpoint's usual one. */
  readonly body?: unknown;
  /** The participant that staff act for. */
  readonly actsFor?: string;
  readonly expected: Door | 'hidden' | 'aside';
  /** All parameters are of one place. */
  readonly isWhole: boolean;
  /** The world whose ids its body holds. */
  readonly world: World;
  /** Its name in the report of a failure. */
  readonly label: string;
};

const all = Object.entries(endpoints) as [Key, Endpoint][];

/** Names the parameter of the path’s event or organisation, where the policy is about one. */
const outerOf = (endpoint: Endpoint): string | undefined => {
  const { resource }: PolicyRow = policyTable[endpoint.policy];
  return resource === 'event' ? 'eventId' : resource === 'organisation' ? 'organisationId' : undefined;
};

function parameterOf({ first, second, deleted }: Worlds, key: Key, name: string, source: Source): string {
  const of = (world: World): string => {
    const value = world.special[`${key} ${name}`] ?? world.params[name];
    if (value === undefined)
      throw new Error(
        `:${name} is new: give each world one in tests/access/world.ts, and say in tests/access/params.ts whose it is`,
      );
    return value;
  };
  const hidden = (world: World) => (name === 'eventId' || name === 'organisationId' ? world.hidden[name] : of(world));
  switch (source) {
    case 'first':
      return of(first);
    case 'second':
      return of(second);
    case 'elsewhere':
      return first.elsewhere[name] ?? of(first);
    case 'hidden':
      return hidden(first);
    case 'hidden of the second':
      return hidden(second);
    case 'deleted':
      return of(deleted);
    case 'unknown':
      return name === 'paper' ? of(first) : unknownLike(of(first));
  }
}

const worldOf = (worlds: Worlds, source: Source): World | undefined =>
  source === 'first' || source === 'hidden' || source === 'elsewhere'
    ? worlds.first
    : source === 'deleted' || source === 'unknown'
      ? undefined
      : worlds.second;

/** Finds a tester’s tie to the event or organisation of the path. */
function tieOf(worlds: Worlds, tester: Tester, resource: PolicyRow['resource'], source: Source): Relation {
  if (resource === 'platform') return tester.platform;
  const stranger: Relation = tester.platform === 'visitor' ? 'visitor' : 'user';
  const world = worldOf(worlds, source);
  if (resource === 'none') return stranger;
  if (resource === 'event') {
    const tie = (world && tester.event[world.name]) ?? (tester.platform === 'admin' ? 'admin' : stranger);
    // Nobody takes part in a draft.
    return isHidden(source) && tie === 'participant' ? stranger : tie;
  }
  const tie = (world && tester.organisation[world.name]) ?? stranger;
  // The draft of each world has an owner and nobody else.
  return isHidden(source) && tie === 'member' ? stranger : tie;
}

type Sources = Readonly<Record<string, Source>>;

function expectedOf(worlds: Worlds, key: Key, endpoint: Endpoint, tester: Tester, sources: Sources): Cell['expected'] {
  const outer = outerOf(endpoint);
  const { resource, open }: PolicyRow = policyTable[endpoint.policy];
  const source: Source = outer ? (sources[outer] ?? 'first') : 'first';
  const tie = tieOf(worlds, tester, resource, source);
  if (tie === 'visitor' && !open) return doorOf(endpoint.policy, tie, false);
  if (resource === 'event') {
    if (source === 'deleted' || source === 'unknown') return 'not_found';
    if (isHidden(source) && tie !== 'organiser' && tie !== 'admin') return 'not_found';
  }
  const door = doorOf(endpoint.policy, tie, tester.isWeak);
  if (door !== 'in') return door;
  if (endpoint.fresh && tester.isStale) return 'proof_required';
  const inner = parametersOf(key).filter((name) => name !== outer || asksMore(key, name));
  const eventTie = tieOf(worlds, tester, 'event', sources.eventId ?? 'first');
  const found = inner.every((name) => {
    const world = worldOf(worlds, sources[name] ?? 'first') ?? worlds.first;
    return finds(name, {
      key,
      policy: endpoint.policy,
      tester,
      tie: outer ? tie : eventTie,
      source: sources[name] ?? 'first',
      sources,
      outer: source,
      world,
    });
  });
  return found ? 'in' : 'hidden';
}

const outerSources: readonly Source[] = ['first', 'second', 'hidden', 'hidden of the second', 'deleted', 'unknown'];
const innerSources: readonly Source[] = ['second', 'elsewhere', 'deleted', 'unknown'];

/** Lists the values for the parameters of a path: all of one place, then one at a time of another. */
function combinations(worlds: Worlds, names: readonly string[], outer: string | undefined): Sources[] {
  const allOf = (source: Source): Sources =>
    Object.fromEntries(names.map((name) => [name, source === 'hidden' && name !== outer ? 'first' : source]));
  const whole = (names.length === 0 ? ['first' as const] : outer ? outerSources : outerSources).map(
    (source): Sources => {
      // Nothing within a hidden event or organisation could be named: the parts are taken from the one beside it.
      if (!isHidden(source)) return allOf(source);
      const beside: Source = source === 'hidden' ? 'first' : 'second';
      return Object.fromEntries(
        names.map((name) => [name, name === 'eventId' || name === 'organisationId' ? source : beside]),
      );
    },
  );
  const inner = outer ? names.filter((name) => name !== outer && name !== 'paper') : names.length > 1 ? names : [];
  const single = inner.flatMap((name) =>
    innerSources
      .filter((source) => source !== 'elsewhere' || worlds.first.elsewhere[name] !== undefined)
      .map((source): Sources => ({ ...allOf('first'), [name]: source })),
  );
  return [...whole, ...single];
}

/** Fills the parameters of a path with ids of the first world. */
export const usualParams = (worlds: Worlds, key: Key): (readonly [string, string])[] =>
  parametersOf(key).map((name) => [name, parameterOf(worlds, key, name, 'first')] as const);

/** Yields every request of the matrix, in the order of the endpoints. */
export function* cellsOf(
  worlds: Worlds,
  testers: readonly Tester[],
  keys: readonly Key[] = all.map(([key]) => key),
): Generator<Cell> {
  for (const key of keys) {
    const endpoint: Endpoint = endpoints[key];
    const names = parametersOf(key);
    const outer = outerOf(endpoint);
    // An id of no shape at all is answered before anybody is asked who they are.
    if (names.length > 0 && !names.includes('code'))
      for (const tester of testers.filter(({ platform }) => platform === 'visitor' || platform === 'admin'))
        yield {
          ...{ key, tester, expected: 'not_found' as const, world: worlds.first, isWhole: true },
          params: Object.fromEntries(names.map((name) => [name, 'no id'])),
          label: `${key} by ${tester.name}, with ids of no shape`,
        };
    const wholes = names.length === 0 ? 1 : outerSources.length;
    for (const tester of testers) {
      for (const [index, sources] of combinations(worlds, names, outer).entries()) {
        const expected = expectedOf(worlds, key, endpoint, tester, sources);
        // Behind a closed door nobody sees what the parts of a path are.
        if (index >= wholes && expected !== 'in' && expected !== 'hidden') continue;
        // A draft holds nothing yet that a path could name within it.
        if (outer && names.length > 1 && isHidden(sources[outer] ?? 'first') && expected === 'hidden') continue;
        const params = Object.fromEntries(
          names.map((name) => [name, parameterOf(worlds, key, name, sources[name] ?? 'first')]),
        );
        const told = Object.entries(sources).map(([name, source]) => `:${name} ${source}`);
        const world = worldOf(worlds, sources[outer ?? names[0] ?? ''] ?? 'first') ?? worlds.first;
        const cell: Cell = {
          key,
          tester,
          params,
          expected,
          world,
          isWhole: index < wholes,
          label: [`${key} by ${tester.name}`, ...told].join(', '),
        };
        yield cell;
        // Every text of every world is found by this word.
        if (index === 0 && expected === 'in' && endpoint.query && 'q' in endpoint.query.shape)
          yield { ...cell, query: { q: 'zq' }, label: `${cell.label}, searched` };
      }
      if (endpoint.policy === 'participant') yield* actingCells(worlds, key, endpoint, tester);
    }
  }
}

/**
 * Yields requests of staff who act for a participant. Staff of the event find what the participant finds; everybody
 * else is refused.
 */
function* actingCells(worlds: Worlds, key: Key, endpoint: Endpoint, tester: Tester): Generator<Cell> {
  const { first, second, deleted } = worlds;
  const isStaff = tester.event[first.name] === 'organiser' || tester.platform === 'admin';
  const params = Object.fromEntries(parametersOf(key).map((name) => [name, parameterOf(worlds, key, name, 'first')]));
  const seat: Tester = {
    ...tester,
    userId: first.people.ben.id,
    event: { [first.name]: 'participant' },
    platform: 'user',
  };
  const asked = expectedOf(worlds, key, endpoint, isStaff ? { ...seat, isWeak: tester.isWeak } : tester, {});
  // Only what the contract lets be delegated, and to nobody but staff.
  const own = (asked === 'in' || asked === 'hidden') && !(isStaff && endpoint.delegable) ? 'not_allowed' : asked;
  const of = (what: string, world: World, expected: Cell['expected']): Cell => ({
    ...{ key, tester, params, world: first, expected, isWhole: true, actsFor: world.params.participantId ?? '' },
    label: `${key} by ${tester.name} for ${what}`,
  });
  yield of('a participant', first, isStaff && tester.isWeak ? 'second_factor_required' : own);
  yield of('a participant of another event', second, isStaff ? 'not_found' : own);
  yield of('a participant who is gone', deleted, isStaff ? 'not_found' : own);
}

/** Splits a key into method and URL, with the parameters filled in. */
export function addressOf(
  key: Key,
  params: Readonly<Record<string, string>>,
): { readonly method: Method; readonly url: string } {
  const [method = 'GET', path = '/'] = key.split(' ');
  return {
    method: method as Method,
    url: path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
  };
}
