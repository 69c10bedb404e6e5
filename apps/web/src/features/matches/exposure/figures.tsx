import { useFormat } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { evennessKeys, evennessOf } from './evenness.ts';
import type { Exposure } from './queries.ts';

const ways = ['unpriced', 'priced', 'fitted'] as const;
const hints = { unpriced: 'unpricedHint', priced: 'pricedHint', fitted: 'fittedHint' } as const;
const tones = ['good', 'good', 'warn', 'bad'] as const;

/**
 * Draws three ways to make the lists of an event, and how evenly each spreads suggestions, in words first and then in
 * figures.
 */
export function ExposureTable({ exposure }: { readonly exposure: Exposure }) {
  const t = useWords('exposure');
  const { percent, number } = useFormat();
  return (
    <DataTable
      caption={t('caption')}
      rows={ways}
      rowKey={(way) => way}
      columns={[
        {
          id: 'way',
          header: t('way'),
          isName: true,
          cell: (way) => (
            <div className="grid max-w-[46ch] gap-0.5">
              <span className="flex flex-wrap items-center gap-2">
                {t(way)} {way === 'fitted' && <Tag tone="azure">{t('inUse')}</Tag>}
              </span>
              <span className="font-normal text-muted text-sm">{t(hints[way])}</span>
            </div>
          ),
        },
        {
          id: 'evenness',
          header: t('evenness'),
          cell: (way) => {
            const { gini } = exposure[way];
            const key = evennessOf(gini);
            return (
              <div className="grid justify-items-start gap-1">
                <Tag tone={tones[evennessKeys.indexOf(key)] ?? 'plain'}>{t(key)}</Tag>
                <span className="text-muted text-sm tabular-nums">
                  {t('gini', { value: number(gini, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) })}
                </span>
              </div>
            );
          },
        },
        {
          id: 'biggest',
          header: t('biggest'),
          cell: (way) => <span className="tabular-nums">{t('biggestValue', { n: exposure[way].biggestInbox })}</span>,
        },
        { id: 'share', header: t('share'), align: 'end', cell: (way) => percent(exposure[way].shareShown) },
      ]}
    />
  );
}
