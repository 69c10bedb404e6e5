import { updateMeetingLink } from '@jumelage/db/repositories/meetings';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { findOwnMeeting, notifyOther } from './find-own-meeting.ts';

/** Writes where one's own meeting takes place online, and tells the other side; after its slot it is history. */
export async function setLink(
  deps: Deps,
  scope: ParticipantScope,
  { meetingId, link }: { readonly meetingId: Id<'meeting'>; readonly link: string | null },
) {
  return writing(deps.db, async (tx) => {
    const own = await findOwnMeeting(tx, scope, meetingId);
    if (own.seat && own.seat.endsAt.getTime() <= deps.now()) throw new AppError('meeting_over');
    if (own.meeting.link === link) return { link };
    await updateMeetingLink(tx, { eventId: scope.eventId, meetingId }, link);
    await notifyOther(deps, tx, own, { kind: 'agenda_changed', facts: {} });
    return { link };
  });
}
