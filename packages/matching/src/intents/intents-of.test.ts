import type { Language } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { intentsOf } from './intents-of.ts';

const named = (text: string, language: Language) =>
  intentsOf(text, language)
    .map(({ direction, kind }) => `${direction}:${kind}`)
    .sort();

describe('what a text needs and offers', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'We are raising €2M.', ['need:investment']],
    ['en', 'We look for a distributor in China.', ['need:distribution']],
    ['en', 'We license our process.', ['offer:licence']],
    ['en', 'Founded in 1998, the company employs 85 people.', []],
    ['en', 'Our fund invests up to €1M in robotics start-ups.', ['offer:investment']],
    ['fr', 'Nous levons 2 M€.', ['need:investment']],
    ['fr', 'Nous cherchons un distributeur en Chine.', ['need:distribution']],
    ['fr', 'Nos lignes ont de la capacité : nous fabriquons pour d’autres marques.', ['offer:manufacture']],
    ['fr', 'Nous avons levé 4 M€ en 2023.', []],
    ['zh', '我们的产能尚有富余，欢迎来料加工。', ['offer:manufacture']],
    ['zh', '希望落地成都，寻找办公场地。', ['need:landing_support']],
    ['zh', '公司成立于2009年，员工一百二十人。', []],
  ])('in %s, %j: %j', (language, text, expected) => {
    expect(named(text, language)).toEqual(expected);
  });

  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Nous tissons du lin et cherchons un façonnier et un investisseur.',
      ['need:investment', 'need:manufacture'],
    ],
    [
      'fr',
      'Nous concevons des vélos ; nous cherchons un fabricant à Chengdu ainsi qu’un investisseur.',
      ['need:investment', 'need:manufacture'],
    ],
    [
      'fr',
      'Nous cherchons un industriel pour fabriquer nos vélos, mais aussi un importateur.',
      ['need:distribution', 'need:manufacture'],
    ],
    ['fr', 'Il nous faut un importateur de même qu’un hôpital pilote.', ['need:distribution', 'need:pilot_customer']],
    ['fr', 'Nous cherchons un fabricant de cadres et de roues.', ['need:manufacture']],
    ['fr', 'Nous ne cherchons ni fabricant ni investisseur.', []],
    ['en', 'We design bikes and look for a manufacturer and an investor.', ['need:investment', 'need:manufacture']],
    [
      'en',
      'We are looking for a manufacturer in Chengdu as well as an investor.',
      ['need:investment', 'need:manufacture'],
    ],
    [
      'en',
      'We want a distributor in China, a pilot hospital and an investor.',
      ['need:distribution', 'need:investment', 'need:pilot_customer'],
    ],
    ['en', 'We are looking for a manufacturer of frames and wheels.', ['need:manufacture']],
    ['en', 'We are looking for neither a manufacturer nor an investor.', []],
    ['zh', '我们设计自行车，寻找代工厂和投资人。', ['need:investment', 'need:manufacture']],
    ['zh', '寻找成都的制造商以及投资人。', ['need:investment', 'need:manufacture']],
    ['zh', '寻找经销商、代工厂。', ['need:distribution', 'need:manufacture']],
    ['zh', '寻找车架和车轮的代工厂。', ['need:manufacture']],
    ['zh', '不寻找代工厂和投资人。', []],
  ])('is all that is named in one breath: in %s, %j: %j', (language, text, expected) => {
    expect(named(text, language)).toEqual(expected);
  });

  it('stands with the passage that says so, and where that begins', () => {
    const text = 'Nous développons des sondes pour les rivières. Nous cherchons un distributeur en Chine.';
    const [found, ...others] = intentsOf(text, 'fr');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      direction: 'need',
      kind: 'distribution',
      passage: 'Nous cherchons un distributeur en Chine.',
      at: 47,
    });
    expect(found?.score).toBeGreaterThan(0.5);
    expect(found?.score).toBeLessThanOrEqual(1);
  });

  it('differs from sentence to sentence, the surest first', () => {
    const text = '我们的产能尚有富余，欢迎来料加工；希望落地成都，寻找办公场地。';
    const found = intentsOf(text, 'zh');
    expect(found.map(({ direction, kind }) => `${direction}:${kind}`).sort()).toEqual([
      'need:landing_support',
      'offer:manufacture',
    ]);
    expect(found[0]?.score).toBeGreaterThanOrEqual(found[1]?.score ?? 1);
    for (const { passage, at } of found) expect(text.slice(at, at + passage.length)).toBe(passage);
    expect(new Set(found.map(({ passage }) => passage)).size).toBe(2);
  });

  it('names each intent once', () => {
    const found = named('We look for a distributor. We look for a distributor. We need a distributor.', 'en');
    expect(found).toEqual(['need:distribution']);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['signs', '… !!! 12 % ---'],
    ['faces', '🙂🚀🙏🏽'],
    ['a long word', 'x'.repeat(10_000)],
    ['a long number', '1'.repeat(10_000)],
    ['many spaces', `€1${' '.repeat(10_000)}`],
    ['one character', '融'.repeat(10_000)],
    ['half a character', '\ud83d'],
    ['the words of the table', 'constructor __proto__ toString'],
  ])('is nothing in %s', (_name, text) => {
    for (const language of ['fr', 'zh', 'en'] as const) expect(named(text, language)).toEqual([]);
  });

  it('is found in a long text at its beginning, and among faces and other languages', () => {
    expect(named(`We are looking for a distributor in China. ${'We bake. '.repeat(2_000)}`, 'en')).toContain(
      'need:distribution',
    );
    expect(named('🚀 We are looking for a distributor in China 🙏', 'en')).toEqual(['need:distribution']);
    expect(named('ABC GmbH — 我们正在寻找中国经销商 (OEM, ISO 9001)', 'zh')).toEqual(['need:distribution']);
  });
});
