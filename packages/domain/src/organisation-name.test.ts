import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSameOrganisation,
  looksAlike,
  organisationIndex,
  organisationKeys,
  organisationNameFor,
} from './organisation-name.ts';
import { anyText, textOf } from './testing-texts.ts';

test('a name for a reader is in characters for who reads them, where there are some', () => {
  const both = { nameLatin: 'Grand Essai', nameHanzi: '大样例' };
  expect((['zh', 'fr', 'en'] as const).map((language) => organisationNameFor(both, language))).toEqual([
    '大样例',
    'Grand Essai',
    'Grand Essai',
  ]);
  expect(organisationNameFor({ nameLatin: 'Grand Essai', nameHanzi: null }, 'zh')).toBe('Grand Essai');
});

const keys = (latin: string, hanzi?: string) => organisationKeys({ latin, hanzi });

describe('the same organisation', () => {
  test.each([
    ['Grand  Essai', 'Grand Essai'],
    ["L'Étoile Essai", 'L’Étoile Essai'],
    ['Bio-Tech Essai', 'Bio–Tech Essai'],
    ['Essai Co., Ltd.', 'Essai Co.,Ltd'],
    ['Essai Co., Ltd.', 'ESSAI LIMITED'],
    ['Acme Essai SAS', 'Acme Essai S.A.S.'],
    ['SARL Acme Essai', 'acme essai'],
    ['Acme Essai GmbH & Co. KG', 'Acme Essai'],
    ['A & B Essai', 'A＆B Essai'],
    ['Jean·Paul Essai', 'Jean・Paul Essai'],
    ['蜀犀机器人有限公司', '蜀犀机器人'],
    ['蜀犀機器人股份有限公司', '蜀犀机器人有限责任公司'],
    ['蜀犀（成都）机器人', '蜀犀(成都)机器人'],
  ])('%j is %j', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
    expect(isSameOrganisation(keys(one), keys(other))).toBe(true);
    expect(looksAlike(keys(one), keys(other))).toBe(false);
  });

  const known = keys('Shuxi Robotics', '蜀犀机器人');
  test.each([
    '蜀犀机器人',
    'Shuxi Robotics 蜀犀机器人',
    '蜀犀机器人/Shuxi Robotics',
    'Shuxi Robotics Co., Ltd.',
    '蜀犀机器人有限公司',
    '蜀犀机器人有限公司（Shuxi Robotics）',
  ])('either script suffices: %j', (name) => expect(isSameOrganisation(keys(name), known)).toBe(true));

  test('one script of which the other contradicts is a proposal', () => {
    const other = keys('Shuxi Robotics', '蜀喜自动化');
    expect(isSameOrganisation(other, known)).toBe(false);
    expect(looksAlike(other, known)).toBe(true);
  });

  test('a legal form alone is a name, and a word inside one is none', () => {
    expect(keys('SAS')).toEqual({ latin: 'sas', hanzi: null });
    expect(keys('有限公司')).toEqual({ latin: null, hanzi: '有限公司' });
    expect(keys('Sasol')).toEqual({ latin: 'sasol', hanzi: null });
    expect(keys('TCL科技')).toEqual({ latin: null, hanzi: 'tcl科技' });
    expect(keys('…')).toEqual({ latin: null, hanzi: null });
    expect(isSameOrganisation(keys('…'), keys('!'))).toBe(false);
  });
});

describe('alike organisations', () => {
  test.each([
    ['Biotech Essai', 'Bio Tech Essai'],
    ['Algosud', 'Algosud Group'],
    ['Algosud Énergie', 'Algosud Energies'],
    ['Shuxi Robotics', 'Shuxi Robotcis'],
    ['成都蜀犀机器人', '蜀犀机器人'],
  ])('%j may be %j', (one, other) => {
    expect(isSameOrganisation(keys(one), keys(other))).toBe(false);
    expect(looksAlike(keys(one), keys(other))).toBe(true);
    const { same, alike } = organisationIndex([keys(one), keys('Zephyr')], (of) => of).find(keys(other));
    expect({ same: same.length, alike: alike.length }).toEqual({ same: 0, alike: 1 });
  });

  test.each([
    ['Alpha', 'Beta'],
    ['ABC', 'ABD'],
    ['Alpha Énergie', 'Bravo Énergie'],
    ['示例电池', '范例电池'],
    ['张江', '张江药业'],
  ])('%j is not %j', (one, other) => expect(looksAlike(keys(one), keys(other))).toBe(false));
});

test('a word that half of the names hold costs nothing', () => {
  const many = Array.from({ length: 5000 }, (_, i) =>
    keys(`Essai ${String.fromCharCode(97 + (i % 26))}${i} Technologies`),
  );
  const index = organisationIndex(many, (of) => of);
  expect(index.find(keys('Essai b27 Technologies SAS')).same).toEqual([many[27]]);
});

