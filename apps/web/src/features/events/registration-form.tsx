import type { Id } from '@jumelage/domain/ids';
import { type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import { type Attendance, attendances } from '@jumelage/domain/participant';
import { defaultRules, type LocalHours } from '@jumelage/domain/session';
import { zoneCity } from '@jumelage/i18n/format';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { readActing } from '../../lib/acting.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Checkbox, RadioGroup } from '../../ui/choices.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { Availability } from './availability.tsx';
import { OwnHours } from './own-hours.tsx';
import { type EventView, useRegister } from './queries.ts';
import { Withdrawal } from './withdrawal.tsx';

type Choice = { readonly id: Id<'organisation'>; readonly name: string };
const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** For whom I take part, how, in which languages, and when; the same form registers and changes. */
export function RegistrationForm({
  event,
  organisations,
}: {
  readonly event: EventView;
  readonly organisations: readonly [Choice, ...Choice[]];
}) {
  const t = useWords('events');
  const terms = useTerms();
  const language = useLanguage();
  const navigate = useNavigate();
  const { registration } = event;
  const isRegistered = registration !== null && registration.status !== 'withdrawn';
  const save = useRegister(event.id, isRegistered);
  const errorOf = useFieldErrors(save.error);
  const [organisationId, setOrganisationId] = useState(registration?.organisationId ?? organisations[0].id);
  const [attendance, setAttendance] = useState<Attendance>(registration?.attendance ?? 'onsite');
  const [spoken, setSpoken] = useState<readonly SpokenLanguage[]>(registration?.languages ?? [language]);
  const [zone, setZone] = useState(registration?.zone ?? deviceZone);
  // Whoever names no hours of their own has the session's: they are where one begins.
  const [hours, setHours] = useState<LocalHours>(
    registration?.hours ?? event.sessions[0]?.rules.remoteHours ?? defaultRules.remoteHours,
  );
  const [hasChosen, setChosen] = useState(registration?.hours !== undefined && registration?.hours !== null);
  const isRemote = attendance === 'remote';
  const [refusesDelegation, setRefusesDelegation] = useState(registration?.refusesDelegation ?? false);
  // It is everybody's own word, and asked once there is a place that it is about.
  const asksDelegation = isRegistered && readActing()?.eventId !== event.id;
  const participantWords = useWords('participants');
  const [unavailable, setUnavailable] = useState<ReadonlySet<Id<'slot'>>>(new Set(registration?.unavailable));

  const submit = () =>
    save.mutate(
      {
        organisationId,
        attendance,
        zone,
        hours: isRemote && hasChosen ? hours : null,
        languages: [...spoken],
        unavailable: [...unavailable],
        ...(asksDelegation && { refusesDelegation }),
      },
      {
        onSuccess: () => {
          toast(t('saved'));
          void navigate({ to: '/events/$eventId', params: { eventId: event.id } });
        },
      },
    );
  return (
    <form
      noValidate
      className="grid max-w-3xl gap-8"
      onSubmit={(act) => {
        act.preventDefault();
        if (!save.isPending && !(isRemote && hours.from >= hours.to)) submit();
      }}
    >
      {organisations[0].name !== '' && (
        <Select
          label={t('organisation')}
          value={organisationId}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={setOrganisationId}
          disabled={isRegistered}
          error={errorOf('organisationId')}
        />
      )}
      <RadioGroup
        inline
        label={t('attendance')}
        value={attendance}
        options={attendances.map((value) => ({ value, label: terms.attendance[value] }))}
        onValue={setAttendance}
      />
      <ChipPicker
        label={t('languages')}
        hint={t('languagesHint')}
        required
        options={spokenLanguages.map((value) => ({ value, label: terms.language[value] }))}
        values={spoken}
        onValues={setSpoken}
        error={errorOf('languages')}
      />
      <Select
        label={t('myZone')}
        value={zone}
        options={zonesFor(event.zone, zone).map((value) => ({ value, label: zoneCity(value, language) }))}
        onValue={setZone}
        error={errorOf('zone')}
      />
      {isRemote && (
        <OwnHours
          {...{ event, zone, hours }}
          error={errorOf('hours')}
          onHours={(chosen) => {
            setHours(chosen);
            setChosen(true);
          }}
        />
      )}
      <section className="grid gap-3">
        <h3 className="font-semibold text-lg">{t('availability')}</h3>
        <p className="text-muted">
          {t('availabilityHint')} {t('zone', { zone: zoneCity(event.zone, language) })}
        </p>
        <Availability
          event={event}
          unavailable={unavailable}
          onUnavailable={setUnavailable}
          own={isRemote ? { zone, hours } : undefined}
        />
      </section>
      {asksDelegation && (
        <Checkbox
          label={participantWords('refuseDelegation')}
          hint={participantWords('refuseDelegationHint')}
          checked={refusesDelegation}
          onChecked={setRefusesDelegation}
        />
      )}
      <ProblemAlert error={save.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={save.isPending}>
          {t('save')}
        </Button>
        {isRegistered && registration.status !== 'refused' && <Withdrawal eventId={event.id} />}
      </div>
    </form>
  );
}

/** The event's zone and one's own first, then the rest by name. */
function zonesFor(...first: readonly string[]): readonly string[] {
  return [...new Set([...first, deviceZone, 'Europe/Paris', 'Asia/Shanghai', ...Intl.supportedValuesOf('timeZone')])];
}
