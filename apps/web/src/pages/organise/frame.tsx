import { readableText } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useSession } from '../../features/accounts/queries.ts';
import { PhaseTag } from '../../features/events/phase-tag.tsx';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { ApiError, isMissing } from '../../lib/api.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { PageHeader } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';
import { Select } from '../../ui/text-input.tsx';

const from = '/events/$eventId/organise';

export default function OrganiseFrame() {
  const t = useWords('organise');
  const language = useLanguage();
  const navigate = useNavigate();
  const eventId = asId('event', useParams({ from }).eventId);
  const organised = useSession()?.organises ?? [];
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
  const params = { eventId };
  // At the desk a phone belongs to the list of people, not to what stands above it.
  const onDesk = useRouterState({ select: ({ location }) => location.pathname.endsWith('/organise/day') })
    ? 'max-sm:hidden'
    : '';
  if (isPending) return <Skeleton lines={8} />;
  if (!event && isMissing(error)) throw error;
  // A cached event stays in sight while the network is gone.
  const refusal = event ? (event.organises ? null : new ApiError({ code: 'not_allowed', status: 403 })) : error;
  if (refusal || !event) {
    return (
      <>
        <PageHeader title={t('title')} />
        <ProblemAlert error={refusal} onRetry={error ? refetch : undefined} />
      </>
    );
  }
  const switcher = organised.length > 1 && (
    <div className={`w-full sm:w-80 ${onDesk}`}>
      <Select
        label={t('otherEvent')}
        value={eventId}
        options={organised.map(({ id, name }) => ({ value: id, label: readableText(name, language)?.value ?? id }))}
        onValue={(next) => void navigate({ to: from, params: { eventId: next } })}
      />
    </div>
  );
  const name = readableText(event.name, language);
  return (
    <>
      <PageHeader
        title={
          <span lang={name?.language} className={onDesk && 'max-sm:block max-sm:truncate max-sm:text-lg'}>
            {name?.value}
          </span>
        }
        documentTitle={`${t('title')} · ${name?.value ?? ''}`}
        above={
          <p className={`flex flex-wrap items-center gap-2 text-muted ${onDesk}`}>
            {t('title')} <PhaseTag event={event} />
          </p>
        }
        lead={
          <Link to="/events/$eventId" params={params} className={`text-azure text-base underline ${onDesk}`}>
            {t('toEvent')}
          </Link>
        }
        actions={switcher}
      />
      <Tabs label={t('sections')}>
        <Tab to="/events/$eventId/organise" params={params} activeOptions={{ exact: true }}>
          {t('overview')}
        </Tab>
        <Tab to="/events/$eventId/organise/participants" params={params}>
          {t('participants')}
        </Tab>
        <Tab to="/events/$eventId/organise/import" params={params}>
          {t('import')}
        </Tab>
        <Tab to="/events/$eventId/organise/invitations" params={params}>
          {t('invitations')}
        </Tab>
        <Tab to="/events/$eventId/organise/requests" params={params}>
          {t('requests')}
        </Tab>
        <Tab to="/events/$eventId/organise/session" params={params}>
          {t('session')}
        </Tab>
        <Tab to="/events/$eventId/organise/schedule" params={params} activeOptions={{ includeSearch: false }}>
          {t('schedule')}
        </Tab>
        <Tab to="/events/$eventId/organise/day" params={params} activeOptions={{ includeSearch: false }}>
          {t('theDay')}
        </Tab>
        <Tab to="/events/$eventId/organise/print" params={params}>
          {t('print')}
        </Tab>
        <Tab to="/events/$eventId/organise/exposure" params={params}>
          {t('exposure')}
        </Tab>
        <Tab to="/events/$eventId/organise/audit" params={params}>
          {t('journal')}
        </Tab>
        <Tab to="/events/$eventId/organise/settings" params={params}>
          {t('settings')}
        </Tab>
      </Tabs>
      <Outlet />
    </>
  );
}
