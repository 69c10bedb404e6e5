import { type Language, languages } from '@jumelage/domain/language';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useTerms } from '../lib/i18n.tsx';

type LanguageTabsProps = {
  readonly label: string;
  readonly value: Language;
  readonly onValue: (language: Language) => void;
  /** Tells whether there is a text in a language: its tab then carries a mark, which `filledLabel` says aloud. */
  readonly isFilled: (language: Language) => boolean;
  readonly filledLabel: string;
  readonly children: ReactNode;
};

/** Draws the three languages of one text as tabs: arrows go from one to the next. */
export function LanguageTabs({ label, value, onValue, isFilled, filledLabel, children }: LanguageTabsProps) {
  const terms = useTerms();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = languages[(languages.indexOf(value) + step + languages.length) % languages.length] ?? value;
    onValue(next);
    list.current?.querySelector<HTMLElement>(`[data-language=${next}]`)?.focus();
    event.preventDefault();
  };
  return (
    <div className="grid gap-3">
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className="flex gap-1 overflow-x-auto overflow-y-hidden border-line border-b"
      >
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            role="tab"
            data-language={language}
            id={`${id}-${language}`}
            aria-selected={language === value}
            aria-controls={`${id}-panel`}
            tabIndex={language === value ? 0 : -1}
            className="-mb-px flex min-h-11 items-center gap-2 whitespace-nowrap border-transparent border-b-3 px-3 font-medium text-muted hover:text-ink aria-selected:border-azure aria-selected:text-ink"
            onClick={() => onValue(language)}
            onKeyDown={move}
          >
            <span className="inline-block first-letter:uppercase">{terms.language[language]}</span>
            {isFilled(language) && (
              <>
                <span aria-hidden="true" className="size-2 rounded-full bg-good" />
                <span className="sr-only">({filledLabel})</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
