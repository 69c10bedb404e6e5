import { type Criterion, exclusionIds } from '@jumelage/domain/match';
import { fromEuroCents, referenceRates } from '@jumelage/domain/money';
import type { Reason, ReasonFacts } from '@jumelage/matching/reason';
import { sayingOf } from '@jumelage/matching/telling';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './all-words.ts';
import { type ReasonLike, wordExclusion, wordReason } from './reason-words.ts';

const languages = ['fr', 'zh', 'en'] as const;
const pair = { ours: 'it.nfc', theirs: 'it.nfc', shared: 'it.nfc', isNear: true };
const ticket = {
  company: 'ours',
  round: 'seed',
  raiseEuroCents: 80_000_000,
  ticketMinEuroCents: 50_000_000,
  ticketMaxEuroCents: 200_000_000,
  stated: { raise: null, min: null, max: null },
  must: null,
} as const;
const place = { ours: 'FR', theirs: 'CN', wanted: ['CN'], isDeclared: true, fits: true, must: null } as const;
const topics = { ours: ['it.nfc'], theirs: ['it.drones'], invests: null, unwanted: [], must: null } as const;
const kinds = { needs: ['licence'], offers: ['research', 'joint_venture', 'investment'] } as const;

/** Every variant of the facts of each criterion: a criterion without one does not compile. */
const variants: { readonly [C in Criterion]: readonly ReasonFacts[C][] } = {
  baseline: [{}],
  topics: [
    ...([null, 'ours', 'theirs', 'both'] as const).flatMap((invests) => [
      { ...topics, invests, pairs: [pair] },
      { ...topics, invests, pairs: [pair, { ...pair, ours: 'it.5g', theirs: 'it.5g', shared: 'it.5g' }] },
      { ...topics, invests, pairs: [{ ...pair, theirs: 'it.nfc.cards' }] },
      { ...topics, invests, pairs: [{ ...pair, theirs: 'it.drones', shared: 'it' }] },
      { ...topics, invests, pairs: [{ ...pair, theirs: 'it.drones', shared: 'it', isNear: false }] },
      { ...topics, invests, pairs: [] },
    ]),
    { ...topics, pairs: [], theirs: [], must: 'nearly' },
    { ...topics, pairs: [pair], unwanted: ['it.nfc'] },
  ],
  sector: [
    { ours: ['it'], theirs: ['it', 'biomed'], shared: ['it'] },
    { ours: ['it'], theirs: ['biomed'], shared: [] },
  ],
  stage: (['ours', 'theirs'] as const).flatMap((company) => [
    { company, stage: 'seed', wanted: ['seed', 'growth'], fits: true, must: 'met' },
    { company, stage: 'seed', wanted: ['early_revenue'], fits: false, must: 'nearly' },
    { company, stage: null, wanted: ['seed'], fits: false, must: 'nearly' },
  ]),
  place: [
    ...(['twin_parks', 'other_side', 'abroad'] as const).map((relation) => ({ ...place, relation })),
    ...(['same_park', 'same_country'] as const).map((relation) => ({ ...place, ours: 'CN' as const, relation })),
    { ...place, relation: 'abroad', wanted: ['FR'], fits: false },
  ],
  ticket: [
    ...(['within', 'part', 'below', 'above', 'unknown'] as const).flatMap((fit) =>
      (['ours', 'theirs'] as const).map((company) => ({ ...ticket, company, fit })),
    ),
    { ...ticket, fit: 'within', ticketMinEuroCents: null },
    { ...ticket, fit: 'within', ticketMaxEuroCents: null },
    { ...ticket, fit: 'unknown', raiseEuroCents: null, must: 'nearly' },
  ],
  cooperation: [
    { ...kinds, pairs: [{ kind: 'licence', needed: 'ours', topics: [], isNear: true }] },
    { ...kinds, pairs: [{ kind: 'licence', needed: 'theirs', topics: ['it.nfc'], isNear: true }] },
    { ...kinds, pairs: [{ kind: 'licence', needed: 'ours', topics: [], isNear: false }] },
    { ...kinds, pairs: [] },
    { pairs: [], needs: [], offers: ['licence'] },
    { pairs: [], needs: ['licence'], offers: ['investment'] },
  ],
  languages: [
    { common: ['fr', 'en'], ours: ['fr', 'en'], theirs: ['en', 'fr'] },
    { common: [], ours: ['fr'], theirs: ['zh', 'en'] },
    { common: [], ours: [], theirs: ['zh'] },
  ],
  text: [{ cosine: 0.4 }],
  meaning: [{ cosine: 0.8 }],
  lead: [...(['lead', 'follow', 'either', null] as const)].flatMap((ours) =>
    (['lead', 'follow', 'either', null] as const).map((theirs) => ({ ours, theirs })),
  ),
  activity: [{ daysAgo: 0 }, { daysAgo: 1 }, { daysAgo: 200 }],
};

