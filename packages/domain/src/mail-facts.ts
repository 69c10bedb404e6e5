import type { FactorChange } from './account.ts';
import type { GrantLayer, GrantStatus } from './grant.ts';
import type { Id } from './ids.ts';
import type { InvitationRole } from './invitation.ts';
import type { Trilingual } from './language.ts';
import type { MailingLink } from './mailing-text.ts';
import type { DeclineReason, RequestAnswer } from './request.ts';
import type { Starter } from './request-starter.ts';
import type { Searched } from './saved-search.ts';

/** A one-time code, as it is typed. */
type Code = { readonly code: string };
/** An instant at which something was done, UTC milliseconds. */
type At = { readonly at: number };
type OfEvent = { readonly eventId: Id<'event'>; readonly eventName: Trilingual };
/**
 * The person who asks or answers: a name as the product writes it, and their organisation's; null where their account
 * is too new to be quoted.
 */
type From = { readonly fromName: string | null; readonly organisation: string | null };

/**
 * The person a mail is for, as a sentence names them: an address may be that of several. Absent where a mail is about
 * the address itself.
 */
export type ForWhom = { readonly forName?: string };

/**
 * Changes of a request by the other side's act: an agreed meeting was cancelled; they left the event, or are back.
 * `unanswered`: nothing was agreed yet. Of a meeting that an organiser proposed to both: the organiser recorded the
 * reader’s yes, or withdrew it.
 */
export const requestChanges = [
  'cancelled',
  'left',
  'left_unanswered',
  'back',
  'back_unanswered',
  'proposed',
  'proposal_accepted',
  'proposal_recorded',
  'proposal_withdrawn',
] as const;
export type RequestChange = (typeof requestChanges)[number];

/**
 * Changes of somebody's place in an event: admitted, by its organisers or by its settings; refused, ended after it was
 * admitted, brought back.
 */
export const participationChanges = ['admitted', 'refused', 'ended', 'back'] as const;
export type ParticipationChange = (typeof participationChanges)[number];

/** An organisation as a list in a mail names it, in the recipient’s language where it says something in it. */
type MailedOrganisation = {
  readonly organisation: string;
  readonly organisationId: Id<'organisation'>;
  readonly text?: string;
};

/** One meeting as its participant has it; instants are ISO texts, a table is its label or number. */
export type MailedMeeting = {
  /** Absent in mails that earlier versions wrote. */
  readonly meetingId?: Id<'meeting'>;
  readonly start: string;
  readonly end: string;
  readonly table: string;
  readonly withName: string;
  readonly withOrganisation: string;
  /** The address where it takes place online, if it does. */
  readonly link?: string;
};
/** A change that a new version made to a meeting; `before` is where it stood. */
export type MailedChange = MailedMeeting & {
  readonly change: 'added' | 'moved' | 'removed';
  readonly before?: { readonly start: string; readonly table: string };
};

/** An agenda with its participant, its version and its clock. Its calendar is rendered when the mail is sent. */
type OfAgenda = OfEvent & {
  readonly participantId: Id<'participant'>;
  readonly zone: string;
  readonly meetings: readonly MailedMeeting[];
  /** The online room of the whole event, if it has one. */
  readonly link?: string;
};

/** A paragraph of a mailing, or a button with its page; `invitation` makes an account for who has none. */
export type MailedPart =
  | { readonly text: string }
  | { readonly link: MailingLink | 'invitation'; readonly path: string };

/**
 * The facts of each mail: all that its template may say. Names and texts of people are data, whatever they hold.
 * Addresses of pages are never among them: they are made from the product's own.
 */
