import { spokenLanguages } from '@jumelage/domain/language';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { FieldError } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EventView, InterpreterDraft, Session } from './drafts.ts';
import { interpretersAgain, interpretersOf, newInterpreter, toInterpreterBody } from './drafts.ts';
import { Part } from './part.tsx';
import { useSaveInterpreters } from './queries.ts';
import { SavePart } from './save-part.tsx';
import { SlotTimes } from './slot-times.tsx';
import { useDraft } from './use-draft.ts';

/** Draws the interpreters of a session: names in both scripts, languages, and when they are away or rest. */
export function InterpretersEditor({ event, session }: { readonly event: EventView; readonly session: Session }) {
  const t = useWords('sessions');
  const saved = interpretersOf(session);
  const draft = useDraft({
    key: `interpreters.${session.id}`,
    saved,
    again: (stored: readonly InterpreterDraft[]): readonly InterpreterDraft[] => interpretersAgain(stored, session),
  });
  const all = draft.value;
  const save = useSaveInterpreters({ eventId: event.id, sessionId: session.id });
  const errorOf = useFieldErrors(save.error);
  const change = (changed: InterpreterDraft) =>
    draft.change(all.map((one) => (one.key === changed.key ? changed : one)));
  return (
    <Part
      title={t('interpreters')}
      sum={t('interpretersSum', { n: all.length })}
      lead={t('interpretersLead')}
      isChanged={draft.isChanged}
    >
      {all.length === 0 && <p className="text-muted">{t('noInterpreters')}</p>}
      <ul className="grid gap-4">
        {all.map((one, index) => (
          <li key={one.key}>
            <Interpreter
              {...{ one, session }}
              n={index + 1}
              zone={event.zone}
              errorOf={(field) => errorOf(`interpreters.${index}.${field}`)}
              onChange={change}
              onRemove={() => draft.change(all.filter(({ key }) => key !== one.key))}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          look="secondary"
          size="sm"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => draft.change([...all, newInterpreter(crypto.randomUUID(), all.at(-1))])}
        >
          {t('addInterpreter')}
        </Button>
      </div>
      <SavePart
        label={t('saveInterpreters')}
        isChanged={draft.isChanged}
        error={save.error}
        save={(trial) => save.mutateAsync({ body: { interpreters: all.map(toInterpreterBody) }, trial })}
        onDiscard={draft.discard}
      />
    </Part>
  );
}

type InterpreterProps = {
  readonly one: InterpreterDraft;
  readonly n: number;
  readonly session: Session;
  readonly zone: string;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (one: InterpreterDraft) => void;
  readonly onRemove: () => void;
};

function Interpreter({ one, n, session, zone, errorOf, onChange, onRemove }: InterpreterProps) {
  const t = useWords('sessions');
  const { listedName } = useFormat();
  const core = useWords('core');
  const terms = useTerms();
  const name = listedName(one) || t('interpreterN', { n });
  const options = spokenLanguages.map((value) => ({ value, label: terms.language[value] }));
  return (
    <fieldset className="grid gap-3 rounded-lg border border-line p-4">
      <legend className="px-1 font-medium text-sm">{name}</legend>
      <div className="grid grid-cols-2 items-start gap-3 lg:grid-cols-3">
        <TextInput
          label={t('family')}
          maxLength={80}
          autoComplete="off"
          value={one.family}
          error={errorOf('name.family')}
          onValue={(family) => onChange({ ...one, family })}
        />
        <TextInput
          label={t('given')}
          maxLength={80}
          autoComplete="off"
          value={one.given}
          error={errorOf('name.given')}
          onValue={(given) => onChange({ ...one, given })}
        />
        <div className="max-lg:col-span-2">
          <TextInput
            optional
            lang="zh"
            label={t('hanzi')}
            maxLength={40}
            autoComplete="off"
            value={one.hanzi}
            error={errorOf('name.hanzi')}
            onValue={(hanzi) => onChange({ ...one, hanzi })}
          />
        </div>
        <div className="max-lg:col-span-2 lg:col-span-2">
          <ChipPicker
            required
            label={terms.label.languages}
            hint={t('languagesHint')}
            options={options}
            values={one.languages}
            error={errorOf('languages')}
            onValues={(languages) => onChange({ ...one, languages })}
          />
        </div>
        <div className="grid content-start gap-1.5 max-lg:col-span-2">
          <span aria-hidden="true" className="font-medium">
            {t('times')}
          </span>
          <SlotTimes
            label={`${t('times')} · ${name}`}
            title={t('workingTimes')}
            slots={session.slots}
            zone={zone}
            off={one.awaySlots}
            onOff={(awaySlots) => onChange({ ...one, awaySlots })}
          />
          <FieldError error={errorOf('awaySlots')} />
        </div>
      </div>
      <div>
        <Button
          look="quiet"
          size="sm"
          icon={<Trash2 aria-hidden="true" className="size-4" />}
          aria-label={t('removeInterpreter', { name })}
          onClick={onRemove}
        >
          {core('remove')}
        </Button>
      </div>
    </fieldset>
  );
}
