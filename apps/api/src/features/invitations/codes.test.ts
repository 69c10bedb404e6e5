import type { Id } from '@jumelage/domain/ids';
import { describe, expect, it, test } from 'vitest';
import type { Deps } from '../../deps.ts';
import { secretKey } from '../../keys/secret-key.ts';
import { hashOfCode, newInvitation } from './codes.ts';

const now = Date.UTC(2028, 1, 28, 12);
/** Gives bytes one batch after the other, and counts the batches. */
function depsOf(...batches: readonly (readonly number[])[]) {
  const drawn = { count: 0 };
  const deps = {
    ...{ key: secretKey(Buffer.alloc(32, 7)), now: () => now },
    random: () => Uint8Array.from(batches[drawn.count++] ?? Array(16).fill(drawn.count)),
  } as unknown as Deps;
  return { deps, drawn };
}
const by = 'usr_1' as Id<'user'>;
const wish = { role: 'participant', eventId: 'evt_1' as Id<'event'>, uses: 5, days: 1 } as const;

describe('an invitation', () => {
  it('is stored without its code, which finds it again', () => {
    const { deps } = depsOf(Array.from({ length: 16 }, (_, i) => i));
    const { row, code } = newInvitation(deps, by, wish);
    expect(code).toBe('23456-789AB');
    expect(JSON.stringify(row).includes('23456')).toBe(false);
    expect(row.codeHash).toBe(hashOfCode(deps, code));
    expect(row).toMatchObject({
      ...{ role: 'participant', eventId: 'evt_1', organisationId: null, participantId: null, email: null },
      ...{ usesLeft: 5, used: 0, createdBy: 'usr_1', revokedAt: null, note: '' },
    });
  });

  it('ends after whole days, over a leap day', () => {
    expect(newInvitation(depsOf().deps, by, { ...wish, days: 2 }).row.expiresAt).toEqual(
      new Date(Date.UTC(2028, 2, 1, 12)),
    );
  });

  it('for one person is used once, whatever is asked for', () => {
    const participantId = 'par_1' as Id<'participant'>;
    expect(newInvitation(depsOf().deps, by, { ...wish, participantId }).row.usesLeft).toBe(1);
  });

  it('draws again where bytes would favour some characters', () => {
    const { deps, drawn } = depsOf(
      Array(16).fill(255),
      [...Array(9).fill(1), ...Array(7).fill(240)],
      Array(16).fill(1),
    );
    expect(newInvitation(deps, by, wish).code).toBe('33333-33333');
    expect(drawn.count).toBeGreaterThanOrEqual(3);
  });
});

describe('a code that was typed', () => {
  const { deps } = depsOf();
  test.each(['23456-789AB', '23456789ab', ' 2345 6789 AB ', '23456—789ab', '２３４５６－７８９ＡＢ'])(
    'is the same: %s',
    (typed) => {
      expect(hashOfCode(deps, typed)).toBe(hashOfCode(deps, '23456-789AB'));
    },
  );

  test.each(['', '23456-789A', '23456-789ABC', '23456-789AO', '23456-789A1', '𝟚'.repeat(9), '論壇論壇論壇論壇論壇'])(
    'is none: %s',
    (typed) => expect(hashOfCode(deps, typed)).toBeUndefined(),
  );

  it('finds nothing with another key', () => {
    const other = { key: secretKey(Buffer.alloc(32, 8)) };
    expect(hashOfCode(other, '23456-789AB')).not.toBe(hashOfCode(deps, '23456-789AB'));
  });
});
