import type { EventView } from '@jumelage/contracts/events';
import { htmlLang, readableText } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { ChevronsUpDown } from 'lucide-react';
import { useSession } from '../../features/accounts/queries.ts';
import { EventDays, usePlainText } from '../../features/events/facts.tsx';
import { PhaseLine } from '../../features/organise/phase-line.tsx';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { Rail, RailSheet } from '../../features/organise/rail.tsx';
import { SettingsTabs } from '../../features/organise/settings-tabs.tsx';
import { ApiError, isMissing } from '../../lib/api.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { PageHeader, PageHeading, usePageTitle } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const from = '/events/$eventId/organise';

/** Draws the workspace of an event's organisers: its name, days and phases in one line, and the rail of its pages. */
export default function OrganiseFrame() {
  const t = useWords('organise');
  const eventId = asId('event', useParams({ from }).eventId);
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
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
  return (
    <>
      <WorkspaceHeader event={event} />
      <div className="flex gap-6">
        <Rail event={event} />
        <div className="min-w-0 flex-1">
          <SettingsTabs eventId={eventId} />
          <Outlet />
        </div>
      </div>
    </>
  );
}

function WorkspaceHeader({ event }: { readonly event: EventView }) {
  const t = useWords('organise');
  const name = usePlainText(event.name);
  const language = readableText(event.name, useLanguage())?.language;
  usePageTitle(`${t('title')} · ${name}`);
  return (
    <header className="mb-4 flex items-center gap-x-4 gap-y-1 max-lg:gap-x-2 max-sm:mb-3 lg:mb-6 lg:flex-wrap">
      <RailSheet event={event}>
        <p className="mb-3 text-muted">
          <EventDays event={event} />
        </p>
        <OtherPages event={event} />
      </RailSheet>
      <PageHeading className="min-w-0 truncate text-xl max-lg:flex-1 max-sm:font-medium max-sm:text-base">
        <span lang={language && htmlLang(language)}>{name}</span>
      </PageHeading>
      <div className="-ms-3 max-lg:hidden">
        <Menu ariaLabel={t('otherEvent')} label={<ChevronsUpDown aria-hidden="true" className="size-4 text-muted" />}>
          <OtherPages event={event} />
        </Menu>
      </div>
      <p className="text-muted text-sm max-lg:hidden">
        <EventDays event={event} />
      </p>
      <div className="lg:ms-auto">
        <PhaseLine event={event} />
      </div>
    </header>
  );
}

const wayClass = 'flex min-h-11 items-center rounded-lg text-azure underline underline-offset-4';

/** Draws the ways out of a workspace: its event as participants see it, and the other events that one organises. */
function OtherPages({ event }: { readonly event: EventView }) {
  const t = useWords('organise');
  const language = useLanguage();
  const others = (useSession()?.organises ?? []).filter(({ id }) => id !== event.id);
  return (
    <ul className="mb-2 grid">
      <li>
        <Link to="/events/$eventId" params={{ eventId: event.id }} className={wayClass}>
          {t('toEvent')}
        </Link>
      </li>
      {others.map(({ id, name }) => {
        const text = readableText(name, language);
        return (
          <li key={id}>
            <Link to={from} params={{ eventId: id }} className={wayClass}>
              <span lang={text && htmlLang(text.language)}>{text?.value ?? id}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
