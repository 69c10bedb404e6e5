import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AgreeFirst } from '../consents/agree.tsx';
import { type MeetingRequest, requestsQuery } from './queries.ts';
import { RequestForm } from './request-form.tsx';
import { statusTones } from './status.ts';

type AskProps = {
  readonly event: { readonly id: MeetingRequest['eventId']; readonly canAsk: boolean; readonly isAdmitted: boolean };
  readonly person: MeetingRequest['to'] & { readonly seesReader: boolean };
  readonly ownOrganisationId: MeetingRequest['to']['organisation']['id'] | undefined;
};

/** Draws the button that asks a participant for a meeting, or the state of the request between the two. */
export function Ask({ event, person, ownOrganisationId }: AskProps) {
  const t = useWords('meeting-requests');
  const events = useWords('events');
  const terms = useTerms();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery({ ...requestsQuery(event.id), enabled: event.isAdmitted });
  if (person.id === data?.participantId) return <Tag tone="azure">{events('you')}</Tag>;
  if (!event.isAdmitted || !data || person.organisation.id === ownOrganisationId) return null;
  const between = data.items.filter(({ from, to }) => from.id === person.id || to.id === person.id);
  const open = between.find(({ status }) => status === 'pending' || status === 'accepted');
  if (open)
    return (
      <div className="flex flex-wrap items-center gap-2">
        <Tag tone={statusTones[open.status]}>{terms.requestStatus[open.status]}</Tag>
        <LinkButton to="/events/$eventId/requests" params={{ eventId: event.id }} look="quiet" size="sm">
          {events('requests')}
        </LinkButton>
      </div>
    );
  if (!event.canAsk) return null;
  if (!person.seesReader) return <AgreeFirst />;
  if (data.sentCount >= data.limit) return <p className="text-muted text-sm">{t('left', { n: 0 })}</p>;
  return (
    <>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {events('askMeeting')}
      </Button>
      {isAsking && <RequestForm eventId={event.id} person={person} onClose={() => setAsking(false)} />}
    </>
  );
}
