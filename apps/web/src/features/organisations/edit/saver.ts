import type { Organisation } from '../queries.ts';
import type { DraftChanges } from './draft.ts';

export type SaverState = { readonly state: 'idle' | 'unsaved' | 'saving' | 'saved' | 'error'; readonly error: unknown };

type SaverOptions = {
  readonly save: (changes: DraftChanges) => Promise<Organisation>;
  /** The paths of the fields that an error is about. */
  readonly pathsOf: (error: unknown) => readonly string[];
  readonly onSaved: (organisation: Organisation) => void;
  readonly onState: (state: SaverState) => void;
  readonly pause: number;
};

/** Lists the fields of a change that a refusal names by their paths. */
function refusedFields(paths: readonly string[], changes: DraftChanges): readonly string[] {
  const named = paths.map((path) => path.replace(/^\/|^body[./]/, '').split(/[./]/)[0] ?? '');
  return Object.keys(changes).filter((field) => named.includes(field));
}

const pick = (changes: DraftChanges, keep: (field: string) => boolean): DraftChanges =>
  Object.fromEntries(Object.entries(changes).filter(([field]) => keep(field)));

/**
 * Saves what is typed, a pause after the last key, only the fields that changed, one request at a time.
 * What the server refuses stays pending with its error, and does not hold back the fields it had nothing against.
 */
export function createSaver({ save, pathsOf, onSaved, onState, pause }: SaverOptions) {
  let pending: DraftChanges = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const isPending = () => Object.keys(pending).length > 0;

  async function send(): Promise<void> {
    if (!isPending()) return;
    const sent = pending;
    pending = {};
    onState({ state: 'saving', error: null });
    try {
      onSaved(await save(sent));
      onState({ state: isPending() ? 'unsaved' : 'saved', error: null });
    } catch (error) {
      const refused = refusedFields(pathsOf(error), sent);
      const others = pick(sent, (field) => !refused.includes(field));
      // Fields typed meanwhile are newer than the refused ones.
      pending = { ...sent, ...pending };
      if (refused.length > 0 && Object.keys(others).length > 0) {
        try {
          onSaved(await save(others));
          pending = pick(
            pending,
            (field) =>
              !(field in others) || pending[field as keyof DraftChanges] !== others[field as keyof DraftChanges],
          );
        } catch {
          // The first refusal says what to mend; the rest goes with the next attempt.
        }
      }
      onState({ state: 'error', error });
    }
  }

  /** Saves at once; tells whether nothing is left unsaved. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    running = running.then(send);
    await running;
    return !isPending();
  }

  return {
    flush,
    isPending,
    /** Saves these changes in place of the pending ones, after two versions of a profile were merged. */
    replace(changes: DraftChanges): Promise<boolean> {
      pending = changes;
      if (!isPending()) onState({ state: 'saved', error: null });
      return flush();
    },
    change(changes: DraftChanges): void {
      pending = { ...pending, ...changes };
      onState({ state: 'unsaved', error: null });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
  };
}
