import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import type { MeetingRequest } from './queries.ts';
import { useAnswering } from './use-answering.ts';

type AnswerFormProps = {
  readonly request: MeetingRequest;
  /** True on a card, where there is no room for a message. */
  readonly short?: boolean;
  /** The state of the reasons of a decline, where a key opens them too. */
  readonly declining?: { readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };
};

/**
 * Draws the buttons that accept or decline, with a note if one likes. They stay once pressed: if the server refuses, the
 * note and the reason are still here.
 */
export function AnswerForm({ request, short = false, declining }: AnswerFormProps) {
  const t = useWords('meeting-requests');
  const { personName } = useFormat();
  const { give, error, isPending } = useAnswering(request.eventId);
  const errorOf = useFieldErrors(error);
  const [isWriting, setWriting] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const dialog = declining ?? { isOpen, onOpen: setOpen };
  const [note, setNote] = useState('');
  const name = personName(request.from.name);
  const size = short ? 'low' : 'md';
  // A card on a phone has room for both at once.
  const className = short ? 'flex-1 lg:flex-none' : '';
  if (request.can.includes('accepted') && request.status === 'declined')
    return (
      <Button
        look="secondary"
        size={short ? 'low' : 'sm'}
        className={short ? '' : 'min-h-11 justify-self-start'}
        busy={isPending}
        onClick={() => void give(request, 'accepted')}
      >
        {t('acceptAfterAll')} <span className="sr-only">: {name}</span>
      </Button>
    );
  if (!request.can.includes('accepted')) return null;
  return (
    <>
      {!short && <ProblemAlert error={note ? error : null} />}
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
      <div className="flex w-full flex-wrap gap-2">
        <Button
          size={size}
          className={className}
          busy={isPending}
          onClick={() => void give(request, 'accepted', { note })}
        >
          {t('accept')} <span className="sr-only">: {name}</span>
        </Button>
        <Button look="secondary" size={size} className={className} busy={isPending} onClick={() => dialog.onOpen(true)}>
          {t('decline')} <span className="sr-only">: {name}</span>
        </Button>
        {!isWriting && !short && (
          <Button look="quiet" onClick={() => setWriting(true)}>
            {t('addWord')}
          </Button>
        )}
      </div>
      {dialog.isOpen && (
        <DeclineDialog
          onDecline={(reason) => void give(request, 'declined', { note, reason })}
          onClose={() => dialog.onOpen(false)}
        />
      )}
    </>
  );
}
