import { htmlLang, type Language, languages, type Trilingual } from '@jumelage/domain/language';
import { useState } from 'react';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { LanguageTabs } from '../../../ui/language-tabs.tsx';
import { TextArea } from '../../../ui/text-input.tsx';

type Texts = { fr?: string | undefined; zh?: string | undefined; en?: string | undefined };
type TrilingualAreaProps = {
  readonly label: string;
  readonly value: Trilingual;
  readonly onValue: (value: Texts) => void;
  readonly errorOf: (language: Language) => string | undefined;
};

/** Draws a short text in one to three languages; an emptied one is left out. */
export function TrilingualArea({ label, value, onValue, errorOf }: TrilingualAreaProps) {
  const t = useWords('organisations');
  const terms = useTerms();
  const reader = useLanguage();
  const [language, setLanguage] = useState<Language>(() => languages.find((one) => value[one]) ?? reader);
  const write = (text: string) => {
    const { [language]: _, ...others } = value;
    onValue(text === '' ? others : { ...others, [language]: text });
  };
  return (
    <LanguageTabs
      label={label}
      value={language}
      onValue={setLanguage}
      isFilled={(one) => Boolean(value[one])}
      filledLabel={t('hasText')}
    >
      <TextArea
        key={language}
        label={`${label} (${terms.language[language]})`}
        lang={htmlLang(language)}
        rows={3}
        maxLength={1000}
        value={value[language] ?? ''}
        onValue={write}
        error={errorOf(language)}
      />
    </LanguageTabs>
  );
}
