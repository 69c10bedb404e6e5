import { useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import type { Preview } from './queries.ts';
import type { ImportList } from './use-import-list.ts';

/**
 * Draws the organisations of the list that look like a known one: each is a new one, until the organiser says that it
 * is the same.
 */
export function ImportLookAlikes({ preview, list }: { readonly preview: Preview; readonly list: ImportList }) {
  const t = useWords('imports');
  if (preview.lookAlikes.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="import-alike">
      <div className="grid gap-1">
        <h3 id="import-alike" className="font-semibold text-lg">
          {t('alikeTitle')}
        </h3>
        <p className="text-muted">{t('alikeLead')}</p>
      </div>
      {preview.lookAlikes.map(({ line, name, people, alike }) => (
        <RadioGroup
          key={line}
          inline
          label={t('alikeOf', { name, n: people })}
          value={list.joins.get(line) ?? 'another'}
          options={[
            { value: 'another', label: t('anotherOrganisation') },
            ...alike.map((one) => ({ value: one.id, label: t('sameAs', { name: one.name }) })),
          ]}
          onValue={(value) => list.setJoin(line, value === 'another' ? undefined : value)}
        />
      ))}
    </section>
  );
}
