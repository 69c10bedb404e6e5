import { type CooperationKind, cooperationKinds } from '@jumelage/domain/organisation';

/** Questions at a table, each named after what it is about. */
export const questions = [
  'distributor',
  'brand',
  'licence',
  'licensee',
  'joint_development',
  'factory',
  'order',
  'joint_venture',
  'research',
  'pilot_site',
  'trial',
  'investor',
  'round',
  'co_investment',
  'settling',
  'newcomer',
] as const;
export type Question = (typeof questions)[number];

type Needed = 'ours' | 'theirs';
type ReasonLike = { readonly criterion: string; readonly facts: Readonly<Record<string, unknown>> };

/** The question of each kind of cooperation: who seeks a factory asks for its capacity, a factory for the order. */
const questionsAbout: Readonly<Record<CooperationKind, Readonly<Record<Needed, Question>>>> = {
  distribution: { ours: 'distributor', theirs: 'brand' },
  licence: { ours: 'licence', theirs: 'licensee' },
  joint_development: { ours: 'joint_development', theirs: 'joint_development' },
  manufacture: { ours: 'factory', theirs: 'order' },
  joint_venture: { ours: 'joint_venture', theirs: 'joint_venture' },
  research: { ours: 'research', theirs: 'research' },
  pilot_customer: { ours: 'pilot_site', theirs: 'trial' },
  investment: { ours: 'investor', theirs: 'round' },
  landing_support: { ours: 'settling', theirs: 'newcomer' },
};

const isKind = (value: unknown): value is CooperationKind => cooperationKinds.includes(value as CooperationKind);
const isSide = (value: unknown): value is Needed => value === 'ours' || value === 'theirs';

/** Lists the questions of one reason; a ticket is a matter between an investor and who raises, roles in a round one of two investors. */
function questionsOf({ criterion, facts }: ReasonLike): readonly Question[] {
  if (criterion === 'ticket')
    return isSide(facts.company) && typeof facts.raiseEuroCents === 'number'
      ? [questionsAbout.investment[facts.company]]
      : [];
  if (criterion === 'lead')
    return typeof facts.ours === 'string' && typeof facts.theirs === 'string' ? ['co_investment'] : [];
  if (criterion !== 'cooperation' || !Array.isArray(facts.pairs)) return [];
  return facts.pairs.flatMap(
    ({ kind, needed, isNear }: { readonly kind?: unknown; readonly needed?: unknown; readonly isNear?: unknown }) =>
      isKind(kind) && isSide(needed) && isNear !== false ? [questionsAbout[kind][needed]] : [],
  );
}

/** Chooses what is worth asking at a table: what the two seek and offer, the strongest reasons first, at most two things. */
export function questionsFrom(reasons: readonly ReasonLike[]): readonly Question[] {
  return [...new Set(reasons.flatMap(questionsOf))].slice(0, 2);
}
