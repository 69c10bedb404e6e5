import type { Handlings } from '@jumelage/contracts/endpoints';
import { onSchedules } from '@jumelage/db/locks';
import { findEvent } from '@jumelage/db/repositories/events';
import {
  expireAndFindOpen,
  findRequest,
  listRequests,
  type RequestRow,
  updateRequestStatus,
} from '@jumelage/db/repositories/meeting-requests';
import { cancelMeetings } from '@jumelage/db/repositories/meetings';
import { searchParticipants } from '@jumelage/db/repositories/participant-lists';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import { meetingsTouched } from '@jumelage/db/repositories/removals';
import { countDeclines } from '@jumelage/db/repositories/request-counts';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import { isPastDeadline } from '@jumelage/domain/deadline';
import type { Id } from '@jumelage/domain/ids';
import { answerOf, otherSide, saysYes } from '@jumelage/domain/introduction';
import {
  changeRequest,
  type DeclineReason,
  isSent,
  pairKey,
  type RequestSide,
  type RequestStatus,
} from '@jumelage/domain/request';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { tellAhead } from '../schedules/tell-agendas.ts';
import { acceptRequest } from './accept.ts';
import { agree, answersWith } from './accept-proposed.ts';
import { declinedStates } from './find-declines.ts';
import { tellChanges } from './tell-changes.ts';
import { takeAnswerBack, takeRequestBack, tellAnswer } from './tell-requests.ts';
import { actorOf, getView, placesByRequest, type Side, sideOf, stateOf, toViews } from './views.ts';

type EventId = Id<'event'>;
type RequestId = Id<'request'>;

type OrganiserQuery = Handlings['GET /api/events/:eventId/organise/meeting-requests']['query'];

/** Lists all requests of an event without their messages and notes: the contract leaves these out. */
export async function listAll(deps: Deps, eventId: EventId, { page, size, q, ...filter }: OrganiserQuery) {
  const store = reading(deps.db);
  const now = deps.now();
  const participantIds = q ? await searchParticipants(store, { eventId, q }) : undefined;
  const { rows, total } = await listRequests(
    store,
    { eventId, now: new Date(now), ...filter, participantIds },
    { page, size },
  );
  const declines = await countDeclines(store, eventId);
  const views = await toViews(
    store,
    rows.map(({ request }) => request),
    { eventId, now },
  );
  const items = views.map((view, i) => ({ ...view, meeting: rows[i]?.meeting ?? null }));
  return { items, total, page, size, declines };
}

type Step = {
  readonly to: RequestStatus;
  readonly note?: string | undefined;
  readonly reason?: DeclineReason | undefined;
  readonly endsMeeting?: boolean;
};

/**
 * Moves a request for one of its sides; others get a 404. Of two answers at once exactly one finds the status it was
 * decided for. Ending an accepted request cancels its meeting, unless it took place.
 */
async function move(deps: Deps, moving: ParticipantScope, requestId: RequestId, step: Step) {
  const { eventId, participant } = moving;
  await writing(
    deps.db,
    async (tx) => {
      const now = deps.now();
      const scope = { eventId, requestId };
      const seen = found(await findRequest(tx, scope));
      const by = sideOf(seen, participant?.id);
      // Nobody but its sender knows of a request that is not sent.
      if (!by || (by === 'recipient' && !isSent(seen.status))) throw new AppError('not_found');
      // Until a decline is turned round neither side leaves, and they ask each other nothing else; of two yeses at once
      // to what an organiser proposes the second has to find the first.
      const isIntroduction = seen.origin === 'organiser';
      const own = by === 'sender' ? seen.fromId : seen.toId;
      if (seen.status === 'declined' || isIntroduction)
        await locked(
          tx,
          [seen.fromId, seen.toId].map((id) => ({ kind: 'participant', id })),
        );
      const row = seen.status === 'declined' || isIntroduction ? found(await findRequest(tx, scope)) : seen;
      const declined = (await declinedStates(tx, [row], { eventId, now, recipientId: participant?.id })).get(row.id);
      if (declined && !declined.pair.openBetween)
        await expireAndFindOpen(tx, { eventId, pair: pairKey(row.fromId, row.toId), now: new Date(now) });
      if (step.to === 'accepted' && isIntroduction) {
        await agree(deps, tx, row, { side: by, answer: 'accepted', at: now, note: step.note });
        return;
      }
      if (step.to === 'accepted') {
        const event = found(await findEvent(tx, eventId));
        if (!moving.actsFor && isPastDeadline('answer', event, now)) throw new AppError('answers_closed');
        await acceptRequest(deps, tx, row, { by, at: now, note: step.note, declined });
        await takeAnswerBack(tx, row, 'any');
        await tellAnswer(deps, tx, row, { ...step, at: now });
        return;
      }
      if (step.to === 'pending') return takeDeclineBack(tx, row, { by, now, declined, own });
      const place = row.status === 'accepted' ? (await placesByRequest(tx, eventId, [row])).get(row.id) : undefined;
      // Withdrawing what is not sent yet drops it.
      const to = step.to === 'withdrawn' && !isSent(row.status) ? 'dropped' : step.to;
      const decision = changeRequest(stateOf(row, place), to, actorOf(row, by), now);
      if (!decision.ok) throw new AppError(decision.code);
      // Accepted since the sender's decision was looked at: nobody holds the schedules for it.
      if (row.status === 'accepted' && !step.endsMeeting) throw new AppError('request_already_answered');
      const note = step.note === undefined ? {} : { answerNote: step.note };
      const said = { ...note, declineReason: (to === 'declined' && step.reason) || null };
      const changes = {
        status: decision.value,
        answeredAt: new Date(now),
        openPair: null,
        ...said,
        ...answersWith(row, by, 'declined'),
      };
      if (!(await updateRequestStatus(tx, { ...scope, from: row.status }, changes)))
        throw new AppError('request_already_answered');
      if (row.status === 'accepted') {
        // Where nobody was mailed yet that it was accepted after all, nobody is mailed that it is not.
        const isUnheard = await takeAnswerBack(tx, row, 'again');
        await tellEnd(deps, tx, row, { by: own, isUnheard });
        if ((await cancelMeetings(tx, eventId, [requestId])).length === 0)
          throw new AppError('request_already_answered');
      }
      // Of two who were proposed to each other, the other hears of a decline only where they had agreed.
      if (isIntroduction) {
        if (row.status === 'pending' && saysYes(answerOf(row, otherSide(by))))
          await tellAnswer(deps, tx, row, { ...step, at: now, by: own });
        return;
      }
      if (by === 'sender' && row.status === 'pending') await takeRequestBack(deps, tx, row);
      if (by === 'recipient' && row.status === 'pending') await tellAnswer(deps, tx, row, { ...step, at: now });
    },
    step.endsMeeting ? [onSchedules(eventId)] : [],
  );
  return getView(deps, moving, requestId);
}

