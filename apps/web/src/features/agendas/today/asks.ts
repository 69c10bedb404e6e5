import { type CooperationKind, cooperationKinds } from '@jumelage/domain/organisation';

type ReasonLike = { readonly criterion: string; readonly facts: Readonly<Record<string, unknown>> };

const isKind = (value: unknown): value is CooperationKind => cooperationKinds.includes(value as CooperationKind);

function kindsOf({ criterion, facts }: ReasonLike): readonly CooperationKind[] {
  if (criterion === 'ticket' || criterion === 'lead') return ['investment'];
  if (criterion !== 'cooperation' || !Array.isArray(facts.pairs)) return [];
  return facts.pairs.map((pair: { readonly kind?: unknown }) => pair.kind).filter(isKind);
}

/** Chooses what is worth asking at a table: what the strongest reasons for the meeting are about, at most two things. */
export function questionsFrom(reasons: readonly ReasonLike[]): readonly CooperationKind[] {
  return [...new Set(reasons.flatMap(kindsOf))].slice(0, 2);
}
