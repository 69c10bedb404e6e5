import { type Stage, stages } from '@jumelage/domain/organisation';
import { investorAndCompany, type Rule } from '../direction.ts';
import { absence, declared, lift, presence } from '../evidence.ts';
import { mustState } from '../musts.ts';

/** What a wish for a stage still says of the one before and the one after. */
const strengthOfNeighbour = 1 / 3;

const distance = (a: Stage, b: Stage) => Math.abs(stages.indexOf(a) - stages.indexOf(b));

/** 1 for a wanted stage, less for a neighbour of one, 0 for any other. */
function closeness(wanted: readonly Stage[], stage: Stage): number {
  const nearest = Math.min(...wanted.map((other) => distance(other, stage)));
  return nearest === 0 ? 1 : nearest === 1 ? strengthOfNeighbour : 0;
}

/** The company's stage against those of the investor's thesis, for whichever of them wishes; other pairs have no wish about stages. */
export const stageRule: Rule<'stage'> = {
  evidence(direction) {
    const pair = investorAndCompany(direction);
    const wanted = pair?.investor.profile.thesis?.stages ?? [];
    const stage = pair?.company.profile.stage;
    if (!stage || wanted.length === 0) return 0;
    const strength = closeness(wanted, stage);
    if (direction.wisher.role === 'company') {
      return strength === 0 ? absence : presence(direction.rates.share('thesis_stage', stage), strength);
    }
    const total = stages.reduce((sum, other) => sum + declared * closeness(wanted, other), 0);
    return lift(declared * strength, total, direction.rates.share('stage', stage));
  },
  facts(direction) {
    const pair = investorAndCompany(direction);
    const wanted = pair?.investor.profile.thesis?.stages ?? [];
    const stage = pair?.company.profile.stage ?? null;
    const must = mustState(direction.wisher, direction.candidate, 'stages');
    return { stage, wanted, fits: stage !== null && wanted.includes(stage), must };
  },
};
