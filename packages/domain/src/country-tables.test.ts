import { describe, expect, it, test } from 'vitest';
import { type Country, countries } from './country.ts';
import { countryAliases } from './country-aliases.ts';
import { alpha3 } from './country-alpha3.ts';
import { demonyms, feminine } from './country-demonyms.ts';
import { fold } from './fold.ts';
import { familyFirst, givenNames, twoFamilies } from './name-lists.ts';
import { simplified, traditional } from './simplified-table.ts';

/** Returns the form in which names are compared, as a list's reader does: an abbreviation with points is no code. */
function key(name: string): string {
  const folded = fold(name);
  const joined = folded.replaceAll(' ', '');
  return joined.length <= 4 && /^[a-z]+$/.test(joined) ? folded : joined;
}

const aliases = Object.entries(countryAliases) as [Country, readonly string[]][];
const peoples = (Object.entries(demonyms) as [Country, string][]).flatMap(([country, names]) =>
  names.split(' | ').map((name) => [country, name] as const),
);

/** Lists names of countries in a language, by how they are compared. */
function namesIn(language: string): ReadonlyMap<string, Country> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return new Map(countries.flatMap((country) => (names.of(country) ? [[key(names.of(country) ?? ''), country]] : [])));
}

describe.each(['fr', 'en', 'zh-Hans', 'zh-Hant-TW'])('names of countries in %s', (language) => {
  const names = namesIn(language);

  it('are of one country each', () => {
    expect(names.size).toBeGreaterThan(245);
  });

  it('are no further name of another', () => {
    const astray = aliases.flatMap(([country, own]) =>
      own.filter((name) => (names.get(key(name)) ?? country) !== country).map((name) => `${name}: ${country}`),
    );
    expect(astray).toEqual([]);
  });

  it('are not what another’s people are called', () => {
    const astray = peoples.flatMap(([country, name]) =>
      [name, feminine(name)].filter((form) => (names.get(key(form)) ?? country) !== country),
    );
    expect(astray).toEqual([]);
  });
});

describe('codes', () => {
  const codes = new Map<string, Country>([
    ...countries.map((country) => [key(country), country] as const),
    ...countries.map((country) => [key(alpha3[country]), country] as const),
  ]);

  it('of two and of three letters are one country’s each', () => expect(codes.size).toBe(2 * countries.length));

  it('are no further name of another, nor its people', () => {
    const named = [...aliases.flatMap(([country, names]) => names.map((name) => [country, name] as const)), ...peoples];
    expect(named.filter(([country, name]) => (codes.get(key(name)) ?? country) !== country)).toEqual([]);
  });
});

describe('further names', () => {
  it('are of countries that there are, which have at least one', () => {
    for (const [country, names] of aliases)
      expect([country, countries.includes(country), names.length > 0]).toEqual([country, true, true]);
  });

  it('are written as they are shown: in normal form C, without blanks around, each once', () => {
    for (const [country, names] of aliases) {
      expect([country, names.map((name) => name.normalize('NFC').trim())]).toEqual([country, names]);
      expect([country, new Set(names).size]).toEqual([country, names.length]);
      expect([country, names.filter((name) => key(name) === '')]).toEqual([country, []]);
    }
  });

  it('are no people’s name of another country', () => {
    const meant = new Map(peoples.flatMap(([country, name]) => [name, feminine(name)].map((f) => [key(f), country])));
    for (const [country, names] of aliases)
      expect(names.filter((name) => (meant.get(key(name)) ?? country) !== country)).toEqual([]);
  });

  test.each([
    ['法蘭西', '法兰西', 'FR'],
    ['中國大陸', '中国大陆', 'CN'],
    ['臺灣', '台湾', 'TW'],
    ['大韓民國', '大韩民国', 'KR'],
    ['美利堅合眾國', '美利坚合众国', 'US'],
  ] as const)('%s is compared as %s', (old, modern, country) => {
    expect(fold(old)).toBe(modern);
    expect((countryAliases[country] ?? []).map(key)).toContain(modern);
  });

  it('count the provinces of the mainland with and without what they are, but the regions with codes of their own', () => {
    const own = new Set(countryAliases.CN ?? []);
    expect([...own].filter((name) => /^[^省]{2,3}省$/.test(name) && !own.has(name.slice(0, -1)))).toEqual([]);
    for (const name of ['香港', '澳门', '台湾', '台湾省']) expect([name, own.has(name)]).toEqual([name, false]);
  });
});

