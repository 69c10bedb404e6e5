import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Meter } from '../../../ui/progress.tsx';
import type { Organisation } from '../queries.ts';
import { useSections } from './section.tsx';

type Missing = NonNullable<Organisation['mine']>['completeness']['missing'][number];

/** Names the place of the editor that holds a missing item. */
export const placeOf = (missing: Missing) =>
  missing === 'text' || missing === 'translation' ? 'field-texts' : `field-${missing}`;

/** Draws how complete the profile is for matching; each missing item links to its field. */
export function Completeness({
  completeness: { percent, missing },
}: {
  readonly completeness: NonNullable<Organisation['mine']>['completeness'];
}) {
  const t = useWords('organisations');
  const terms = useTerms();
  const format = useFormat();
  const { goTo } = useSections();
  return (
    <div className="grid gap-3">
      <Meter
        label={t('completeness')}
        value={percent}
        max={100}
        text={format.percent(percent / 100)}
        tone={percent >= 80 ? 'good' : 'azure'}
      />
      {missing.length === 0 ? (
        <p className="text-muted text-sm">{t('complete')}</p>
      ) : (
        <details open className="text-sm">
          <summary className="cursor-pointer py-1 font-medium">{t('missing')}</summary>
          <ul className="mt-1 grid gap-0.5">
            {missing.map((item) => (
              <li key={item}>
                <button
                  type="button"
                  className="min-h-9 text-start text-azure underline underline-offset-4"
                  onClick={() => goTo(placeOf(item))}
                >
                  {terms.completeness[item]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
