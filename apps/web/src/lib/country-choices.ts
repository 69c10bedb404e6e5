import { type Country, countries, homeCountries } from '@jumelage/domain/country';
import { useMemo } from 'react';
import { useLanguage, useTerms } from './i18n.tsx';

const chineseRegions = ['HK', 'MO', 'TW'] as const satisfies readonly Country[];

/**
 * Lists all countries and regions as choices: those of the sister parks first, in Chinese with the
 * regions of China beside it, then by name in the reader's language.
 */
export function useCountryChoices(): readonly { readonly value: Country; readonly label: string }[] {
  const { country: names } = useTerms();
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-CN' : language);
    const first: readonly Country[] = language === 'zh' ? [...homeCountries, ...chineseRegions] : homeCountries;
    const others = countries.filter((one) => !first.includes(one)).sort((a, b) => compare(names[a], names[b]));
    return [...first, ...others].map((value) => ({ value, label: names[value] }));
  }, [names, language]);
}
