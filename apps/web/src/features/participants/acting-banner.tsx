import { useNavigate } from '@tanstack/react-router';
import { UserCheck } from 'lucide-react';
import { readActing, stopActing } from '../../lib/acting.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { queryClient } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';

/** Names the person that this tab acts for in an event, above everything that is done there. */
export function ActingBanner({ eventId }: { readonly eventId: string }) {
  const t = useWords('participants');
  const navigate = useNavigate();
  const acting = readActing();
  if (acting?.eventId !== eventId) return null;
  const stop = async () => {
    stopActing();
    await navigate({ to: '/events/$eventId/organise/participants', params: { eventId: asId('event', eventId) } });
    // The cache holds data that was read for the participant.
    void queryClient.resetQueries();
  };
  return (
    <div
      role="status"
      className="mb-4 flex flex-wrap items-center gap-3 rounded-xl border-2 border-hibiscus bg-hibiscus-soft px-4 py-3"
    >
      <UserCheck aria-hidden="true" className="size-5 shrink-0 text-hibiscus" />
      <p className="min-w-0 grow basis-64 font-medium">{t('actingFor', { name: acting.name })}</p>
      <Button size="sm" look="secondary" onClick={() => void stop()}>
        {t('stopActing')}
      </Button>
    </div>
  );
}
