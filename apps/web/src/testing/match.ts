import type { ExplainedMatch, MatchView, PipelineItem } from '@jumelage/contracts/matches';
import type { Id } from '@jumelage/domain/ids';
import { setSession } from '../features/accounts/session.ts';
import { organisation } from './organisation.ts';

// Suggestions for Vent Bleu, the young company of Nice, as the server tells of them.

export const ourId = organisation.id;

type Reasons = MatchView['strongest'];

export const need: Reasons[number] = {
  side: 'ours',
  criterion: 'cooperation',
  contribution: 0.7,
  facts: {
    pairs: [{ kind: 'manufacture', needed: 'ours', topics: [], isNear: true }],
    needs: ['manufacture'],
    offers: ['manufacture'],
  },
};
export const parks: Reasons[number] = {
  side: 'ours',
  criterion: 'place',
  contribution: 0.3,
  facts: {
    relation: 'twin_parks',
    ours: 'FR',
    theirs: 'CN',
    wanted: ['CN'],
    isDeclared: false,
    fits: true,
    must: null,
  },
};
export const tongues: Reasons[number] = {
  side: 'theirs',
  criterion: 'languages',
  contribution: -0.4,
  facts: { common: [], ours: ['fr'], theirs: ['zh'] },
};

/** Makes a suggestion of a company of Chengdu, named after its id. */
export function matchOf(name: string, facts: Partial<MatchView> = {}): MatchView {
  return {
    organisation: {
      id: `org_${name.toLowerCase()}`,
      kind: 'sme',
      nameLatin: name,
      nameHanzi: '示例',
      country: 'CN',
      city: 'Chengdu',
      parkId: null,
      sector: 'cleantech',
      topics: [],
      stage: 'growth',
      offers: ['manufacture'],
      needs: [],
      tagline: null,
      isAnonymous: false,
      isTeaser: false,
      picture: null,
      isSample: false,
    },
    score: 0.4,
    ours: 0.4,
    theirs: 0.4,
    fit: 'high',
    raise: null,
    ticket: null,
    isActiveToday: false,
    strongest: [need, parks],
    objections: [tongues],
    mark: null,
    note: null,
    discovery: false,
    meetAt: [],
    ...facts,
  };
}

/** Makes a card of an investor’s board: the same company in a column. */
export function dealOf(
  name: string,
  mark: PipelineItem['mark'] = 'shortlisted',
  facts: Partial<PipelineItem> = {},
): PipelineItem {
  const { organisation: company, raise, ticket, meetAt, score } = matchOf(name);
  return {
    ...{ organisation: company, raise, ticket, meetAt, score, mark },
    note: null,
    markedAt: '2016-07-02T08:00:00Z',
    lastContact: null,
    next: null,
    asksForDiligence: null,
    ...facts,
  };
}

/** Makes a place to meet: the forum, with one person, and what is under way with them. */
export function forum(
  id: Id<'participant'>,
  request: MatchView['meetAt'][number]['participants'][number]['request'] = null,
): MatchView['meetAt'][number] {
  return {
    eventId: 'evt_forum',
    eventName: { en: 'Forum', fr: 'Forum', zh: '论坛' },
    isAwaited: false,
    participants: [{ id, name: { family: 'Zhang', given: 'Wei', hanzi: '张伟' }, request, seesReader: true }],
  };
}

/** Explains a suggestion: its facts with their strengths, and a passage of both texts. */
export function explained(match: MatchView): ExplainedMatch {
  return {
    ...match,
    reasons: [
      { ...need, strength: 'strong' },
      { ...parks, strength: 'medium' },
      { side: 'ours', criterion: 'baseline', contribution: -3, facts: {}, strength: 'against' },
      { ...tongues, strength: 'against' },
      { side: 'theirs', criterion: 'text', contribution: 0.01, facts: { cosine: 0.08 }, strength: 'none' },
    ],
    passages: [
      {
        ours: { language: 'fr', origin: 'original', value: 'Nous cherchons un fabricant de pales.' },
        theirs: { language: 'en', origin: 'original', value: 'We make blades for others.' },
      },
    ],
    starters: [
      { kind: 'we_seek', about: 'manufacture' },
      { kind: 'topic', about: 'wind_power' },
      { kind: 'introduce', about: null },
    ],
  };
}

/** Signs in a member of Vent Bleu, or of another kind of organisation. */
export function signIn(kind: 'startup' | 'investor' = 'startup'): void {
  setSession({
    user: null,
    organisations: [
      { id: ourId, nameLatin: 'Vent Bleu', nameHanzi: '蓝风', kind, country: 'FR', status: 'published', role: 'owner' },
    ],
  } as unknown as Parameters<typeof setSession>[0]);
}
