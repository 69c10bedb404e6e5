import type { StepView } from '@jumelage/contracts/schedules';
import type { Id } from '@jumelage/domain/ids';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../lib/api.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import { dayQuery, type SessionRef, useSteps } from './queries.ts';

/**
 * Takes one step back, from the message that told of it: only while it is the last one, since somebody else's is not
 * ours to undo unseen.
 */
export function useUndo(ref: SessionRef, word: (step: StepView) => string): (stepId: Id<'step'>) => Promise<void> {
  const t = useWords('days');
  const words = useErrorWords();
  const client = useQueryClient();
  const { undo } = useSteps(ref);
  return async (stepId) => {
    try {
      const { day } = await client.fetchQuery({ ...dayQuery(ref), staleTime: 0 });
      const last = day.schedule.undo;
      if (last?.id !== stepId) return toast(t('undoPassed'), { tone: 'bad' });
      await undo.mutateAsync();
      toast(t('undone', { what: word(last) }));
    } catch (error) {
      toast(words.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' });
    }
  };
}
