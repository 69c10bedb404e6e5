import { useTerms } from '../../lib/i18n.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { EventCardView } from './queries.ts';

/** Draws the phase of an event; one whose last slot is past is over, even before its organisers close it. */
export function PhaseTag({
  event: { status, hasEnded },
}: {
  readonly event: Pick<EventCardView, 'status' | 'hasEnded'>;
}) {
  const terms = useTerms();
  const isLive = !hasEnded && (status === 'open' || status === 'running');
  return (
    <Tag tone={isLive ? 'azure' : 'plain'}>
      {hasEnded && status !== 'closed' ? terms.label.ended : terms.eventStatus[status]}
    </Tag>
  );
}
