import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  badgeName,
  changeParticipantStatus,
  displayName,
  fullName,
  greetingName,
  importLimits,
  isNamed,
  listedNameFor,
  nameFor,
  participantStatuses,
  participantTransitions,
  removedStatuses,
  scriptsOf,
  statusOnRegistration,
  takesPart,
  takingPartStatuses,
  tidyName,
  writtenNameFor,
} from './participant.ts';
import { anyText, textOf } from './testing-texts.ts';

describe('one name suffices, in any script', () => {
  test.each([
    [{ family: 'Sukarno', given: '' }, 'SUKARNO', 'SUKARNO'],
    [{ family: '', given: 'Sukarno' }, 'Sukarno', 'Sukarno'],
    [{ family: '', given: '', hanzi: '张伟' }, '张伟', ''],
    [{ family: 'Zhang', given: 'Wei', hanzi: '张伟' }, 'ZHANG Wei 张伟', 'ZHANG Wei'],
    [{ family: 'Петров', given: 'Иван' }, 'ПЕТРОВ Иван', 'Иван ПЕТРОВ'],
  ])('%j', (name, shown, onBadge) => {
    expect([isNamed(name), displayName(name), badgeName(name)]).toEqual([true, shown, onBadge]);
  });

  test('no name is none', () => expect(isNamed({ family: '', given: ' ', hanzi: '' })).toBe(false));
});

test('characters typed as family and given name are the name in characters, without a blank', () => {
  expect(tidyName({ family: '张', given: '伟' })).toEqual({ family: '', given: '', hanzi: '张伟' });
  expect(tidyName({ family: '张 伟', given: '' })).toEqual({ family: '', given: '', hanzi: '张伟' });
  expect(tidyName({ family: 'Zhang', given: 'Wei', hanzi: '张 伟' })).toEqual({
    family: 'Zhang',
    given: 'Wei',
    hanzi: '张伟',
  });
  expect(tidyName({ family: '张', given: '伟', hanzi: '张伟' })).toEqual({ family: '', given: '', hanzi: '张伟' });
  expect(tidyName({ family: '山田', given: 'たろう' })).toEqual({ family: '', given: 'たろう', hanzi: '山田' });
  expect(tidyName({ family: 'Sukarno', given: '' })).toEqual({ family: 'Sukarno', given: '', hanzi: undefined });
});

describe('a place in an event', () => {
  test.each([
    ['registered', 'admitted', true],
    ['registered', 'refused', true],
    ['registered', 'withdrawn', true],
    ['admitted', 'registered', false],
    ['admitted', 'refused', true],
    ['admitted', 'withdrawn', true],
    ['refused', 'registered', false],
    ['refused', 'admitted', true],
    ['refused', 'withdrawn', false],
    ['withdrawn', 'registered', true],
    ['withdrawn', 'admitted', false],
    ['withdrawn', 'refused', false],
  ] as const)('that is %s becomes %s: %s', (from, to, may) => {
    expect(changeParticipantStatus(from, to)).toEqual(
      may ? { ok: true, value: to } : { ok: false, code: 'participant_status_refused' },
    );
  });

  test('never stays as it is by a change, and is never stuck', () => {
    for (const status of participantStatuses) {
      expect(changeParticipantStatus(status, status).ok).toBe(false);
      expect(participantTransitions[status].length).toBeGreaterThan(0);
    }
  });

  test('takes part until it is refused or withdrawn', () => {
    expect(participantStatuses.map(takesPart)).toEqual([true, true, false, false]);
    expect([...takingPartStatuses, ...removedStatuses]).toEqual(participantStatuses);
  });
});

test('a list of people is larger than any event was, and smaller than what stops a server', () => {
  expect(importLimits.rows).toBeLessThanOrEqual(importLimits.bytes / 100);
});

