import { fullName } from '@jumelage/domain/participant';
import { type RequestPriority, requestPriorities } from '@jumelage/domain/request';
import { type ReactNode, useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AgreeLink } from '../consents/agree.tsx';
import { useSendRequest } from '../matches/queries.ts';
import type { EventId, MeetingRequest } from './queries.ts';

type RequestFormProps = {
  readonly eventId: EventId;
  readonly person: Pick<MeetingRequest['to'], 'id' | 'name'>;
  /** The name in the title, where it is not the person's. */
  readonly name?: string;
  /** The choice of event and person, if there is one, with the server's refusal of it. */
  readonly choice?: (refusal: string | undefined) => ReactNode;
  /** Content below the message. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

/** Asks one participant for a meeting: how much it matters, and a few words, which stay if sending fails. */
export function RequestForm({ eventId, person, name, choice, children, onClose }: RequestFormProps) {
  const t = useWords('meeting-requests');
  const core = useWords('core');
  const terms = useTerms();
  const send = useSendRequest();
  const errorOf = useFieldErrors(send.error);
  const [priority, setPriority] = useState<RequestPriority>('would_like');
  const [message, setMessage] = useState('');
  const submit = () =>
    send.mutate(
      { eventId, toParticipantId: person.id, message, priority },
      {
        onSuccess: () => {
          toast(t('requestSent', { person: fullName(person.name) }));
          onClose();
        },
      },
    );
  const actions = (
    <>
      <Button look="secondary" onClick={onClose}>
        {core('cancel')}
      </Button>
      <Button busy={send.isPending} onClick={submit}>
        {t('send')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('askTitle', { name: name ?? fullName(person.name) })} onClose={onClose} actions={actions}>
      <div className="grid gap-5">
        <ProblemAlert error={send.error} onRetry={submit}>
          <AgreeLink error={send.error} />
        </ProblemAlert>
        {choice?.(errorOf('toParticipantId'))}
        <RadioGroup
          label={t('priority')}
          value={priority}
          options={requestPriorities.map((value) => ({
            value,
            label: terms.requestPriority[value],
            hint: value === 'must' ? t('mustHint') : t('wouldLikeHint'),
          }))}
          onValue={setPriority}
        />
        <TextArea
          label={t('message')}
          hint={t('messageHint')}
          optional
          maxLength={1000}
          value={message}
          onValue={setMessage}
          error={errorOf('message')}
        />
        {children}
      </div>
    </Dialog>
  );
}
