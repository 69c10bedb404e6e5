import { useNavigate } from '@tanstack/react-router';
import { EventForm } from '../../features/organise/event-form.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { toast } from '../../ui/toast.tsx';

export default function EventNewPage() {
  const t = useWords('organise');
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('createTitle')} lead={t('createLead')} />
      <EventForm
        onSaved={(event) => {
          toast(t('eventSaved'));
          void navigate({ to: '/events/$eventId/organise', params: { eventId: event.id } });
        }}
      />
    </>
  );
}
