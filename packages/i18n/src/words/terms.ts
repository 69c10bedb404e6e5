import type { CompletenessItem } from '@jumelage/domain/completeness';
import type { EventStatus } from '@jumelage/domain/event';
import type { SpokenLanguage, TextOrigin } from '@jumelage/domain/language';
import type { Fit, MatchMark } from '@jumelage/domain/match';
import type { ShownMeetingStatus } from '@jumelage/domain/meeting';
import type { Currency } from '@jumelage/domain/money';
import type {
  CooperationDirection,
  CooperationKind,
  Country,
  HeadcountBand,
  LeadRole,
  MemberRole,
  OrganisationKind,
  ProfileStatus,
  RaiseRound,
  Sector,
  Stage,
  ThesisMust,
  TurnoverBand,
} from '@jumelage/domain/organisation';
import type { NextStep } from '@jumelage/domain/outcome';
import type { Attendance, ParticipantStatus } from '@jumelage/domain/participant';
import type { RegistrationWarning } from '@jumelage/domain/registration-number';
import type { DeclineReason, RequestPriority, RequestStatus } from '@jumelage/domain/request';

type Labels<Value extends PropertyKey> = Readonly<Record<Value, string>>;

/** A label for every value of every closed set of the domain: a value without one does not compile. */
export type Terms = {
  /** Headings of fields, columns and filters that several screens have, and what they say of an event that is over. */
  readonly label: Labels<
    | 'country'
    | 'sector'
    | 'organisation'
    | 'languages'
    | 'status'
    | 'anySector'
    | 'anyStatus'
    | 'members'
    | 'session'
    | 'slot'
    | 'ended'
  >;
  readonly organisationKind: Labels<OrganisationKind>;
  readonly sector: Labels<Sector>;
  readonly stage: Labels<Stage>;
  readonly cooperationKind: Labels<CooperationKind>;
  readonly direction: Labels<CooperationDirection>;
  readonly round: Labels<RaiseRound>;
  readonly leadRole: Labels<LeadRole>;
  readonly thesisMust: Labels<ThesisMust>;
  readonly headcount: Labels<HeadcountBand>;
  readonly turnover: Labels<TurnoverBand>;
  readonly profileStatus: Labels<ProfileStatus>;
  readonly memberRole: Labels<MemberRole>;
  readonly matchMark: Labels<MatchMark>;
  readonly country: Labels<Country>;
  /** Languages that people speak. */
  readonly language: Labels<SpokenLanguage>;
  readonly textOrigin: Labels<TextOrigin>;
  readonly currency: Labels<Currency>;
  readonly eventStatus: Labels<EventStatus>;
  readonly participantStatus: Labels<ParticipantStatus>;
  readonly attendance: Labels<Attendance>;
  readonly requestStatus: Labels<RequestStatus>;
  /** As the recipient says it to the sender. */
  readonly declineReason: Labels<DeclineReason>;
  /** The fit of two organisations. */
  readonly fit: Labels<Fit>;
  readonly requestPriority: Labels<RequestPriority>;
  readonly meetingStatus: Labels<ShownMeetingStatus>;
  readonly nextStep: Labels<NextStep>;
  /** The missing items of a profile. */
  readonly completeness: Labels<CompletenessItem>;
  readonly registrationWarning: Labels<RegistrationWarning>;
  /**
   * Technology readiness levels, 1 to 9; a level is a plain number in the domain, so a test holds that none is missing.
   */
  readonly trl: Readonly<Record<number, string>>;
};
