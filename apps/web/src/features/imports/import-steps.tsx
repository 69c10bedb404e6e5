import { useTexts, useWords } from '../../lib/i18n.tsx';

/** The steps of an import, in their order. */
export const importSteps = ['file', 'columns', 'check', 'consent'] as const;
export type ImportStep = (typeof importSteps)[number];

type ImportStepsProps = {
  readonly step: ImportStep;
  /** The last step that can be gone to as the list stands. */
  readonly reached: ImportStep;
  readonly onStep: (step: ImportStep) => void;
};

/** Draws where an import stands among its four steps; those that can be gone to are buttons. */
export function ImportSteps({ step, reached, onStep }: ImportStepsProps) {
  const t = useWords('imports');
  const { steps } = useTexts('imports');
  const last = importSteps.indexOf(reached);
  return (
    <nav aria-label={t('stepsLabel')}>
      <ol className="flex gap-1 overflow-x-auto">
        {importSteps.map((one, i) => (
          // A phone has room for the name of one: where the organiser is.
          <li key={one} className={`min-w-0 sm:flex-1 ${one === step ? 'flex-1' : ''}`}>
            <button
              type="button"
              aria-current={one === step ? 'step' : undefined}
              disabled={i > last}
              onClick={() => onStep(one)}
              className={`grid min-h-11 w-full min-w-11 content-center justify-items-start border-b-3 px-1 text-left text-sm disabled:text-muted ${
                one === step ? 'border-azure font-semibold' : 'border-line text-muted'
              }`}
            >
              <span className="max-w-full truncate">
                {i + 1}. <span className={one === step ? '' : 'max-sm:sr-only'}>{steps[one]}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
