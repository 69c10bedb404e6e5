import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Word } from './queries.ts';
import { useClock } from './use-clock.ts';

const names = { terms: 'terms', other_side: 'otherSide', newsletter: 'newsletter' } as const;

/** Draws every consent given or taken back, the newest first. */
export function ConsentHistory({ words }: { readonly words: readonly Word[] }) {
  const t = useWords('consents');
  const terms = useTerms();
  const { date } = useFormat();
  const clock = useClock();
  return (
    <DataTable
      caption={t('historyTitle')}
      rows={words}
      rowKey={({ purpose, at }) => `${purpose} ${at}`}
      columns={[
        { id: 'what', header: t('historyWhat'), isName: true, cell: ({ purpose }) => t(names[purpose]) },
        { id: 'answer', header: t('historyAnswer'), cell: ({ given }) => t(given ? 'yes' : 'no') },
        { id: 'when', header: t('historyWhen'), cell: ({ at }) => clock(at) },
        { id: 'version', header: t('historyVersion'), cell: ({ version }) => date(version, 'UTC') },
        { id: 'language', header: t('historyLanguage'), cell: ({ language }) => terms.language[language] },
      ]}
    />
  );
}
