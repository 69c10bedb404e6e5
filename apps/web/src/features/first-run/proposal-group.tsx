import { Check, Plus, X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';

type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type ProposalGroupProps<Value extends string> = {
  readonly title: string;
  readonly chosen: readonly Value[];
  /** Every value that could be chosen; absent where they are too many and `picker` finds them. */
  readonly all?: readonly Choice<Value>[];
  readonly labelOf: (value: Value) => string;
  readonly passageOf: (value: Value) => string | undefined;
  readonly onChosen: (chosen: readonly Value[]) => void;
  readonly lock?: ReactNode;
  readonly picker?: ReactNode;
  readonly error?: string | undefined;
};

/**
 * Draws what a text proposed under one heading, ticked: a tap removes, (+) adds. Below stands the sentence that proves
 * each.
 */
export function ProposalGroup<Value extends string>(props: ProposalGroupProps<Value>) {
  const { title, chosen, all = [], labelOf, passageOf, onChosen, lock, picker, error } = props;
  const t = useWords('first-run');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const others = all.filter(({ value }) => !chosen.includes(value));
  // An empty group shows its choices at once.
  const isShown = isOpen || chosen.length === 0;
  const isNothing = chosen.length === 0 && all.length > 0 && !all.some(({ value }) => passageOf(value));
  const passages = [...new Set(chosen.flatMap((value) => passageOf(value) ?? []))];
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id} className="font-medium">
          {title}
        </h2>
        {lock}
      </div>
      {isNothing && <p className="text-muted text-sm">{t('nothingInText')}</p>}
      <ul className="flex flex-wrap gap-2 empty:hidden">
        {chosen.map((value) => (
          <li key={value}>
            <button
              type="button"
              aria-label={t('remove', { name: labelOf(value) })}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-lg bg-azure-soft px-3 text-azure-strong hover:line-through"
              onClick={() => onChosen(chosen.filter((other) => other !== value))}
            >
              <Check aria-hidden="true" className="size-4" />
              {labelOf(value)}
              <X aria-hidden="true" className="size-4" />
            </button>
          </li>
        ))}
        {(others.length > 0 || picker) && !isShown && (
          <li>
            <button
              type="button"
              aria-label={`${t('more')} · ${title}`}
              aria-expanded={false}
              className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-lg border border-azure border-dashed px-2 text-azure hover:bg-azure-soft"
              onClick={() => setOpen(true)}
            >
              <Plus aria-hidden="true" className="size-5" />
            </button>
          </li>
        )}
      </ul>
      {isShown && others.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {others.map(({ value, label }) => (
            <li key={value}>
              <button
                type="button"
                aria-label={t('add', { name: label })}
                className="inline-flex min-h-11 items-center gap-1 rounded-lg border border-edge/60 border-dashed px-3 text-sm hover:bg-sunken"
                onClick={() => onChosen([...chosen, value])}
              >
                <Plus aria-hidden="true" className="size-4 text-azure" />
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isShown && picker}
      {error && (
        <p className="font-medium text-bad text-sm">
          <span aria-hidden="true">▲ </span>
          {error}
        </p>
      )}
      {passages.length > 0 && (
        <ul aria-label={t('fromText')} className="grid gap-1 border-line border-s-2 ps-3 text-muted text-sm">
          {passages.map((passage) => (
            <li key={passage}>
              <q>{passage}</q>
              {' → '}
              {chosen
                .filter((value) => passageOf(value) === passage)
                .map(labelOf)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
