import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { useFormat } from '../../lib/format.ts';

/** Names both people of a meeting for the reader. Example: `DELMAS Sophie – ZHANG Wei 张伟`. */
export function useNamesOf(): (meeting: ScheduledMeeting) => string {
  const { listedName } = useFormat();
  return (meeting) => meeting.participants.map(({ name }) => listedName(name)).join(' – ');
}
