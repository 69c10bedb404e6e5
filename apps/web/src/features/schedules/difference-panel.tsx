import type { ScheduleView } from '@jumelage/contracts/schedules';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useNamesOf } from './names.ts';
import { differenceQuery, type SessionRef } from './queries.ts';
import { usePlaceWording } from './wording.ts';

type Difference = { readonly schedule: ScheduleView; readonly session: SessionRef; readonly zone: string };

/** Draws, meeting by meeting, what publishing the draft would change of people's agendas. */
export function DifferencePanel({ schedule, session, zone }: Difference) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { timeOf, tableOf } = usePlaceWording(schedule, zone);
  const { data, error, refetch } = useQuery({
    ...differenceQuery(session, schedule.revision),
    enabled: schedule.differs,
  });
  if (!schedule.differs) return null;
  const meetings = new Map(schedule.meetings.map((meeting) => [meeting.id, meeting]));
  const say = (place: { slotId: string; tableId: string } | null) => {
    const time = place && timeOf(place.slotId);
    return place && time ? `${time}, ${tableOf(place.tableId)}` : '–';
  };
  return (
    <>
      <ProblemAlert error={error} onRetry={refetch} />
      {data && data.version !== null && data.changes.length > 0 && (
        <details>
          <summary className="min-h-9 py-1 font-medium text-azure text-sm">
            {t('difference')} · {t('differenceCount', { n: data.changes.length, people: data.people.length })}
          </summary>
          <ul className="grid max-h-80 gap-2 overflow-auto pt-2 text-sm">
            {data.changes.map(({ meetingId, before, after }) => {
              const meeting = meetings.get(meetingId);
              const from = say(before);
              const to = say(after);
              return (
                <li key={meetingId} className="grid">
                  <span className="font-medium">{meeting ? namesOf(meeting) : meetingId}</span>
                  <span className="text-muted tabular-nums">
                    {before ? (after ? t('movedFromTo', { from, to }) : t('removed', { from })) : t('added', { to })}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
