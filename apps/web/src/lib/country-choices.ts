import { type Country, countries, homeCountries } from '@jumelage/domain/country';
import { useMemo } from 'react';
import { useLanguage, useTerms } from './i18n.tsx';

/**
 * Lists all countries and regions as choices: those of the sister parks first, then by name in the reader's language.
 */
export function useCountryChoices(): readonly { readonly value: Country; readonly label: string }[] {
  const { country: names } = useTerms();
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-CN' : language);
    const others = countries.slice(homeCountries.length).sort((a, b) => compare(names[a], names[b]));
    return [...homeCountries, ...others].map((value) => ({ value, label: names[value] }));
  }, [names, language]);
}
