import { type Paper, sheetSubjects } from '@jumelage/domain/paper';
import { useMemo, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Select } from '../../ui/text-input.tsx';
import type { contentOf, SheetId } from './content.ts';
import type { Papers } from './queries.ts';
import type { WallSize } from './wall-sheets.tsx';

type Which = 'all' | 'changed' | 'one';

/** Holds which paper is printed, and which of its sheets: all, those that a newer version changed, or one. */
export function useSheetChoice(papers: Papers, content: ReturnType<typeof contentOf>) {
  const [paper, setPaper] = useState<Paper>('people');
  const [wish, setWhich] = useState<Which>('all');
  const [one, setOne] = useState<SheetId>();
  const [size, setSize] = useState<WallSize>('a4');
  const all = useMemo(() => sheetSubjects(paper, papers, content.meetings), [papers, content, paper]);
  const changed = papers.papers.find((state) => state.paper === paper)?.changed ?? [];
  // The chosen sheets may be gone with the next version.
  const which: Which = (wish === 'changed' && changed.length === 0) || paper === 'wall' ? 'all' : wish;
  const picked = one && all.includes(one) ? one : all[0];
  const ids = which === 'all' ? all : which === 'changed' ? changed : picked ? [picked] : [];
  return { paper, setPaper, which, setWhich, all, changed, picked, setOne, size, setSize, ids };
}

type SheetChoiceProps = {
  readonly choice: ReturnType<typeof useSheetChoice>;
  readonly nameOf: (id: SheetId) => string;
};

/** Asks which sheets of a paper are meant; of what hangs on the wall, how large it is. */
export function SheetChoice({ choice, nameOf }: SheetChoiceProps) {
  const t = useWords('papers');
  const { paper, which, all, changed, picked } = choice;
  if (paper === 'wall')
    return (
      <RadioGroup
        inline
        label={t('size')}
        value={choice.size}
        onValue={choice.setSize}
        options={[
          { value: 'a4', label: 'A4' },
          { value: 'a3', label: 'A3' },
        ]}
      />
    );
  return (
    <>
      {all.length > 0 && (
        <RadioGroup
          inline
          label={t('which')}
          value={which}
          onValue={choice.setWhich}
          options={[
            { value: 'all', label: t('whichAll', { n: all.length }) },
            ...(changed.length > 0
              ? [{ value: 'changed' as const, label: t('whichChanged', { n: changed.length }) }]
              : []),
            { value: 'one', label: t('whichOne') },
          ]}
        />
      )}
      {which === 'one' && picked && (
        <Select
          label={t('sheetOf')}
          value={picked}
          options={all.map((id) => ({ value: id, label: nameOf(id) }))}
          onValue={choice.setOne}
        />
      )}
    </>
  );
}
