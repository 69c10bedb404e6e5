import type { EventView } from '@jumelage/contracts/events';
import { earliestDay } from '@jumelage/domain/event';
import { eventFields } from '@jumelage/domain/event-fields';
import { fieldsWith, type NamesWith } from '@jumelage/domain/field';
import { type Language, languages, type Trilingual } from '@jumelage/domain/language';
import { dateIn } from '@jumelage/domain/time';
import { zoneCity } from '@jumelage/i18n/format';
import { useMemo, useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { languageNames } from '../../lib/language.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choices.tsx';
import { Folding, useLeadToWrong } from '../../ui/folding.tsx';
import { leadToUnread, NumberInput, wholeOf } from '../../ui/number-input.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import { VersionsDialog } from '../../ui/versions-dialog.tsx';
import { RetentionFields } from '../personal-data/retention-fields.tsx';
import { TrilingualInput, written } from './trilingual-input.tsx';
import { type EventBody, useEventSave } from './use-event-save.ts';

const firstZones = ['Europe/Paris', 'Asia/Shanghai'];

type EventFormProps = { readonly event?: EventView; readonly onSaved: (event: EventView) => void };

/** Draws the form of an event's texts, clock, days and limits, for a new one and for one that exists. */
export function EventForm({ event, onSaved }: EventFormProps) {
  const t = useWords('organise');
  const core = useWords('core');
  const [draft, setDraft] = useState(() => draftOf(event));
  const save = useEventSave({ event, fill: (body) => setDraft(draftOf(body)), onSaved });
  const errorOf = useFieldErrors(save.error);
  const form = useLeadToWrong(save.error);
  const fields = {
    draft,
    errorOf,
    isNew: event === undefined,
    change: (changes: Partial<Draft>) => setDraft({ ...draft, ...changes }),
  };
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-6"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!leadToUnread(submitted.currentTarget)) void save.submit(bodyOf(draft));
      }}
    >
      <TextFields {...fields} />
      <TimeFields {...fields} />
      <DeadlineFields {...fields} />
      <LimitFields {...fields} />
      <RetentionFields
        days={draft}
        value={draft}
        errorOf={errorOf}
        onValue={({ hideOn, eraseOn }) => fields.change({ hideOn, eraseOn })}
      />
      <ProblemAlert error={save.error} />
      {save.differences && (
        <VersionsDialog open differences={save.differences} onLater={save.later} onSettle={save.settle} />
      )}
      <div>
        <Button type="submit" busy={save.isPending}>
          {event ? core('save') : t('createEvent')}
        </Button>
      </div>
    </form>
  );
}

type In<Section extends string> = NamesWith<typeof eventFields, 'section', Section>;

/** An event as its form holds it: numbers as they are typed, days that are not set as empty. */
type Draft = Record<In<'texts'>, Trilingual> &
  Record<In<'times' | 'deadlines' | 'online' | 'rules' | 'retention'>, string> &
  Record<In<'admission'>, boolean>;

function draftOf(event: EventView | EventBody | undefined): Draft {
  const zone = event?.zone ?? 'Europe/Paris';
  const today = dateIn(zone, Date.now());
  return {
    name: event?.name ?? {},
    place: event?.place ?? {},
    description: event?.description ?? {},
    zone,
    startsOn: event?.startsOn ?? today,
    endsOn: event?.endsOn ?? today,
    registrationUntil: event?.registrationUntil ?? '',
    requestsUntil: event?.requestsUntil ?? '',
    answersUntil: event?.answersUntil ?? '',
    link: event?.link ?? '',
    requestLimit: String(event?.requestLimit ?? 15),
    requestHours: String(event?.requestHours ?? 72),
    admitsPublished: event?.admitsPublished ?? false,
    hideOn: event?.hideOn ?? '',
    eraseOn: event?.eraseOn ?? '',
  };
}

const bodyOf = ({
  name,
  place,
  description,
  link,
  requestLimit,
  requestHours,
  registrationUntil,
  requestsUntil,
  answersUntil,
  hideOn,
  eraseOn,
  ...rest
}: Draft): EventBody => ({
  ...rest,
  name: written(name),
  place: written(place),
  description: written(description),
  link: link.trim() || null,
  requestLimit: wholeOf(requestLimit) ?? 0,
  requestHours: wholeOf(requestHours) ?? 0,
  registrationUntil: registrationUntil || null,
  requestsUntil: requestsUntil || null,
  answersUntil: answersUntil || null,
  hideOn: hideOn || null,
  eraseOn: eraseOn || null,
});

type FieldsProps = {
  readonly draft: Draft;
  /** True for an event that does not exist yet: what it needs is not folded away. */
  readonly isNew: boolean;
  readonly change: (changes: Partial<Draft>) => void;
  readonly errorOf: (path: string) => string | undefined;
};

