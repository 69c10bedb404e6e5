import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../features/accounts/queries.ts';
import { MatchList } from '../features/matches/match-list.tsx';
import type { MatchSearch } from '../features/matches/match-search.ts';
import { OrganisationSwitch } from '../features/organisations/organisation-switch.tsx';
import { useTerms, useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState, PageHeader } from '../ui/card.tsx';
import { Tab, Tabs } from '../ui/tabs.tsx';
import { Select } from '../ui/text-input.tsx';

export default function SuggestionsPage() {
  const t = useWords('matches');
  const search = useSearch({ from: '/suggestions' });
  const organisations = useSession()?.organisations ?? [];
  const organisation = organisations.find(({ id }) => id === search.organisation) ?? organisations[0];
  const tab =
    (mark: MatchSearch['mark']) =>
    ({ mark: _, ...before }: MatchSearch) => ({ ...before, ...(mark && { mark }) });
  if (!organisation) {
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <EmptyState title={t('noOrganisationTitle')} actions={<LinkButton to="/organisation/new">{t('createOrganisation')}</LinkButton>}>
          <p>{t('noOrganisationText')}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs label={t('tabsLabel')}>
        <Tab to="/suggestions" search={tab(undefined)} activeOptions={{ exact: true }}>
          {t('tabAll')}
        </Tab>
        <Tab to="/suggestions" search={tab('shortlisted')} activeOptions={{ exact: true }}>
          {t('tabShortlisted')}
        </Tab>
        <Tab to="/suggestions" search={tab('hidden')} activeOptions={{ exact: true }}>
          {t('tabHidden')}
        </Tab>
      </Tabs>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_16rem]">
        <Filters search={search} organisationId={organisation.id} />
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <MatchList
            key={organisation.id}
            organisationId={organisation.id}
            filter={{ scope: search.scope ?? 'other_side', sector: search.sector, kind: search.kind, mark: search.mark }}
          />
        </div>
      </div>
    </>
  );
}

type FiltersProps = { readonly search: MatchSearch; readonly organisationId: NonNullable<MatchSearch['organisation']> };

function Filters({ search, organisationId }: FiltersProps) {
  const t = useWords('matches');
  const terms = useTerms();
  const navigate = useNavigate({ from: '/suggestions' });
  const change = (changed: { [K in keyof MatchSearch]?: MatchSearch[K] | undefined }) =>
    void navigate({
      search: (before) => Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined)),
      resetScroll: false,
    });
  return (
    <search className="grid grid-cols-2 items-end gap-4 sm:grid-cols-3 lg:sticky lg:top-20 lg:col-start-2 lg:grid-cols-1">
      <OrganisationSwitch label={t('forOrganisation')} value={organisationId} onValue={(organisation) => change({ organisation })} />
      <Select
        label={t('scope')}
        value={search.scope ?? 'other_side'}
        options={[
          { value: 'other_side', label: t('scopeOtherSide') },
          { value: 'all', label: t('scopeAll') },
        ]}
        onValue={(scope) => change({ scope: scope === 'all' ? scope : undefined })}
      />
      <Select
        label={t('sector')}
        value={search.sector ?? ''}
        emptyLabel={t('allSectors')}
        options={sectors.map((value) => ({ value, label: terms.sector[value] }))}
        onValue={(sector) => change({ sector })}
        onEmpty={() => change({ sector: undefined })}
      />
      <Select
        label={t('kind')}
        value={search.kind ?? ''}
        emptyLabel={t('allKinds')}
        options={organisationKinds.map((value) => ({ value, label: terms.organisationKind[value] }))}
        onValue={(kind) => change({ kind })}
        onEmpty={() => change({ kind: undefined })}
      />
    </search>
  );
}
