import { listFields } from '@jumelage/domain/field';
import { isFieldOf, type ProfileFieldName, profileFields } from '@jumelage/domain/profile';
import { shownRegistrationNumber } from '@jumelage/domain/registration-number';
import type { ReactNode } from 'react';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { UserLink } from '../../../ui/user-link.tsx';
import { useCity } from '../city.ts';
import { useFieldWords } from '../field-words.ts';
import type { Organisation } from '../queries.ts';

/** Fields that the head of the page shows, and the city, which stands beside the country. */
const shownAbove: ReadonlySet<ProfileFieldName> = new Set(['isAnonymous', 'nameLatin', 'nameHanzi', 'kind', 'city']);

/** Shows the fields of a profile as terms and values; what is not stated is left out. */
export function FactsList({ organisation }: { readonly organisation: Organisation }) {
  const t = useWords('organisations');
  const terms = useTerms();
  const { place } = useCity();
  const words = useFieldWords();
  const { city, country, website, trl, registrationNumber } = organisation;
  const special: Readonly<Partial<Record<ProfileFieldName, ReactNode>>> = {
    country: place(city, terms.country[country]),
    trl: trl && `${t('level', { level: trl })} · ${trlLabel(terms.trl, trl)}`,
    registrationNumber: registrationNumber && shownRegistrationNumber(country, registrationNumber),
    website: website && <UserLink address={website} />,
  };
  const rows = listFields(profileFields).flatMap(({ name }): readonly (readonly [string, ReactNode])[] =>
    shownAbove.has(name) || !isFieldOf(name, organisation.kind)
      ? []
      : [[t(name), name in special ? special[name] : words.worded(name, organisation[name])]],
  );
  return (
    <dl className="grid gap-x-6 gap-y-3">
      {rows
        .filter(([, value]) => value)
        .map(([term, value]) => (
          <div key={term}>
            <dt className="text-muted text-sm">{term}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export function trlLabel(labels: Readonly<Record<number, string>>, level: number): string {
  return labels[level] ?? '';
}