const word = (language: (typeof languages)[number], reason: ReasonLike) =>
  wordReason(reason, {
    words: wordsOf(language, 'reasons'),
    terms: wordsOf(language, 'terms'),
    language,
    topicLabel: (topic) => `<${topic}>`,
    toReaders: (cents) => fromEuroCents(cents, language === 'zh' ? 'CNY' : 'EUR', referenceRates.rates),
  });

function reason<C extends Criterion>(
  criterion: C,
  facts: ReasonFacts[C],
  side: 'ours' | 'theirs' = 'ours',
  contribution = 1,
): ReasonLike {
  return { side, criterion, contribution, facts };
}

const all = (Object.keys(variants) as Criterion[]).flatMap((criterion) =>
  variants[criterion].flatMap((facts) =>
    (['ours', 'theirs'] as const).flatMap((side) =>
      [1, -1].map((contribution) => ({ side, criterion, contribution, facts }) as ReasonLike),
    ),
  ),
);

describe('wordReason', () => {
  it.each(languages)(
    'has a finished sentence in %s for every variant of every criterion, on both sides, for and against',
    (language) => {
      const end = language === 'zh' ? /。$/ : /\.$/;
      const unfinished = all
        .map((one) => word(language, one))
        .filter((sentence) => !end.test(sentence) || /[{}]|undefined|null|\(\)|（）/.test(sentence));
      expect(unfinished).toEqual([]);
    },
  );

  it('tells the need of one side and the offer of the other', () => {
    const theirs = variants.cooperation[1] ?? { ...kinds, pairs: [] };
    expect(word('en', reason('cooperation', theirs))).toBe('They need a licence (<it.nfc>); you offer it.');
    expect(word('fr', reason('cooperation', theirs))).toBe(
      'Son besoin\u00A0: licence (<it.nfc>)\u202F; votre offre y répond.',
    );
    expect(word('zh', reason('cooperation', theirs))).toBe('对方需要技术许可（<it.nfc>），您可以提供。');
    const two = {
      ...kinds,
      pairs: (['licence', 'manufacture'] as const).map((kind) => ({
        kind,
        needed: 'ours' as const,
        topics: [],
        isNear: true,
      })),
    };
    expect(word('en', reason('cooperation', two))).toBe('You need a licence and manufacturing; they offer both.');
    const apart = { kind: 'research', needed: 'theirs', topics: [], isNear: false } as const;
    expect(word('en', reason('cooperation', { ...two, pairs: [...two.pairs, { ...apart, needed: 'ours' }] }))).toBe(
      'You need a licence and manufacturing; they offer both.',
    );
    expect(
      (['fr', 'zh', 'en'] as const).map((language) =>
        word(language, reason('cooperation', { ...kinds, pairs: [apart] })),
      ),
    ).toEqual([
      'Son besoin\u00A0: coopération de recherche\u202F; votre offre porte sur un autre domaine.',
      '对方需要科研合作，您可以提供，但领域不同。',
      'They need research cooperation; you offer it in another field.',
    ]);
  });

  it('tells what stands against each other where no need is met, two of each at the most', () => {
    const apart = { ...kinds, pairs: [] };
    expect(word('en', reason('cooperation', apart, 'ours', -1))).toBe(
      'You need a licence; they offer research cooperation and a joint venture.',
    );
    expect(word('zh', reason('cooperation', apart, 'theirs', -1))).toBe(
      '对方需要技术许可，您可提供的是科研合作和合资伙伴。',
    );
  });

  it('says of an investor’s offer that no round is sought, whatever else is', () => {
    const money = { pairs: [], needs: ['manufacture'], offers: ['investment'] } as const;
    expect(
      (['ours', 'theirs'] as const).map((side) =>
        (['fr', 'zh', 'en'] as const).map((language) => word(language, reason('cooperation', money, side, -1))),
      ),
    ).toEqual([
      [
        'Propose un investissement\u202F; vous n’en recherchez pas.',
        '对方可提供投资，您目前没有融资需求。',
        'They offer investment; you are not looking for any.',
      ],
      ['Ne recherche pas d’investissement.', '对方目前没有融资需求。', 'They are not looking for investment.'],
    ]);
    const more = { ...money, offers: ['investment', 'licence'] } as const;
    expect(word('en', reason('cooperation', more, 'theirs', -1))).toBe(
      'They need manufacturing; you offer investment and a licence.',
    );
  });

  it('writes labels as they stand within a sentence, and acronyms as they are', () => {
    const wording = {
      words: wordsOf('en', 'reasons'),
      terms: wordsOf('en', 'terms'),
      language: 'en',
      topicLabel: (topic: string) => ({ 'it.nfc': 'NFC', 'it.5g': 'Lithium-ion batteries' })[topic] ?? topic,
      toReaders: (amount: number) => ({ amount, currency: 'EUR' as const }),
    } as const;
    const pairs = ['it.nfc', 'it.5g'].map((id) => ({ ...pair, ours: id, theirs: id, shared: id }));
    expect(wordReason(reason('topics', { ...topics, pairs }), wording)).toBe(
      'You have topics in common: NFC and lithium-ion batteries.',
    );
    const stage = { company: 'theirs', stage: 'seed', wanted: ['seed'], fits: true, must: null } as const;
    expect(wordReason(reason('stage', stage), wording)).toBe('They are at the seed stage; you invest at that stage.');
  });

  it('says who has no language in common with whose', () => {
    expect(word('en', reason('languages', { common: [], ours: ['fr'], theirs: ['zh'] }, 'ours', -1))).toBe(
      'You speak French; they speak Chinese. You will need an interpreter.',
    );
  });

  it('says of a round against a ticket what the comparison says, whatever it contributes', () => {
    const nine = {
      ...ticket,
      raiseEuroCents: 900_000_000,
      ticketMinEuroCents: 136_000_000,
      ticketMaxEuroCents: 680_000_000,
      fit: 'part',
    } as const;
    for (const language of languages)
      expect(word(language, reason('ticket', nine, 'ours', 0.2))).toBe(
        word(language, reason('ticket', nine, 'theirs', -0.2)),
      );
    expect(word('en', reason('ticket', nine))).toBe(
      'You are raising €9m, above their ticket size (€1.4–6.8m); they could provide part of it.',
    );
    const theirs = { ...nine, company: 'theirs' } as const;
    expect(word('zh', reason('ticket', theirs))).toBe(
      '对方融资 6620 万元，高于您的单笔投资额（1000 万–5000 万元），您可承担其中一部分。',
    );
    const yuan = (amount: number) => ({ amount, currency: 'CNY' as const });
    const raise = { amount: 900_000_000, currency: 'EUR' as const };
    const stated = { raise, min: yuan(1_000_000_000), max: yuan(5_000_000_000) };
    expect(word('zh', reason('ticket', { ...theirs, stated }))).toBe(
      '对方融资约 6620 万元（900 万欧元），高于您的单笔投资额（1000 万–5000 万元），您可承担其中一部分。',
    );
    expect(word('en', reason('ticket', { ...nine, stated }))).toBe(
      'You are raising €9m, above their ticket size (about €1.4–6.8m · ¥10–50m); they could provide part of it.',
    );
  });

  it('names the topics of both sides, and says where they are only close', () => {
    const near = { ...topics, pairs: [{ ...pair, theirs: 'it.drones', shared: 'it' }] };
    expect(word('en', reason('topics', near))).toBe('Close to your topic (<it.nfc>): <it.drones>.');
    expect(word('en', reason('topics', { ...near, invests: 'theirs' }))).toBe(
      'They invest in <it.drones>; you work on <it.nfc>, which is close.',
    );
    const wide = { ...near, pairs: near.pairs.map((one) => ({ ...one, isNear: false })) };
    for (const invests of [null, 'ours', 'theirs', 'both'] as const)
      expect(
        (['fr', 'zh', 'en'] as const).map((language) => word(language, reason('topics', { ...wide, invests }))),
      ).toEqual([
        'Vos thèmes diffèrent, dans un même grand domaine\u00A0: <it>.',
        '双方业务方向不同，但同属一个大类：<it>。',
        'Your topics differ, in the same broad field: <it>.',
      ]);
    const within = { ...topics, invests: 'ours' as const, pairs: [{ ...pair, theirs: 'it.nfc.cards' }] };
    expect(word('en', reason('topics', within))).toBe('You invest in <it.nfc>; they work on <it.nfc.cards>.');
    expect(word('fr', reason('topics', within))).toBe(
      'Vous investissez dans\u00A0: <it.nfc>\u202F; son domaine\u00A0: <it.nfc.cards>.',
    );
  });

  it('never gives as a reason for a pair what speaks against it: past choices alone are named as such', () => {
    const none = { ...topics, pairs: [] };
    expect(word('en', reason('topics', none))).toBe('They are similar to organisations you have said yes to.');
    expect(word('en', reason('topics', none, 'theirs'))).toBe(
      'You are similar to organisations they seem interested in.',
    );
    expect(word('en', reason('topics', none, 'theirs', -1))).toBe(
      'Your topic is <it.nfc>; theirs is another, <it.drones>.',
    );
    const stage = { company: null, stage: null, wanted: [], fits: false, must: null };
    expect(word('en', reason('stage', stage))).toBe(word('en', reason('topics', none)));
    expect(word('en', reason('stage', stage, 'ours', -1))).toMatch(/not provided/);
    const sector = { ours: ['it'], theirs: ['biomed'], shared: [] } as const;
    expect(word('en', reason('sector', sector))).toBe(word('en', reason('topics', none)));
    expect(word('en', reason('sector', sector, 'ours', -1))).toBe(
      'You are in information technology; they are in biomedicine.',
    );
  });

  it('speaks of the one who was active: they for our wish, you for theirs', () => {
    expect(word('en', reason('activity', { daysAgo: 2 }))).toBe('They were active here 2 days ago.');
    expect(word('en', reason('activity', { daysAgo: 200 }, 'theirs', -1))).toBe(
      'You have not been active here for 200 days.',
    );
  });

  it('adds that a must is met only nearly, in the words of the side whose must it is', () => {
    const facts = { company: 'ours', stage: null, wanted: ['seed'], fits: false, must: 'nearly' } as const;
    expect(word('en', reason('stage', facts, 'theirs'))).toMatch(/ This is a must-have for them\.$/);
    expect(word('zh', reason('stage', facts))).toMatch(/。这是您的必备条件。$/);
  });

  it('has nothing to say of a criterion that it does not know', () => {
    const wording = {
      words: wordsOf('en', 'reasons'),
      terms: wordsOf('en', 'terms'),
      language: 'en',
      topicLabel: String,
      toReaders: (amount: number) => ({ amount, currency: 'EUR' as const }),
    } as const;
    expect(wordReason({ side: 'ours', criterion: 'toString', contribution: 1, facts: {} }, wording)).toBe('');
  });
});

