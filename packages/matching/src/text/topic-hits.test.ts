import { languages } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../congestion.ts';
import { findTopics, topicHits } from './find-topics.ts';
import { languageOf } from './language.ts';
import { topicById, topics } from './taxonomy.ts';

describe('a topic that a text names', () => {
  it.each(languages)('stands where it is said to stand, in texts made of labels in %s', (language) => {
    const next = seededNumbers(17);
    const draw = () => topics[Math.floor(next() * topics.length)];
    const glue = language === 'zh' ? '、' : ', ';
    for (let round = 0; round < 60; round++) {
      const drawn = Array.from({ length: 5 }, draw).flatMap((topic) => topic ?? []);
      const text = drawn.map(({ label }) => label[language]).join(glue);
      const hits = topicHits(text, language);
      for (const { word, at } of hits) expect(text.normalize('NFKC').slice(at, at + word.length)).toBe(word);
      // None begins before the one before it ends.
      hits.forEach(({ at }, index) => {
        const before = hits[index - 1];
        if (before) expect(at).toBeGreaterThanOrEqual(before.at + before.word.length);
      });
      const found = new Set(hits.map(({ topic }) => topic));
      for (const { id } of drawn) expect([id, found.has(id)]).toEqual([id, true]);
    }
  });

  it('is counted as often as it is named', () => {
    expect(findTopics('drones, batteries, drones', 'fr').map(({ topic, count }) => [topic, count])).toEqual([
      ['drones', 2],
      ['batteries', 1],
    ]);
  });

  it('is one of the tree', () => {
    for (const { topic } of topicHits('电池、无人机与传感器', 'zh')) expect(topicById(topic)?.id).toBe(topic);
  });
});

describe('the language of a text', () => {
  it.each([
    ['Nous développons des capteurs pour les hôpitaux', 'fr'],
    ['We develop sensors for hospitals', 'en'],
    ['我们为医院开发传感器', 'zh'],
    ['開發醫院用的感測器', 'zh'],
    ['NFC', 'en'],
    ['Société spécialisée', 'fr'],
    // A fifth of the letters is enough, for characters name more with fewer.
    ['IoT平台 Platform', 'en'],
    ['AI平台为医院服务', 'zh'],
  ] as const)('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is a fifth of Chinese characters or not', () => {
    expect(languageOf(`${'a'.repeat(8)}电池`)).toBe('zh');
    expect(languageOf(`${'a'.repeat(9)}电池`)).toBe('en');
  });

  it('is none of marks and figures', () => {
    for (const text of ['', '  ', '12 %', '。、！', '🚀']) expect(languageOf(text)).toBeUndefined();
  });
});
