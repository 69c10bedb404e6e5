import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { pieceLength, piecesOf, toText } from './answer-text.ts';

const item = z.object({ id: z.number(), name: z.string().optional() });
const answer = z.object({
  before: z.string().nullable(),
  items: z.array(item),
  absent: z.number().optional(),
  after: z.array(z.number()),
});
const of = (n: number) => ({
  ...{ before: null, absent: undefined, after: [1, 2], secret: 'x' },
  items: Array.from({ length: n }, (_, id) => ({ id, name: id % 2 ? `"${id}` : undefined, secret: 'x' })),
});

it('an answer is written alike, whether its lists are short or long: what the contract declares and nothing else', async () => {
  for (const n of [0, 3, 1500]) expect(await toText(answer, of(n))).toBe(JSON.stringify(answer.parse(of(n))));
  await expect(toText(answer, { ...of(1500), items: [...of(1499).items, { id: 'no number' }] })).rejects.toThrow(
    z.ZodError,
  );
});

it('what a contract asks of a list as a whole is asked of a long one too', async () => {
  await expect(toText(z.object({ items: z.array(item).max(1000) }), of(1500))).rejects.toThrow(z.ZodError);
});

it('others have their turn while a long list is written', async () => {
  let isWritten = false;
  const written = toText(answer, of(300_000)).then(() => {
    isWritten = true;
  });
  let turns = 0;
  for (; !isWritten; turns++) await setImmediate();
  await written;
  expect(turns).toBeGreaterThan(5);
});

it('a long text is cut between characters', () => {
  const text = `${'𠮷'.repeat(pieceLength)}x`;
  for (const one of [text, `x${text}`, 'short', '']) {
    const pieces = [...piecesOf(one)];
    expect(pieces.join('')).toBe(one);
    expect(pieces.every((piece) => piece.isWellFormed() && piece.length <= pieceLength)).toBe(true);
  }
});
