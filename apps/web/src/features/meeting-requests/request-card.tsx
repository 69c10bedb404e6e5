import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { Link } from '../../ui/link.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { ThreadFolding } from '../messages/thread-folding.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { MeetingRequest } from './queries.ts';
import { statusTones } from './status.ts';
import { TakeBack } from './take-back.tsx';

type RequestCardProps = { readonly request: MeetingRequest; readonly zone: string; readonly isMine: boolean };
const day = 24 * 60 * 60_000;

/** Draws a request as either side sees it: the other person, the message, the status, and the acts. */
export function RequestCard({ request, zone, isMine }: RequestCardProps) {
  const t = useWords('meeting-requests');
  const terms = useTerms();
  const format = useFormat();
  const other = isMine ? request.to : request.from;
  const { organisation } = other;
  const { status } = request;
  const daysLeft = Math.ceil((Date.parse(request.expiresAt) - Date.now()) / day);
  return (
    <Card as="li" className="grid gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="grid gap-1">
          <h2 id={request.id} tabIndex={-1} className="font-semibold text-lg">
            <PersonName inSentence name={other.name} />
          </h2>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              to="/organisations/$organisationId"
              params={{ organisationId: organisation.id }}
              className="font-medium text-azure hover:underline"
            >
              <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
            </Link>
            <SideMark country={organisation.country} />
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Tag tone={request.priority === 'must' ? 'azure' : 'plain'}>{terms.requestPriority[request.priority]}</Tag>
          <Tag tone={statusTones[status]}>{terms.requestStatus[status]}</Tag>
        </div>
      </div>
      {request.message && <Words text={request.message} />}
      {request.answerNote && (
        <div className="grid gap-1 rounded-lg bg-sunken px-4 py-3">
          <p className="font-medium text-sm">{t('answerNote')}</p>
          <Words text={request.answerNote} />
        </div>
      )}
      <p className="text-muted text-sm">
        {t('sentOn', { date: format.date(request.createdAt, zone, 'long') })}
        {status === 'pending' && ` · ${t('expires', { when: format.relativeDay(daysLeft) })}`}
        {(status === 'accepted' || status === 'declined') &&
          request.answeredAt &&
          ` · ${t('answeredOn', { date: format.date(request.answeredAt, zone, 'long') })}`}
      </p>
      {status === 'accepted' && <Placement placed={request.placed} zone={zone} />}
      <AnswerForm request={request} />
      <ThreadFolding of={{ eventId: request.eventId, requestId: request.id }} other={other.name} zone={zone} />
      <TakeBack request={request} isMine={isMine} />
    </Card>
  );
}

/**
 * Draws a message. It is stored without its language: only Chinese can be recognised by its script, the rest is left
 * open.
 */
function Words({ text }: { readonly text: string }) {
  return (
    <p lang={/\p{Script=Han}/u.test(text) ? 'zh-Hans' : ''} className="prose-lines">
      {text}
    </p>
  );
}

function Placement({ placed, zone }: { readonly placed: MeetingRequest['placed']; readonly zone: string }) {
  const t = useWords('meeting-requests');
  const format = useFormat();
  if (!placed) return <p className="text-muted">{t('notPlaced')}</p>;
  const time = format.momentIn(placed.startsAt, zone, 'weekday');
  return (
    <p className="font-medium tabular-nums">
      {t(placed.tableKind === 'room' ? 'placedRoom' : 'placed', { table: placed.table, time })}
    </p>
  );
}
