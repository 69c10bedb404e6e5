import { readableText } from '@jumelage/domain/language';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { Select } from '../../ui/text-input.tsx';
import { eventsQuery } from '../events/queries.ts';
import { OrganisationSwitch } from '../organisations/organisation-switch.tsx';
import type { MatchSearch } from './match-search.ts';
import { useOwnOrganisation } from './own-organisation.ts';

export type Change = (changed: { [K in keyof MatchSearch]?: MatchSearch[K] | undefined }) => void;
type FiltersProps = {
  readonly search: MatchSearch;
  readonly organisationId: NonNullable<MatchSearch['organisation']>;
  readonly onChange: Change;
};

/** Draws the filters of suggestions: own organisation, country, sector, kind, event. */
export function MatchFilters({ search, organisationId, onChange }: FiltersProps) {
  const t = useWords('matches');
  const more = useWords('suggestions');
  const terms = useTerms();
  const language = useLanguage();
  const isInvestor = useOwnOrganisation(organisationId)?.kind === 'investor';
  // Other funds stand under co-investment.
  const kinds = organisationKinds.filter((kind) => !(isInvestor && kind === 'investor'));
  const events =
    useQuery(eventsQuery).data?.events.filter(
      ({ registration, hasEnded }) => registration === 'admitted' && !hasEnded,
    ) ?? [];
  return (
    <search className="grid grid-cols-2 items-start gap-4">
      <OrganisationSwitch
        label={t('forOrganisation')}
        value={organisationId}
        onValue={(organisation) => onChange({ organisation, compare: undefined, event: undefined })}
      />
      <Select
        label={t('scope')}
        value={search.scope ?? 'other_side'}
        options={[
          { value: 'other_side', label: t('scopeOtherSide') },
          { value: 'all', label: t('scopeAll') },
        ]}
        onValue={(scope) => onChange({ scope: scope === 'all' ? scope : undefined })}
      />
      <Select
        label={terms.label.sector}
        value={search.sector ?? ''}
        emptyLabel={terms.label.anySector}
        options={sectors.map((value) => ({ value, label: terms.sector[value] }))}
        onValue={(sector) => onChange({ sector })}
        onEmpty={() => onChange({ sector: undefined })}
      />
      <Select
        label={t('kind')}
        value={search.kind ?? ''}
        emptyLabel={t('allKinds')}
        options={kinds.map((value) => ({ value, label: terms.organisationKind[value] }))}
        onValue={(kind) => onChange({ kind })}
        onEmpty={() => onChange({ kind: undefined })}
      />
      {(events.length > 0 || search.event) && (
        <Select
          label={more('atEvent')}
          value={events.some(({ id }) => id === search.event) ? (search.event ?? '') : ''}
          emptyLabel={more('anyEvent')}
          options={events.map(({ id, name }) => ({ value: id, label: readableText(name, language)?.value ?? id }))}
          onValue={(event) => onChange({ event })}
          onEmpty={() => onChange({ event: undefined })}
        />
      )}
    </search>
  );
}
