import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { SideMark, Tag } from '../../ui/tag.tsx';
import type { Home } from './queries.ts';

const most = 5;

/** Draws the next meetings, by the clock of the event where they take place. */
export function Upcoming({ meetings }: { readonly meetings: Home['upcoming'] }) {
  const t = useWords('home');
  const core = useWords('core');
  const { date, timeRange, organisationName } = useFormat();
  const eventId = meetings[0]?.eventId;
  return (
    <Card className="grid content-start gap-4">
      <h2 className="font-semibold text-lg">{t('upcomingTitle')}</h2>
      {!eventId && <p className="text-muted">{t('noUpcoming')}</p>}
      <ol className="grid gap-4 empty:hidden">
        {meetings.slice(0, most).map(({ meetingId, startsAt, endsAt, table, tableKind, other, zone }) => (
          <li key={meetingId} className="grid gap-1">
            <p className="text-muted text-sm tabular-nums">
              <time dateTime={startsAt}>
                {date(startsAt, zone, 'day')} · {timeRange(startsAt, endsAt, zone)}
              </time>
            </p>
            <p className="flex flex-wrap items-center gap-2 font-medium">
              <SideMark country={other.organisation.country} short />
              <PersonName inSentence name={other.name} />
              <Tag>{core(tableKind, { n: table })}</Tag>
            </p>
            <p className="text-muted text-sm">{organisationName(other.organisation)}</p>
          </li>
        ))}
      </ol>
      {eventId && (
        <LinkButton
          to="/events/$eventId/agenda"
          params={{ eventId }}
          look="secondary"
          size="sm"
          className="justify-self-start"
        >
          {t('seeAgenda')}
        </LinkButton>
      )}
    </Card>
  );
}
