import type { FieldCode } from '@jumelage/contracts/errors';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { useErrorWords, useWords } from '../lib/i18n.tsx';
import { Button } from './button.tsx';
import { TextInput } from './text-input.tsx';

/** The value of a text, or its problem; `offered` is a text that may have been meant. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: FieldCode; readonly offered?: string };

type ReadInputProps<Value> = Omit<
  ComponentProps<typeof TextInput>,
  'value' | 'onValue' | 'onBlur' | 'onKeyDown' | 'type'
> & {
  /** The text that the field begins with. */
  readonly initial: string;
  readonly read: (text: string) => Reading<Value>;
  /** Formats a value once it was read. */
  readonly show: (value: Value) => string;
  readonly onRead: (value: Value) => void;
  /** Reports whether the field holds a text that could not be read, and that the form therefore does not hold. */
  readonly onUnread: (isUnread: boolean) => void;
};

/**
 * Draws a line whose text is read as a value when the field is left, or at Enter: never half typed. What cannot be read
 * stays as it was typed, with the error below it, and leaves the form's value as it was.
 */
export function ReadInput<Value>({ initial, read, show, onRead, onUnread, error, ...rest }: ReadInputProps<Value>) {
  const words = useErrorWords();
  const t = useWords('core');
  const [text, setText] = useState(initial);
  const [unread, setUnread] = useState<{ readonly problem: FieldCode; readonly offered?: string }>();
  const committed = useRef(initial);
  const commit = (typed: string) => {
    if (typed === committed.current) return;
    committed.current = typed;
    const reading = read(typed);
    setUnread('problem' in reading ? reading : undefined);
    onUnread('problem' in reading);
    if ('problem' in reading) return;
    committed.current = show(reading.value);
    setText(committed.current);
    onRead(reading.value);
  };
  const latest = useRef({ commit: () => {}, release: () => {} });
  latest.current = { commit: () => commit(text), release: () => onUnread(false) };
  useEffect(() => {
    // A page that is closed with the cursor in the field leaves it without a blur.
    const leave = () => latest.current.commit();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      latest.current.release();
    };
  }, []);
  const { offered } = unread ?? {};
  return (
    <div className="grid gap-1.5">
      <TextInput
        {...rest}
        value={text}
        error={unread ? words.field(unread.problem) : error}
        onValue={setText}
        onBlur={() => commit(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit(text);
        }}
      />
      {offered && (
        <Button look="secondary" size="sm" className="justify-self-start" onClick={() => commit(offered)}>
          {t('useInstead', { text: offered })}
        </Button>
      )}
    </div>
  );
}
