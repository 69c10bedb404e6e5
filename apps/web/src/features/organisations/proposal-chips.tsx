import { Plus } from 'lucide-react';

type ProposalChipsProps<Value extends string> = {
  readonly title: string;
  readonly proposals: readonly { readonly value: Value; readonly label: string; readonly passage: string }[];
  /** The name of the button that adds one. */
  readonly nameOf: (label: string) => string;
  readonly onAdd: (value: Value) => void;
};

/** Draws what the text of a profile proposes, each a tap away, with the sentence that says so as its hint. */
export function ProposalChips<Value extends string>({ title, proposals, nameOf, onAdd }: ProposalChipsProps<Value>) {
  if (proposals.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <p className="font-medium text-sm">{title}</p>
      <ul className="flex flex-wrap gap-2">
        {proposals.map(({ value, label, passage }) => (
          <li key={value}>
            <button
              type="button"
              aria-label={nameOf(label)}
              title={passage}
              className="inline-flex min-h-11 items-center gap-1 rounded-lg border border-azure border-dashed px-3 text-azure text-sm hover:bg-azure-soft sm:min-h-9"
              onClick={() => onAdd(value)}
            >
              <Plus aria-hidden="true" className="size-4" />
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
