import type { ReactNode } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/card.tsx';

type StepProps = {
  readonly step: 1 | 2 | 3;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
};

/** Draws a step of the way: which of three it is, its heading, and what it asks. */
export function Step({ step, title, lead, children, wide = false }: StepProps) {
  const t = useWords('first-run');
  const { steps } = useTexts('first-run');
  const names = [steps.first, steps.second, steps.third];
  return (
    <div className={`mx-auto py-2 ${wide ? 'max-w-6xl' : 'max-w-2xl'}`}>
      <ol className="mb-5 flex gap-2" aria-label={t('stepOf', { n: step })}>
        {names.map((name, index) => (
          <li
            key={name}
            aria-current={index + 1 === step ? 'step' : undefined}
            className={`flex-1 border-t-4 pt-1.5 text-xs sm:text-sm ${index < step ? 'border-azure' : 'border-line'} ${index + 1 === step ? 'font-medium text-ink' : 'text-muted'}`}
          >
            {name}
          </li>
        ))}
      </ol>
      <PageHeader title={title} lead={lead} />
      {children}
    </div>
  );
}
