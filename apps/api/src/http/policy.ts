import type { SignInMethod } from '@jumelage/domain/account';
import type { EventStatus } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { MemberRole } from '@jumelage/domain/organisation';
import type { ParticipantStatus } from '@jumelage/domain/participant';
import type { Policy } from '@jumelage/domain/permission';
import type { Reader } from '@jumelage/domain/side';

/** The signed-in user. */
export type Actor = {
  readonly userId: Id<'user'>;
  readonly email: string;
  readonly name: { readonly family: string; readonly given: string; readonly hanzi: string | undefined };
  readonly language: Language;
  readonly isAdmin: boolean;
  /** An admin granted them to create events, and to vouch for countries there; admins need no grant. */
  readonly mayCreateEvents: boolean;
  readonly isSample: boolean;
  /** True where a mail to the address was answered. */
  readonly isVerified: boolean;
  readonly signIn: {
    readonly tokenHash: string;
    readonly method: SignInMethod;
    /** Two factors were shown, or a passkey that asked for its owner. */
    readonly strong: boolean;
    /** The instant at which the person last proved who they are, UTC milliseconds. */
    readonly provedAt: number;
  };
};

declare const proof: unique symbol;
/** Only the access checks mint these: a function that asks for one cannot be reached unchecked. */
type Proven<P extends string> = { readonly [proof]: P };

export type MemberScope = Proven<'member'> & {
  readonly actor: Actor;
  readonly organisationId: Id<'organisation'>;
  readonly role: MemberRole;
  readonly reader: Reader;
};
export type OwnerScope = Proven<'owner'> & {
  readonly actor: Actor;
  readonly organisationId: Id<'organisation'>;
  readonly role: MemberRole;
};
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
  readonly participant:
    | {
        readonly id: Id<'participant'>;
        readonly organisationId: Id<'organisation'>;
        readonly status: ParticipantStatus;
      }
    | undefined;
  /** Staff act for this participant: what they do is done in the participant's name, and told to them. */
  readonly actsFor: boolean;
};
export type HostScope = Proven<'host'> & { readonly actor: Actor };
export type AdminScope = Proven<'admin'> & { readonly actor: Actor };
export type OrganiserScope = Proven<'organiser'> & {
  readonly actor: Actor;
  readonly eventId: Id<'event'>;
  readonly eventStatus: EventStatus;
};

/** The scope that each policy proves to the handler. */
export type Scopes = {
  readonly public: { readonly actor: Actor | undefined };
  readonly demo: { readonly actor: Actor | undefined };
  readonly user: { readonly actor: Actor };
  readonly member: MemberScope;
  readonly owner: OwnerScope;
  readonly visible: VisibleScope;
  readonly participant: ParticipantScope;
  readonly organiser: OrganiserScope;
  readonly host: HostScope;
  readonly admin: AdminScope;
};

/** The ids in the path of a request, and the participant in whose place staff say that they act. */
export type Named = { readonly params: Readonly<Record<string, unknown>>; readonly actsFor: string | undefined };

/** Decides one policy for one request, or throws the refusal. */
export type PolicyCheck = <P extends Policy>(policy: P, actor: Actor | undefined, named: Named) => Promise<Scopes[P]>;
