import { sendUndo } from '@jumelage/domain/request';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError, api, type Response } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { toast } from '../../ui/toast.tsx';
import { touched } from './queries.ts';

type Sent = Response<'POST /api/events/:eventId/meeting-requests'>;

/** Says what happens next to a request that was just sent or prepared, and takes it back for some seconds. */
export function useSentToast(): (request: Sent) => void {
  const t = useWords('meeting-requests');
  const codes = useErrorWords();
  const format = useFormat();
  const client = useQueryClient();
  const takeBack = ({ id: requestId, eventId }: Sent) =>
    // The form is gone by then: the act is the toast’s own.
    api('DELETE /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId } })
      .then(
        () => toast(t('sendUndone')),
        (error: unknown) => toast(codes.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' }),
      )
      .then(() => Promise.all(touched(eventId).map((queryKey) => client.invalidateQueries({ queryKey }))));
  return (request) => {
    const person = format.personName(request.to.name);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const said =
      request.status === 'prepared'
        ? t('requestPrepared', { person })
        : t('requestSent', { person, date: format.date(request.expiresAt, zone, 'long') });
    toast(said, { undo: () => void takeBack(request), lasting: sendUndo.offered });
  };
}