type TakenBack = Omit<Side, 'place' | 'by'> & { readonly by: RequestSide; readonly own: ParticipantRow['id'] };

/** Makes a request wait again whose decline was a slip: its sender receives nothing about either. */
async function takeDeclineBack(tx: Store, row: RequestRow, { by, now, declined, own }: TakenBack): Promise<void> {
  const decision = changeRequest(stateOf(row, undefined, declined), 'pending', actorOf(row, by), now);
  if (!decision.ok) throw new AppError(decision.code);
  const openPair = pairKey(row.fromId, row.toId);
  const unsaid = { answeredAt: null, answerNote: null, declineReason: null, ...answersWith(row, by, null) };
  const changes = { status: decision.value, openPair, ...unsaid };
  if (!(await updateRequestStatus(tx, { eventId: row.eventId, requestId: row.id, from: row.status }, changes)))
    throw new AppError('request_already_answered');
  await takeAnswerBack(tx, row, 'any', own);
}

/**
 * Notifies those who have the meeting of a request in their published agenda that it is off, but for the one who ends
 * it; the other side in any case but where they had not heard that it was agreed after all.
 */
async function tellEnd(
  deps: Deps,
  tx: Store,
  { id, eventId, fromId, toId }: RequestRow,
  { by, isUnheard }: { readonly by: ParticipantRow['id']; readonly isUnheard: boolean },
): Promise<void> {
  const touched = await meetingsTouched(tx, { eventId, participantId: fromId }, [id]);
  const meetingIds = new Set(touched.flatMap((meeting) => (meeting.requestId === id ? [meeting.id] : [])));
  const now = deps.now();
  const causeOf = (to: ParticipantRow['id']) => `agenda_changed without ${id} ${now} ${to}`;
  const { mails } = await tellAhead(deps, tx, eventId, { meetingIds, change: 'removed', but: new Set([by]), causeOf });
  const other = by === fromId ? toId : fromId;
  if (isUnheard || mails.some(({ participantId }) => participantId === other)) return;
  await tellChanges(deps, tx, { eventId, by, at: now, changes: [{ requestId: id, to: other, change: 'cancelled' }] });
}

type Answer = Handlings['PUT /api/events/:eventId/meeting-requests/:requestId/answer']['body'];

/**
 * Accepts or declines a request that the reader received, or takes a decline back; one that they had accepted can be
 * declined after all, and takes its meeting along.
 */
export async function answer(deps: Deps, scope: ParticipantScope, requestId: RequestId, body: Answer) {
  if (body.reason && body.answer !== 'declined')
    throw new AppError('invalid_request', { fields: [{ path: 'reason', code: 'invalid' }] });
  return move(deps, scope, requestId, {
    to: body.answer,
    note: body.note,
    reason: body.reason,
    endsMeeting: await isAccepted(deps, scope, requestId),
  });
}

/**
 * Tells whether an act on a request may end a meeting: then its schedules are locked, so that nobody places it
 * meanwhile.
 */
async function isAccepted(deps: Deps, { eventId }: ParticipantScope, requestId: RequestId): Promise<boolean> {
  return (await findRequest(reading(deps.db), { eventId, requestId }))?.status === 'accepted';
}

/**
 * Withdraws a request that the reader sent. An agreed one may take a meeting along, so schedules are locked; a pending
 * one locks none, and where the answer comes at the same moment the sender learns it before they decide again.
 */
export async function withdrawRequest(deps: Deps, scope: ParticipantScope, requestId: RequestId) {
  return move(deps, scope, requestId, { to: 'withdrawn', endsMeeting: await isAccepted(deps, scope, requestId) });
}
