import type { EventView } from '@jumelage/contracts/events';
import { shownEmail } from '@jumelage/domain/addresses';
import { type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import { type Attendance, attendances } from '@jumelage/domain/participant';
import { readTags } from '@jumelage/domain/tag';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Checkbox, RadioGroup } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PinyinProposal } from '../../ui/pinyin-proposal.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Person, useChangePerson } from './organise-queries.ts';

type PersonDialogProps = { readonly event: EventView; readonly person: Person; readonly onClose: () => void };

/**
 * Draws the fields that an organiser corrects: the name of who has no account, contact details, tags and notes,
 * languages, attendance, and the slots in which they are there.
 */
export function PersonDialog({ event, person, onClose }: PersonDialogProps) {
  const t = useWords('participants');
  const { listedName } = useFormat();
  const core = useWords('core');
  const terms = useTerms();
  const change = useChangePerson(event.id);
  const [languages, setLanguages] = useState<readonly SpokenLanguage[]>(person.languages);
  const [attendance, setAttendance] = useState<Attendance>(person.attendance);
  const [away, setAway] = useState<ReadonlySet<string>>(new Set(person.unavailable));
  const [details, setDetails] = useState({
    ...{ jobTitle: person.jobTitle ?? '', phone: person.phone ?? '', wechat: person.wechat ?? '' },
    ...{ tags: person.tags.join(', '), notes: person.notes ?? '' },
  });
  const [typed, setTyped] = useState({ ...person.name, hanzi: person.name.hanzi ?? '' });
  const { nameParts } = useTexts('participants');
  const errorOf = useFieldErrors(change.error);
  const name = listedName(person.name);
  const slots = event.sessions.flatMap((session) => session.slots);
  const save = async () => {
    const unavailable = slots.flatMap(({ id }) => (away.has(id) ? [id] : []));
    try {
      await change.mutateAsync({
        person,
        changes: {
          ...{ languages: [...languages], attendance, unavailable, ...(!person.hasAccount && { name: typed }) },
          ...{ jobTitle: details.jobTitle || null, phone: details.phone || null, wechat: details.wechat || null },
          ...{ tags: readTags(details.tags), notes: details.notes || null },
        },
      });
      toast(t('savedName', { name }));
      onClose();
    } catch {
      // The alert in the dialog says it; what was chosen stays.
    }
  };
  const actions = (
    <>
      <Button look="secondary" onClick={onClose}>
        {core('cancel')}
      </Button>
      <Button busy={change.isPending} disabled={languages.length === 0} onClick={() => void save()}>
        {core('save')}
      </Button>
    </>
  );
  return (
    <Dialog title={name} open onClose={onClose} actions={actions} wide>
      <div className="grid gap-5">
        <ProblemAlert error={change.error} />
        {!person.hasAccount && (
          <div className="grid gap-3">
            <div className="grid items-start gap-4 sm:grid-cols-3">
              {(['family', 'given', 'hanzi'] as const).map((field) => (
                <TextInput
                  key={field}
                  label={nameParts[field]}
                  {...(field === 'hanzi' && { lang: 'zh-Hans' })}
                  autoComplete="off"
                  value={typed[field]}
                  error={errorOf(`name.${field}`)}
                  onValue={(text) => setTyped({ ...typed, [field]: text })}
                />
              ))}
            </div>
            <PinyinProposal name={typed} onTake={setTyped} />
          </div>
        )}
        <PersonDetails details={details} onDetails={setDetails} errorOf={errorOf} email={person.email} />
        <ChipPicker
          label={terms.label.languages}
          options={spokenLanguages.map((value) => ({ value, label: terms.language[value] }))}
          values={languages}
          onValues={setLanguages}
        />
        <RadioGroup
          inline
          label={t('attendance')}
          value={attendance}
          options={attendances.map((value) => ({ value, label: terms.attendance[value] }))}
          onValue={setAttendance}
        />
        <SlotBoxes event={event} away={away} onAway={setAway} />
      </div>
    </Dialog>
  );
}

type Details = Readonly<Record<'jobTitle' | 'phone' | 'wechat' | 'tags' | 'notes', string>>;
type PersonDetailsProps = {
  readonly details: Details;
  readonly onDetails: (details: Details) => void;
  readonly errorOf: ReturnType<typeof useFieldErrors>;
  readonly email: string | null;
};

/** Draws how somebody is reached, and what the organisers write down about them for themselves. */
function PersonDetails({ details, onDetails, errorOf, email }: PersonDetailsProps) {
  const t = useWords('participants');
  return (
    <div className="grid gap-4">
      {email && <p className="wrap-anywhere">{shownEmail(email)}</p>}
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {(['jobTitle', 'phone', 'wechat'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(field)}
            optional
            autoComplete="off"
            value={details[field]}
            error={errorOf(field)}
            onValue={(text) => onDetails({ ...details, [field]: text })}
          />
        ))}
      </div>
      <TextInput
        label={t('tags')}
        hint={t('notesHint')}
        optional
        autoComplete="off"
        value={details.tags}
        error={errorOf('tags')}
        onValue={(tags) => onDetails({ ...details, tags })}
      />
      <TextArea
        label={t('notes')}
        hint={t('notesHint')}
        optional
        maxLength={2000}
        value={details.notes}
        error={errorOf('notes')}
        onValue={(notes) => onDetails({ ...details, notes })}
      />
    </div>
  );
}

type SlotBoxesProps = {
  readonly event: EventView;
  readonly away: ReadonlySet<string>;
  readonly onAway: (away: ReadonlySet<string>) => void;
};

function SlotBoxes({ event, away, onAway }: SlotBoxesProps) {
  const t = useWords('participants');
  const format = useFormat();
  const slots = event.sessions.flatMap((session) => session.slots);
  const days = [...new Set(slots.map((slot) => format.date(slot.startsAt, event.zone, 'weekday')))];
  const toggle = (id: string, isThere: boolean) => {
    const next = new Set(away);
    if (isThere) next.delete(id);
    else next.add(id);
    onAway(next);
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium">{t('availableIn')}</legend>
      <p className="text-muted text-sm">{slots.length > 0 ? t('availabilityHint') : t('noSlots')}</p>
      {days.map((day) => (
        <div key={day} className="grid gap-1">
          <p className="font-medium text-sm">{day}</p>
          <div className="grid grid-cols-2 gap-x-4 tabular-nums sm:grid-cols-4">
            {slots
              .filter((slot) => format.date(slot.startsAt, event.zone, 'weekday') === day)
              .map((slot) => (
                <Checkbox
                  key={slot.id}
                  label={format.timeRange(slot.startsAt, slot.endsAt, event.zone)}
                  checked={!away.has(slot.id)}
                  onChecked={(isThere) => toggle(slot.id, isThere)}
                />
              ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
