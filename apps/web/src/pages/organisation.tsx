import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Merge, Plus, Users } from 'lucide-react';
import { useSession } from '../features/accounts/queries.ts';
import { MergeNotice } from '../features/organisation-merges/merge-notice.tsx';
import { Editor } from '../features/organisations/edit/editor.tsx';
import { OrganisationSwitch } from '../features/organisations/organisation-switch.tsx';
import { organisationQuery } from '../features/organisations/queries.ts';
import { useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { OrganisationName } from '../ui/lang-text.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

export default function OrganisationPage() {
  const session = useSession();
  const { organisation: wanted } = useSearch({ from: '/organisation' });
  const organisations = session?.organisations ?? [];
  const mine = organisations.find(({ id }) => id === wanted) ?? organisations[0];
  return mine ? <MyOrganisation organisationId={mine.id} /> : <Skeleton lines={10} />;
}

type Mine = { readonly organisationId: NonNullable<ReturnType<typeof useSession>>['organisations'][number]['id'] };

function MyOrganisation({ organisationId }: Mine) {
  const t = useWords('organisations');
  const merges = useWords('organisation-merges');
  const navigate = useNavigate({ from: '/organisation' });
  const ownsMany = (useSession()?.organisations.length ?? 0) > 1;
  const { data: organisation, error, refetch } = useQuery(organisationQuery(organisationId));
  return (
    <>
      <PageHeader
        title={
          organisation ? (
            <OrganisationName nameLatin={organisation.nameLatin} nameHanzi={organisation.nameHanzi} />
          ) : (
            t('myTitle')
          )
        }
        documentTitle={t('myTitle')}
        actions={
          <>
            <OrganisationSwitch
              label={t('mine')}
              value={organisationId}
              onValue={(chosen) => void navigate({ search: { organisation: chosen } })}
            />
            <LinkButton
              to="/organisations/$organisationId"
              params={{ organisationId }}
              hash="access-title"
              look="secondary"
              size="sm"
            >
              {t('accessOwn')}
            </LinkButton>
            <LinkButton
              to="/organisation/new"
              look="quiet"
              size="sm"
              icon={<Plus aria-hidden="true" className="size-4" />}
            >
              {t('another')}
            </LinkButton>
            <LinkButton
              to="/organisation/members"
              search={{ organisation: organisationId }}
              look="quiet"
              size="sm"
              icon={<Users aria-hidden="true" className="size-4" />}
            >
              {t('members')}
            </LinkButton>
            {ownsMany && (
              <LinkButton
                to="/organisation/merges"
                search={{ organisation: organisationId }}
                look="quiet"
                size="sm"
                icon={<Merge aria-hidden="true" className="size-4" />}
              >
                {merges('merges')}
              </LinkButton>
            )}
          </>
        }
      />
      <MergeNotice organisationId={organisationId} />
      {error && !organisation && <ProblemAlert error={error} onRetry={refetch} />}
      {!organisation && !error && <Skeleton lines={12} />}
      {organisation && <Editor key={organisation.id} organisation={organisation} />}
    </>
  );
}
