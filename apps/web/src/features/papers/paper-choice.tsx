import { papers as allPapers, type Paper } from '@jumelage/domain/paper';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { PaperState, Papers } from './queries.ts';

/** Draws the state of a paper since it was printed, in a word. */
export function StateTag({ state }: { readonly state: PaperState | undefined }) {
  const t = useWords('papers');
  if (!state?.printed) return <Tag>{t('neverPrinted')}</Tag>;
  return state.changed.length > 0 ? (
    <Tag tone="warn">{t('stateChanged', { n: state.changed.length })}</Tag>
  ) : (
    <Tag tone="good">{t('stateRight')}</Tag>
  );
}

/** Draws the choice of a paper. */
export function PaperChoice({
  papers,
  value,
  onValue,
}: {
  readonly papers: Papers;
  readonly value: Paper;
  readonly onValue: (paper: Paper) => void;
}) {
  const t = useWords('papers');
  const texts = useTexts('papers');
  return (
    <RadioGroup
      label={t('choose')}
      value={value}
      onValue={onValue}
      options={allPapers.map((paper) => ({
        value: paper,
        label: (
          <span className="flex flex-wrap items-center gap-x-2">
            <span className="font-medium">{texts.paper[paper].name}</span>{' '}
            <StateTag state={papers.papers.find((one) => one.paper === paper)} />
          </span>
        ),
        hint: texts.paper[paper].text,
      }))}
    />
  );
}
