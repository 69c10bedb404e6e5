import type { EventView } from '@jumelage/contracts/events';
import { earliestDay } from '@jumelage/domain/event';
import { eventFields } from '@jumelage/domain/event-fields';
import { fieldsWith } from '@jumelage/domain/field';
import { type Language, languages, type Trilingual } from '@jumelage/domain/language';
import { dateIn } from '@jumelage/domain/time';
import { zoneCity } from '@jumelage/i18n/format';
import { useMemo, useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { languageNames } from '../../lib/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { leadToUnread, NumberInput, wholeOf } from '../../ui/number-input.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import { VersionsDialog } from '../../ui/versions-dialog.tsx';
import { RetentionFields } from '../personal-data/retention-fields.tsx';
import { TrilingualInput, written } from './trilingual-input.tsx';
import { type EventBody, useEventSave } from './use-event-save.ts';

const firstZones = ['Europe/Paris', 'Asia/Shanghai'];

/** An event's texts, clock, days and limits: for a new one and for one that exists. */
export function EventForm({
  event,
  onSaved,
}: {
  readonly event?: EventView;
  readonly onSaved: (event: EventView) => void;
}) {
  const t = useWords('organise');
  const core = useWords('core');
  const reader = useLanguage();
  const [shown, setShown] = useState<Language>(reader);
  const [texts, setTexts] = useState<{
    readonly name: Trilingual;
    readonly place: Trilingual;
    readonly description: Trilingual;
  }>({
    name: event?.name ?? {},
    place: event?.place ?? {},
    description: event?.description ?? {},
  });
  const [zone, setZone] = useState(event?.zone ?? 'Europe/Paris');
  const [days, setDays] = useState({
    startsOn: event?.startsOn ?? dateIn(zone, Date.now()),
    endsOn: event?.endsOn ?? dateIn(zone, Date.now()),
  });
  const [limits, setLimits] = useState({
    requestLimit: String(event?.requestLimit ?? 15),
    requestHours: String(event?.requestHours ?? 72),
  });
  const [retention, setRetention] = useState({ hideOn: event?.hideOn ?? '', eraseOn: event?.eraseOn ?? '' });
  const fill = (body: EventBody) => {
    setTexts({ name: body.name, place: body.place, description: body.description });
    setZone(body.zone);
    setDays({ startsOn: body.startsOn, endsOn: body.endsOn });
    setLimits({ requestLimit: String(body.requestLimit), requestHours: String(body.requestHours) });
    setRetention({ hideOn: body.hideOn ?? '', eraseOn: body.eraseOn ?? '' });
  };
  const save = useEventSave({ event, fill, onSaved });
  const errorOf = useFieldErrors(save.error);
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    return [...new Set([...firstZones, ...(known.includes(zone) ? [] : [zone]), ...known])];
  }, [zone]);
  const submit = () => {
    const { name, place, description } = texts;
    void save.submit({
      ...{ name: written(name), place: written(place), description: written(description), zone, ...days },
      ...{ requestLimit: wholeOf(limits.requestLimit) ?? 0, requestHours: wholeOf(limits.requestHours) ?? 0 },
      ...{ hideOn: retention.hideOn || null, eraseOn: retention.eraseOn || null },
    });
  };
  const text = (key: keyof typeof texts) => (
    <TrilingualInput
      key={key}
      only={shown}
      label={t(key)}
      long={eventFields[key].type === 'text'}
      maxLength={eventFields[key].most}
      value={texts[key]}
      errorOf={(language) => errorOf(`${key}.${language}`) ?? (texts[key][language] ? undefined : errorOf(key))}
      onValue={(value) => setTexts({ ...texts, [key]: value })}
    />
  );
  return (
    <form
      noValidate
      className="grid gap-6"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!leadToUnread(submitted.currentTarget)) submit();
      }}
    >
      <Card className="grid gap-4">
        <h2 className="font-semibold text-lg">{t('texts')}</h2>
        <RadioGroup
          inline
          label={core('language')}
          hint={t('textsHint')}
          value={shown}
          options={languages.map((value) => ({
            value,
            label: `${languageNames[value]}${texts.name[value]?.trim() ? ' ✓' : ''}`,
          }))}
          onValue={setShown}
        />
        {fieldsWith(eventFields, 'section', 'texts').map(text)}
      </Card>
      <Card className="grid gap-4">
        <h2 className="font-semibold text-lg">{t('times')}</h2>
        <div className="grid items-start gap-4 sm:grid-cols-3">
          <TextInput
            type="date"
            label={t('startsOn')}
            value={days.startsOn}
            error={errorOf('startsOn')}
            onValue={(startsOn) => setDays({ startsOn, endsOn: [startsOn, days.endsOn].sort().at(-1) ?? startsOn })}
          />
          <TextInput
            type="date"
            label={t('endsOn')}
            min={earliestDay('endsOn', days)}
            value={days.endsOn}
            error={errorOf('endsOn')}
            onValue={(endsOn) => setDays({ ...days, endsOn })}
          />
          <Select
            label={t('zone')}
            value={zone}
            error={errorOf('zone')}
            options={zones.map((value) => ({
              value,
              label: firstZones.includes(value) ? `${zoneCity(value, reader)} · ${value}` : value,
            }))}
            onValue={setZone}
          />
        </div>
        <p className="text-muted text-sm">{t('zoneHint')}</p>
      </Card>
      <Card className="grid gap-4">
        <h2 className="font-semibold text-lg">{t('rules')}</h2>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {fieldsWith(eventFields, 'section', 'rules').map((name) => (
            <NumberInput
              key={name}
              least={eventFields[name].least}
              most={eventFields[name].most}
              label={t(name)}
              value={limits[name]}
              error={errorOf(name)}
              onValue={(value) => setLimits({ ...limits, [name]: value })}
            />
          ))}
        </div>
      </Card>
      <RetentionFields days={days} value={retention} errorOf={errorOf} onValue={setRetention} />
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
