import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/text-input.tsx';
import { nameOf, type Side } from './queries.ts';

/** Draws two selects that choose two of a list by their names. */
export function ChooseTwo<One extends Side>({
  items,
  onChosen,
}: {
  readonly items: readonly One[];
  readonly onChosen: (one: One, other: One) => void;
}) {
  const t = useWords('organisation-merges');
  const [ids, setIds] = useState<readonly [string, string]>(['', '']);
  const [one, other] = ids.map((id) => items.find((item) => item.id === id));
  const options = [
    { value: '', label: '—' },
    ...items.map((item) => ({ value: item.id as string, label: nameOf(item) })),
  ];
  return (
    <div className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <Select label={t('first')} value={ids[0]} onValue={(id) => setIds([id, ids[1]])} options={options} />
      <Select label={t('second')} value={ids[1]} onValue={(id) => setIds([ids[0], id])} options={options} />
      <Button
        look="secondary"
        disabled={!one || !other || one === other}
        onClick={() => one && other && onChosen(one, other)}
      >
        {t('compare')}
      </Button>
    </div>
  );
}
