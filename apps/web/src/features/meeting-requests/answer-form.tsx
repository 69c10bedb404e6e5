import { fullName } from '@jumelage/domain/participant';
import { declineUndo, type RequestAnswer } from '@jumelage/domain/request';
import { useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { type MeetingRequest, useAnswer } from './queries.ts';

/**
 * Draws the form that accepts or declines, with a note if one likes. It stays once answered: if the server refuses, the
 * note and the reason are still here.
 */
export function AnswerForm({ request }: { readonly request: MeetingRequest }) {
  const t = useWords('meeting-requests');
  const codes = useErrorWords();
  const answer = useAnswer(request.eventId);
  const undo = useAnswer(request.eventId);
  const errorOf = useFieldErrors(answer.error);
  const [isWriting, setWriting] = useState(false);
  const [note, setNote] = useState('');
  const name = fullName(request.from.name);
  const takeBack = () =>
    undo.mutateAsync({ requestId: request.id, answer: 'pending' }).then(
      () => toast(t('undone')),
      (error: unknown) => toast(codes.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' }),
    );
  const send = (chosen: RequestAnswer) => {
    // The buttons leave with the answer: the focus must not leave with them.
    document.getElementById(request.id)?.focus();
    answer.mutateAsync({ requestId: request.id, answer: chosen, ...(note.trim() && { note }) }).then(
      // Sent already, whatever becomes of this page: undoing is a second act.
      () =>
        chosen === 'declined'
          ? toast(t('declined'), { undo: () => void takeBack(), lasting: declineUndo.offered })
          : toast(t(chosen)),
      // The alert says why.
      () => undefined,
    );
  };
  if (!request.can.includes('accepted')) return null;
  if (request.status === 'declined')
    return (
      <div className="grid justify-items-start gap-3">
        <ProblemAlert error={answer.error} />
        <Button look="secondary" size="sm" busy={answer.isPending} onClick={() => send('accepted')}>
          {t('acceptAfterAll')} <span className="sr-only">: {name}</span>
        </Button>
      </div>
    );
  return (
    <div className="grid gap-3">
      <ProblemAlert error={answer.error} />
      {isWriting && (
        <TextArea
          label={t('word')}
          hint={t('wordHint')}
          rows={2}
          maxLength={500}
          value={note}
          onValue={setNote}
          error={errorOf('note')}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button busy={answer.isPending} onClick={() => send('accepted')}>
          {t('accept')} <span className="sr-only">: {name}</span>
        </Button>
        <Button look="secondary" busy={answer.isPending} onClick={() => send('declined')}>
          {t('decline')} <span className="sr-only">: {name}</span>
        </Button>
        {!isWriting && (
          <Button look="quiet" onClick={() => setWriting(true)}>
            {t('addWord')}
          </Button>
        )}
      </div>
    </div>
  );
}
