import { matcher } from '@jumelage/domain/search';
import { useCombobox } from 'downshift';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../lib/i18n.tsx';
import { Field, type FieldProps, type Wiring } from './field.tsx';
import { controlClass } from './text-input.tsx';

export type Chip<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly group?: string | undefined;
};

type ChipPickerProps<Value extends string> = FieldProps & {
  readonly options: readonly Chip<Value>[];
  readonly values: readonly Value[];
  readonly onValues: (values: readonly Value[]) => void;
  readonly max?: number;
  readonly placeholder?: string;
};

/**
 * Draws a choice of several from a long list: type to search, arrows and Enter or a tap to choose, Backspace in an
 * empty field to remove the last one.
 */
export function ChipPicker<Value extends string>(props: ChipPickerProps<Value>) {
  const { label, hint, error, optional, required, options, values, onValues, max = 20 } = props;
  return (
    <Field {...{ label, hint, error, optional, required }}>
      {(wiring) => (
        <div className="grid gap-2">
          {values.length > 0 && <Chips {...{ options, values, onValues }} />}
          <Options {...props} max={max} wiring={wiring} />
          {max < 20 && (
            <p className="text-muted text-xs tabular-nums">
              {values.length} / {max}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}

/** Draws the chosen values, each with a button that removes it. */
function Chips<Value extends string>({
  options,
  values,
  onValues,
}: Pick<ChipPickerProps<Value>, 'options' | 'values' | 'onValues'>) {
  const t = useWords('core');
  return (
    <ul className="flex flex-wrap gap-1.5">
      {values.map((value) => {
        const name = options.find((option) => option.value === value)?.label ?? value;
        return (
          <li
            key={value}
            className="inline-flex items-center rounded-lg bg-azure-soft ps-2.5 text-azure-strong text-sm"
          >
            {name}
            <button
              type="button"
              aria-label={`${t('remove')} ${name}`}
              className="grid size-8 place-items-center rounded-lg hover:bg-surface"
              onClick={() => onValues(values.filter((other) => other !== value))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Draws the field that searches, and the list below it. */
function Options<Value extends string>({
  label,
  options,
  values,
  onValues,
  max,
  placeholder,
  wiring,
}: ChipPickerProps<Value> & { readonly max: number; readonly wiring: Wiring }) {
  const t = useWords('core');
  const [text, setText] = useState('');
  const isSought = text.trim() === '' ? () => true : matcher(text);
  const shown = options
    .filter((option) => !values.includes(option.value) && isSought({ texts: [option.label, option.group] }))
    .slice(0, 60);
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<Chip<Value>>({
    items: [...shown],
    inputValue: text,
    selectedItem: null,
    inputId: wiring.id,
    defaultHighlightedIndex: 0,
    itemToString: (option) => option?.label ?? '',
    stateReducer: (_, { type, changes }) => {
      const { ItemClick, InputKeyDownEnter } = useCombobox.stateChangeTypes;
      // Another may be chosen at once.
      return type === ItemClick || type === InputKeyDownEnter
        ? { ...changes, isOpen: true, highlightedIndex: 0, inputValue: '' }
        : changes;
    },
    onStateChange: ({ type, selectedItem, inputValue }) => {
      const { ItemClick, InputKeyDownEnter, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      if (type === InputKeyDownEscape) setText(inputValue ?? '');
      if ((type !== ItemClick && type !== InputKeyDownEnter) || !selectedItem) return;
      setText('');
      if (values.length < max) onValues([...values, selectedItem.value]);
    },
  });
  const isShown = isOpen && shown.length > 0 && values.length < max;
  const takeLast = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && text === '' && values.length > 0) onValues(values.slice(0, -1));
  };
  return (
    <div className="relative">
      <input
        {...getInputProps({
          ...wiring,
          // Within the event itself: a state that follows later would put the old text back for a moment, which breaks
          // off what an input method composes.
          onChange: (event) => setText(event.currentTarget.value),
          onKeyDown: takeLast,
          disabled: values.length >= max,
        })}
        type="text"
        // The label names its field already.
        aria-labelledby={undefined}
        className={controlClass}
        placeholder={placeholder ?? t('search')}
      />
      <ul
        {...getMenuProps({ 'aria-label': typeof label === 'string' ? label : t('choose') })}
        aria-labelledby={undefined}
        hidden={!isShown}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-lift"
      >
        {isShown &&
          shown.map((option, index) => (
            <li
              key={option.value}
              {...getItemProps({ item: option, index })}
              className={`cursor-pointer rounded-md px-3 py-2 ${index === highlightedIndex ? 'bg-azure-soft' : ''}`}
            >
              {option.label}
              {option.group && <span className="text-muted text-sm"> · {option.group}</span>}
            </li>
          ))}
      </ul>
    </div>
  );
}
