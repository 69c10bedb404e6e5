import type { Country, OrganisationKind, Sector } from '@jumelage/domain/organisation';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import { useCity } from './city.ts';

type Facts = {
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly city: string | null;
  readonly sector: Sector | null;
  readonly isSample: boolean;
};

/** Draws the line under a name: side, city, kind, sector, and whether it is a sample. */
export function FactLine({
  organisation: { kind, country, city, sector, isSample },
}: {
  readonly organisation: Facts;
}) {
  const t = useWords('core');
  const terms = useTerms();
  const { city: inReaders } = useCity();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <SideMark country={country} />
      {city && <span className="text-muted text-sm">{inReaders(city)}</span>}
      <Tag>{terms.organisationKind[kind]}</Tag>
      {sector && <Tag tone="azure">{terms.sector[sector]}</Tag>}
      {isSample && (
        <span title={t('sampleHint')} className="inline-flex">
          <Tag tone="warn">{t('sample')}</Tag>
        </span>
      )}
    </div>
  );
}
