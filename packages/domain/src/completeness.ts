import type { Trilingual } from './language.ts';
import type { OrganisationKind, Stage } from './organisation.ts';

/** Parts of a profile that a good match needs, with their share of the meter and the kinds for which they count. */
export const completenessItems = {
  text: { weight: 20, investors: true },
  translation: { weight: 10, investors: true },
  topics: { weight: 20, investors: false },
  stage: { weight: 8, investors: false },
  languages: { weight: 8, investors: true },
  offers: { weight: 12, investors: false },
  needs: { weight: 12, investors: false },
  website: { weight: 4, investors: true },
  park: { weight: 6, investors: true },
  thesis_topics: { weight: 25, investors: true },
  thesis_ticket: { weight: 15, investors: true },
  thesis_stages: { weight: 12, investors: true },
} as const;
export type CompletenessItem = keyof typeof completenessItems;

export type ProfileFacts = {
  readonly kind: OrganisationKind;
  readonly texts: Trilingual<unknown>;
  readonly topics: readonly string[];
  readonly stage?: Stage | undefined;
  readonly languages: readonly string[];
  readonly offerCount: number;
  readonly needCount: number;
  readonly website?: string | undefined;
  readonly parkId?: string | undefined;
  readonly thesis?:
    | {
        readonly topicsIn: readonly string[];
        readonly stages: readonly string[];
        readonly ticketMax?: number | undefined;
      }
    | undefined;
};

function isThere(item: CompletenessItem, profile: ProfileFacts): boolean {
  const texts = Object.values(profile.texts).filter((text) => text !== undefined);
  switch (item) {
    case 'text':
      return texts.length > 0;
    case 'translation':
      return texts.length > 1;
    case 'topics':
      return profile.topics.length > 0;
    case 'stage':
      return profile.stage !== undefined;
    case 'languages':
      return profile.languages.length > 0;
    case 'offers':
      return profile.offerCount > 0;
    case 'needs':
      return profile.needCount > 0;
    case 'website':
      return Boolean(profile.website);
    case 'park':
      return profile.parkId !== undefined;
    case 'thesis_topics':
      return (profile.thesis?.topicsIn.length ?? 0) > 0;
    case 'thesis_ticket':
      return profile.thesis?.ticketMax !== undefined;
    case 'thesis_stages':
      return (profile.thesis?.stages.length ?? 0) > 0;
  }
}

/** Measures how complete a profile is for matching, in whole percent, and lists what is missing, the heaviest first. */
export function completenessOf(profile: ProfileFacts): {
  readonly percent: number;
  readonly missing: readonly CompletenessItem[];
} {
  const investor = profile.kind === 'investor';
  const items = (Object.keys(completenessItems) as CompletenessItem[]).filter((item) =>
    investor ? completenessItems[item].investors : !item.startsWith('thesis_'),
  );
  const missing = items
    .filter((item) => !isThere(item, profile))
    .sort((a, b) => completenessItems[b].weight - completenessItems[a].weight);
  const total = items.reduce((sum, item) => sum + completenessItems[item].weight, 0);
  const lost = missing.reduce((sum, item) => sum + completenessItems[item].weight, 0);
  return { percent: Math.round((100 * (total - lost)) / total), missing };
}
