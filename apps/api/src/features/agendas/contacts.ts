import type { ContactView } from '@jumelage/contracts/agendas';
import type { Handlings } from '@jumelage/contracts/endpoints';
import {
  type CardRow,
  findLastCard,
  listCards,
  markCardSeen,
  putCard,
  removeCard,
} from '@jumelage/db/repositories/contact-cards';
import { recipientsOf } from '@jumelage/db/repositories/mails';
import { reading, type Store, writing } from '@jumelage/db/store';
import { type ContactValues, contactFields, contactStateOf, mayExchangeContacts } from '@jumelage/domain/contact';
import { isPermitted } from '@jumelage/domain/event';
import { fieldNames, pick } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { findOwnMeeting, notifyOther, type OwnMeeting } from './find-own-meeting.ts';

type MeetingId = Id<'meeting'>;
type Body = Handlings['PUT /api/events/:eventId/meetings/:meetingId/contact']['body'];

const toCard = (row: CardRow): ContactValues => pick(row, fieldNames(contactFields));

/** Returns the card to begin with: what one gave last, else the address of one's account. */
async function cardToBegin(tx: Store, own: Id<'participant'>): Promise<ContactValues> {
  const last = await findLastCard(tx, own);
  if (last) return toCard(last);
  const [account] = await recipientsOf(tx, [own]);
  return { phone: null, wechat: null, email: account?.email ?? null };
}

/** Describes the exchange for one side. The other's card is in it only where `opens`, which both have to have agreed to. */
async function describe(tx: Store, { meeting, own, other }: OwnMeeting, opens: boolean): Promise<ContactView> {
  const cards = await listCards(tx, meeting.id);
  const cardOf = (id: Id<'participant'>) => cards.find(({ participantId }) => participantId === id);
  const [mine, theirs] = [cardOf(own), cardOf(other)];
  const state = contactStateOf({ mine: mine !== undefined, theirs: theirs !== undefined });
  // What was opened once stays open.
  const isOpen = state === 'both' && (opens || theirs?.seenAt !== null);
  return {
    state,
    own: mine ? toCard(mine) : await cardToBegin(tx, own),
    isSeen: mine?.seenAt != null,
    other: isOpen && theirs ? toCard(theirs) : null,
  };
}

/** Reads where the exchange of cards of one's own meeting stands. */
export async function getContact(deps: Deps, scope: ParticipantScope, meetingId: MeetingId): Promise<ContactView> {
  const store = reading(deps.db);
  return describe(store, await findOwnMeeting(store, scope, meetingId), false);
}

/** Gives one's card to the other side of a meeting that was held; both hear of it. */
export async function giveContact(
  deps: Deps,
  scope: ParticipantScope,
  { meetingId, card }: { readonly meetingId: MeetingId; readonly card: Body },
): Promise<ContactView> {
  return writing(deps.db, async (tx) => {
    const own = await findOwnMeeting(tx, scope, meetingId);
    if (!isPermitted('report', own.event.status)) throw new AppError('event_phase_forbids');
    if (!mayExchangeContacts({ status: own.meeting.status, isColleagues: false }))
      throw new AppError('contact_not_yet');
    const before = await describe(tx, own, false);
    if (before.isSeen) throw new AppError('contact_seen');
    const given = { phone: card.phone || null, wechat: card.wechat || null, email: card.email };
    await putCard(tx, { meetingId, participantId: own.own }, { ...given, givenAt: new Date(deps.now()) });
    const after = await describe(tx, own, false);
    if (before.state !== after.state) {
      const facts = { status: after.state === 'both' ? 'both' : 'asked' };
      await notifyOther(deps, tx, own, { kind: 'contact_given', facts });
    }
    return after;
  });
}

/** Takes one's card back, unless the other side has seen it. */
export async function withdrawContact(deps: Deps, scope: ParticipantScope, meetingId: MeetingId): Promise<ContactView> {
  return writing(deps.db, async (tx) => {
    const own = await findOwnMeeting(tx, scope, meetingId);
    const { isSeen } = await describe(tx, own, false);
    if (isSeen) throw new AppError('contact_seen');
    await removeCard(tx, { meetingId, participantId: own.own });
    return describe(tx, own, false);
  });
}

/** Shows the other side's card once both gave theirs, and records that it was seen. */
export async function openContact(deps: Deps, scope: ParticipantScope, meetingId: MeetingId): Promise<ContactView> {
  return writing(deps.db, async (tx) => {
    const own = await findOwnMeeting(tx, scope, meetingId);
    const view = await describe(tx, own, true);
    if (view.state !== 'both') throw new AppError('contact_not_yet');
    await markCardSeen(tx, { meetingId, participantId: own.other }, new Date(deps.now()));
    return view;
  });
}
