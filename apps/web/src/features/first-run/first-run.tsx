import { useEffect } from 'react';
import { useStepFocus } from '../accounts/use-step-focus.ts';
import { AccountPart, OtherWays } from './account-part.tsx';
import { DescribeStep } from './describe-step.tsx';
import { lacksToContinue } from './draft.ts';
import { FitsStep } from './fits-step.tsx';
import type { FirstRunStep } from './step-search.ts';
import { UnderstoodStep } from './understood-step.tsx';
import { useFirstRun } from './use-first-run.ts';

type FirstRunProps = {
  readonly step: FirstRunStep;
  readonly onStep: (step: FirstRunStep) => void;
  /** Leads on to the third step once a visitor has an account; absent for those who have one. */
  readonly onEntered?: (() => void) | undefined;
  readonly onPublished: (organisationId: `org_${string}`) => void;
};

/** Draws the way from one sentence to the first suggestions: what one writes, what was understood, who fits. */
export function FirstRun({ step, onStep, onEntered, onPublished }: FirstRunProps) {
  const run = useFirstRun();
  const { draft, read, save } = run;
  const isVisitor = onEntered !== undefined;
  const isBegun = lacksToContinue(draft).length === 0;
  // An address of a later step, opened without what the earlier ones ask, leads to the first.
  const shown = isBegun && !(isVisitor && step === 3) ? step : 1;
  useStepFocus(shown);
  const { mutate } = read;
  const isUnread = shown > 1 && draft.readText !== draft.text;
  useEffect(() => {
    if (isUnread) mutate();
  }, [isUnread, mutate]);
  if (shown === 1)
    return (
      <>
        <DescribeStep run={run} onDone={() => onStep(2)} />
        {isVisitor && <OtherWays />}
      </>
    );
  if (shown === 2)
    return (
      <UnderstoodStep
        run={run}
        onBack={() => onStep(1)}
        onDone={() => save.mutate(undefined, { onSuccess: () => onStep(3) })}
        account={onEntered && ((isReady) => <AccountPart run={run} isReady={isReady} onEntered={onEntered} />)}
      />
    );
  return (
    <FitsStep run={run} onBack={onStep} onPublished={() => draft.organisationId && onPublished(draft.organisationId)} />
  );
}
