import type { Policy } from '@jumelage/contracts/endpoint';
import type { EventStatus } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { MemberRole } from '@jumelage/domain/organisation';
import type { ParticipantStatus } from '@jumelage/domain/participant';

/** Who is signed in. */
export type Actor = {
  readonly userId: Id<'user'>;
  readonly email: string;
  readonly name: { readonly family: string; readonly given: string; readonly hanzi: string | undefined };
  readonly language: Language;
  readonly isAdmin: boolean;
  readonly isSample: boolean;
};

declare const proof: unique symbol;
/** Only the access checks mint these: a function that asks for one cannot be reached unchecked. */
type Proven<P extends string> = { readonly [proof]: P };

export type MemberScope = Proven<'member'> & { readonly actor: Actor; readonly organisationId: Id<'organisation'>; readonly role: MemberRole };
export type VisibleScope = Proven<'visible'> & {
  readonly actor: Actor | undefined;
  readonly eventId: Id<'event'>;
  readonly eventStatus: EventStatus;
  readonly organises: boolean;
};
export type ParticipantScope = Proven<'participant'> & {
  readonly actor: Actor;
  readonly eventId: Id<'event'>;
  readonly eventStatus: EventStatus;
  readonly organises: boolean;
  /** Absent for an organiser who takes no part. */
  readonly participant: { readonly id: Id<'participant'>; readonly organisationId: Id<'organisation'>; readonly status: ParticipantStatus } | undefined;
};
export type StaffScope = Proven<'staff'> & { readonly actor: Actor };
export type OrganiserScope = Proven<'organiser'> & { readonly actor: Actor; readonly eventId: Id<'event'>; readonly eventStatus: EventStatus };

/** What each policy proves to the handler. */
export type Scopes = {
  readonly public: { readonly actor: Actor | undefined };
  readonly demo: { readonly actor: Actor | undefined };
  readonly user: { readonly actor: Actor };
  readonly member: MemberScope;
  readonly visible: VisibleScope;
  readonly participant: ParticipantScope;
  readonly organiser: OrganiserScope;
  readonly staff: StaffScope;
};

/** Decides one policy for one request, or throws the refusal. */
export type PolicyChecks = { readonly [P in Policy]: (actor: Actor | undefined, params: Readonly<Record<string, unknown>>) => Promise<Scopes[P]> };
