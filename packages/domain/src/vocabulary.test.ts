import { expect, test } from 'vitest';
import { completenessOf, type ProfileFacts } from './completeness.ts';
import { changeEventStatus, eventStatuses, isPermitted } from './event.ts';
import { isId, toId } from './ids.ts';
import { languagesInCommon, preferredLanguage, readableText } from './language.ts';
import { referenceRates, toEuroCents } from './money.ts';
import { statusFromReports } from './outcome.ts';
import { changeParticipantStatus, displayName, fullName, greetingName, participantStatuses } from './participant.ts';

test('an id tells its kind', () => {
  const id = toId('meeting', new Uint8Array(16).fill(255));
  expect(id).toBe('mtg_zzzzzzzzzzzzzzzz');
  expect(isId('meeting', id)).toBe(true);
  expect(isId('request', id)).toBe(false);
  expect(isId('meeting', 'mtg_A')).toBe(false);
});

test('a reader sees their language, else the original, else what there is', () => {
  const texts = { zh: '你好', en: 'hello' };
  expect(readableText(texts, 'en', 'zh')).toEqual({ language: 'en', value: 'hello' });
  expect(readableText(texts, 'fr', 'zh')).toEqual({ language: 'zh', value: '你好' });
  expect(readableText({ en: 'hello' }, 'fr')).toEqual({ language: 'en', value: 'hello' });
  expect(readableText({}, 'fr')).toBeUndefined();
});

test('the language follows the browser’s wishes by weight', () => {
  expect(preferredLanguage('de, zh-CN;q=0.8, fr;q=0.9')).toBe('fr');
  expect(preferredLanguage('zh-Hans-CN')).toBe('zh');
  expect(preferredLanguage('fr;q=0, zh;q=0.1')).toBe('zh');
  expect(preferredLanguage('*')).toBe('en');
  expect(preferredLanguage(undefined)).toBe('en');
});

test('two without a language in common need an interpreter', () => {
  expect(languagesInCommon(['fr', 'en'], ['zh', 'en'])).toEqual(['en']);
  expect(languagesInCommon(['fr'], ['zh'])).toEqual([]);
});

test('money is compared in euro cents', () => {
  expect(toEuroCents({ amount: 1_000_000_00, currency: 'CNY' }, referenceRates.rates)).toBe(136_000_00);
  expect(toEuroCents({ amount: 500, currency: 'EUR' }, referenceRates.rates)).toBe(500);
});

test('names are written FAMILY Given 汉字', () => {
  expect(displayName({ family: 'Zhang', given: 'Wei', hanzi: '张伟' })).toBe('ZHANG Wei 张伟');
  expect(displayName({ family: 'Lefèvre', given: 'Anne' })).toBe('LEFÈVRE Anne');
});

test('a name in a sentence and in a greeting is said as its bearer says it', () => {
  const [anne, wei] = [
    { family: 'Lefèvre', given: 'Anne' },
    { family: 'Zhang', given: 'Wei', hanzi: '张伟' },
  ];
  expect([fullName(anne), fullName(wei)]).toEqual(['Anne Lefèvre', 'Zhang Wei 张伟']);
  expect(
    (['fr', 'zh'] as const).map((language) => [greetingName(anne, language), greetingName(wei, language)]),
  ).toEqual([
    ['Anne', 'Zhang Wei'],
    ['Anne', '张伟'],
  ]);
});

test('an event goes forward by one phase, or back to mend a premature step', () => {
  const steps = eventStatuses.flatMap((from) =>
    eventStatuses.filter((to) => changeEventStatus(from, to).ok).map((to) => `${from}>${to}`),
  );
  expect(steps).toEqual([
    'draft>open',
    'open>draft',
    'open>scheduling',
    'scheduling>open',
    'scheduling>running',
    'running>scheduling',
    'running>closed',
    'closed>running',
  ]);
  expect(eventStatuses.filter((status) => isPermitted('request', status))).toEqual(['open', 'scheduling', 'running']);
});

test('a refused participant may be admitted after all, a withdrawn one registers again', () => {
  const steps = participantStatuses.flatMap((from) =>
    participantStatuses.filter((to) => changeParticipantStatus(from, to).ok).map((to) => `${from}>${to}`),
  );
  expect(steps).toEqual([
    'registered>admitted',
    'registered>refused',
    'registered>withdrawn',
    'admitted>refused',
    'admitted>withdrawn',
    'refused>admitted',
    'withdrawn>registered',
  ]);
});

test('one report that a meeting was held outweighs one that it was missed', () => {
  expect(statusFromReports('scheduled', [])).toBe('scheduled');
  expect(statusFromReports('scheduled', [{ held: false }])).toBe('missed');
  expect(statusFromReports('missed', [{ held: false }, { held: true }])).toBe('held');
  expect(statusFromReports('cancelled', [{ held: true }])).toBe('cancelled');
});

const empty: ProfileFacts = { kind: 'startup', texts: {}, topics: [], languages: [], offerCount: 0, needCount: 0 };

test('a profile’s meter goes from nothing to all, naming the heaviest gap first', () => {
  expect(completenessOf(empty)).toEqual({
    percent: 0,
    missing: ['text', 'topics', 'offers', 'needs', 'translation', 'stage', 'languages', 'park', 'website'],
  });
  const whole: ProfileFacts = {
    kind: 'startup',
    texts: { fr: 'a', zh: 'b' },
    topics: ['solar'],
    stage: 'seed',
    languages: ['fr'],
    offerCount: 1,
    needCount: 1,
    website: 'https://a.example',
    parkId: 'prk_a',
  };
  expect(completenessOf(whole)).toEqual({ percent: 100, missing: [] });
  expect(completenessOf({ ...whole, needCount: 0 })).toEqual({ percent: 88, missing: ['needs'] });
});

test('an investor is measured by the thesis, not by a product', () => {
  const investor: ProfileFacts = {
    ...empty,
    kind: 'investor',
    texts: { fr: 'a', en: 'b' },
    languages: ['fr'],
    website: 'https://a.example',
    parkId: 'prk_a',
  };
  expect(completenessOf(investor).missing).toEqual(['thesis_topics', 'thesis_ticket', 'thesis_stages']);
  const stated = { ...investor, thesis: { topicsIn: ['solar'], stages: ['seed'], ticketMax: 1 } };
  expect(completenessOf(stated)).toEqual({ percent: 100, missing: [] });
});
