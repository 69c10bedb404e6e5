import { fullName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AgreeFirst } from '../consents/agree.tsx';
import { useTouchWords } from '../matches/in-touch.tsx';
import { type MeetingRequest, requestsQuery } from './queries.ts';
import { RequestForm } from './request-form.tsx';

type AskProps = {
  readonly event: {
    readonly id: MeetingRequest['eventId'];
    readonly zone: string;
    readonly canAsk: boolean;
    readonly isAdmitted: boolean;
  };
  readonly person: MeetingRequest['to'] & { readonly seesReader: boolean };
  readonly ownOrganisationId: MeetingRequest['to']['organisation']['id'] | undefined;
};

/** Draws the button that asks a participant for a meeting, or what is under way between the two. */
export function Ask({ event, person, ownOrganisationId }: AskProps) {
  const t = useWords('meeting-requests');
  const events = useWords('events');
  const wordsOf = useTouchWords();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery({ ...requestsQuery(event.id), enabled: event.isAdmitted });
  if (person.id === data?.participantId) return <Tag tone="azure">{events('you')}</Tag>;
  if (!event.isAdmitted || !data || person.organisation.id === ownOrganisationId) return null;
  const between = data.items.filter(({ from, to }) => from.id === person.id || to.id === person.id);
  const open = between.find(({ status }) => status === 'pending' || status === 'accepted');
  if (open) {
    const placed = open.placed && { ...open.placed, zone: event.zone };
    return (
      <Link
        to="/events/$eventId/requests"
        params={{ eventId: event.id }}
        className="inline-flex min-h-11 items-center text-azure text-sm underline-offset-4 hover:underline lg:min-h-8"
      >
        {wordsOf({ status: open.status, sentByUs: open.to.id === person.id, placed })}
      </Link>
    );
  }
  if (!event.canAsk) return null;
  if (!person.seesReader) return <AgreeFirst />;
  if (data.sentCount >= data.limit) return <p className="text-muted text-sm">{t('left', { n: 0 })}</p>;
  return (
    <>
      <Button
        look="secondary"
        aria-label={events('meetPerson', { name: fullName(person.name) })}
        onClick={() => setAsking(true)}
      >
        {events('meet')}
      </Button>
      {isAsking && <RequestForm eventId={event.id} person={person} onClose={() => setAsking(false)} />}
    </>
  );
}
