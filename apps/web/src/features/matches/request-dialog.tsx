import { readableText } from '@jumelage/domain/language';
import { fullName } from '@jumelage/domain/participant';
import { type RequestPriority, requestPriorities } from '@jumelage/domain/request';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select, TextArea } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AgreeLink } from '../consents/agree-link.tsx';
import type { Match, MeetingPlace } from './match.ts';
import { useSendRequest } from './queries.ts';
import { useReasonSentence } from './reasons.tsx';

type DialogProps = {
  readonly places: readonly MeetingPlace[];
  readonly match: Pick<Match, 'organisation' | 'strongest'>;
  readonly onClose: () => void;
};
const nameOf = ({ name }: MeetingPlace['participants'][number]) => fullName(name);

/** Where, whom, how much it matters, and a few words; the words stay if sending fails. */
export default function RequestDialog({ places, match, onClose }: DialogProps) {
  const t = useWords('matches');
  const core = useWords('core');
  const terms = useTerms();
  const language = useLanguage();
  const say = useReasonSentence();
  const send = useSendRequest();
  const errorOf = useFieldErrors(send.error);
  const [eventId, setEventId] = useState(places[0]?.eventId);
  const place = places.find((one) => one.eventId === eventId) ?? places[0];
  const [chosenId, setChosenId] = useState(place?.participants[0]?.id);
  const person = place?.participants.find(({ id }) => id === chosenId) ?? place?.participants[0];
  const [priority, setPriority] = useState<RequestPriority>('would_like');
  const [message, setMessage] = useState('');
  if (!place || !person) return null;

  const submit = () =>
    send.mutate(
      { eventId: place.eventId, toParticipantId: person.id, message, priority },
      {
        onSuccess: () => {
          toast(t('requestSentToast', { person: nameOf(person) }));
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
        {t('sendRequest')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('dialogTitle', { name: match.organisation.nameLatin })} onClose={onClose} actions={actions}>
      <div className="grid gap-5">
        <ProblemAlert error={send.error} onRetry={submit}>
          <AgreeLink error={send.error} />
        </ProblemAlert>
        <Select
          label={t('event')}
          value={place.eventId}
          options={places.map((one) => ({
            value: one.eventId,
            label: readableText(one.eventName, language)?.value ?? one.eventId,
          }))}
          onValue={setEventId}
        />
        <Select
          label={t('person')}
          value={person.id}
          options={place.participants.map((one) => ({ value: one.id, label: nameOf(one) }))}
          onValue={setChosenId}
          error={errorOf('toParticipantId')}
        />
        <RadioGroup
          label={t('priority')}
          value={priority}
          options={requestPriorities.map((value) => ({
            value,
            label: terms.requestPriority[value],
            hint: value === 'must' ? t('priorityMustHint') : t('priorityWouldLikeHint'),
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
        {match.strongest.length > 0 && (
          <div className="grid gap-1 rounded-lg bg-sunken px-4 py-3 text-sm">
            <h3 className="font-semibold">{t('strongest')}</h3>
            <ul className="grid list-disc gap-1 ps-5 text-muted">
              {match.strongest.map((reason) => (
                <li key={`${reason.side}-${reason.criterion}`}>{say(reason)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  );
}
