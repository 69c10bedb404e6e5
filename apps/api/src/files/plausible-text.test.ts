import { describe, expect, it, test } from 'vitest';
import { implausibility } from './plausible-text.ts';

const costOf = (text: string) => implausibility(text).cost;

describe('how implausible a text is', () => {
  it('is nothing of ASCII, however long', () => {
    expect(implausibility('Nom;Prénom\t"x"\r\n'.replace('é', 'e').repeat(999))).toEqual({ cost: 0, characters: 0 });
    expect(implausibility('')).toEqual({ cost: 0, characters: 0 });
  });

  it('counts characters and not halves of them', () => {
    expect(implausibility('𠮷').characters).toBe(1);
    expect(implausibility('é张😀').characters).toBe(3);
  });

  it('is looked at as far as the verdict needs', () => {
    expect(implausibility('é'.repeat(60_000)).characters).toBe(50_000);
  });

  test.each([
    ['the right accents', 'Lefèvre', 'Lefłvre'],
    ['an accent in a word', 'Société', 'SociÃ©tÃ©'],
    ['a name in usual characters', '张伟', '寮犱紵'],
    ['simplified characters', '公司', '鍏徃'],
    ['an apostrophe', 'L’Étoile', 'L\u0092Étoile'],
    ['quotation marks in their place', '« Bon »', '»Bon«'],
    ['the sign of money beside a number', '10 €', '€x'],
    ['Cyrillic words', 'Иванов', 'хБЮМНБ'],
    ['a small letter among small ones', 'éa', 'aÉ'],
  ])('is less with %s: %s, %s', (_, right, wrong) => {
    expect(costOf(right) / implausibility(right).characters).toBeLessThan(
      costOf(wrong) / implausibility(wrong).characters,
    );
  });

  test.each([
    ['a damaged place', '\uFFFD', 30],
    ['a control character', '\u0001', 40],
    ['a deleted one', '\u007f', 40],
    ['one of the C1 set', '\u0085', 40],
    ['one of private use', '\uE000', 40],
    ['one of private use, far out', '\u{F0000}', 40],
    ['a full-width comma', '，', 6],
    ['a half-width katakana', '\uFF71', 12],
    ['a hiragana', 'あ', 7],
    ['a Korean syllable', '한', 5],
    ['a loose Korean letter', '\u3131', 20],
  ])('is much of %s', (_, character, cost) => expect(costOf(character)).toBe(cost));

  it('of characters glued into Latin words is more: two accents were read as one', () => {
    expect(costOf('a张b') - costOf('张')).toBe(10);
  });
});
