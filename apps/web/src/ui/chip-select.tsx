import { ChevronDown } from 'lucide-react';

type ChipSelectProps<Value extends string> = {
  /** The name of the filter, which stands in the chip until something is chosen. */
  readonly label: string;
  /** The words for no filter, as the list of choices offers them. */
  readonly anyLabel: string;
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value | undefined) => void;
};

/** Draws a filter as a chip: a native list of choices, coloured while it leaves something out. */
export function ChipSelect<Value extends string>({ label, anyLabel, value, options, onValue }: ChipSelectProps<Value>) {
  const isSet = value !== '';
  return (
    <span
      className={`relative inline-flex max-w-full rounded-full border font-medium text-sm focus-within:outline-3 focus-within:outline-azure focus-within:outline-offset-2 ${isSet ? 'border-azure bg-azure-soft text-azure-strong' : 'border-edge bg-surface text-ink hover:bg-sunken'}`}
    >
      <select
        aria-label={label}
        value={value}
        className="field-sizing-content min-h-11 max-w-full cursor-pointer appearance-none truncate rounded-full bg-transparent py-1 ps-3.5 pe-8 outline-none lg:min-h-9"
        onChange={(event) => onValue(options.find((option) => option.value === event.target.value)?.value)}
      >
        {/* The chip itself says what it filters; the list says that nothing is left out. */}
        <option value="" label={isSet ? anyLabel : label}>
          {isSet ? anyLabel : label}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute end-2.5 top-1/2 size-4 -translate-y-1/2"
      />
    </span>
  );
}
