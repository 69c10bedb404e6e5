import { describe, expect, it } from 'vitest';
import { mostCooperations, mostTopics, proposalsOf } from './proposals.ts';
import { findStages } from './text/find-stages.ts';
import { topics } from './text/taxonomy.ts';

describe('what a text proposes', () => {
  const samples = [
    [
      'fr',
      'Notre film solaire souple équipe des toits légers. Nous cherchons un partenaire industriel pour la fabrication.',
      1,
    ],
    ['en', 'Our thin-film solar cells cover light roofs. We are looking for a manufacturing partner in Chengdu.', 1],
    ['zh', '我们研发柔性薄膜太阳能组件。正在寻找生产合作伙伴。', 1],
  ] as const;
  it.each(samples)('in %s: sector, topic and need, each with its sentence', (language, text, at) => {
    const sentences = text.split(/(?<=[.。])\s*/u);
    const read = proposalsOf(text, 'en');
    expect([read.language, read.sector]).toEqual([language, 'cleantech']);
    expect(read.topics).toContainEqual({ topic: 'thin_film_solar', passage: sentences[0] });
    expect(read.cooperations).toContainEqual({ direction: 'need', kind: 'manufacture', passage: sentences[at] });
    for (const { passage } of [...read.topics, ...read.stages, ...read.cooperations]) expect(text).toContain(passage);
  });

  it('is nothing where the text says nothing, in the reader’s language', () => {
    for (const reader of ['fr', 'zh', 'en'] as const)
      expect(proposalsOf(' 12 ', reader)).toEqual({
        ...{ language: reader, sector: null, topics: [], stages: [], cooperations: [] },
      });
  });

  it('names each once, the topic named most often first, and no more than can be read', () => {
    const read = proposalsOf(
      'We recycle batteries. Robotics helps. Our batteries last. We look for a distributor. We need a distributor.',
      'en',
    );
    expect(read.topics[0]?.topic).toBe('batteries');
    expect(read.cooperations.map(({ kind }) => kind)).toEqual(['distribution']);
    const many =
      'We look for a distributor. We are raising €2M. Our patent can be licensed. We look for a factory that makes our pumps. We want a pilot site. We need an office in Chengdu.';
    expect(proposalsOf(many, 'en').cooperations).toHaveLength(mostCooperations);
    const all = topics.map(({ forms }) => `${forms.en[0]}.`).join(' ');
    expect(proposalsOf(`We have the following. ${all}`, 'en').topics.length).toBe(mostTopics);
  });
});

describe('stages', () => {
  it.each([
    ['fr', 'Un prototype, en phase d’amorçage.', ['prototype', 'seed']],
    ['fr', 'Nous n’en sommes qu’au stade de l’idée.', ['idea']],
    ['en', 'We have first customers and a demonstrator.', ['prototype', 'early_revenue']],
    ['en', 'We invest in seeds-free fruit.', []],
    ['zh', '已完成样机，正在进行天使轮融资。', ['prototype', 'seed']],
    ['zh', '我们已经上市。', []],
  ] as const)('of a sentence in %s: %s', (language, sentence, named) => {
    expect(findStages(sentence, language)).toEqual(named);
  });
});
