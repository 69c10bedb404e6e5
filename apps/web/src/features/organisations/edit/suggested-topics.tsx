import { useWords } from '../../../lib/i18n.tsx';
import { ProposalChips } from '../proposal-chips.tsx';
import { useProposals } from '../proposals.ts';
import type { Organisation } from '../queries.ts';
import { useTopicLabel } from '../topics.ts';

type SuggestedTopicsProps = {
  readonly texts: Organisation['texts'];
  readonly chosen: readonly string[];
  readonly onAdd: (topic: string) => void;
};

/** Draws the topics that the description mentions and that are not chosen yet, each a click away. */
export function SuggestedTopics({ texts, chosen, onAdd }: SuggestedTopicsProps) {
  const t = useWords('organisations');
  const label = useTopicLabel();
  const fresh = (useProposals(texts)?.topics ?? []).filter(({ topic }) => !chosen.includes(topic));
  return (
    <ProposalChips
      title={t('suggestedTopics')}
      proposals={fresh.map(({ topic, passage }) => ({ value: topic, label: label(topic), passage }))}
      nameOf={(topic) => t('addTopic', { topic })}
      onAdd={onAdd}
    />
  );
}
