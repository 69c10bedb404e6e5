import { openStarters, type Starter, shownStarters } from '@jumelage/domain/request-starter';
import type { Reason } from './reason.ts';
import { reasonsFor } from './telling.ts';

/** The reasons from which starters are made: more than are shown, since not each makes one. */
const looked = 8;

/** Makes the starter of one reason, seen by who sends it; undefined where a reason is nothing to begin with. */
function starterOf({ side, criterion, facts }: Reason): Starter | undefined {
  switch (criterion) {
    case 'cooperation': {
      const pair = facts.pairs.find(({ isNear }) => isNear);
      return pair && { kind: pair.needed === 'theirs' ? 'they_seek' : 'we_seek', about: pair.kind };
    }
    case 'ticket':
      return facts.company === null
        ? undefined
        : { kind: facts.company === 'theirs' ? 'we_invest' : 'we_raise', about: null };
    case 'topics': {
      const pair = facts.pairs.find(({ isNear }) => isNear);
      return pair && { kind: 'topic', about: side === 'ours' ? pair.theirs : pair.ours };
    }
    case 'sector':
      return facts.shared[0] && { kind: 'sector', about: facts.shared[0] };
    default:
      return undefined;
  }
}

/**
 * Makes the sentences with which a request could begin, from the facts of both sides that speak for the pair, each once;
 * where these give too few, sentences that suit everybody follow.
 */
export function startersFor(reasons: readonly Reason[], limit: number = shownStarters): readonly Starter[] {
  const made = reasonsFor(reasons, looked).flatMap((reason) => starterOf(reason) ?? []);
  const kinds = new Set<string>();
  const once = made.filter(({ kind, about }) => {
    const key = `${kind} ${about}`;
    const isNew = !kinds.has(key);
    kinds.add(key);
    return isNew;
  });
  return [...once, ...openStarters].slice(0, limit);
}
