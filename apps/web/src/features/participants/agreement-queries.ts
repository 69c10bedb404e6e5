import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import { type EventId, peopleQuery } from './organise-queries.ts';

const agreement = 'PUT /api/events/:eventId/participants/agreement';
export type Declaration = NonNullable<Input<typeof agreement>['body']>;

/** Reads the number of people who do not agree to be shown to the other country: one row of their list is enough. */
export const lackingQuery = (eventId: EventId) =>
  peopleQuery({ params: { eventId }, query: { page: 1, size: 1, without: 'agreement' } });

function useDeclare(eventId: EventId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Declaration) => api(agreement, { params: { eventId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: ['participants', eventId] }),
  });
}

/** Declares that people agreed, or takes it back, says what came of it, and offers the way back. */
export function useDeclaration(eventId: EventId, onDone: () => void) {
  const t = useWords('participants');
  const declare = useDeclare(eventId);
  const send = async (body: Declaration) => {
    try {
      const { changed, own } = await declare.mutateAsync(body);
      onDone();
      const said = [
        t(body.shownAbroad ? 'declaredNow' : 'hiddenNow', { n: changed.length }),
        own > 0 && t('ownLeft', { n: own }),
      ]
        .filter(Boolean)
        .join(' ');
      const undo = () => declare.mutate({ shownAbroad: !body.shownAbroad, participantIds: changed });
      toast(said, changed.length > 0 ? { undo } : {});
    } catch {
      // The alert says it; what was selected stays.
    }
  };
  return { declare, send };
}
