import type { Id } from '@jumelage/domain/ids';
import { readableText } from '@jumelage/domain/language';
import { useLanguage, useTerms } from '../../lib/i18n.tsx';
import { Select } from '../../ui/text-input.tsx';
import type { EventView } from '../events/queries.ts';

type SessionChoiceProps = {
  readonly sessions: EventView['sessions'];
  readonly value: Id<'session'>;
  readonly onValue: (id: Id<'session'>) => void;
};

/** Chooses one of an event's sessions; nothing where there is no choice. */
export function SessionChoice({ sessions, value, onValue }: SessionChoiceProps) {
  const terms = useTerms();
  const language = useLanguage();
  if (sessions.length < 2) return null;
  const options = sessions.map(({ id, name }) => ({ value: id, label: readableText(name, language)?.value ?? id }));
  return (
    <div className="max-w-sm">
      <Select label={terms.label.session} value={value} options={options} onValue={onValue} />
    </div>
  );
}
