import type { Criterion } from '@jumelage/domain/match';
import type { Reason, ReasonFacts, ReasonSide } from '../reason.ts';

/** Facts of each criterion that speak for a pair. */
const facts: { readonly [C in Criterion]: ReasonFacts[C] } = {
  baseline: {},
  topics: {
    pairs: [{ ours: 'batteries', theirs: 'batteries', shared: 'batteries', isNear: true }],
    unwanted: [],
    ours: ['batteries'],
    theirs: ['batteries'],
    invests: null,
    must: null,
  },
  sector: { ours: ['it'], theirs: ['it'], shared: ['it'] },
  stage: { company: 'ours', stage: 'seed', wanted: ['seed'], fits: true, must: null },
  place: { relation: 'other_side', ours: 'FR', theirs: 'CN', wanted: ['CN'], isDeclared: true, fits: true, must: null },
  ticket: {
    company: 'ours',
    round: 'seed',
    raiseEuroCents: 100,
    ticketMinEuroCents: 50,
    ticketMaxEuroCents: 200,
    stated: { raise: null, min: null, max: null },
    fit: 'within',
    must: null,
  },
  cooperation: {
    pairs: [{ kind: 'licence', needed: 'ours', topics: [], isNear: true }],
    needs: ['licence'],
    offers: ['licence', 'research'],
  },
  languages: { common: ['en'], ours: ['en', 'fr'], theirs: ['en'] },
  text: { cosine: 0.4 },
  meaning: { cosine: 0.5 },
  lead: { ours: 'lead', theirs: 'follow' },
  activity: { daysAgo: 2 },
};

/** Makes a reason of a side with a share; its facts are those above, but for what a test changes. */
export function reason<C extends Criterion>(
  side: ReasonSide,
  criterion: C,
  contribution: number,
  changes: Partial<ReasonFacts[C]> = {},
): Reason {
  return { side, criterion, contribution, facts: { ...facts[criterion], ...changes } } as Reason;
}

export const said = (found: readonly Reason[]) => found.map(({ side, criterion }) => `${side} ${criterion}`);
