import { useFieldErrors } from '../../lib/field-errors.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type EventView, type RulesDraft, rulesOf, type Session, toRules } from './drafts.ts';
import { Part } from './part.tsx';
import { useSaveRules } from './queries.ts';
import { SavePart } from './save-part.tsx';
import { useDraft } from './use-draft.ts';

/** Draws the rules of every schedule of a session: breaks, most and least meetings, hours of people from afar. */
export function RulesEditor({ event, session }: { readonly event: EventView; readonly session: Session }) {
  const t = useWords('sessions');
  const format = useFormat();
  const draft = useDraft<RulesDraft>({
    key: `rules.${session.id}`,
    saved: rulesOf(session),
    again: (stored) => stored,
  });
  const save = useSaveRules({ eventId: event.id, sessionId: session.id });
  const errorOf = useFieldErrors(save.error);
  const rules = draft.value;
  const { guaranteedBreak, mostMeetings, leastMeetings } = session.rules;
  const sum = format.list([
    t('breaksSum', { n: guaranteedBreak }),
    ...(mostMeetings === null ? [] : [t('mostSum', { n: mostMeetings })]),
    t('leastSum', { n: leastMeetings }),
  ]);
  const number = (
    key: 'guaranteedBreak' | 'mostMeetings' | 'leastMeetings',
    { min, max }: { min: number; max: number },
  ) => (
    <NumberInput
      least={min}
      most={max}
      optional={key === 'mostMeetings'}
      label={t(key)}
      hint={t(`${key}Hint`)}
      value={rules[key]}
      error={errorOf(key)}
      onValue={(value) => draft.change({ ...rules, [key]: value })}
    />
  );
  const time = (key: 'from' | 'to') => (
    <TextInput
      type="time"
      label={t(key)}
      value={rules[key]}
      error={key === 'to' && rules.from >= rules.to ? t('hoursReversed') : errorOf(`remoteHours.${key}`)}
      onValue={(value) => draft.change({ ...rules, [key]: value })}
    />
  );
  return (
    <Part title={t('rules')} sum={sum} lead={t('rulesLead')} isChanged={draft.isChanged}>
      <div className="grid items-end gap-5 md:grid-cols-3">
        {number('guaranteedBreak', { min: 0, max: 20 })}
        {number('mostMeetings', { min: 1, max: 400 })}
        {number('leastMeetings', { min: 0, max: 400 })}
      </div>
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-medium">{t('remoteHours')}</legend>
        <p className="text-muted text-sm">{t('remoteHoursHint')}</p>
        <div className="grid grid-cols-2 gap-3 sm:max-w-xs">
          {time('from')}
          {time('to')}
        </div>
      </fieldset>
      <SavePart
        label={t('saveRules')}
        isChanged={draft.isChanged}
        isReadable={toRules(rules) !== undefined}
        error={save.error}
        save={(trial) => save.mutateAsync({ body: toRules(rules) ?? session.rules, trial })}
        onDiscard={draft.discard}
      />
    </Part>
  );
}