export type MailFacts = {
  readonly sign_up_code: Code;
  readonly address_known: { readonly code?: undefined };
  readonly sign_in_code: Code;
  readonly reset: { readonly challengeId: Id<'challenge'>; readonly secret: string };
  readonly new_email_code: Code;
  readonly password_changed: At;
  readonly factors_changed: At & { readonly change: FactorChange };
  readonly email_changed: At;
  readonly new_device: At & { readonly device: string };
  readonly account_erased: At;
  /** `path` leads to where the code is taken, and begins with a slash; `expiresAt` in UTC milliseconds. */
  readonly invitation: Code & {
    readonly role: InvitationRole;
    readonly eventName: Trilingual | null;
    readonly organisation: string | null;
    readonly organiserName: string;
    readonly path: string;
    readonly message?: string;
    readonly expiresAt?: number;
  };
  /** For those who organise an event already: the name of the one who joined them. */
  readonly organiser_added: OfEvent & { readonly fromName: string };
  /** `starter` is the sentence before the message, with the label of the topic that it names. */
  readonly request_received: OfEvent &
    From & {
      /** An organiser proposes the meeting to both. */
      readonly isProposed?: true;
      readonly message?: string;
      readonly starter?: Starter & { readonly topic?: Trilingual };
      /** The slot of the day for which it asks, if it does; ISO texts. */
      readonly slot?: { readonly start: string; readonly end: string; readonly zone: string };
    };
  readonly request_answered: OfEvent &
    From & {
      readonly status: RequestAnswer;
      readonly message?: string;
      readonly reason?: DeclineReason;
      /** An organiser had proposed the meeting to both. */
      readonly isProposed?: true;
    };
  readonly request_changed: OfEvent & From & { readonly change: RequestChange };
  /** Meetings and open requests that ended with it, or are back. */
  readonly participation_changed: OfEvent & {
    readonly change: ParticipationChange;
    readonly meetings: number;
    readonly requests: number;
  };
  /** A request that waits for the reader's answer until an instant, UTC milliseconds. */
  readonly request_reminder: OfEvent &
    From & { readonly expiresAt: number; readonly zone: string; readonly isProposed?: true };
  /** `organisation` asks to see that layer of the reader's own; null where it is too new to be quoted. */
  readonly grant_asked: { readonly organisation: string | null; readonly layer: GrantLayer; readonly message?: string };
  /** `organisation` answered what the reader asked, or took back what it gave. */
  readonly grant_answered: {
    readonly organisationId: Id<'organisation'>;
    readonly organisation: string | null;
    readonly layer: GrantLayer;
    readonly status: Exclude<GrantStatus, 'asked'>;
  };
  /**
   * Somebody proposes that one of the reader's organisations, `own`, and `other` become one; null where that is too new
   * to be quoted.
   */
  readonly merge_proposed: {
    readonly organisationId: Id<'organisation'>;
    readonly own: string;
    readonly other: string | null;
  };
  readonly agenda_published: OfAgenda & { readonly version: number };
  readonly agenda_changed: OfAgenda & { readonly version: number; readonly changes: readonly MailedChange[] };
  readonly day_before: OfAgenda & { readonly place: Trilingual };
  /**
   * A text that a person wrote to many, filled for one: paragraphs, and buttons with the page that each leads to. `replyTo` is
   * an address for the head of the mail, never a text in it; null where answers go nowhere.
   */
  readonly mailing: {
    readonly mailingId: Id<'mailing'>;
    /** The place of the reader on the event's list, and the event; absent where it is of none. */
    readonly participantId?: Id<'participant'>;
    readonly eventId?: Id<'event'>;
    readonly eventName?: Trilingual;
    readonly senderName: string;
    readonly replyTo: string | null;
    readonly subject: string;
    readonly parts: readonly MailedPart[];
  };
  /** `open`: how many meetings still wait for the reader's word on what came of them. */
  readonly thank_you: OfEvent & { readonly open: number };
  readonly follow_up_6: OfEvent & { readonly organisations: readonly string[] };
  readonly follow_up_12: OfEvent & { readonly organisations: readonly string[] };
  /**
   * `searches`: what is new in each saved search, with how many more there are since an instant, an ISO text; `unread`:
   * how many messages of the week the reader has not read. Both are absent where there are none.
   */
  readonly digest: {
    readonly unread?: number;
    readonly items: readonly MailedOrganisation[];
    readonly searches?: readonly (Searched & {
      readonly name: string;
      readonly since: string;
      readonly items: readonly MailedOrganisation[];
      readonly more: number;
    })[];
  };
  readonly newsletter: { readonly subject: Trilingual; readonly text: Trilingual };
};
