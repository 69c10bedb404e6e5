import { beforeEach, expect, it } from 'vitest';
import type { Organisation } from '../queries.ts';
import type { DraftChanges } from './draft.ts';
import { createSaver, type SaverState } from './saver.ts';

class Refusal extends Error {
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    super('refused');
    this.paths = paths;
  }
}

/** Imitates a server that stores what it is sent, and refuses a website that is not https. */
function makeServer() {
  const kept: DraftChanges[] = [];
  let isDown = false;
  return {
    kept,
    goDown: (down: boolean) => {
      isDown = down;
    },
    async save(changes: DraftChanges): Promise<Organisation> {
      if (isDown) throw new Error('network');
      if (changes.website?.startsWith('http:')) throw new Refusal(['/website']);
      kept.push(changes);
      // The edge: the saver only hands the answer on.
      return {} as Organisation;
    },
  };
}

let states: SaverState['state'][];
beforeEach(() => {
  states = [];
});
const makeSaver = (save: (changes: DraftChanges) => Promise<Organisation>) =>
  createSaver({
    save,
    pathsOf: (error) => (error instanceof Refusal ? error.paths : []),
    onSaved: () => undefined,
    onState: ({ state }) => states.push(state),
    pause: 1_000_000,
  });

it('sends only what changed, once, with the last value of each field', async () => {
  const server = makeServer();
  const saver = makeSaver(server.save);
  saver.change({ city: 'Ni' });
  saver.change({ city: 'Nice' });
  saver.change({ trl: 4 });
  expect(await saver.flush()).toBe(true);
  expect(await saver.flush()).toBe(true);
  expect(server.kept).toEqual([{ city: 'Nice', trl: 4 }]);
  expect(states).toEqual(['unsaved', 'unsaved', 'unsaved', 'saving', 'saved']);
});

it('keeps what could not be sent, and sends it with the next attempt unless it was typed again', async () => {
  const server = makeServer();
  const saver = makeSaver(server.save);
  server.goDown(true);
  saver.change({ city: 'Nice', trl: 4 });
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)).toBe('error');
  server.goDown(false);
  saver.change({ city: 'Grasse' });
  expect(await saver.flush()).toBe(true);
  expect(server.kept).toEqual([{ city: 'Grasse', trl: 4 }]);
});

it('lets a refused field hold back no other', async () => {
  const server = makeServer();
  const saver = makeSaver(server.save);
  saver.change({ website: 'http://a.example', city: 'Nice' });
  expect(await saver.flush()).toBe(false);
  expect(server.kept).toEqual([{ city: 'Nice' }]);
  saver.change({ website: 'https://a.example' });
  expect(await saver.flush()).toBe(true);
  expect(server.kept).toEqual([{ city: 'Nice' }, { website: 'https://a.example' }]);
});

it('saves what is typed while a save is under way', async () => {
  const server = makeServer();
  const saver = makeSaver(server.save);
  saver.change({ city: 'Nice' });
  const first = saver.flush();
  await Promise.resolve();
  saver.change({ city: 'Grasse' });
  await first;
  expect(await saver.flush()).toBe(true);
  expect(server.kept).toEqual([{ city: 'Nice' }, { city: 'Grasse' }]);
});
