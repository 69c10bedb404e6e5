import { type DeclineReason, declineUndo, type RequestAnswer } from '@jumelage/domain/request';
import { ApiError } from '../../lib/api.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import { isHalfOf } from './introduced.tsx';
import { type EventId, type MeetingRequest, useAnswer } from './queries.ts';

type Said = { readonly note?: string | undefined; readonly reason?: DeclineReason | undefined };

/**
 * Accepts and declines, with a notice that takes a decline back for some seconds; a refusal shows there too, since
 * the card may have moved to another tab.
 */
export function useAnswering(eventId: EventId) {
  const t = useWords('meeting-requests');
  const codes = useErrorWords();
  const answer = useAnswer(eventId);
  const undo = useAnswer(eventId);
  const tellRefusal = (error: unknown) =>
    toast(codes.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' });
  const takeBack = (requestId: MeetingRequest['id']) =>
    undo.mutateAsync({ requestId, answer: 'pending' }).then(() => toast(t('undone')), tellRefusal);
  const give = async (
    { id, status, introduction }: MeetingRequest,
    chosen: RequestAnswer,
    { note, reason }: Said = {},
  ) => {
    const said = { ...(note?.trim() && { note }), ...(reason && { reason }) };
    try {
      await answer.mutateAsync({ requestId: id, answer: chosen, ...said });
    } catch (error) {
      if (!note) tellRefusal(error);
      return;
    }
    // Sent already, whatever becomes of this page: undoing is a second act.
    if (chosen === 'declined' && status === 'pending')
      toast(t('declined'), { undo: () => void takeBack(id), lasting: declineUndo.offered });
    else toast(t(chosen === 'accepted' && isHalfOf({ introduction }) ? 'acceptedHalf' : chosen));
  };
  return { give, error: answer.error, isPending: answer.isPending };
}
