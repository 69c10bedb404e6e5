import { type Stage, stages } from '@jumelage/domain/organisation';
import { companySide, investorAndCompany, type Rule } from '../direction.ts';
import { absence, declared, lift, presence } from '../evidence.ts';
import { fade, type History } from '../history.ts';
import { mustState } from '../musts.ts';
import type { Prepared } from '../prepared.ts';
import type { Role } from '../roles.ts';

/** The strength that a wish for a stage still has of the one before and the one after. */
const strengthOfNeighbour = 1 / 3;

const distance = (a: Stage, b: Stage) => Math.abs(stages.indexOf(a) - stages.indexOf(b));

/** Returns 1 for a wanted stage, less for a neighbour of one, 0 for any other. */
function closeness(wanted: readonly Stage[], stage: Stage): number {
  const nearest = Math.min(...wanted.map((other) => distance(other, stage)));
  return nearest === 0 ? 1 : nearest === 1 ? strengthOfNeighbour : 0;
}

/** A side that looks for stages: an investor by its thesis, anybody by the partners that they took before. */
type StageWisher = { readonly role: Role; readonly stages: readonly Stage[]; readonly history: History | undefined };

export const toStageWisher = ({ role, profile, history }: Prepared): StageWisher => ({
  role,
  stages: profile.thesis?.stages ?? [],
  history,
});

/** Returns the lift of a partner's stage. */
export function stageLift(
  { role, stages: ofThesis, history }: StageWisher,
  stage: Stage,
  base: number,
  faded: number,
): number {
  const wanted = role === 'investor' ? ofThesis : [];
  let [count, total] = [0, 0];
  if (wanted.length > 0) {
    count = declared * closeness(wanted, stage);
    total = stages.reduce((sum, other) => sum + declared * closeness(wanted, other), 0);
  }
  for (const [other, weight] of history?.stages ?? []) {
    if (other === stage) count += weight * faded;
    total += weight * faded;
  }
  return lift(count, total, base);
}

/** Returns the lift of an investor for a company of some stage. */
export function thesisStageLift(wanted: readonly Stage[], stage: Stage, base: number): number {
  if (wanted.length === 0) return 0;
  const strength = closeness(wanted, stage);
  return strength === 0 ? absence : presence(base, strength);
}

/** The stage of a partner against those that one looks for; a company looks for investors that look for its stage. */
export const stageRule: Rule<'stage'> = {
  evidence(direction) {
    const { wisher, candidate, rates, now } = direction;
    if (wisher.role === 'company' && candidate.role === 'investor') {
      const { stage } = wisher.profile;
      return stage
        ? thesisStageLift(candidate.profile.thesis?.stages ?? [], stage, rates.share('thesis_stage', stage))
        : 0;
    }
    const { stage } = candidate.profile;
    return stage && candidate.role === 'company'
      ? stageLift(toStageWisher(wisher), stage, rates.share('stage', stage), fade(now))
      : 0;
  },
  facts(direction, side) {
    const pair = investorAndCompany(direction);
    const wanted = pair?.investor.profile.thesis?.stages ?? [];
    const stage = pair?.company.profile.stage ?? null;
    const must = mustState(direction.wisher, direction.candidate, 'stages');
    const isWanted = stage !== null && wanted.includes(stage);
    return { company: companySide(side, direction), stage, wanted, fits: isWanted, must };
  },
};
