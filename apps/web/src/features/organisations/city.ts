import { cityName } from '@jumelage/i18n/city-names';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n.tsx';

/** Writes cities as the reader's language does, alone or with their country; beside the formats of every page, for few need them. */
export function useCity(): {
  readonly city: (city: string) => string;
  readonly place: (city: string | null, country: string) => string;
} {
  const language = useLanguage();
  const { place } = useFormat();
  const city = (name: string) => cityName(name, language);
  return { city, place: (name, country) => place(name && city(name), country) };
}