describe('a text is taken apart into characters and letters', () => {
  test.each([
    ['张伟', '张伟', ''],
    ['张 伟', '张伟', ''],
    ['Zhang Wei 张伟', '张伟', 'Zhang Wei'],
    ['张伟 (Zhang Wei)', '张伟', 'Zhang Wei'],
    ['张 Zhang 伟 Wei', '张伟', 'Zhang Wei'],
    ['Wei【伟】', '伟', 'Wei'],
    ['张伟，CEO', '张伟', 'CEO'],
    ['，张伟', '张伟', ''],
    ['张123', '张', ''],
    ['欧阳·修', '欧阳·修', ''],
    ['张•伟', '张·伟', ''],
    ['·张·', '张', ''],
    ['Zhang', '', 'Zhang'],
    ['Ann-Marie', '', 'Ann-Marie'],
    ['', '', ''],
    // Scripts that mix characters with letters of their own are no two names.
    ['山田たろう', '', '山田たろう'],
    ['김민준', '', '김민준'],
    ['金民俊 김민준', '', '金民俊 김민준'],
  ])('%j', (text, hanzi, letters) => {
    expect(scriptsOf(text)).toEqual({ hanzi, letters });
  });

  test('and the parts, taken apart again, are themselves', () => {
    const piece = ['张', '伟', '·', '•', ' ', 'Wei', '(', ')', ',', '，', 'た', '김', '-', '1'];
    fc.assert(
      fc.property(fc.oneof(anyText, textOf(piece, 8)), (text) => {
        const { hanzi, letters } = scriptsOf(text);
        expect(scriptsOf(hanzi)).toEqual({ hanzi, letters: '' });
        if (hanzi !== '') expect(scriptsOf(letters)).toEqual({ hanzi: '', letters });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a name, tidied', () => {
  test.each([
    [
      { family: '张', given: '伟', hanzi: ' ' },
      { family: '', given: '', hanzi: '张伟' },
    ],
    [
      { family: 'Zhang 张', given: 'Wei 伟' },
      { family: 'Zhang', given: 'Wei', hanzi: '张伟' },
    ],
    [
      { family: '张', given: 'Wei' },
      { family: '', given: 'Wei', hanzi: '张' },
    ],
    [
      { family: '张', given: '伟', hanzi: '李娜' },
      { family: '', given: '', hanzi: '李娜' },
    ],
    [
      { family: 'Wei', given: '', hanzi: '' },
      { family: 'Wei', given: '', hanzi: undefined },
    ],
    [
      { family: '', given: '', hanzi: 'Wei 伟' },
      { family: '', given: '', hanzi: 'Wei 伟' },
    ],
  ])('%j', (name, tidy) => expect(tidyName(name)).toEqual(tidy));

  test('is tidy: doing it again changes nothing, and nobody loses their name', () => {
    const part = fc.oneof(anyText, textOf(['张', '伟', ' ', 'Wei', 'Zhang', '-', 'た'], 4));
    fc.assert(
      fc.property(part, part, fc.option(part, { nil: undefined }), (family, given, hanzi) => {
        const once = tidyName({ family, given, hanzi });
        expect(tidyName(once)).toEqual(once);
        if (/\p{L}/u.test(family + given + (hanzi ?? ''))) expect(isNamed(once)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a name, written', () => {
  const ann = { family: 'Lefèvre', given: 'Anne' };
  const wei = { family: 'Zhang', given: 'Wei', hanzi: '张伟' };
  const na = { family: '', given: '', hanzi: '李娜' };
  const sukarno = { family: '', given: 'Sukarno' };
  const straße = { family: 'Großmann', given: 'İpek' };

  test.each([
    [ann, 'LEFÈVRE Anne', 'Anne Lefèvre', 'Anne LEFÈVRE', 'Anne', 'Anne'],
    [wei, 'ZHANG Wei 张伟', 'Zhang Wei 张伟', 'ZHANG Wei', 'Zhang Wei', '张伟'],
    [na, '李娜', '李娜', '', '李娜', '李娜'],
    [sukarno, 'Sukarno', 'Sukarno', 'Sukarno', 'Sukarno', 'Sukarno'],
    [straße, 'GROSSMANN İpek', 'İpek Großmann', 'İpek GROSSMANN', 'İpek', 'İpek'],
  ])('%j', (name, shown, full, badge, greeting, greetingInChinese) => {
    expect([displayName(name), fullName(name), badgeName(name)]).toEqual([shown, full, badge]);
    expect([greetingName(name, 'fr'), greetingName(name, 'en'), greetingName(name, 'zh')]).toEqual([
      greeting,
      greeting,
      greetingInChinese,
    ]);
  });

  test.each([
    [ann, 'Anne Lefèvre', 'Anne Lefèvre', 'LEFÈVRE Anne', 'LEFÈVRE Anne'],
    [wei, 'Zhang Wei', '张伟', 'ZHANG Wei 张伟', '张伟'],
    [na, '李娜', '李娜', '李娜', '李娜'],
    [sukarno, 'Sukarno', 'Sukarno', 'Sukarno', 'Sukarno'],
  ])('for a reader: %j', (name, spoken, inChinese, listed, listedInChinese) => {
    expect([nameFor(name, 'fr'), nameFor(name, 'en'), nameFor(name, 'zh')]).toEqual([spoken, spoken, inChinese]);
    expect([listedNameFor(name, 'fr'), listedNameFor(name, 'zh')]).toEqual([listed, listedInChinese]);
    expect([writtenNameFor(fullName(name), 'fr'), writtenNameFor(listed, 'zh')]).toEqual([
      fullName(name),
      listedInChinese,
    ]);
  });

  test('says something wherever it has something to say, and has no blanks at its ends', () => {
    const part = fc.constantFrom('', 'Wei', 'Zhang', 'ß');
    fc.assert(
      fc.property(part, part, fc.constantFrom('', '张伟', undefined), (family, given, hanzi) => {
        const name = { family, given, hanzi };
        for (const text of [displayName(name), fullName(name), nameFor(name, 'fr'), greetingName(name, 'zh')])
          expect([text !== '', text]).toEqual([isNamed(name), text.trim()]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  [true, 'published', 'admitted'],
  [true, 'draft', 'registered'],
  [false, 'published', 'registered'],
  [null, 'published', 'registered'],
  [null, 'draft', 'registered'],
] as const)('where published profiles are let in: %s, a %s is %s', (admitsPublished, status, expected) => {
  expect(statusOnRegistration({ admitsPublished }, { status })).toBe(expected);
});
