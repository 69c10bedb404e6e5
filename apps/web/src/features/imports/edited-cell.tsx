import { useState } from 'react';

type EditedProps = {
  readonly label: string;
  readonly text: string;
  readonly isBad: boolean;
  /** The id of the list of allowed values. */
  readonly choices: string | undefined;
  readonly onText: (text: string) => void;
};

/** Draws a cell to correct: saved when it is left or at Enter, reset by Escape. */
export function EditedCell({ label, text, isBad, choices, onText }: EditedProps) {
  const [typed, setTyped] = useState(text);
  const take = () => typed !== text && onText(typed);
  return (
    <input
      type="text"
      aria-label={label}
      list={choices}
      aria-invalid={isBad || undefined}
      value={typed}
      maxLength={1000}
      className={`min-h-9 w-full min-w-36 rounded-md border bg-surface px-2 py-1 ${isBad ? 'border-2 border-bad' : 'border-edge'}`}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        // An input method is still composing: its Enter and Escape are not ours.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') take();
        if (event.key === 'Escape') setTyped(text);
      }}
    />
  );
}
