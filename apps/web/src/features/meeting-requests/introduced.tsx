import { saysYes } from '@jumelage/domain/introduction';
import { Handshake } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import type { MeetingRequest } from './queries.ts';

/** Tells whether an answer of the reader to what organisers propose waits for the other’s: it makes no meeting yet. */
export const isHalfOf = ({ introduction }: Pick<MeetingRequest, 'introduction'>) =>
  Boolean(introduction && !saysYes(introduction.fromAnswer));

/** Says that the organisers propose a meeting, and while it waits, who of the two has agreed; nothing for other requests. */
export function Introduced({
  request: { introduction },
  className = '',
}: {
  readonly request: MeetingRequest;
  readonly className?: string;
}) {
  const t = useWords('meeting-requests');
  if (!introduction) return null;
  const { state, fromAnswer, toAnswer } = introduction;
  const standing =
    state !== 'half_agreed'
      ? null
      : t(saysYes(toAnswer) ? (toAnswer === 'recorded' ? 'youRecorded' : 'youAgreed') : 'theyAgreed');
  return (
    <p className={`flex min-w-0 items-center gap-1.5 ${className}`}>
      <Handshake aria-hidden="true" className="size-3.5 shrink-0 text-azure" />
      <span className="min-w-0 truncate">
        <span className="font-medium">{t('proposedByOrganisers')}</span>
        {standing && ` · ${standing}`}
        {state === 'agreed' && (fromAnswer === 'recorded' || toAnswer === 'recorded') && ` · ${t('yesRecorded')}`}
      </span>
    </p>
  );
}
