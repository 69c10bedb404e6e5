import { describe, expect, test } from 'vitest';
import { badgeName, displayName, isNamed, latinName, tidyName } from './participant.ts';

describe('one name suffices, in any script', () => {
  test.each([
    [{ family: 'Sukarno', given: '' }, 'SUKARNO', 'SUKARNO', 'SUKARNO'],
    [{ family: '', given: 'Sukarno' }, 'Sukarno', 'Sukarno', 'Sukarno'],
    [{ family: '', given: '', hanzi: '张伟' }, '张伟', '', '张伟'],
    [{ family: 'Zhang', given: 'Wei', hanzi: '张伟' }, 'ZHANG Wei 张伟', 'Wei ZHANG', 'ZHANG Wei'],
    [{ family: 'Петров', given: 'Иван' }, 'ПЕТРОВ Иван', 'Иван ПЕТРОВ', 'ПЕТРОВ Иван'],
  ])('%j', (name, shown, onBadge, latin) => {
    expect([isNamed(name), displayName(name), badgeName(name), latinName(name)]).toEqual([true, shown, onBadge, latin]);
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
