import { describe, expect, it, test } from 'vitest';
import { findCountry, readCountry } from './country-words.ts';

const expectEach = (find: (cell: string) => string | undefined, country: string | undefined, cells: string) => {
  for (const cell of cells.split(' | ')) expect([cell, find(cell)]).toEqual([cell, country]);
};

describe('the country that a cell means', () => {
  test.each([
    ['FR', 'France | FRANCE | fr | FRA | 250 | Frankreich | Francia | 法国 | フランス | 프랑스 | Франция | la France'],
    ['CN', 'China | PRC | People’s Republic of China | Chine (RPC) | 中华人民共和国 | 中国大陆 | 中國 | CHN'],
    ['HK', 'Hong Kong | Hong Kong, China | 中国香港 | 香港 | HK'],
    ['DE', 'Deutschland | Germany | Allemagne | 德国 | République fédérale d’Allemagne'],
    ['NL', 'The Netherlands | Pays-Bas | Holland | 荷兰'],
    ['GB', 'UK | United Kingdom | Great Britain | England | 英国'],
    ['CI', "Côte d’Ivoire | COTE D'IVOIRE | Ivory Coast | 科特迪瓦"],
    ['KR', 'South Korea | Corée du Sud | 韩国 | 대한민국'],
    ['CH', 'Suisse | Schweiz | Svizzera | 瑞士'],
    ['SE', 'Sverige | 🇸🇪 | 🇸🇪 Sweden'],
  ])('%s', (country, cells) => expectEach(findCountry, country, cells));

  it('is that of who comes from there', () => {
    expectEach(findCountry, 'FR', 'Français | française | French');
    expectEach(findCountry, 'CN', 'Chinese | Chinois | 中国籍 | 中国人');
  });

  it('stands beside a city, a code or the same in another script', () => {
    expectEach(
      findCountry,
      'FR',
      'Lyon, France | France - Lyon | FR - France | 法国 France | France/法国 | Paris (France)',
    );
    expectEach(findCountry, 'US', 'Austin, TX, USA | Wilmington, DE, United States | Atlanta, GA, USA');
  });
});

describe('no country', () => {
  test.each(['', ' ', 'Europe', 'Lyon', 'N/A', 'XX', '0', '999', '🙂', '🇪🇺', 'France Chine Belgique', 'a@b.fr'])(
    '%j',
    (cell) => expect(findCountry(cell)).toBeUndefined(),
  );

  it('is two of them', () => {
    expect(findCountry('France / Chine')).toBeUndefined();
    expect(findCountry('法国、中国')).toBeUndefined();
  });

  it('is a country of an abbreviation with points where it is another word', () => {
    expect(findCountry('EU')).toBeUndefined();
    expect(findCountry('É.-U.')).toBe('US');
  });
});

describe('a cell in a column of countries', () => {
  it('may begin with a country in characters', () => {
    expectEach(readCountry, 'FR', '法国巴黎 | 法国里昂市');
    expectEach(readCountry, 'CN', '中国四川省成都市 | 中国·北京');
    expectEach(readCountry, 'HK', '中国香港九龙');
    expect(findCountry('法国里昂市')).toBeUndefined();
  });

  it('of letters is read as anywhere else', () => {
    expect(readCountry('Francestan')).toBeUndefined();
    expect(readCountry('France')).toBe('FR');
  });

  it('is read alike twice', () => {
    expect([readCountry('法国尼斯'), readCountry('法国尼斯')]).toEqual(['FR', 'FR']);
  });
});
