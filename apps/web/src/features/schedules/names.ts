import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { displayName } from '@jumelage/domain/participant';

/** Names both people of a meeting. Example: `DELMAS Sophie – ZHANG Wei 张伟`. */
export function namesOf(meeting: ScheduledMeeting): string {
  return meeting.participants.map(({ name }) => displayName(name)).join(' – ');
}
