import { describe, expect, it } from 'vitest';
import { badgeSizes } from './badge-size.ts';

describe('names on a badge', () => {
  it('that are short are as large as can be', () => {
    expect(badgeSizes({ latin: 'Claire FABREGOUL', hanzi: undefined })).toEqual({ latin: 20, hanzi: 24 });
    expect(badgeSizes({ latin: 'Jing WEN', hanzi: '温静' })).toEqual({ latin: 20, hanzi: 24 });
  });

  it.each([
    [
      'Latin',
      { latin: 'Maximilian Alexander Friedrich WOLFESCHLEGELSTEINHAUSENBERGERDORFF-SCHWARZENBERG', hanzi: undefined },
    ],
    ['transcribed from Uyghur', { latin: 'Name SAMPLE', hanzi: '阿卜杜热合曼·买买提依明·吐尔逊' }],
    ['of as many characters as may be typed', { latin: 'Xiaoming OUYANG', hanzi: '欧阳'.repeat(20) }],
    ['both as long as may be typed', { latin: 'W'.repeat(160), hanzi: '欧阳'.repeat(20) }],
  ])('that are long and %s grow smaller together', (_, name) => {
    const { latin, hanzi } = badgeSizes(name);
    expect([latin < 20, latin >= 6, Math.round((hanzi / latin) * 100)]).toEqual([true, true, 120]);
  });
});
