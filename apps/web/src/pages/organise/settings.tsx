import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EventForm } from '../../features/organise/event-form.tsx';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';

export default function OrganiseSettingsPage() {
  const t = useWords('organise');
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/settings' }).eventId);
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
  usePageTitle(t('settings'));
  if (isPending) return <Skeleton lines={8} />;
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  return (
    <div className="max-w-4xl">
      <EventForm key={event.id} event={event} onSaved={() => toast(t('eventSaved'))} />
    </div>
  );
}
