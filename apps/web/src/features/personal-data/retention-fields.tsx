import { type EventDays, earliestDay } from '@jumelage/domain/event';
import { eventFields } from '@jumelage/domain/event-fields';
import { fieldsWith } from '@jumelage/domain/field';
import { useWords } from '../../lib/i18n.tsx';
import { Folding } from '../../ui/folding.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export type Retention = { readonly hideOn: string; readonly eraseOn: string };

type Props = {
  readonly days: Pick<EventDays, 'startsOn' | 'endsOn'>;
  readonly value: Retention;
  readonly errorOf: (field: string) => string | undefined;
  readonly onValue: (value: Retention) => void;
};

/** Draws the days after which an event's people are hidden from each other, and erased; empty: no day. */
export function RetentionFields({ days, value, errorOf, onValue }: Props) {
  const t = useWords('personal-data');
  const label = useWords('organise');
  return (
    <Folding framed title={t('retentionTitle')}>
      <div className="grid gap-4">
        <p className="text-muted text-sm">{t('retentionHint')}</p>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          {fieldsWith(eventFields, 'section', 'retention').map((name) => (
            <TextInput
              key={name}
              type="date"
              label={label(name)}
              optional
              min={earliestDay(name, { ...days, ...value })}
              value={value[name]}
              error={errorOf(name)}
              onValue={(day) => onValue({ ...value, [name]: day })}
            />
          ))}
        </div>
      </div>
    </Folding>
  );
}
