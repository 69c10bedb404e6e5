import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { fullName } from '@jumelage/domain/participant';
import { Languages } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { SideMark } from '../../ui/tag.tsx';
import type { Table } from './use-day.ts';

type WallCardProps = {
  readonly table: Table;
  /** The meeting at this table now, or the next one where there is none. */
  readonly meeting: ScheduledMeeting | undefined;
  readonly after: ScheduledMeeting | undefined;
  readonly afterTime: string | undefined;
  readonly interpreterOf: (meeting: ScheduledMeeting) => string | undefined;
};

/**
 * Draws a table on the wall: its number, the people there, and those who come next. Sizes are in `em` of the screen's
 * width.
 */
export function WallCard({ table, meeting, after, afterTime, interpreterOf }: WallCardProps) {
  const t = useWords('days');
  const core = useWords('core');
  const interpreter = meeting && interpreterOf(meeting);
  return (
    <li className="hall-card">
      <span className="hall-number tabular-nums">
        <span className="sr-only">{core(table.kind, { n: table.label ?? table.number })}</span>
        <span aria-hidden="true" className={(table.label ?? '').length > 3 ? 'hall-sign-long' : 'hall-sign'}>
          {table.label ?? table.number}
        </span>
      </span>
      <div className="hall-people">
        {meeting ? (
          <ul className="grid gap-0.5">
            {meeting.participants.map((person) => (
              <li key={person.id} className="hall-person">
                <span className="hall-side">
                  <SideMark country={person.organisation.country} short />
                </span>
                <span className="min-w-0">
                  <span className="hall-name truncate">
                    <PersonName name={person.name} />
                  </span>
                  <span className="hall-small block truncate text-muted">
                    <OrganisationName {...person.organisation} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="hall-name text-muted">–</p>
        )}
        <p className="hall-small flex min-w-0 justify-between gap-4">
          <span className="min-w-0 truncate text-muted">
            {after && (
              <>
                <span className="text-azure tabular-nums">
                  {t('next')} {afterTime}
                </span>{' '}
                {after.participants.map(({ name }) => fullName(name)).join(' – ')}
              </>
            )}
          </span>
          {meeting && (interpreter ?? meeting.needsInterpreter) && (
            <span className="flex min-w-0 shrink-0 items-center gap-1 text-hibiscus">
              <Languages aria-hidden="true" className="hall-icon" />
              <span className="truncate">{interpreter ?? t('needsInterpreter')}</span>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
