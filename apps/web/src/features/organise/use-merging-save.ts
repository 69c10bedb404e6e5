import { useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { type Difference, mergeVersions, takeTheirs } from '../../lib/versions.ts';
import type { ShownDifference } from '../../ui/versions-dialog.tsx';

type Versioned = { readonly version: string };
type Meeting<Body, View> = {
  readonly theirs: View;
  readonly merged: Body;
  readonly differences: readonly Difference[];
};

type Options<Body, View> = {
  /** What is edited; undefined for something new. */
  readonly begun: View | undefined;
  /** What of it the form holds. */
  readonly bodyOf: (view: View) => Body;
  readonly save: (body: Body, ifMatch: string | undefined) => Promise<View>;
  /** What is stored now. */
  readonly read: () => Promise<View>;
  /** Shows a version in the form: two were brought together. */
  readonly fill: (body: Body) => void;
  readonly describe: (difference: Difference) => ShownDifference;
};

const isEditedMeanwhile = (error: unknown) => error instanceof ApiError && error.code === 'edited_meanwhile';

/**
 * Saves a form as it was typed; what somebody else saved meanwhile is kept too, or shown beside it where both changed
 * the same.
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
  const [meeting, setMeeting] = useState<Meeting<Body, View>>();
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);

  async function send(body: Body, from: View | undefined): Promise<void> {
    try {
      setBase(await save(body, from?.version));
    } catch (problem) {
      if (!from || !isEditedMeanwhile(problem)) throw problem;
      const theirs = await read();
      const { merged, differences } = mergeVersions(bodyOf(from), body, bodyOf(theirs));
      if (differences.length > 0) return setMeeting({ theirs, merged, differences });
      fill(merged);
      await send(merged, theirs);
    }
  }

  async function submit(body: Body, from = base): Promise<void> {
    setPending(true);
    setError(null);
    // The alert of the form says what is wrong; what was written stays.
    await send(body, from).catch(setError);
    setPending(false);
  }

  function settle(taken: readonly Difference[]): void {
    if (!meeting) return;
    const settled = taken.reduce<Body>(takeTheirs, meeting.merged);
    setMeeting(undefined);
    fill(settled);
    void submit(settled, meeting.theirs);
  }

  return {
    submit: (body: Body) => submit(body),
    error,
    isPending,
    differences: meeting?.differences.map(describe),
    settle,
    later: () => setMeeting(undefined),
  };
}
