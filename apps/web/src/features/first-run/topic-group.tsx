import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { TopicPicker } from '../organisations/edit/topic-picker.tsx';
import { useTopicLabel } from '../organisations/topics.ts';
import { ProposalGroup } from './proposal-group.tsx';
import type { FirstRun } from './use-first-run.ts';

type TopicGroupProps = {
  readonly title: string;
  readonly run: Pick<FirstRun, 'draft' | 'change'>;
  readonly lock?: ReactNode;
  readonly error?: string | undefined;
};

/** Draws the topics, with a search for others. */
export function TopicGroup({ title, run: { draft, change }, lock, error }: TopicGroupProps) {
  const label = useTopicLabel();
  return (
    <ProposalGroup
      title={title}
      chosen={draft.topics}
      labelOf={label}
      passageOf={(topic) => draft.passages[`topic ${topic}`]}
      onChosen={(topics) => change({ topics })}
      lock={lock}
      error={error}
      picker={<TopicAdder title={title} chosen={draft.topics} onAdd={(topics) => change({ topics })} />}
    />
  );
}

type TopicAdderProps = {
  readonly title: string;
  readonly chosen: readonly string[];
  readonly onAdd: (topics: readonly string[]) => void;
};

/** Draws the search for a further topic; what is chosen stands above it already. */
function TopicAdder({ title, chosen, onAdd }: TopicAdderProps) {
  const t = useWords('first-run');
  return (
    <TopicPicker
      label={<span className="sr-only">{`${title} · ${t('more')}`}</span>}
      values={[]}
      onValues={(added) => onAdd([...new Set([...chosen, ...added])].slice(0, 20))}
    />
  );
}
