import { type Criterion, exclusionIds } from '@jumelage/domain/match';
import { type Reason, type ReasonFacts, sayingOf } from '@jumelage/matching/reason';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './all-words.ts';
import { type ReasonLike, wordExclusion, wordReason } from './reason-words.ts';

const languages = ['fr', 'zh', 'en'] as const;
const pair = { ours: 'it.nfc', theirs: 'it.nfc', shared: 'it.nfc', similarity: 1 };
const ticket = {
  round: 'seed',
  raiseEuroCents: 80_000_000,
  ticketMinEuroCents: 50_000_000,
  ticketMaxEuroCents: 200_000_000,
  must: null,
} as const;
const place = { ours: 'FR', theirs: 'CN', wanted: ['CN'], fits: true, must: null } as const;

/** Every variant of the facts of each criterion: a criterion without one does not compile. */
const variants: { readonly [C in Criterion]: readonly ReasonFacts[C][] } = {
  baseline: [{}],
  topics: [
    { pairs: [pair], unwanted: [], must: 'met' },
    { pairs: [{ ...pair, shared: 'it' }], unwanted: [], must: null },
    { pairs: [], unwanted: [], must: 'nearly' },
    { pairs: [pair], unwanted: ['it.nfc'], must: null },
  ],
  sector: [
    { ours: ['it'], theirs: ['it', 'biomed'], shared: ['it'] },
    { ours: ['it'], theirs: ['biomed'], shared: [] },
  ],
  stage: [
    { stage: 'seed', wanted: ['seed', 'growth'], fits: true, must: 'met' },
    { stage: 'seed', wanted: ['early_revenue'], fits: false, must: 'nearly' },
    { stage: null, wanted: ['seed'], fits: false, must: 'nearly' },
  ],
  place: [
    ...(['twin_parks', 'other_side', 'abroad'] as const).map((relation) => ({ ...place, relation })),
    ...(['same_park', 'same_country'] as const).map((relation) => ({ ...place, ours: 'CN' as const, relation })),
    { ...place, relation: 'abroad', wanted: ['FR'], fits: false },
  ],
  ticket: [
    ...(['within', 'part', 'below', 'above', 'unknown'] as const).map((fit) => ({ ...ticket, fit })),
    { ...ticket, fit: 'within', ticketMinEuroCents: null },
    { ...ticket, fit: 'within', ticketMaxEuroCents: null },
    { ...ticket, fit: 'unknown', raiseEuroCents: null, must: 'nearly' },
  ],
  cooperation: [
    { pairs: [{ kind: 'licence', needed: 'ours', topics: [] }] },
    { pairs: [{ kind: 'licence', needed: 'theirs', topics: ['it.nfc'] }] },
    { pairs: [] },
  ],
  languages: [{ common: ['fr', 'en'] }, { common: [] }],
  text: [
    {
      words: [{ ours: { language: 'fr', word: 'NFC' }, theirs: { language: 'zh', word: 'NFC' }, topic: null }],
      cosine: 0.4,
    },
    { words: [], cosine: 0.2 },
  ],
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

  it('tells whose need meets whose offer', () => {
    const facts = variants.cooperation[1] ?? { pairs: [] };
    expect(word('en', reason('cooperation', facts))).toBe('You offer what they need: a licence (<it.nfc>).');
    expect(word('fr', reason('cooperation', facts))).toBe(
      'Cherche ce que vous proposez\u00A0: licence (thèmes\u00A0: <it.nfc>).',
    );
    expect(word('zh', reason('cooperation', facts))).toBe('对方需要技术许可，您正好可以提供，涉及：<it.nfc>。');
  });

  it('tells of two texts the words that the reader can read, and names that both write alike', () => {
    const found = (language: (typeof languages)[number], text: string) => ({ language, word: text });
    const words = [
      { ours: found('zh', '投资'), theirs: found('en', 'invested'), topic: null },
      { ours: found('fr', 'usine'), theirs: found('en', 'plant'), topic: null },
      { ours: found('fr', 'NFC'), theirs: found('zh', 'NFC'), topic: null },
      { ours: found('fr', 'pile'), theirs: found('zh', '电池'), topic: 'it.nfc' },
    ];
    expect(word('zh', reason('text', { words, cosine: 0.4 }))).toBe('双方的介绍都提到：投资、NFC和<it.nfc>。');
    expect(word('en', reason('text', { words: words.slice(0, 2), cosine: 0.4 }))).toContain('invested and plant');
    expect(word('fr', reason('text', { words: words.slice(0, 1), cosine: 0.4 }))).toBe(
      'Vos présentations se ressemblent.',
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
      'The amount sought (€9m) is above the investor’s ticket size (€1.4–6.8m), so the investor could provide part of it.',
    );
  });

  it('names the topic wanted when it is met, and the branch above when only that is shared', () => {
    const near = { pairs: [{ ...pair, ours: 'it.nfc', theirs: 'it.drones', shared: 'it' }], unwanted: [], must: null };
    expect(word('en', reason('topics', near))).toBe('They work on topics close to those you are looking for: <it>.');
    expect(word('en', reason('topics', near, 'theirs'))).toBe('They are looking for topics close to yours: <it>.');
  });

  it('never gives as a reason for a pair what speaks against it: past choices alone are told as such', () => {
    const none = { pairs: [], unwanted: [], must: null };
    expect(word('en', reason('topics', none))).toBe('They are similar to organisations you have said yes to.');
    expect(word('en', reason('topics', none, 'theirs'))).toBe(
      'You are similar to organisations they seem interested in.',
    );
    expect(word('en', reason('topics', none, 'theirs', -1))).toBe('They are looking for other topics.');
    const stage = { stage: null, wanted: [], fits: false, must: null };
    expect(word('en', reason('stage', stage))).toBe(word('en', reason('topics', none)));
    expect(word('en', reason('stage', stage, 'ours', -1))).toMatch(/not provided/);
    const sector = { ours: ['it'], theirs: ['biomed'], shared: [] } as const;
    expect(word('en', reason('sector', sector))).toBe(word('en', reason('topics', none)));
    expect(word('en', reason('sector', sector, 'ours', -1))).toBe('You are in different sectors.');
  });

  it('speaks of the one who was active: they for our wish, you for theirs', () => {
    expect(word('en', reason('activity', { daysAgo: 2 }))).toBe('They were active here 2 days ago.');
    expect(word('en', reason('activity', { daysAgo: 200 }, 'theirs', -1))).toBe(
      'You have not been active here for 200 days.',
    );
  });

  it('adds that a must is met only nearly, in the words of the side whose must it is', () => {
    const facts = { stage: null, wanted: ['seed'], fits: false, must: 'nearly' } as const;
    expect(word('en', reason('stage', facts, 'theirs'))).toMatch(/ This is a must-have for them\.$/);
    expect(word('zh', reason('stage', facts))).toMatch(/。这是您的必备条件。$/);
  });

  it('has nothing to say of a criterion that it does not know', () => {
    const wording = {
      words: wordsOf('en', 'reasons'),
      terms: wordsOf('en', 'terms'),
      language: 'en',
      topicLabel: String,
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
