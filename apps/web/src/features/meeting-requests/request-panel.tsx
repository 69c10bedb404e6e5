import { isSent } from '@jumelage/domain/request';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { LangText } from '../../ui/lang-text.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { useSession } from '../accounts/session.ts';
import { Amount } from '../matches/amounts.tsx';
import { FactsTold } from '../matches/facts-told.tsx';
import { FitMark } from '../matches/fit-mark.tsx';
import { Explained } from '../matches/match-detail.tsx';
import { ThreadFolding } from '../messages/thread-folding.tsx';
import { OrganisationLink } from '../organisations/organisation-link.tsx';
import { Deadline } from './deadline.tsx';
import { Introduced } from './introduced.tsx';
import { useSharedLanguage } from './pair-facts.tsx';
import type { MeetingRequest } from './queries.ts';
import { SlotLine } from './slot-line.tsx';
import { statusTones } from './status.ts';
import { AnswerNote, RequestWords } from './words.tsx';

type PanelProps = {
  readonly request: MeetingRequest;
  readonly isMine: boolean;
  readonly zone: string;
  /** False where the name stands above already, as in a sheet. */
  readonly named?: boolean;
  /** The acts, in sight above the facts; in a sheet they stand at its foot. */
  readonly acts?: ReactNode;
};

/** Draws all of a request: the two people, the message, what came of it, and both points of view of the pair. */
export function RequestPanel({ request, isMine, zone, named = true, acts }: PanelProps) {
  const terms = useTerms();
  const { personName } = useFormat();
  const shared = useSharedLanguage();
  const person = isMine ? request.to : request.from;
  const { organisation } = person;
  const { status, fit } = request;
  const ownId = (isMine ? request.from : request.to).organisation.id;
  // Staff who act for somebody see no more of the pair than the facts of the card.
  const isMember = useSession()?.organisations.some(({ id }) => id === ownId);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <header className="grid gap-2">
        {named && (
          <h2 className="font-semibold text-xl">
            <OrganisationLink organisation={organisation} />
          </h2>
        )}
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <SideMark country={organisation.country} />
          <span className="font-medium">{personName(person.name)}</span>
          <Tag tone={statusTones[status]}>{terms.requestStatus[status]}</Tag>
          <Tag tone={request.priority === 'must' ? 'azure' : 'plain'}>{terms.requestPriority[request.priority]}</Tag>
          {fit && <FitMark fit={fit} />}
        </p>
        {request.other?.tagline && <LangText text={request.other.tagline} />}
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <Amount match={request} />
          <span>{shared(request)}</span>
        </p>
        <Introduced request={request} className="text-sm" />
        <SlotLine request={request} zone={zone} />
        <Deadline request={request} zone={zone} isMine={isMine} />
        {status === 'accepted' && <Placement placed={request.placed} zone={zone} />}
      </header>
      {acts}
      <RequestWords request={request} />
      <Answered request={request} />
      {isSent(status) && <ThreadFolding of={{ eventId: request.eventId, requestId: request.id }} other={person.name} />}
      {request.strongest.length + request.objections.length > 0 && <FactsTold match={request} />}
      {request.fit && isMember && <Explained organisationId={ownId} otherId={organisation.id} />}
    </div>
  );
}

/** Draws the reason of a decline in the reader’s language, and the note that came with an answer. */
function Answered({ request }: { readonly request: MeetingRequest }) {
  const t = useWords('meeting-requests');
  const terms = useTerms();
  const { declineReason, answerNote } = request;
  if (!declineReason && !answerNote) return null;
  return (
    <div className="grid gap-2 rounded-lg border border-line px-4 py-3">
      {declineReason && (
        <div>
          <p className="font-medium text-sm">{t('reason')}</p>
          <p>{terms.declineReason[declineReason]}</p>
        </div>
      )}
      {answerNote && (
        <div>
          <p className="font-medium text-sm">{t('answerNote')}</p>
          <AnswerNote request={request} />
        </div>
      )}
    </div>
  );
}

function Placement({ placed, zone }: { readonly placed: MeetingRequest['placed']; readonly zone: string }) {
  const t = useWords('meeting-requests');
  const format = useFormat();
  if (!placed) return <p className="text-muted text-sm">{t('notPlaced')}</p>;
  const time = format.momentIn(placed.startsAt, zone, 'weekday');
  return (
    <p className="font-medium tabular-nums">
      {t(placed.tableKind === 'room' ? 'placedRoom' : 'placed', { table: placed.table, time })}
    </p>
  );
}