describe('two reasons of one list', () => {
  /** The starting point and visits are not worded; a must is one side’s, so that both directions may differ in it. */
  const told = all.filter(({ criterion }) => criterion !== 'baseline' && criterion !== 'activity') as Reason[];
  const withoutMust = ({ facts }: Reason) => JSON.stringify({ ...facts, must: null });

  it.each(languages)('say the same in %s where, and only where, they are said to', (language) => {
    const sentences = told.map((one) => ({
      one,
      saying: sayingOf(one),
      sentence: word(language, one),
      key: withoutMust(one),
    }));
    const wrong: string[] = [];
    let same = 0;
    for (const a of sentences)
      for (const b of sentences) {
        // A list holds what speaks for a pair, or what speaks against it; each criterion once a side.
        if (a.one.contribution !== b.one.contribution) continue;
        if (a.one.criterion === b.one.criterion && a.one.side === b.one.side) continue;
        // Both directions of a criterion tell of the same two organisations.
        if (a.one.criterion === b.one.criterion && a.key !== b.key) continue;
        const isSame = a.saying === b.saying;
        if (isSame !== (a.sentence === b.sentence)) wrong.push(`${a.sentence} | ${b.sentence}`);
        if (isSame) same++;
      }
    expect(wrong).toEqual([]);
    expect(same).toBeGreaterThan(80);
  });
});

describe('wordExclusion', () => {
  it.each(languages)('has a sentence in %s for every rule, whoever’s it is', (language) => {
    const words = wordsOf(language, 'reasons');
    for (const id of exclusionIds)
      for (const side of [null, 'ours', 'theirs'] as const) expect(wordExclusion(id, words, side)).toMatch(/[.。]$/);
  });

  it('says whose rule it is', () => {
    expect(wordExclusion('must_ticket', wordsOf('en', 'reasons'), 'theirs')).toMatch(/in their thesis/);
    expect(wordExclusion('must_ticket', wordsOf('en', 'reasons'), 'ours')).toMatch(/in your thesis/);
    expect(wordExclusion('itself', wordsOf('en', 'reasons'), 'ours')).toBe(
      wordExclusion('itself', wordsOf('en', 'reasons')),
    );
  });

  it('says why not', () => {
    expect(wordExclusion('must_ticket', wordsOf('en', 'reasons'))).toBe(
      'Ticket size is a must-have in the investor’s thesis, and the amount sought does not match.',
    );
  });
});
