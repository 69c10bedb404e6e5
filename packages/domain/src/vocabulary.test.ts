import { expect, test } from 'vitest';
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
