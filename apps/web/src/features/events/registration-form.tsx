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

type RegistrationFormProps = {
  readonly event: EventView;
  readonly organisations: readonly [Choice, ...Choice[]];
};

/**
 * Draws the form that registers a participant and changes a registration: organisation, attendance, languages, slots.
 */
export function RegistrationForm({ event, organisations }: RegistrationFormProps) {
  const t = useWords('events');
  const terms = useTerms();
  const form = useRegistration(event, organisations[0].id);
  const { draft, change, save, errorOf, isRegistered } = form;
  return (
    <form
      noValidate
      className="grid max-w-3xl gap-8"
      onSubmit={(act) => {
        act.preventDefault();
        form.submit();
      }}
    >
      {organisations[0].name !== '' && (
        <Select
          label={t('organisation')}
          value={draft.organisationId}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={(organisationId) => change({ organisationId })}
          disabled={isRegistered}
          error={errorOf('organisationId')}
        />
      )}
      <RadioGroup
        inline
        label={t('attendance')}
        value={draft.attendance}
        options={attendances.map((value) => ({ value, label: terms.attendance[value] }))}
        onValue={(attendance) => change({ attendance })}
      />
      <ChipPicker
        label={t('languages')}
        hint={t('languagesHint')}
        required
        options={spokenLanguages.map((value) => ({ value, label: terms.language[value] }))}
        values={draft.languages}
        onValues={(languages) => change({ languages })}
        error={errorOf('languages')}
      />
      <Times event={event} form={form} />
      {form.asksDelegation && (
        <DelegationChoice
          value={draft.refusesDelegation}
          onValue={(refusesDelegation) => change({ refusesDelegation })}
        />
      )}
      <ProblemAlert error={save.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={save.isPending}>
          {t('save')}
        </Button>
        {isRegistered && event.registration?.status !== 'refused' && <Withdrawal eventId={event.id} />}
      </div>
    </form>
  );
}

type Draft = {
  readonly organisationId: Id<'organisation'>;
  readonly attendance: Attendance;
  readonly languages: readonly SpokenLanguage[];
  readonly zone: string;
  readonly hours: LocalHours;
  /** True where the hours are the participant's own, not the session's. */
  readonly hasOwnHours: boolean;
  readonly unavailable: ReadonlySet<Id<'slot'>>;
  readonly refusesDelegation: boolean;
};

function draftOf(
  { registration, sessions }: EventView,
  firstOrganisation: Id<'organisation'>,
  language: SpokenLanguage,
): Draft {
  return {
    organisationId: registration?.organisationId ?? firstOrganisation,
    attendance: registration?.attendance ?? 'onsite',
    languages: registration?.languages ?? [language],
    zone: registration?.zone ?? deviceZone,
    // Whoever names no hours of their own has the session's: they are where one begins.
    hours: registration?.hours ?? sessions[0]?.rules.remoteHours ?? defaultRules.remoteHours,
    hasOwnHours: registration?.hours !== undefined && registration?.hours !== null,
    unavailable: new Set(registration?.unavailable),
    refusesDelegation: registration?.refusesDelegation ?? false,
  };
}

/** Holds what is said of taking part, and sends it. */
function useRegistration(event: EventView, firstOrganisation: Id<'organisation'>) {
  const t = useWords('events');
  const navigate = useNavigate();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(event, firstOrganisation, language));
  const isRegistered = event.registration !== null && event.registration.status !== 'withdrawn';
  const save = useRegister(event.id, isRegistered);
  // It is everybody's own word, and asked once there is a place that it is about.
  const asksDelegation = isRegistered && readActing()?.eventId !== event.id;
  const isRemote = draft.attendance === 'remote';
  const submit = () => {
    const { organisationId, attendance, zone, hours, languages, unavailable, refusesDelegation } = draft;
    if (save.isPending || (isRemote && hours.from >= hours.to)) return;
    const body = {
      organisationId,
      attendance,
      zone,
      hours: isRemote && draft.hasOwnHours ? hours : null,
      languages: [...languages],
      unavailable: [...unavailable],
      ...(asksDelegation && { refusesDelegation }),
    };
    save.mutate(body, {
      onSuccess: () => {
        toast(t('saved'));
        void navigate({ to: '/events/$eventId', params: { eventId: event.id } });
      },
    });
  };
  return {
    draft,
    change: (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes })),
    save,
    errorOf: useFieldErrors(save.error),
    isRegistered,
    isRemote,
    asksDelegation,
    submit,
  };
}

type TimesProps = { readonly event: EventView; readonly form: ReturnType<typeof useRegistration> };

/** Draws the choice of one's zone, hours and slots. */
function Times({ event, form: { draft, change, errorOf, isRemote } }: TimesProps) {
  const t = useWords('events');
  const language = useLanguage();
  const { zone, hours, unavailable } = draft;
  return (
    <>
      <Select
        label={t('myZone')}
        value={zone}
        options={zonesFor(event.zone, zone).map((value) => ({ value, label: zoneCity(value, language) }))}
        onValue={(next) => change({ zone: next })}
        error={errorOf('zone')}
      />
      {isRemote && (
        <OwnHours
          {...{ event, zone, hours }}
          error={errorOf('hours')}
          onHours={(chosen) => change({ hours: chosen, hasOwnHours: true })}
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
          onUnavailable={(next) => change({ unavailable: next })}
          own={isRemote ? { zone, hours } : undefined}
        />
      </section>
    </>
  );
}

type DelegationChoiceProps = { readonly value: boolean; readonly onValue: (refuses: boolean) => void };

function DelegationChoice({ value, onValue }: DelegationChoiceProps) {
  const t = useWords('participants');
  return (
    <Checkbox label={t('refuseDelegation')} hint={t('refuseDelegationHint')} checked={value} onChecked={onValue} />
  );
}

/** Lists the given zones first, then the device's and those of both sides, then the rest by name. */
function zonesFor(...first: readonly string[]): readonly string[] {
  return [...new Set([...first, deviceZone, 'Europe/Paris', 'Asia/Shanghai', ...Intl.supportedValuesOf('timeZone')])];
}
