import type { Id } from '@jumelage/domain/ids';
import { readableText, type Trilingual } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select, TextArea } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { AgreeLink } from '../consents/agree.tsx';
import { useRequestDraft } from './draft.ts';
import { type EventId, type MeetingRequest, requestsQuery, useChangeRequest, useSendRequest } from './queries.ts';
import { StarterChoice } from './starters.tsx';
import { useSentToast } from './use-sent-toast.ts';

/** An event at which somebody of the other organisation can be asked. */
export type AskPlace = {
  readonly eventId: EventId;
  readonly eventName: Trilingual;
  /** One's own registration waits: the request is prepared. */
  readonly isAwaited: boolean;
  readonly participants: readonly Pick<MeetingRequest['to'], 'id' | 'name'>[];
};

type RequestFormProps = {
  /** One's own organisation, from whose reasons the starters are made. */
  readonly ourId: Id<'organisation'> | undefined;
  readonly other: { readonly id: Id<'organisation'>; readonly nameLatin: string; readonly nameHanzi: string | null };
  readonly places: readonly AskPlace[];
  /** A prepared request that is changed, in place of a new one. */
  readonly prepared?: MeetingRequest;
  readonly onClose: () => void;
};

/**
 * Draws the one form by which a meeting is requested: the event, the person, a first sentence, a few words of one’s own,
 * and whether it is a must. What was written survives a failure and a reload.
 */
export function RequestForm({ ourId, other, places, prepared, onClose }: RequestFormProps) {
  const t = useWords('meeting-requests');
  const { personName, organisationName } = useFormat();
  const core = useWords('core');
  const language = useLanguage();
  const isWide = useWide();
  const send = useSendRequest();
  const change = useChangeRequest();
  const act = prepared ? change : send;
  const errorOf = useFieldErrors(act.error);
  const tellSent = useSentToast();
  const [eventId, setEventId] = useState(places[0]?.eventId);
  const place = places.find((one) => one.eventId === eventId) ?? places[0];
  const [chosenId, setChosenId] = useState(place?.participants[0]?.id);
  const person = place?.participants.find(({ id }) => id === chosenId) ?? place?.participants[0];
  const { draft, change: write, forget } = useRequestDraft(prepared?.id ?? other.id, prepared);
  const own = useQuery({ ...requestsQuery(place?.eventId ?? 'evt_'), enabled: place !== undefined }).data;
  if (!place || !person) return null;
  const eventName = (one: AskPlace) => readableText(one.eventName, language)?.value ?? one.eventId;
  const { message, starter, priority } = draft;
  const mustsLeft = (own?.mustsLeft ?? 0) + (prepared?.priority === 'must' ? 1 : 0);
  const submit = () => {
    const words = { eventId: place.eventId, message, starter, priority };
    // What asked is no longer drawn once the lists know of the request: what follows must not hang on it.
    const sending = prepared
      ? change.mutateAsync({ ...words, requestId: prepared.id }).then(() => toast(t('changed')))
      : send.mutateAsync({ ...words, toParticipantId: person.id }).then(tellSent);
    sending.then(
      () => {
        forget();
        onClose();
      },
      // The alert says why.
      () => undefined,
    );
  };
  const label = prepared ? t('save') : t(place.isAwaited ? 'prepareAt' : 'sendAt', { event: eventName(place) });
  const actions = (
    <>
      <Button look="secondary" className="max-sm:hidden" onClick={onClose}>
        {core('cancel')}
      </Button>
      <Button busy={act.isPending} className="min-w-0 max-sm:w-full" onClick={submit}>
        <span className="min-w-0 truncate">{label}</span>
      </Button>
    </>
  );
  const title = t(prepared ? 'changeTitle' : 'askTitle', { name: organisationName(other) });
  return (
    <Dialog open sheet={!isWide} title={title} onClose={onClose} actions={actions}>
      <div className="grid gap-4">
        <ProblemAlert error={act.error} onRetry={submit}>
          <AgreeLink error={act.error} />
        </ProblemAlert>
        {(place.isAwaited || prepared) && <p className="rounded-lg bg-azure-soft px-3 py-2 text-sm">{t('awaited')}</p>}
        {places.length > 1 && (
          <Select
            label={t('event')}
            value={place.eventId}
            options={places.map((one) => ({ value: one.eventId, label: eventName(one) }))}
            onValue={setEventId}
          />
        )}
        {place.participants.length > 1 && (
          <Select
            label={t('person')}
            value={person.id}
            options={place.participants.map(({ id, name }) => ({ value: id, label: personName(name) }))}
            onValue={setChosenId}
            error={errorOf('toParticipantId')}
          />
        )}
        <StarterChoice ourId={ourId} otherId={other.id} value={starter} onValue={(next) => write({ starter: next })} />
        <TextArea
          label={t('message')}
          hint={t('messageHint')}
          optional
          rows={3}
          maxLength={1000}
          value={message}
          onValue={(next) => write({ message: next })}
          error={errorOf('message')}
        />
        {own && (
          <Checkbox
            label={t('must', { n: mustsLeft })}
            hint={t('mustHint')}
            disabled={mustsLeft === 0 && priority !== 'must'}
            checked={priority === 'must'}
            onChecked={(isMust) => write({ priority: isMust ? 'must' : 'would_like' })}
          />
        )}
      </div>
    </Dialog>
  );
}
