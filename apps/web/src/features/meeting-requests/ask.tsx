import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { ensureWords, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AgreeFirst } from '../consents/agree.tsx';
import { useTouchWords } from '../matches/in-touch.tsx';
import { type MeetingRequest, requestsQuery } from './queries.ts';
import type { AskPlace } from './request-form.tsx';
import { isOpen } from './status.ts';

const RequestForm = lazy(() =>
  Promise.all([import('./request-form.tsx'), ensureWords(['meeting-requests', 'reasons'])]).then(([module]) => ({
    default: module.RequestForm,
  })),
);

type AskProps = {
  readonly event: Pick<AskPlace, 'isAwaited'> & {
    readonly id: MeetingRequest['eventId'];
    readonly zone: string;
    readonly name: AskPlace['eventName'];
    readonly canAsk: boolean;
  };
  readonly person: MeetingRequest['to'] & { readonly seesReader: boolean };
  readonly ownOrganisationId: MeetingRequest['to']['organisation']['id'] | undefined;
};

/** Draws the button that asks a participant for a meeting, or what is under way between the two. */
export function Ask({ event, person, ownOrganisationId }: AskProps) {
  const t = useWords('meeting-requests');
  const { personName } = useFormat();
  const events = useWords('events');
  const wordsOf = useTouchWords();
  const [isAsking, setAsking] = useState(false);
  const takesPart = ownOrganisationId !== undefined;
  const { data } = useQuery({ ...requestsQuery(event.id), enabled: takesPart });
  if (person.id === data?.participantId) return <Tag tone="azure">{events('you')}</Tag>;
  if (!data || !takesPart || person.organisation.id === ownOrganisationId) return null;
  const between = data.items.filter(({ from, to }) => from.id === person.id || to.id === person.id);
  const open = between.find(({ status }) => isOpen(status));
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
  const place = { eventId: event.id, eventName: event.name, isAwaited: event.isAwaited, participants: [person] };
  return (
    <>
      <Button
        look="secondary"
        aria-label={events('meetPerson', { name: personName(person.name) })}
        onClick={() => setAsking(true)}
      >
        {events('meet')}
      </Button>
      {isAsking && (
        <Suspense>
          <RequestForm
            ourId={ownOrganisationId}
            other={person.organisation}
            places={[place]}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
