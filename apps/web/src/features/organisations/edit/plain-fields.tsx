import { shownWebAddress, webAddress } from '@jumelage/domain/addresses';
import { listFields } from '@jumelage/domain/field';
import { readWhole } from '@jumelage/domain/numbers';
import { isFieldOf, type NamedProfileField, type ProfileFieldName, profileFields } from '@jumelage/domain/profile';
import { line } from '@jumelage/domain/text';
import { useWords } from '../../../lib/i18n.tsx';
import { ReadInput, type Reading } from '../../../ui/read-input.tsx';
import { Select, TextInput } from '../../../ui/text-input.tsx';
import { useFieldWords } from '../field-words.ts';
import type { DraftChanges, SectionProps } from './draft.ts';
import { Place } from './section.tsx';

type PlainFieldsProps = SectionProps & {
  readonly section: NamedProfileField['section'];
  /** Fields that the section lays out by itself. */
  readonly but: readonly ProfileFieldName[];
};

/** Draws the fields of a section that need no more than the profile's table says of them, in its order. */
export function PlainFields({ section, but, ...props }: PlainFieldsProps) {
  return listFields(profileFields).map(
    (field) =>
      field.section === section &&
      !but.includes(field.name) &&
      isFieldOf(field.name, props.draft.kind) && (
        <Place key={field.name} id={`field-${field.name}`}>
          <PlainField {...props} field={field} />
        </Place>
      ),
  );
}

/** Reads a web address as it is typed; nothing is none. */
export function readWebsite(text: string): Reading<string | null> {
  if (line(text) === '') return { value: null };
  const read = webAddress(text);
  return 'address' in read ? { value: read.address } : read;
}

function PlainField({ field, draft, change, errorOf, hold }: SectionProps & { readonly field: NamedProfileField }) {
  const t = useWords('organisations');
  const { label, labelsOf } = useFieldWords();
  const { name } = field;
  const value = draft[name];
  // The edge: an input of the field's type gives a value of the field's type.
  const set = (next: unknown) => change({ [name]: next } as DraftChanges);
  const common = { label: label(name), optional: !field.isRequired, error: errorOf(name) };
  const read = { onRead: set, onUnread: (isUnread: boolean) => hold(name, isUnread) };
  switch (field.type) {
    case 'line':
      return <TextInput {...common} maxLength={field.most} value={String(value ?? '')} onValue={set} />;
    case 'address': {
      const show = (address: string | null) => shownWebAddress(address ?? '');
      return (
        <ReadInput
          {...common}
          {...read}
          inputMode="url"
          maxLength={field.most}
          initial={show(String(value ?? ''))}
          read={readWebsite}
          show={show}
        />
      );
    }
    case 'whole': {
      const show = (number: number | null) => number?.toString() ?? '';
      return (
        <ReadInput
          {...common}
          {...read}
          inputMode="numeric"
          initial={String(value ?? '')}
          read={(text) => readWhole(text, field)}
          show={show}
        />
      );
    }
    case 'choice': {
      const options = field.of.map((one) => ({ value: one, label: labelsOf(field)[one] ?? one }));
      return (
        <Select
          {...common}
          emptyLabel={t('notStated')}
          value={String(value ?? '')}
          options={options}
          onValue={set}
          onEmpty={() => set(null)}
        />
      );
    }
    default:
      throw new Error(`${name} has no plain input: its section lays it out`);
  }
}
