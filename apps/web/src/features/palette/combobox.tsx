import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { type Choice, type Group, groups } from './choice.ts';

type ComboboxProps = {
  readonly typed: string;
  /** The word that the list answers. */
  readonly sought: string;
  readonly choices: readonly Choice[];
  readonly error: Error | null;
  readonly isLoading: boolean;
  /** True while the list still answers an earlier word. */
  readonly isStale: boolean;
  readonly onTyped: (typed: string) => void;
  readonly onComposing: (isComposing: boolean) => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
  readonly onRetry: () => void;
};

/** The lines that each key moves through the list. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
/** Tells whether a choice is a page or an act: those are there before anything else is found. */
const isOwn = (choice: Choice | undefined) => choice?.group === 'pages' || choice?.group === 'acts';

/**
 * Draws a field over the list that it searches. The focus stays in the field: arrows move through the list, Enter
 * chooses, Home and End move within the text.
 */
export function Combobox(props: ComboboxProps) {
  const { typed, sought, choices, error, isLoading, isStale, onTyped, onComposing, onChoose, onClose, onRetry } = props;
  const t = useWords('palette');
  const core = useWords('core');
  const list = useId();
  const [active, setActive] = useState<string>();
  // Of a list that has changed the first line is marked, unless the marked one is still there.
  const at = Math.max(
    0,
    choices.findIndex(({ id }) => id === active),
  );
  const marked = choices[at];
  const move = (to: number) => setActive(choices[(to + choices.length) % choices.length]?.id);
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.nativeEvent.isComposing || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === undefined) enter();
    else move(Math.abs(step) === 1 ? at + step : Math.min(Math.max(at + step, 0), choices.length - 1));
  };
  const enter = () => {
    if (isLoading && active === undefined && !isOwn(marked)) setWaiting(true);
    else if (marked) onChoose(marked);
  };
  // Who types fast presses Enter before anything is found: it is kept until then.
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting || isLoading) return;
    setWaiting(false);
    if (marked) onChoose(marked);
  }, [isWaiting, isLoading, marked, onChoose]);
  const found = choices.filter(({ group }) => group !== 'more').length;
  const isNothing = sought !== '' && !isLoading && !error && found === 0;
  return (
    <div className="flex max-h-dvh flex-col sm:max-h-[70vh]">
      <div className="flex items-center gap-2 border-line border-b px-4">
        <Search aria-hidden="true" className="size-5 shrink-0 text-muted" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the window was opened to type here.
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('field')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={marked && `${list}-${marked.id}`}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          placeholder={t('placeholder')}
          className="min-h-14 min-w-0 flex-1 bg-transparent text-lg outline-none placeholder:text-muted"
          value={typed}
          onChange={(event) => {
            setActive(undefined);
            setWaiting(false);
            onTyped(event.currentTarget.value);
          }}
          onKeyDown={press}
          onCompositionStart={() => onComposing(true)}
          onCompositionEnd={() => onComposing(false)}
        />
        {isLoading && <Spinner />}
        <button
          type="button"
          aria-label={core('close')}
          className="-me-2 grid size-11 place-items-center rounded-lg text-xl hover:bg-sunken"
          onClick={onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p role="status" className="sr-only">
        {isLoading ? core('loading') : sought === '' ? '' : t('found', { n: found })}
      </p>
      {error && (
        <div className="p-4">
          <ProblemAlert error={error} onRetry={onRetry} />
        </div>
      )}
      {isNothing && (
        <div className="px-5 pt-5">
          <p className="font-medium">{t('nothing', { q: sought })}</p>
          <p className="text-muted text-sm">{t('nothingHint')}</p>
        </div>
      )}
      <List {...{ id: list, choices, marked, isStale, onChoose }} onMark={setActive} />
      <Hints />
    </div>
  );
}

type ListProps = Pick<ComboboxProps, 'choices' | 'isStale' | 'onChoose'> & {
  readonly id: string;
  readonly marked: Choice | undefined;
  readonly onMark: (id: string) => void;
};

function List({ id, choices, marked, isStale, onChoose, onMark }: ListProps) {
  const t = useWords('palette');
  const core = useWords('core');
  const ref = useRef<HTMLDivElement>(null);
  const target = marked && `${id}-${marked.id}`;
  useEffect(() => {
    if (target) document.getElementById(target)?.scrollIntoView({ block: 'nearest' });
  }, [target]);
  const titles: Readonly<Record<Group, string>> = {
    recent: t('recent'),
    pages: t('pages'),
    acts: t('acts'),
    people: t('people'),
    organisations: t('organisations'),
    events: t('events'),
    more: core('directory'),
  };
  return (
    <div
      ref={ref}
      id={id}
      role="listbox"
      aria-label={t('title')}
      // It scrolls by itself, so the keys that scroll have to reach it.
      tabIndex={-1}
      className={`min-h-0 flex-1 overflow-y-auto overscroll-contain p-2 transition-opacity ${isStale ? 'opacity-60' : ''}`}
    >
      {groups.map((group) => {
        const own = choices.filter((choice) => choice.group === group);
        if (own.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a listbox.
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="pb-2">
            <p id={`${id}-${group}`} className="px-3 py-1 font-medium text-muted text-xs">
              {titles[group]}
            </p>
            {own.map((choice) => (
              <Option
                key={choice.id}
                id={`${id}-${choice.id}`}
                choice={choice}
                isMarked={choice === marked}
                onMark={() => onMark(choice.id)}
                onChoose={() => onChoose(choice)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly choice: Choice;
  readonly isMarked: boolean;
  readonly onMark: () => void;
  readonly onChoose: () => void;
};

function Option({ id, choice: { Icon, label, detail }, isMarked, onMark, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has the focus chooses by its keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the marked option.
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 py-1.5 ${isMarked ? 'bg-azure-soft' : ''}`}
      onPointerMove={onMark}
      // The field keeps the focus, and a phone its keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon aria-hidden="true" className="size-5 shrink-0 text-muted" />
      <span className="grid min-w-0 flex-1">
        <span className="truncate font-medium">{label}</span>
        {detail && <span className="truncate text-muted text-sm">{detail}</span>}
      </span>
    </div>
  );
}

function Hints() {
  const t = useWords('palette');
  const hint = (keys: string, act: ReactNode) => (
    <span className="inline-flex items-center gap-1.5">
      <kbd className="rounded border border-line px-1.5">{keys}</kbd> {act}
    </span>
  );
  return (
    <p aria-hidden="true" className="flex gap-5 border-line border-t px-4 py-2 text-muted text-xs max-sm:hidden">
      {hint('↑ ↓', t('hintMove'))}
      {hint('↵', t('hintChoose'))}
      {hint('Esc', t('hintClose'))}
    </p>
  );
}
