import { expect, it } from 'vitest';
import { distinctTags, oneTag, readTags } from './tag.ts';

it.each([
  ['VIP ; press, vip', ['VIP', 'press']],
  ['贵宾、媒体；贵宾', ['贵宾', '媒体']],
  ['Île-de-France|ile de france | été', ['Île-de-France', 'été']],
  ['+ ; -', ['+', '-']],
  [' ,; ', []],
])('the tags of %j', (cell, tags) => expect(readTags(cell)).toEqual(tags));

it('a tag that was read is one, and is read back alone', () => {
  for (const tag of readTags('VIP; 媒体、à revoir|#1'))
    expect([oneTag.test(tag), readTags(tag)]).toEqual([true, [tag]]);
  expect(oneTag.test('a;b')).toBe(false);
});

it('the first spelling of a tag stays', () => expect(distinctTags(['Ｖip', 'vip', 'VIP'])).toEqual(['Ｖip']));
