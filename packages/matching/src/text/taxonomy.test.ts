import { languages } from '@jumelage/domain/language';
import { sectors } from '@jumelage/domain/organisation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, isTopicId, sharedTopic, topicById, topicSimilarity, topics } from './taxonomy.ts';
import { fold, latinWords } from './words.ts';

describe('the tree of topics', () => {
  it('holds at least 600 concepts', () => {
    expect(topics.length).toBeGreaterThanOrEqual(600);
  });

  it('has at least two hundred concepts, each with an id of its own', () => {
    expect(topics.length).toBeGreaterThanOrEqual(200);
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length);
    expect(topics.filter((topic) => !/^[a-z][a-z0-9_]{1,59}$/.test(topic.id))).toEqual([]);
  });

  it('hangs every node below one of the three sectors, in the sector of its parent and after it', () => {
    const wrong = topics.filter((topic, index) => {
      const parent = topics.findIndex((other) => other.id === topic.parent);
      return topic.parent !== null && (parent < 0 || parent >= index || topics[parent]?.sector !== topic.sector);
    });
    expect(wrong).toEqual([]);
    for (const sector of sectors)
      expect(topics.some((topic) => topic.sector === sector && topic.parent === null)).toBe(true);
  });

  it('names every node in three languages, Chinese in Chinese characters or a name that China uses too', () => {
    const nameless = topics.filter((topic) =>
      languages.some((language) => topic.label[language] === '' || topic.forms[language].includes('')),
    );
    expect(nameless).toEqual([]);
    expect(topics.filter((topic) => !/\p{Script=Han}/u.test(topic.label.zh)).map((topic) => topic.id)).toEqual([]);
  });

  it('starts the labels shown with a capital or a digit', () => {
    expect(topics.flatMap(({ label }) => [label.en, label.fr]).filter((label) => !/^[\p{Lu}\d]/u.test(label))).toEqual(
      [],
    );
  });

  it.each(languages)('gives each %s form to one node only, plurals and accents aside', (language) => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const topic of topics) {
      for (const form of topic.forms[language]) {
        const key =
          language === 'zh'
            ? fold(form)
            : latinWords(form, language)
                .map((word) => word.folded)
                .join(' ');
        const owner = owners.get(key);
        if (owner !== undefined && owner !== topic.id) clashes.push(`${form}: ${owner}, ${topic.id}`);
        owners.set(key, topic.id);
      }
      if (new Set(topic.forms[language]).size !== topic.forms[language].length)
        clashes.push(`${topic.id} repeats a form`);
    }
    expect(clashes).toEqual([]);
  });

  it('finds nodes by id and walks up to the sector', () => {
    expect(topicById('perovskite')?.label).toEqual({
      en: 'Perovskite solar cells',
      fr: 'Cellules pérovskites',
      zh: '钙钛矿太阳能电池',
    });
    expect(ancestorsOf('perovskite')).toEqual(['photovoltaics', 'renewable_energy']);
    expect([isTopicId('perovskite'), isTopicId('fashion'), topicById('fashion'), ancestorsOf('fashion')]).toEqual([
      true,
      false,
      undefined,
      [],
    ]);
  });
});

describe('the similarity of topics', () => {
  it('falls with every step up and down the tree', () => {
    expect(topicSimilarity('perovskite', 'perovskite')).toBe(1);
    expect(topicSimilarity('perovskite', 'photovoltaics')).toBeCloseTo(6 / 7, 12);
    expect(topicSimilarity('perovskite', 'agrivoltaics')).toBe(0.75);
    expect(topicSimilarity('perovskite', 'renewable_energy')).toBeCloseTo(4 / 6, 12);
    expect(topicSimilarity('perovskite', 'wind_power')).toBeCloseTo(4 / 7, 12);
    expect(topicSimilarity('perovskite', 'batteries')).toBeCloseTo(2 / 7, 12);
    expect(topicSimilarity('perovskite', 'oncology')).toBe(0);
    expect(topicSimilarity('perovskite', 'fashion')).toBe(0);
  });

  it('is symmetric, and 1 only for a topic with itself', () => {
    const id = fc.constantFrom(...topics.map((topic) => topic.id));
    fc.assert(
      fc.property(id, id, (a, b) => {
        const similarity = topicSimilarity(a, b);
        expect(similarity).toBe(topicSimilarity(b, a));
        expect(similarity === 1).toBe(a === b);
        expect(similarity >= 0).toBe(true);
      }),
    );
  });

  it('knows the nearest node above both', () => {
    expect(sharedTopic('perovskite', 'agrivoltaics')).toBe('photovoltaics');
    expect(sharedTopic('photovoltaics', 'perovskite')).toBe('photovoltaics');
    expect(sharedTopic('perovskite', 'batteries')).toBeUndefined();
  });
});
