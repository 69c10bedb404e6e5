import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { PersonName } from '../../../ui/lang-text.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useSetLive, type Weights, type WeightVersion } from './queries.ts';
import { mayUse } from './weights.ts';

/** Draws every version: its author, date and material, whether it ranked better, and the way back to it. */
export function Versions({ weights }: { readonly weights: Weights }) {
  const t = useWords('match-weights');
  const { date } = useFormat();
  const setLive = useSetLive();
  const [asked, setAsked] = useState<WeightVersion>();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isHand = asked?.version === 0;
  const confirm = asked && {
    title: isHand ? t('confirmTitleHand') : t('confirmTitle', { n: asked.version }),
    label: isHand ? t('goToHand') : t('goToName', { n: asked.version }),
  };
  return (
    <section aria-labelledby="versions" className="grid gap-3">
      <h2 id="versions" className="font-semibold text-lg">
        {t('versions')}
      </h2>
      <ProblemAlert error={setLive.error} />
      {!weights.learning && weights.versions.length > 1 && <p className="text-muted text-sm">{t('off')}</p>}
      <DataTable
        caption={t('versionsCaption')}
        rows={weights.versions}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            id: 'version',
            header: t('version'),
            isName: true,
            cell: ({ version }) => (
              <span className="flex flex-wrap items-center gap-2">
                {t('versionName', { n: version })} {version === weights.live && <Tag tone="good">{t('inUse')}</Tag>}
              </span>
            ),
          },
          {
            id: 'when',
            header: t('when'),
            cell: ({ learned }) =>
              learned ? (
                <>
                  <time dateTime={learned.at}>{date(learned.at, zone, 'short')}</time>
                  <span className="block text-muted text-sm">
                    <PersonName name={learned.by} />
                  </span>
                </>
              ) : (
                t('byHand')
              ),
          },
          {
            id: 'from',
            header: t('from'),
            cell: ({ learned }) =>
              learned ? (
                t('fromWhat', {
                  accepts: learned.accepts,
                  declines: learned.declines,
                  shortlisted: learned.shortlisted,
                  hidden: learned.hidden,
                })
              ) : (
                <span aria-hidden="true">–</span>
              ),
          },
          {
            id: 'quality',
            header: <span title={t('qualityHint')}>{t('quality')}</span>,
            cell: ({ learned }) => (learned ? <Quality learned={learned} /> : <span aria-hidden="true">–</span>),
          },
          {
            id: 'act',
            header: <span className="sr-only">{t('goTo')}</span>,
            cell: (version) =>
              mayUse(weights, version) && (
                <Button look="secondary" size="sm" onClick={() => setAsked(version)}>
                  {t('goTo')} <span className="sr-only">: {t('versionName', { n: version.version })}</span>
                </Button>
              ),
          },
        ]}
      />
      <p className="text-muted text-sm">{t('qualityHint')}</p>
      <ConfirmDialog
        title={confirm?.title}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        confirmLabel={confirm?.label ?? ''}
        onConfirm={async () => {
          const version = asked?.version ?? 0;
          // The alert above the table says what was refused.
          await setLive.mutateAsync({ version }).then(
            () => toast(t('changed', { n: version })),
            () => undefined,
          );
        }}
      >
        <p>{t('confirmText')}</p>
      </ConfirmDialog>
    </section>
  );
}

function Quality({ learned }: { readonly learned: NonNullable<WeightVersion['learned']> }) {
  const t = useWords('match-weights');
  const { number } = useFormat();
  const { before, after, passed } = learned;
  const figure = (value: number) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <span className="grid justify-items-start gap-1">
      <Tag tone={passed ? 'good' : 'warn'}>{passed ? (after > before ? t('better') : t('same')) : t('worse')}</Tag>
      <span className="text-muted text-sm tabular-nums">
        {t('beforeAfter', { before: figure(before), after: figure(after) })}
      </span>
    </span>
  );
}
