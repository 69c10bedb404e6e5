import { saysYes } from '@jumelage/domain/introduction';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { MeetingRequest } from './queries.ts';
import { statusTones } from './status.ts';

const day = 24 * 60 * 60_000;
/** Days before its expiry from which a request is urgent. */
const urgent = 2;

/** Draws where a request stands, in little room: the days that are left where it waits, else its status. */
export function Standing({ request }: { readonly request: MeetingRequest }) {
  const terms = useTerms();
  const { relativeDay } = useFormat();
  const { status, expiresAt } = request;
  if (status !== 'pending') return <Tag tone={statusTones[status]}>{terms.requestStatus[status]}</Tag>;
  const left = Math.ceil((Date.parse(expiresAt) - Date.now()) / day);
  return <Tag tone={left <= urgent ? 'warn' : 'plain'}>{relativeDay(left)}</Tag>;
}

/** Says until when a request can be answered, or when it was. */
export function Deadline({
  request,
  zone,
  isMine,
}: {
  readonly request: MeetingRequest;
  readonly zone: string;
  readonly isMine: boolean;
}) {
  const t = useWords('meeting-requests');
  const { aside, date, relativeDay } = useFormat();
  const { status, createdAt, expiresAt, answeredAt, introduction } = request;
  const hasAgreed = Boolean(introduction && saysYes(introduction.toAnswer));
  if (status === 'prepared' || status === 'dropped')
    return <p className="text-sm">{t(status === 'prepared' ? 'preparedNote' : 'droppedNote')}</p>;
  const left = Math.ceil((Date.parse(expiresAt) - Date.now()) / day);
  const sent = t(request.introduction ? 'proposedOn' : 'sentOn', { date: date(createdAt, zone, 'long') });
  return (
    <p className="text-muted text-sm">
      {status === 'pending' && (
        <span className="font-medium text-ink">
          {t(isMine || hasAgreed ? 'waitsUntil' : 'answerBy', { date: date(expiresAt, zone, 'long') })}
          {aside(relativeDay(left))} ·{' '}
        </span>
      )}
      {sent}
      {(status === 'accepted' || status === 'declined') &&
        answeredAt &&
        ` · ${t('answeredOn', { date: date(answeredAt, zone, 'long') })}`}
    </p>
  );
}