/** Draws the name, place and description of the event, one language at a time. */
function TextFields({ draft, change, errorOf }: FieldsProps) {
  const t = useWords('organise');
  const core = useWords('core');
  const [shown, setShown] = useState<Language>(useLanguage());
  const text = (key: In<'texts'>) => (
    <TrilingualInput
      key={key}
      only={shown}
      label={t(key)}
      long={eventFields[key].type === 'text'}
      maxLength={eventFields[key].most}
      value={draft[key]}
      errorOf={(language) => errorOf(`${key}.${language}`) ?? (draft[key][language] ? undefined : errorOf(key))}
      onValue={(value) => change({ [key]: value })}
    />
  );
  return (
    <Folding framed isOpen title={t('texts')}>
      <div className="grid gap-4">
        <RadioGroup
          inline
          label={core('language')}
          hint={t('textsHint')}
          value={shown}
          options={languages.map((value) => ({
            value,
            label: `${languageNames[value]}${draft.name[value]?.trim() ? ' ✓' : ''}`,
          }))}
          onValue={setShown}
        />
        {fieldsWith(eventFields, 'section', 'texts').map(text)}
      </div>
    </Folding>
  );
}

function TimeFields({ draft, isNew, change, errorOf }: FieldsProps) {
  const t = useWords('organise');
  const reader = useLanguage();
  const { zone, startsOn, endsOn } = draft;
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    return [...new Set([...firstZones, ...(known.includes(zone) ? [] : [zone]), ...known])];
  }, [zone]);
  return (
    <Folding framed isOpen={isNew} title={t('times')}>
      <div className="grid gap-4">
        <div className="grid items-start gap-4 sm:grid-cols-3">
          <TextInput
            type="date"
            label={t('startsOn')}
            value={startsOn}
            error={errorOf('startsOn')}
            onValue={(day) => change({ startsOn: day, endsOn: [day, endsOn].sort().at(-1) ?? day })}
          />
          <TextInput
            type="date"
            label={t('endsOn')}
            min={earliestDay('endsOn', draft)}
            value={endsOn}
            error={errorOf('endsOn')}
            onValue={(day) => change({ endsOn: day })}
          />
          <Select
            label={t('zone')}
            value={zone}
            error={errorOf('zone')}
            options={zones.map((value) => ({
              value,
              label: firstZones.includes(value) ? `${zoneCity(value, reader)} · ${value}` : value,
            }))}
            onValue={(chosen) => change({ zone: chosen })}
          />
        </div>
        <p className="text-muted text-sm">{t('zoneHint')}</p>
      </div>
    </Folding>
  );
}

/** Draws the last days of registration, requests and answers, each of which may be left out. */
function DeadlineFields({ draft, isNew, change, errorOf }: FieldsProps) {
  const t = useWords('organise');
  return (
    <Folding framed isOpen={isNew} title={t('deadlines')}>
      <div className="grid gap-4">
        <p className="text-muted text-sm">{t('deadlinesHint')}</p>
        <div className="grid items-start gap-4 sm:grid-cols-3">
          {fieldsWith(eventFields, 'section', 'deadlines').map((name) => (
            <TextInput
              key={name}
              type="date"
              label={t(name)}
              optional
              min={earliestDay(name, draft)}
              max={draft.endsOn}
              value={draft[name]}
              error={errorOf(name)}
              onValue={(day) => change({ [name]: day })}
            />
          ))}
        </div>
      </div>
    </Folding>
  );
}

/** Draws the most requests that somebody may send, how long one waits for an answer, the online room, and who is let in at once. */
function LimitFields({ draft, isNew, change, errorOf }: FieldsProps) {
  const t = useWords('organise');
  return (
    <Folding framed isOpen={isNew} title={t('rules')}>
      <div className="grid gap-4">
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {fieldsWith(eventFields, 'section', 'rules').map((name) => (
            <NumberInput
              key={name}
              least={eventFields[name].least}
              most={eventFields[name].most}
              label={t(name)}
              value={draft[name]}
              error={errorOf(name)}
              onValue={(value) => change({ [name]: value })}
            />
          ))}
        </div>
        <TextInput
          type="url"
          label={t('link')}
          hint={t('linkHint')}
          maxLength={eventFields.link.most}
          value={draft.link}
          error={errorOf('link')}
          onValue={(link) => change({ link })}
        />
        <Checkbox
          label={t('admitsPublished')}
          hint={t('admitsPublishedHint')}
          checked={draft.admitsPublished}
          onChecked={(admitsPublished) => change({ admitsPublished })}
          error={errorOf('admitsPublished')}
        />
      </div>
    </Folding>
  );
}
