import { describe, expect, it } from 'vitest';
import { findTopics, suggestTopics } from './find-topics.ts';
import { topics } from './taxonomy.ts';

describe('topics suggested from a text', () => {
  it('reads French without accents and plurals, and prefers the longest form', () => {
    const text = 'Nos BATTERIES, ou mieux des batteries à électrolyte solide, des electrolyseurs et des onduleurs.';
    expect(suggestTopics(text, 'fr')).toEqual([
      'batteries',
      'solid_state_batteries',
      'electrolysis',
      'power_electronics',
    ]);
  });

  it('reads Chinese by the longest match and parts run-together words', () => {
    expect(suggestTopics('我们研发固态电池与钙钛矿,产品含逆变器和细胞治疗', 'zh')).toEqual([
      'solid_state_batteries',
      'perovskite',
      'power_electronics',
      'cell_therapy',
    ]);
    expect(suggestTopics('电池', 'zh')).toEqual(['batteries']);
  });

  it('reads English with its plurals', () => {
    expect(suggestTopics('UAVs, lithium batteries and gene therapies', 'en')).toEqual([
      'drones',
      'lithium_ion',
      'gene_therapy',
    ]);
  });

  it('names one technology alike in three languages', () => {
    const asked = [
      suggestTopics('nos cartes sans contact', 'fr'),
      suggestTopics('非接触智能卡', 'zh'),
      suggestTopics('our contactless smart cards', 'en'),
    ];
    expect(asked).toEqual([['contactless'], ['contactless'], ['contactless']]);
  });

  it('takes short acronyms in capitals only, and Latin words in Chinese text only whole', () => {
    expect(suggestTopics('j’ai un tal système', 'fr')).toEqual([]);
    expect(suggestTopics('un système d’IA', 'fr')).toEqual(['artificial_intelligence']);
    expect(suggestTopics('品牌RIoT与chain', 'zh')).toEqual([]);
    expect(suggestTopics('品牌IoT', 'zh')).toEqual(['internet_of_things']);
    expect(suggestTopics('基于AI的产品', 'zh')).toEqual(['artificial_intelligence']);
  });

  it('knows English terms that French and Chinese texts borrow', () => {
    expect(suggestTopics('un modèle de deep learning', 'fr')).toEqual(['deep_learning']);
    expect(suggestTopics('采用deep learning技术', 'zh')).toEqual(['deep_learning']);
  });

  it('puts first what is named most often, and keeps the word as it stands', () => {
    expect(suggestTopics('无人机、传感器、传感器', 'zh')).toEqual(['sensors', 'drones']);
    expect(findTopics('Des Électrolyseurs compacts', 'fr')).toEqual([
      { topic: 'electrolysis', word: 'Électrolyseurs', count: 1, at: 4 },
    ]);
  });

  it('finds nothing where nothing is named', () => {
    for (const language of ['fr', 'zh', 'en'] as const) expect(suggestTopics('', language)).toEqual([]);
    expect(suggestTopics('云南的水平与电脑', 'zh')).toEqual([]);
  });

  it('finds every label that it shows', () => {
    const lost = topics.flatMap((topic) =>
      (['fr', 'zh', 'en'] as const)
        .filter((language) => suggestTopics(topic.label[language], language)[0] !== topic.id)
        .map((language) => `${topic.id} ${language}`),
    );
    expect(lost).toEqual([]);
  });
});
