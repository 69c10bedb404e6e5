import { fullName } from '@jumelage/domain/participant';
import type { RequestAnswer } from '@jumelage/domain/request';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
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
  const answer = useAnswer(request.eventId);
  const errorOf = useFieldErrors(answer.error);
  const [isWriting, setWriting] = useState(false);
  const [note, setNote] = useState('');
  const name = fullName(request.from.name);
  const send = (chosen: RequestAnswer) => {
    // The buttons leave with the answer: the focus must not leave with them.
    document.getElementById(request.id)?.focus();
    answer.mutate(
      { requestId: request.id, answer: chosen, ...(note.trim() && { note }) },
      // No undo here: the other side sees an answer at once, and nothing leads back to waiting. The card offers to
      // decline after all.
      { onSuccess: () => toast(t(chosen)) },
    );
  };
  if (!request.can.includes('accepted')) return null;
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
