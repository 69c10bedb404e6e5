import { readableText } from '@jumelage/domain/language';
import { fullName } from '@jumelage/domain/participant';
import { useState } from 'react';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Select } from '../../ui/text-input.tsx';
import { RequestForm } from '../meeting-requests/request-form.tsx';
import type { Match, MeetingPlace } from './match.ts';
import { useReasonSentence } from './reasons.tsx';

type DialogProps = {
  readonly places: readonly MeetingPlace[];
  readonly match: Pick<Match, 'organisation' | 'strongest'>;
  readonly onClose: () => void;
};

/** Asks somebody of an organisation for a meeting: at which event, who, and why the two fit. */
export function RequestDialog({ places, match, onClose }: DialogProps) {
  const t = useWords('matches');
  const language = useLanguage();
  const say = useReasonSentence();
  const [eventId, setEventId] = useState(places[0]?.eventId);
  const place = places.find((one) => one.eventId === eventId) ?? places[0];
  const [chosenId, setChosenId] = useState(place?.participants[0]?.id);
  const person = place?.participants.find(({ id }) => id === chosenId) ?? place?.participants[0];
  if (!place || !person) return null;
  const choice = (refusal: string | undefined) => (
    <>
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
        options={place.participants.map(({ id, name }) => ({ value: id, label: fullName(name) }))}
        onValue={setChosenId}
        error={refusal}
      />
    </>
  );
  return (
    <RequestForm
      eventId={place.eventId}
      person={person}
      name={match.organisation.nameLatin}
      choice={choice}
      onClose={onClose}
    >
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
    </RequestForm>
  );
}
