import type { EventStatus } from '@jumelage/domain/event';
import type { Language, SpokenLanguage, TextOrigin, Trilingual } from '@jumelage/domain/language';
import type { PipelineMark } from '@jumelage/domain/match';
import type { Currency, Money } from '@jumelage/domain/money';
import type {
  CooperationKind,
  Country,
  LeadRole,
  OrganisationKind,
  RaiseRound,
  Stage,
  ThesisMust,
} from '@jumelage/domain/organisation';
import type { NextStep } from '@jumelage/domain/outcome';
import type { Attendance, ParticipantStatus, PersonName } from '@jumelage/domain/participant';
import type { ProfileValues } from '@jumelage/domain/profile';
import type { RequestPriority, RequestStatus } from '@jumelage/domain/request';
import type { LocalHours } from '@jumelage/domain/session';

/** A text in all three languages. */
export type InThree = Readonly<Record<Language, string>>;

export type DemoPark = {
  readonly key: string;
  readonly country: Country;
  readonly name: InThree;
  readonly city: InThree;
  readonly twins: readonly string[];
};

export type DemoText = { readonly origin: TextOrigin; readonly tagline: string; readonly description: string };
export type DemoCooperation = {
  readonly kind: CooperationKind;
  readonly topics: readonly string[];
  readonly text: Trilingual;
};
export type DemoRaise = { readonly round: RaiseRound; readonly money: Money; readonly use: Trilingual };
export type DemoThesis = {
  readonly topicsIn: readonly string[];
  readonly topicsOut: readonly string[];
  readonly stages: readonly Stage[];
  /** Minor units of the currency. */
  readonly ticketMin: number;
  readonly ticketMax: number;
  readonly currency: Currency;
  readonly countries: readonly Country[];
  readonly lead: LeadRole;
  readonly coInvest: boolean;
  readonly musts: readonly ThesisMust[];
};

type Stated = Omit<
  ProfileValues,
  'kind' | 'nameLatin' | 'country' | 'city' | 'parkId' | 'isAnonymous' | 'isPublic' | 'languages' | 'topics'
>;

export type DemoOrganisation = { readonly [N in keyof Stated]?: NonNullable<Stated[N]> } & {
  readonly key: string;
  /** The whole organisation is fictional. */
  readonly sample: boolean;
  /** It exists, and what is more than name, country, park, sector and activity is invented for the demonstration. */
  readonly invented: boolean;
  readonly kind: OrganisationKind;
  readonly nameLatin: string;
  readonly country: Country;
  readonly city: InThree;
  /** Key of its home park. */
  readonly park?: string;
  readonly languages: readonly SpokenLanguage[];
  readonly topics: readonly string[];
  /** Exactly one of them is the original. */
  readonly texts: Trilingual<DemoText>;
  readonly offers: readonly DemoCooperation[];
  readonly needs: readonly DemoCooperation[];
  readonly raise?: DemoRaise;
  readonly thesis?: DemoThesis;
};

export type DemoPerson = {
  readonly key: string;
  readonly name: PersonName;
  readonly email: string;
  /** Key of their organisation; the administrator has none. */
  readonly organisation?: string;
  readonly position: InThree;
  readonly language: Language;
  readonly spoken: readonly SpokenLanguage[];
  readonly admin?: boolean;
  /** Offered on the sign-in page for a look around, with the role in words. */
  readonly featured?: InThree;
};

/** Wall-clock times of the event's zone, `YYYY-MM-DDTHH:MM`, or instants; half-open. */
export type DemoInterval = { readonly from: string | number; readonly to: string | number };

export type DemoParticipant = {
  /** Key of the person; the organisation is the person's. */
  readonly person: string;
  readonly status: ParticipantStatus;
  readonly attendance: Attendance;
  /** The zone the person sits in. */
  readonly zone: string;
  readonly unavailable: readonly DemoInterval[];
  /** The hours of their own clock between which they can be met from afar; none: those of the session. */
  readonly hours?: LocalHours;
};

export type DemoSession = {
  readonly name: InThree;
  readonly blocks: readonly DemoInterval[];
  readonly slotMinutes: number;
  readonly breakMinutes: number;
  readonly tables: number;
  /** Rooms for meetings that are held online, numbered after the tables. */
  readonly rooms?: number;
  /** Parts of the hall, by the table's number. */
  readonly zones?: Readonly<Record<number, string>>;
  readonly interpreters?: readonly (PersonName & { readonly languages: readonly SpokenLanguage[] })[];
};

export type DemoRequest = {
  /** Keys of persons who are admitted participants. */
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly priority: RequestPriority;
  readonly status: RequestStatus;
  readonly answerNote?: string;
  /**
   * The day on which it was sent and, unless pending, on which its status was reached: whole days before the event's
   * first day, or before the start of a demonstration whose event is still to come.
   */
  readonly sentDaysBefore: number;
  readonly settledDaysBefore?: number;
  /** The only block, counted from 0, in which the meeting that came of it may be held. */
  readonly block?: number;
};

export type DemoOutcome = {
  /** The request of which the meeting came, by its two persons. */
  readonly from: string;
  readonly to: string;
  /** The one of the two who reports. */
  readonly by: string;
  readonly held: boolean;
  readonly rating?: number;
  readonly nextStep: NextStep;
  readonly note: string;
  /** The months after the event at which it was said; none: on its evening. */
  readonly months?: number;
};

export type DemoEvent = {
  readonly key: string;
  readonly sample: boolean;
  readonly name: InThree;
  readonly place: InThree;
  readonly description: InThree;
  readonly zone: string;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: EventStatus;
  readonly requestLimit: number;
  readonly requestHours: number;
  readonly admitsPublished?: boolean;
  /** Keys of persons. */
  readonly organisers: readonly string[];
  readonly sessions: readonly DemoSession[];
  readonly participants: readonly DemoParticipant[];
  readonly requests: readonly DemoRequest[];
  /** Published: participants see the schedule of the agreed meetings; a draft is its organisers' alone. */
  readonly schedule: 'published' | 'draft';
  readonly outcomes: readonly DemoOutcome[];
};

/** A card on an investor's board. */
export type DemoDeal = {
  /** Keys of the two organisations. */
  readonly investor: string;
  readonly organisation: string;
  readonly mark: PipelineMark;
  /** Days before the start on which it came into its column. */
  readonly daysAgo: number;
  readonly note: string;
};

/** All that the demonstration shows; every key is unique in its list. */
export type DemoContent = {
  readonly parks: readonly DemoPark[];
  readonly organisations: readonly DemoOrganisation[];
  readonly people: readonly DemoPerson[];
  readonly deals: readonly DemoDeal[];
  /** Makes the events as they stand at an instant. */
  readonly events: (now: number) => readonly DemoEvent[];
};
