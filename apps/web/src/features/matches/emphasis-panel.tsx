import {
  type Emphasis,
  emphasisLevels,
  parseEmphasis,
  type TurnableCriterion,
  turnableCriteria,
  writeEmphasis,
} from '@jumelage/domain/match';
import { useEffect, useId, useRef, useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { levelKeys, stepOf, turn, turnedCount } from './emphasis.ts';

const turningPause = 250;

type EmphasisPanelProps = {
  readonly value: string | undefined;
  readonly onValue: (emphasis: string | undefined) => void;
};

/** Draws a native slider of five named steps for each criterion; the list follows once the hand rests. */
export function EmphasisPanel({ value = '', onValue }: EmphasisPanelProps) {
  const t = useWords('suggestions');
  const [emphasis, setEmphasis] = useState<Emphasis>(() => parseEmphasis(value) ?? {});
  const known = useRef(value);
  const told = useRef(onValue);
  told.current = onValue;
  // Going back in the browser changes the address: the controls follow, but never while their own turn is on its way.
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    setEmphasis(parseEmphasis(value) ?? {});
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const written = writeEmphasis(emphasis);
      if (written === known.current) return;
      known.current = written;
      told.current(written || undefined);
    }, turningPause);
    return () => clearTimeout(timer);
  }, [emphasis]);
  const count = turnedCount(emphasis);
  return (
    <div className="grid gap-4">
      <p className="text-muted text-sm">{t('emphasisLead')}</p>
      <div className="grid gap-3 sm:grid-cols-2 sm:gap-x-6">
        {turnableCriteria.map((criterion) => (
          <Turn
            key={criterion}
            criterion={criterion}
            step={stepOf(emphasis, criterion)}
            onStep={(step) => setEmphasis(turn(emphasis, criterion, step))}
          />
        ))}
      </div>
      {/* It keeps its place when there is nothing to reset, so that nothing below moves. */}
      <div className="flex min-h-9 items-center justify-between gap-2">
        <span className="whitespace-nowrap text-muted text-sm">{count > 0 && t('turned', { n: count })}</span>
        {count > 0 && (
          <Button look="quiet" size="sm" onClick={() => setEmphasis({})}>
            {t('resetEmphasis')}
          </Button>
        )}
      </div>
    </div>
  );
}

type TurnProps = {
  readonly criterion: TurnableCriterion;
  readonly step: number;
  readonly onStep: (step: number) => void;
};

function Turn({ criterion, step, onStep }: TurnProps) {
  const t = useWords('suggestions');
  const { criteria } = useTexts('reasons');
  const id = useId();
  const level = t(levelKeys[step] ?? 'level2');
  const isTurned = emphasisLevels[step] !== 1;
  return (
    <div className="grid">
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <label htmlFor={id} className="font-medium">
          {criteria[criterion]}
        </label>
        <output htmlFor={id} aria-live="off" className={isTurned ? 'font-semibold text-azure' : 'text-muted'}>
          {level}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={emphasisLevels.length - 1}
        step={1}
        value={step}
        aria-valuetext={level}
        className="h-9 w-full cursor-pointer accent-azure"
        onChange={(event) => onStep(event.target.valueAsNumber)}
      />
    </div>
  );
}
