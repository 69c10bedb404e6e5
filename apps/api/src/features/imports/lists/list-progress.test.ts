import type { Id } from '@jumelage/domain/ids';
import { describe, expect, it } from 'vitest';
import { listProgress, unwatched } from './list-progress.ts';

const whose = { eventId: 'evt_1' as Id<'event'>, userId: 'usr_1' as Id<'user'> };

describe('progress of a list', () => {
  it('is none before and after the work', async () => {
    const progress = listProgress();
    expect(progress.of(whose)).toBeNull();
    expect(await progress.follow(whose, 'preview', async () => 'read')).toBe('read');
    expect(progress.of(whose)).toBeNull();
  });

  it('ends with work that fails', async () => {
    const progress = listProgress();
    await expect(
      progress.follow(whose, 'import', async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(progress.of(whose)).toBeNull();
  });

  it('counts rows by the share of time that each part takes', async () => {
    const progress = listProgress();
    const seen: unknown[] = [];
    await progress.follow(whose, 'import', async ({ tell }) => {
      const say = (...[part, done, of]: Parameters<typeof tell>) => {
        tell(part, done, of);
        seen.push(progress.of(whose));
      };
      seen.push(progress.of(whose));
      say('table', 1, 2);
      say('rows', 0, 1000);
      say('rows', 500, 1000);
      say('people', 10, 10);
      say('organisations', 0, 0);
      say('writing', 3, 4);
      say('writing', 4, 4);
    });
    expect(seen).toEqual([
      { done: 0, total: 0 },
      { done: 0, total: 0 },
      { done: 150, total: 1000 },
      { done: 250, total: 1000 },
      { done: 500, total: 1000 },
      { done: 650, total: 1000 },
      { done: 912, total: 1000 },
      { done: 1000, total: 1000 },
    ]);
  });

  it('of a preview ends with its organisations', async () => {
    const progress = listProgress();
    await progress.follow(whose, 'preview', async ({ tell }) => {
      tell('rows', 0, 40);
      tell('organisations', 1, 2);
      expect(progress.of(whose)).toEqual({ done: 36, total: 40 });
    });
  });

  it('is each organiser’s own, in each event', async () => {
    const progress = listProgress();
    const other = { ...whose, userId: 'usr_2' as Id<'user'> };
    await progress.follow(whose, 'import', async ({ tell }) => {
      tell('rows', 1, 1);
      expect(progress.of(other)).toBeNull();
      expect(progress.of({ ...whose, eventId: 'evt_2' as Id<'event'> })).toBeNull();
    });
  });

  it('stays that of a later list where an earlier one of the same person ends', async () => {
    const progress = listProgress();
    let endFirst = () => {};
    const first = progress.follow(whose, 'import', () => new Promise<void>((resolve) => (endFirst = resolve)));
    await progress.follow(whose, 'import', async ({ tell }) => {
      tell('rows', 0, 10);
      endFirst();
      await first;
      expect(progress.of(whose)).toEqual({ done: 1, total: 10 });
    });
    expect(progress.of(whose)).toBeNull();
  });
});

it('work that nobody watches tells nothing', () => {
  expect(unwatched().tell('rows', 1, 2)).toBeUndefined();
});
