import { htmlLang, type Language } from '@jumelage/domain/language';
import { mailingLimits } from '@jumelage/domain/mailing';
import { mailingLinks, mailingValues, type Placeholder, writtenLanguages } from '@jumelage/domain/mailing-text';
import { useId, useRef } from 'react';
import { useErrorWords, useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { LanguageTabs } from '../../ui/language-tabs.tsx';
import { Select, TextArea, TextInput } from '../../ui/text-input.tsx';
import type { DraftState } from './use-draft.ts';

type TextFieldsProps = {
  readonly state: DraftState;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

/** Draws the subject and the text of a mailing, a language at a time, with what can be inserted. */
export function TextFields({ state: { draft, problems, change }, language, onLanguage }: TextFieldsProps) {
  const t = useWords('mailings');
  const terms = useTerms();
  const words = useErrorWords();
  const box = useRef<HTMLDivElement>(null);
  const text = draft.texts[language] ?? { subject: '', body: '' };
  const filled = writtenLanguages(draft.texts);
  const setText = (next: Partial<typeof text>) =>
    change({ texts: { ...draft.texts, [language]: { ...text, ...next } } });
  const errorOf = (part: 'subject' | 'body') => {
    const problem = problems.find(({ path }) => path === `texts.${language}.${part}`);
    if (!problem) return undefined;
    return problem.name ? `{${problem.name}} · ${words.field(problem.code)}` : words.field(problem.code);
  };
  const insert = (name: Placeholder) => {
    const area = box.current?.querySelector('textarea');
    const [from, to] = [area?.selectionStart ?? text.body.length, area?.selectionEnd ?? text.body.length];
    const piece = `{${name}}`;
    setText({ body: `${text.body.slice(0, from)}${piece}${text.body.slice(to)}`.slice(0, mailingLimits.text) });
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(from + piece.length, from + piece.length);
    });
  };
  return (
    <LanguageTabs
      label={t('texts')}
      value={language}
      onValue={onLanguage}
      isFilled={(one) => filled.includes(one)}
      filledLabel={t('written')}
    >
      <div ref={box} className="grid gap-3" lang={htmlLang(language)}>
        <TextInput
          label={t('subject')}
          maxLength={mailingLimits.subject}
          value={text.subject}
          error={errorOf('subject')}
          onValue={(subject) => setText({ subject })}
        />
        <TextArea
          label={t('body')}
          hint={t('bodyHint')}
          rows={12}
          maxLength={mailingLimits.text}
          value={text.body}
          error={errorOf('body')}
          onValue={(body) => setText({ body })}
        />
        <Placeholders onInsert={insert} />
        {filled.length > 0 && filled.length < 3 && (
          <Select<Language>
            label={t('fallback')}
            hint={t('fallbackHint')}
            value={draft.fallback && filled.includes(draft.fallback) ? draft.fallback : (filled[0] ?? '')}
            options={filled.map((value) => ({ value, label: terms.language[value] }))}
            onValue={(fallback) => change({ fallback })}
          />
        )}
      </div>
    </LanguageTabs>
  );
}

/** Draws the closed list of placeholders as chips that go where the text is edited. */
function Placeholders({ onInsert }: { readonly onInsert: (name: Placeholder) => void }) {
  const t = useWords('mailings');
  const { values, buttons } = useTexts('mailings');
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <p id={id} className="font-medium">
        {t('insert')}
      </p>
      <ul
        aria-labelledby={id}
        className="flex gap-1.5 overflow-x-auto p-1 max-sm:flex-nowrap sm:flex-wrap sm:overflow-visible"
      >
        {[...mailingValues, ...mailingLinks].map((name) => (
          <li key={name}>
            <button
              type="button"
              className="min-h-11 whitespace-nowrap rounded-full border border-edge bg-surface px-3 text-sm hover:bg-sunken lg:min-h-8"
              onClick={() => onInsert(name)}
            >
              {name in buttons ? buttons[name as keyof typeof buttons] : values[name as keyof typeof values]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
