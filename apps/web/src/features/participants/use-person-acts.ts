import type { Id } from '@jumelage/domain/ids';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { startActing } from '../../lib/acting.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import { answerBefore, type Person, useChangePerson, useUndoRemoval } from './organise-queries.ts';

/** Does what an organiser does about somebody, says what came of it, and offers the way back where there is one. */
export function usePersonActs(eventId: Id<'event'>) {
  const t = useWords('participants');
  const { listedName } = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const change = useChangePerson(eventId);
  const undoRemoval = useUndoRemoval(eventId);
  const restore = async (person: Person) => {
    const name = listedName(person.name);
    try {
      const { meetings, lost } = await undoRemoval.mutateAsync(person.id);
      toast(
        lost.places > 0
          ? t('removalLost', { name, n: lost.places })
          : meetings > 0
            ? t('removalUndoneMeetings', { name, n: meetings })
            : t('removalUndone', { name }),
      );
    } catch {
      // The alert above the list says it.
    }
  };
  const answer = async (person: Person, next: 'admitted' | 'refused') => {
    const before = answerBefore(person.status);
    const name = listedName(person.name);
    try {
      await change.mutateAsync({ person, changes: { status: next } });
      const undo =
        next === 'refused'
          ? { undo: () => void restore(person) }
          : before && before !== next
            ? { undo: () => change.mutate({ person, changes: { status: before } }) }
            : {};
      toast(t(next === 'admitted' ? 'admittedNow' : 'refusedNow', { name }), undo);
    } catch {
      // The alert above the list says it.
    }
  };
  const actFor = async (person: Person) => {
    startActing({ eventId, participantId: person.id, name: listedName(person.name) });
    // The cache holds the organiser's view, which is not the participant's.
    for (const noun of ['events', 'meeting-requests', 'agendas'])
      queryClient.removeQueries({ queryKey: [noun, eventId] });
    await navigate({ to: '/events/$eventId/requests', params: { eventId } });
  };
  return { answer, restore, actFor, error: change.error ?? undoRemoval.error };
}
