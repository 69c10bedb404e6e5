import { languagesInCommon } from '@jumelage/domain/language';
import { bySide, type Rule } from '../direction.ts';
import { absence, presence } from '../evidence.ts';

/** A language in common: the rarest counts, so English says little; none at all means an interpreter. */
export const languagesRule: Rule<'languages'> = {
  evidence({ wisher, candidate, rates }) {
    const [ours, theirs] = [wisher.profile.languages, candidate.profile.languages];
    if (ours.length === 0 || theirs.length === 0) return 0;
    const common = languagesInCommon(ours, theirs);
    return common.length === 0
      ? absence
      : Math.max(...common.map((language) => presence(rates.share('language', language))));
  },
  facts: ({ wisher, candidate }, side) => {
    const { ours, theirs } = bySide(side, wisher.profile.languages, candidate.profile.languages);
    return { common: languagesInCommon(ours, theirs), ours, theirs };
  },
};
