import { describe, expect, it } from 'vitest';
import { formatMessage } from './message.ts';

describe('formatMessage', () => {
  it('puts values in, and leaves a placeholder without one visible', () => {
    expect(formatMessage('{a} meets {b}', { a: 'Azure', b: 'Hibiscus' }, 'en')).toBe('Azure meets Hibiscus');
    expect(formatMessage('{a} meets {b}', { a: 'Azure' }, 'en')).toBe('Azure meets {b}');
  });

  it('never reads a value as a message', () => {
    expect(formatMessage('{a}!', { a: '{b} #', b: 'no' }, 'en')).toBe('{b} #!');
    expect(formatMessage('{n, plural, one {# of {name}} other {# of {name}}}', { n: 2, name: '# {n}' }, 'en')).toBe(
      '2 of # {n}',
    );
  });

  it('has no space in Chinese where a value in characters meets characters', () => {
    const zh = (message: string, name: string) => formatMessage(message, { name }, 'zh');
    expect(zh('与 {name} 会面', '谢国栋')).toBe('与谢国栋会面');
    expect(zh('与 {name} 会面', 'Claire Fabregoul')).toBe('与 Claire Fabregoul 会面');
    expect(zh('融资 {name}', '约 2940 万元（400 万欧元）')).toBe('融资约 2940 万元（400 万欧元）');
    expect(zh('{name} · {name} 会面', '谢国栋')).toBe('谢国栋 · 谢国栋会面');
    expect(formatMessage('meet {name} 会', { name: '谢' }, 'en')).toBe('meet 谢 会');
  });

  it('keeps a # outside a plural, and writes numbers as the language does', () => {
    expect(formatMessage('#1: {n}', { n: 12345 }, 'en')).toBe('#1: 12,345');
    expect(formatMessage('{n}', { n: 12345 }, 'fr')).toBe('12\u202F345');
  });

  it('chooses the plural category of the language, and an exact number before it', () => {
    const message = '{n, plural, =0 {rien} one {# ligne} other {# lignes}}';
    expect([0, 1, 1.5, 2].map((n) => formatMessage(message, { n }, 'fr'))).toEqual([
      'rien',
      '1 ligne',
      '1,5 ligne',
      '2 lignes',
    ]);
    expect([1, 1.5].map((n) => formatMessage('{n, plural, one {# row} other {# rows}}', { n }, 'en'))).toEqual([
      '1 row',
      '1.5 rows',
    ]);
    expect(formatMessage('{n, plural, other {# 行}}', { n: 1 }, 'zh')).toBe('1 行');
  });

  it('falls back to other where French would say many', () => {
    expect(formatMessage('{n, plural, one {#} other {# vues}}', { n: 1_000_000 }, 'fr')).toBe(
      '1\u202F000\u202F000 vues',
    );
    expect(formatMessage('{n, plural, one {#} many {# de vues} other {# vues}}', { n: 1_000_000 }, 'fr')).toBe(
      '1\u202F000\u202F000 de vues',
    );
  });

  it('nests plurals, each # by its own number', () => {
    const message = '{a, plural, one {# firm} other {# firms with {b, plural, one {# table} other {# tables}}}} in all';
    expect(formatMessage(message, { a: 3, b: 1 }, 'en')).toBe('3 firms with 1 table in all');
  });

  it('refuses a message whose braces do not close', () => {
    expect(() => formatMessage('{n, plural, other {#}', { n: 1 }, 'en')).toThrow('unbalanced');
  });
});
