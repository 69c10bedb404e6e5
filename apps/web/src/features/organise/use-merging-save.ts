import { useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { type Difference, mergeVersions, takeTheirs } from '../../lib/versions.ts';
import type { ShownDifference } from '../../ui/versions-dialog.tsx';

type Versioned = { readonly version: string };
/** The version that somebody else saved meanwhile, the merged one, and where it differs from what was typed. */
type Conflict<Body, View> = {
  readonly theirs: View;
  readonly merged: Body;
  readonly differences: readonly Difference[];
};

type Options<Body, View> = {
  /** The stored version that the form began from; undefined for something new. */
  readonly begun: View | undefined;
  /** Picks the part of a version that the form holds. */
  readonly bodyOf: (view: View) => Body;
  readonly save: (body: Body, ifMatch: string | undefined) => Promise<View>;
  /** Reads the version that is stored now. */
  readonly read: () => Promise<View>;
  /** Puts the merged version into the form. */
  readonly fill: (body: Body) => void;
  readonly describe: (difference: Difference) => ShownDifference;
};

const isEditedMeanwhile = (error: unknown) => error instanceof ApiError && error.code === 'edited_meanwhile';

/**
 * Saves a form as it was typed. What somebody else saved meanwhile is merged, or shown beside it where both changed the
 * same.
 */
export function useMergingSave<Body extends object, View extends Versioned>({
  begun,
  bodyOf,
  save,
  read,
  fill,
  describe,
}: Options<Body, View>) {
  const [base, setBase] = useState(begun);
  const [conflict, setConflict] = useState<Conflict<Body, View>>();
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);

  async function send(body: Body, from: View | undefined): Promise<void> {
    try {
      setBase(await save(body, from?.version));
    } catch (problem) {
      if (!from || !isEditedMeanwhile(problem)) throw problem;
      await mergeTheirs(body, from);
    }
  }

  /** Saves on top of what somebody else saved, or asks where both changed the same. */
  async function mergeTheirs(body: Body, from: View): Promise<void> {
    const theirs = await read();
    const { merged, differences } = mergeVersions(bodyOf(from), body, bodyOf(theirs));
    if (differences.length > 0) return setConflict({ theirs, merged, differences });
    fill(merged);
    await send(merged, theirs);
  }

  async function submit(body: Body, from = base): Promise<void> {
    setPending(true);
    setError(null);
    // The alert of the form says what is wrong; what was written stays.
    await send(body, from).catch(setError);
    setPending(false);
  }

  function settle(taken: readonly Difference[]): void {
    if (!conflict) return;
    const settled = taken.reduce<Body>(takeTheirs, conflict.merged);
    setConflict(undefined);
    fill(settled);
    void submit(settled, conflict.theirs);
  }

  return {
    submit: (body: Body) => submit(body),
    error,
    isPending,
    differences: conflict?.differences.map(describe),
    settle,
    later: () => setConflict(undefined),
  };
}
