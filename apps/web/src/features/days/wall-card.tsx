import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { displayName } from '@jumelage/domain/participant';
import { Languages } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { SideMark } from '../../ui/tag.tsx';
import type { Table } from './use-day.ts';

type WallCardProps = {
  readonly table: Table;
  /** Who sits here, or comes next where nobody sits. */
  readonly meeting: ScheduledMeeting | undefined;
  readonly after: ScheduledMeeting | undefined;
  readonly afterTime: string | undefined;
  readonly interpreterOf: (meeting: ScheduledMeeting) => string | undefined;
};

/** A table on the wall: its number, who sits there, and who comes after them. Sizes are in `em` of the screen's width. */
export function WallCard({ table, meeting, after, afterTime, interpreterOf }: WallCardProps) {
  const t = useWords('days');
  const interpreter = meeting && interpreterOf(meeting);
  return (
    <li className="flex h-[8.6em] min-w-0 gap-[0.9em] overflow-hidden rounded-[0.6em] border border-line bg-surface p-[0.5em]">
      <span className="grid w-[3.4em] shrink-0 content-center rounded-[0.4em] bg-azure-soft text-center font-bold text-azure-strong tabular-nums leading-none">
        <span className="sr-only">{t(table.kind, { n: table.label ?? table.number })}</span>
        <span aria-hidden="true" className={(table.label ?? '').length > 3 ? 'break-words text-[1.1em]' : 'text-[2.2em]'}>
          {table.label ?? table.number}
        </span>
      </span>
      <div className="grid min-w-0 flex-1 content-between">
        {meeting ? (
          <ul className="grid gap-[0.15em]">
            {meeting.participants.map((person) => (
              <li key={person.id} className="flex min-w-0 items-center gap-[0.5em]">
                <span className="text-[0.6em]">
                  <SideMark country={person.organisation.country} short />
                </span>
                <span className="min-w-0">
                  <span className="block truncate font-semibold text-[1.5em] leading-[1.2]">
                    <PersonName name={person.name} />
                  </span>
                  <span className="block truncate text-[0.95em] text-muted leading-[1.25]">
                    <OrganisationName {...person.organisation} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-[1.5em] text-muted">–</p>
        )}
        <p className="flex min-w-0 justify-between gap-[1em] text-[0.95em] leading-[1.3]">
          <span className="min-w-0 truncate text-muted">
            {after && (
              <>
                <span className="text-azure tabular-nums">
                  {t('next')} {afterTime}
                </span>{' '}
                {after.participants.map(({ name }) => displayName(name)).join(' – ')}
              </>
            )}
          </span>
          {meeting && (interpreter ?? meeting.needsInterpreter) && (
            <span className="flex min-w-0 shrink-0 items-center gap-[0.3em] text-hibiscus">
              <Languages aria-hidden="true" className="size-[1.1em]" />
              <span className="max-w-[14em] truncate">{interpreter ?? t('needsInterpreter')}</span>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
