import { matcher } from '@jumelage/domain/search';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../lib/i18n.tsx';
import { Field, type FieldProps } from './field.tsx';
import { controlClass } from './text-input.tsx';

export type Chip<Value extends string> = { readonly value: Value; readonly label: string; readonly group?: string | undefined };

type ChipPickerProps<Value extends string> = FieldProps & {
  readonly options: readonly Chip<Value>[];
  readonly values: readonly Value[];
  readonly onValues: (values: readonly Value[]) => void;
  readonly max?: number;
  readonly placeholder?: string;
};

/** Several choices of a long list: type to search, arrows and Enter to choose, Backspace in an empty field to take the last one back. */
export function ChipPicker<Value extends string>(props: ChipPickerProps<Value>) {
  const { label, hint, error, optional, required, options, values, onValues, max = 20, placeholder } = props;
  const t = useWords('core');
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const isSought = text.trim() === '' ? () => true : matcher(text);
  const shown = options.filter((option) => !values.includes(option.value) && isSought({ texts: [option.label, option.group] })).slice(0, 60);
  const isOpen = open && shown.length > 0 && values.length < max;

  const add = (value: Value) => {
    if (values.length >= max) return;
    onValues([...values, value]);
    setText('');
    setActive(0);
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const chosen = shown[active];
    if (event.key === 'ArrowDown') setActive(open ? Math.min(active + 1, shown.length - 1) : 0);
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && isOpen && chosen) add(chosen.value);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Backspace' && text === '') return onValues(values.slice(0, -1));
    else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field {...{ label, hint, error, optional, required }}>
      {(wiring) => (
        <div className="grid gap-2">
          {values.length > 0 && (
            <ul className="flex flex-wrap gap-1.5">
              {values.map((value) => {
                const name = options.find((option) => option.value === value)?.label ?? value;
                return (
                  <li key={value} className="inline-flex items-center rounded-lg bg-azure-soft ps-2.5 text-azure-strong text-sm">
                    {name}
                    <button
                      type="button"
                      aria-label={`${t('remove')}: ${name}`}
                      className="grid size-8 place-items-center rounded-lg hover:bg-surface"
                      onClick={() => onValues(values.filter((other) => other !== value))}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
          <div className="relative">
            <input
              {...wiring}
              ref={input}
              type="text"
              role="combobox"
              autoComplete="off"
              aria-expanded={isOpen}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
              className={controlClass}
              placeholder={placeholder ?? t('search')}
              disabled={values.length >= max}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setActive(0);
                setOpen(true);
              }}
              onFocus={() => setOpen(true)}
              onBlur={() => setOpen(false)}
              onKeyDown={press}
            />
            <div
              id={listId}
              role="listbox"
              aria-label={typeof label === 'string' ? label : t('choose')}
              aria-multiselectable="true"
              tabIndex={-1}
              hidden={!isOpen}
              className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-lift"
            >
              {shown.map((option, index) => (
                <div
                  key={option.value}
                  ref={index === active && isOpen ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={false}
                  className={`cursor-pointer rounded-md px-3 py-2 ${index === active ? 'bg-azure-soft' : ''}`}
                  // The field keeps the focus: a press on an option must not take it away.
                  onPointerDown={(event) => {
                    event.preventDefault();
                    add(option.value);
                  }}
                >
                  {option.label}
                  {option.group && <span className="text-muted text-sm"> · {option.group}</span>}
                </div>
              ))}
            </div>
          </div>
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