describe('a legal form is no part of a name', () => {
  test.each([
    ...[
      'SASU',
      'S.A.S.U',
      'SA',
      'S.A.',
      'SNC',
      'SCA',
      'SCOP',
      'SCIC',
      'S.p.A.',
      'SpA',
      'S.R.L.',
      'B.V.',
      'BVBA',
      'N.V.',
    ],
    ...['GmbH', 'AG', 'KG', 'OHG', 'UG', 'AB', 'Oy', 'Oyj', 'ApS', 'A/S', 'Pte Ltd', 'Pty Ltd', 'Sdn Bhd', 'PLC'],
    ...[
      'Private Limited',
      'Company Limited',
      'Limited',
      'LLC',
      'L.L.P.',
      ', Inc.',
      'Incorporated',
      'Corp.',
      'Co',
      'K.K.',
    ],
  ])('behind it: %s', (form) => {
    expect(keys(`Essai ${form}`)).toEqual({ latin: 'essai', hanzi: null });
    expect(keys(`essai ${form.toLowerCase()}`)).toEqual({ latin: 'essai', hanzi: null });
  });

  test.each(['SAS', 'SASU', 'SARL', 'EURL', 'S.A.R.L.'])('before it, as French lists write: %s', (form) =>
    expect(keys(`${form} Essai`)).toEqual({ latin: 'essai', hanzi: null }),
  );

  test.each([
    ['示例有限公司', '示例'],
    ['示例股份有限公司', '示例'],
    ['示例有限责任公司', '示例'],
    ['示例公司', '示例'],
    ['示例有限合伙', '示例'],
    ['示例集团有限公司', '示例集团'],
    // A branch is another thing than the company.
    ['示例分公司', '示例分公司'],
  ])('in characters: %s', (name, hanzi) => expect(keys(name)).toEqual({ latin: null, hanzi }));

  test.each([
    ['Essai Group', 'essai group'],
    ['Essai SA SA', 'essai'],
    ['SA', 'sa'],
    ['Co., Ltd.', 'co'],
    ['AG Essai', 'ag essai'],
    ['Essais', 'essais'],
    ['Cosa', 'cosa'],
  ])('unless nothing is left, or it is the beginning of a word: %s', (name, latin) =>
    expect(keys(name)).toEqual({ latin, hanzi: null }),
  );
});

describe('a cell that holds both scripts', () => {
  test.each([
    ['Essai 示例科技', { latin: 'essai', hanzi: '示例科技' }],
    ['示例科技有限公司 / Essai Co., Ltd.', { latin: 'essai', hanzi: '示例科技' }],
    // Too short to be a name of its own in one of them.
    ['5G 通信', { latin: null, hanzi: '5g通信' }],
    ['示例 Essai', { latin: null, hanzi: '示例essai' }],
    ['TCL科技', { latin: null, hanzi: 'tcl科技' }],
    ['Essai有限公司', { latin: 'essai', hanzi: null }],
  ])('%s', (name, both) => expect(keys(name)).toEqual(both));

  test('says no more than the field of the other script does', () => {
    expect(keys('Essai 示例科技', '另外公司')).toEqual({ latin: 'essai', hanzi: '示例科技' });
    expect(keys('Essai', '示例科技有限公司')).toEqual({ latin: 'essai', hanzi: '示例科技' });
  });
});

describe('a slip', () => {
  test.each([
    ['Algosud', 'Algosudd', true],
    ['Algosud', 'Aglosud', true],
    ['Algosud', 'Algosux', true],
    ['Algosu', 'Algosx', true],
    ['Algos', 'Algot', false],
    ['Alpha', 'Alpha Bet', true],
    ['Alph', 'Alph Bet', false],
    ['Alpha', 'Alphabet', false],
    ['Nice Robotics', 'Nice Robotics France', true],
    ['Nice Robotics', 'France Nice Robotics', true],
    ['Robotics Shuxi', 'Shuxi Robotics', false],
    ['Technologies Essai', 'Tecnologies Essay', true],
    ['Technologies Essai', 'Tecnologie Essay', false],
  ])('in %s for %s: %s', (one, other, alike) => {
    expect(looksAlike(keys(one), keys(other))).toBe(alike);
    expect(looksAlike(keys(other), keys(one))).toBe(alike);
  });

  test.each([
    ['示例科技', '示例科技发展', true],
    ['示例', '示例科技', false],
    ['示例科', '示例科技', true],
    ['示例科技电', '示例科技点', true],
    ['示例科技', '示列科技', false],
  ])('in characters, %s for %s: %s', (one, other, alike) => {
    expect(looksAlike(keys('', one), keys('', other))).toBe(alike);
  });
});

describe('of any two names', () => {
  const piece = ['Essai', 'Algo', 'sud', ' ', ' SAS', 'Co., Ltd.', '示例', '科技', '有限公司', '-', 'é', 'Group'];
  const name = fc.oneof(anyText, textOf(piece, 6));

  test('sameness and likeness are the same seen from either, and never both', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [one, other] = [keys(a), keys(b)];
        const same = isSameOrganisation(one, other);
        expect(isSameOrganisation(other, one)).toBe(same);
        expect(looksAlike(other, one)).toBe(looksAlike(one, other));
        expect(same && looksAlike(one, other)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('an index finds what comparing them finds', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), name, (known, sought) => {
        const all = known.map((one) => keys(one));
        const index = organisationIndex(all.slice(1), (of) => of);
        for (const first of all.slice(0, 1)) index.add(first);
        const found = index.find(keys(sought));
        expect(new Set(found.same)).toEqual(new Set(all.filter((one) => isSameOrganisation(one, keys(sought)))));
        // Names that share no part may be left out; every name that is found is alike.
        for (const one of found.alike) expect(looksAlike(one, keys(sought))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('keys, read again, are the same', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { latin, hanzi } = keys(text);
        expect(organisationKeys({ latin, hanzi })).toEqual({ latin, hanzi });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a part that many names share', () => {
  const shared = (count: number) => {
    const known = Array.from({ length: count }, (_, i) => keys(`Essai${i}x Technologies`));
    return organisationIndex(known, (of) => of).find(keys('Technologies'));
  };

  test('still finds them while they are fewer than two hundred, and nothing from then on', () => {
    expect(shared(199).alike).toHaveLength(199);
    expect(shared(200).alike).toHaveLength(0);
  });

  test('never hides the one that is the same', () => {
    const many = Array.from({ length: 300 }, (_, i) => keys(`Essai${i}x Technologies`));
    const index = organisationIndex([...many, keys('Technologies')], (of) => of);
    expect(index.find(keys('Technologies SAS')).same).toEqual([keys('Technologies')]);
  });
});
