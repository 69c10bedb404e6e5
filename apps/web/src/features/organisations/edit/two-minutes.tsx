import { isFieldOf } from '@jumelage/domain/profile';
import { useTexts, useWords } from '../../../lib/i18n.tsx';
import type { Organisation } from '../queries.ts';
import { useSections } from './section.tsx';

/** The fields that a first run leaves out, in the order of the form: none of it is needed to be published or suggested. */
const leftOut = ['registrationNumber', 'headcount', 'turnover', 'trl'] as const;

/** Draws what can be added in two minutes, each with what it gains and a link to its field. */
export function TwoMinutes({ organisation }: { readonly organisation: Organisation }) {
  const t = useWords('organisations');
  const { gains } = useTexts('organisations');
  const { goTo } = useSections();
  const missing = [
    ...leftOut.filter((name) => isFieldOf(name, organisation.kind) && organisation[name] === null),
    ...(organisation.picture === null ? (['picture'] as const) : []),
  ];
  if (missing.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-1 font-medium">{t('twoMinutes')}</summary>
      <ul className="mt-1 grid gap-1">
        {missing.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="min-h-9 text-start text-azure underline underline-offset-4"
              onClick={() => goTo(`field-${name}`)}
            >
              {t(name)}
            </button>
            <p className="text-muted">{gains[name]}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