describe('what a people is called', () => {
  test.each([
    ['libyen', 'libyenne'],
    ['uruguayen', 'uruguayenne'],
    ['coréen', 'coréenne'],
    ['haïtien', 'haïtienne'],
    ['letton', 'lettonne'],
    ['mexicain', 'mexicaine'],
    ['nigérian', 'nigériane'],
    ['mongol', 'mongole'],
    ['hongrois', 'hongroise'],
    ['belge', 'belge'],
    ['américain', 'américaine'],
  ])('%s: the feminine is %s', (masculine, expected) => expect(feminine(masculine)).toBe(expected));

  it('doubles the letter in the feminine of all whose people end in -yen, -ien, -éen or -on', () => {
    const doubling = peoples.map(([, name]) => name).filter((name) => /(?:[iyé]en|ton)$/.test(name));
    expect(doubling.length).toBeGreaterThan(30);
    for (const name of doubling) expect(feminine(name)).toBe(`${name}ne`);
  });

  it('is said in both languages, of countries that there are', () => {
    for (const [country, names] of Object.entries(demonyms) as [Country, string][]) {
      expect([country, countries.includes(country)]).toEqual([country, true]);
      const own = names.split(' | ');
      expect([country, own.length > 1, new Set(own).size]).toEqual([country, true, own.length]);
      // English writes peoples with a capital, French without.
      expect([country, own[0], own.at(-1)]).toEqual([
        country,
        expect.stringMatching(/^\p{Lu}/u),
        expect.stringMatching(/^\p{Ll}/u),
      ]);
    }
  });

  it('is known of every country of the European Union, and of the parks', () => {
    const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
    expect(union).toHaveLength(27);
    expect([...union, 'CN', 'MC'].filter((country) => !(country in demonyms))).toEqual([]);
  });
});

describe('lists of names', () => {
  it('hold each as it is compared', () => {
    const lists = [givenNames, ...Object.values(familyFirst).filter((list) => list !== 'always')];
    for (const list of lists) {
      expect(list.size).toBeGreaterThan(25);
      expect([...list].filter((name) => name === '' || fold(name) !== name || name.includes(' '))).toEqual([]);
    }
  });

  it('say of no country both that a family comes first and that there are two', () => {
    expect(twoFamilies.filter((country) => country in familyFirst)).toEqual([]);
    expect(new Set(twoFamilies).size).toBe(twoFamilies.length);
    for (const country of [...twoFamilies, ...Object.keys(familyFirst)])
      expect(countries as readonly string[]).toContain(country);
  });

  it('tell the families of the Chinese in all four places alike', () => {
    const [mainland, ...others] = (['CN', 'HK', 'MO', 'TW'] as const).map((country) => familyFirst[country]);
    for (const other of others) expect(other).toBe(mainland);
    for (const family of ['wang', 'ouyang', 'chan', 'tsai', 'lv']) expect([...(mainland ?? [])]).toContain(family);
  });
});

describe('characters of both scripts', () => {
  const [from, to] = [[...traditional], [...simplified]];

  it('stand in pairs, and no traditional one twice', () => {
    expect(from).toHaveLength(to.length);
    expect(new Set(from).size).toBe(from.length);
    expect(from.filter((character, i) => character === to[i])).toEqual([]);
  });

  it('are each folded into the mainland’s, which stays as it is', () => {
    const inReach = from.flatMap((character, i) => (/[一-鿿]/.test(character) ? [[character, to[i] ?? '']] : []));
    expect(inReach.length).toBeGreaterThan(2000);
    expect(inReach.filter(([old = '', modern]) => fold(old) !== modern)).toEqual([]);
    const unstable = new Set(inReach.map(([, modern = '']) => modern).filter((modern) => fold(modern) !== modern));
    expect([...unstable]).toEqual([]);
  });
});
