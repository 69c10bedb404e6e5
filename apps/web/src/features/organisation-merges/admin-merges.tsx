import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { ChooseTwo } from './choose-two.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { allMergesQuery, type Side } from './queries.ts';
import { Undoable } from './undoable.tsx';

const admin = { as: 'admin' } as const;

/** Merges any two of the organisations that were found, and undoes any merge of the last hour. */
export function AdminMerges({ items }: { readonly items: readonly Side[] }) {
  const t = useWords('organisation-merges');
  const { data } = useQuery(allMergesQuery);
  const [chosen, setChosen] = useState<readonly [Side, Side]>();
  const merged = data?.merged ?? [];
  if (items.length < 2 && merged.length === 0) return null;
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-xl">{t('title')}</h2>
      <p className="max-w-prose text-muted">{t('leadAdmin')}</p>
      <Undoable by={admin} merged={merged} />
      <ChooseTwo items={items} onChosen={(one, other) => setChosen([one, other])} />
      {chosen && (
        <MergeDialog
          key={`${chosen[0].id} ${chosen[1].id}`}
          by={admin}
          sides={chosen}
          may="merge"
          onClose={() => setChosen(undefined)}
        />
      )}
    </Card>
  );
}
