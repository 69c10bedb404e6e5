import type { Language } from '@jumelage/domain/language';
import type { Country, OrganisationKind, Sector } from '@jumelage/domain/organisation';
import type { Terms } from './words/terms.ts';

const lower = (text: string, language: Language) => text.charAt(0).toLocaleLowerCase(language) + text.slice(1);

/**
 * Builds the name that stands for an anonymous organisation. Example: “Anonymous start-up · clean technology · France”.
 */
export function teaserName(
  {
    kind,
    sector,
    country,
  }: { readonly kind: OrganisationKind; readonly sector: Sector | null; readonly country: Country },
  {
    terms,
    language,
  }: { readonly terms: Pick<Terms, 'organisationKind' | 'sector' | 'country'>; readonly language: Language },
): string {
  const kinds: Readonly<Record<Language, (name: string) => string>> = {
    en: (name) => `Anonymous ${lower(name, language)}`,
    fr: (name) => `${name} anonyme`,
    zh: (name) => `匿名${name}`,
  };
  const parts = [
    kinds[language](terms.organisationKind[kind]),
    sector ? lower(terms.sector[sector], language) : '',
    terms.country[country],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
