import type { StepAct } from '@jumelage/domain/day';
import type { EventStatus } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Language, SpokenLanguage, TextOrigin, Trilingual } from '@jumelage/domain/language';
import type { MatchMark } from '@jumelage/domain/match';
import type { MeetingStatus, RunMode, RunStatus, ScheduleStatus } from '@jumelage/domain/meeting';
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
import type { Paper } from '@jumelage/domain/paper';
import type { Attendance, ParticipantStatus } from '@jumelage/domain/participant';
import type { RequestPriority, RequestStatus } from '@jumelage/domain/request';
import type { InterpreterNeed, LocalHours, PlaceKind, SessionRules } from '@jumelage/domain/session';
import type { Kit } from './kit.sqlite.ts';
import { defineAccountTables } from './schema-accounts.ts';
import { defineTrustTables } from './schema-trust.ts';

/** A run's figures as the screens show them; what the last three say is absent in what older versions stored. */
export type StoredScore = {
  meetings: number;
  placed: number;
  weight: number;
  bound: number;
  gaps: number;
  idleSlots: number;
  /** People who asked for meetings and have none. */
  without?: number;
  /** No schedule that places all has fewer gaps: proved. */
  gapsBound?: number;
  /** How far the proof is. */
  proof?: 'none' | 'searching' | 'proved' | 'open';
};

/** Where a meeting stood in a draft. */
export type StoredPlace = {
  slotId: Id<'slot'>;
  tableId: Id<'table'>;
  interpreterId: Id<'interpreter'> | null;
  pinned: boolean;
};

/** One meeting's place before and after a step; null where it had none. */
export type StoredMove = { meetingId: Id<'meeting'>; before: StoredPlace | null; after: StoredPlace | null };

/** What a step changed beside the places: undone and done again with it. */
export type StoredEffect =
  | { kind: 'presence'; participantId: Id<'participant'>; before: StoredPresence; after: StoredPresence }
  | { kind: 'closed'; tableId: Id<'table'>; slotIds: Id<'slot'>[] }
  | { kind: 'interpreter_away'; interpreterId: Id<'interpreter'>; slotIds: Id<'slot'>[] }
  | { kind: 'away'; participantId: Id<'participant'>; slotIds: Id<'slot'>[] }
  /** The opposite of `away`: somebody given up, or later still, is expected after all. */
  | { kind: 'back'; participantId: Id<'participant'>; slotIds: Id<'slot'>[] }
  | { kind: 'slot_added'; slotId: Id<'slot'> }
  | { kind: 'terms'; meetingId: Id<'meeting'>; before: StoredTerms; after: StoredTerms }
  /** `pending`: the request was there already, and waited for its answer. */
  | { kind: 'meeting_added'; meetingId: Id<'meeting'>; requestId: Id<'request'>; openPair: string; pending: boolean };
/**
 * What went with somebody who was removed from an event, as it stood: restored when the removal is undone. Instants in
 * UTC milliseconds.
 */
export type StoredRemoval = {
  status: ParticipantStatus;
  /** `withdrawnAt`: when it went, by which it is known that nobody changed it since. */
  requests: {
    id: Id<'request'>;
    otherId: Id<'participant'>;
    status: RequestStatus;
    openPair: string | null;
    answeredAt: number | null;
    withdrawnAt: number;
  }[];
  meetings: { id: Id<'meeting'>; requestId: Id<'request'>; status: MeetingStatus }[];
  /** Meetings of others at which they were to be as a colleague. */
  colleagueOf: Id<'meeting'>[];
  /** Where these meetings stood in drafts, and who sat there. */
  places: {
    scheduleId: Id<'schedule'>;
    meetingId: Id<'meeting'>;
    place: StoredPlace;
    participants: Id<'participant'>[];
  }[];
  /** What people were told of it. */
  mails: { participantId: Id<'participant'>; cause: string }[];
  notifications: Id<'notification'>[];
};
/** What one meeting needs, as far as an organiser changed it. */
export type StoredTerms = {
  priority?: RequestPriority;
  interpreter?: InterpreterNeed;
  onlyBlock?: number | null;
  onlyZone?: string | null;
  colleagueId?: Id<'participant'> | null;
  afterId?: Id<'meeting'> | null;
};
export type StoredPresence = { checkedInAt: number | null; arrivesAt: number | null; absentAt: number | null };

/** Why a meeting has no slot: a code and its facts. */
export type StoredReason = {
  code: string;
  facts: Record<string, string | number | boolean | null | readonly (string | number)[]>;
};

/**
 * What a version of the weights was learned from, by whom as they were called then, and what it was worth on the newest
 * accepts.
 */
export type StoredLearning = {
  by: { family: string; given: string; hanzi?: string | undefined };
  accepts: number;
  declines: number;
  shortlisted: number;
  hidden: number;
  before: number;
  after: number;
  passed: boolean;
};

/** All tables, written once over the column vocabulary of a kit. */
export function defineSchema(k: Kit) {
  const accounts = defineAccountTables(k);
  const { users } = accounts;

  const parks = k.table('parks', {
    id: k.text<Id<'park'>>('id').primaryKey(),
    country: k.text<Country>('country').notNull(),
    name: k.json<Trilingual>('name').notNull(),
    city: k.json<Trilingual>('city').notNull(),
  });

  const parkTwins = k.table(
    'park_twins',
    {
      parkId: k
        .text<Id<'park'>>('park_id')
        .notNull()
        .references(() => parks.id),
      twinId: k
        .text<Id<'park'>>('twin_id')
        .notNull()
        .references(() => parks.id),
    },
    (t) => [k.primaryKey({ columns: [t.parkId, t.twinId] })],
  );

  const organisations = k.table(
    'organisations',
    {
      id: k.text<Id<'organisation'>>('id').primaryKey(),
      kind: k.text<OrganisationKind>('kind').notNull(),
      status: k.text<ProfileStatus>('status').notNull(),
      nameLatin: k.text('name_latin').notNull(),
      nameHanzi: k.text('name_hanzi'),
      /**
       * The key of its name's order, or of none for an anonymous one; written by the repositories, made anew by
       * `rebuildTexts`.
       */
      nameSort: k.bytewise('name_sort').notNull().default(''),
      country: k.text<Country>('country').notNull(),
      /**
       * When somebody else vouched for the country; null: it is what its owner says, and no side. A new country empties
       * it.
       */
      countryConfirmedAt: k.instant('country_confirmed_at'),
      /**
       * The event whose import made it as a draft: only from there comes its owner. Not a reference: what names no
       * event any more opens nothing.
       */
      draftedByEventId: k.text<Id<'event'>>('drafted_by_event_id'),
      /**
       * The organisation that this one was joined to: what it had is there now, and its names lead there. Not a
       * reference: it outlives neither.
       */
      mergedIntoId: k.text<Id<'organisation'>>('merged_into_id'),
      city: k.text('city'),
      parkId: k.text<Id<'park'>>('park_id').references(() => parks.id),
      registrationNumber: k.text('registration_number'),
      foundedYear: k.int('founded_year'),
      headcount: k.text<HeadcountBand>('headcount'),
      turnover: k.text<TurnoverBand>('turnover'),
      website: k.text('website'),
      languages: k.json<SpokenLanguage[]>('languages').notNull(),
      sector: k.text<Sector>('sector'),
      topics: k.json<string[]>('topics').notNull(),
      stage: k.text<Stage>('stage'),
      trl: k.int('trl'),
      isSample: k.bool('is_sample').notNull().default(false),
      hasInventedParts: k.bool('has_invented_parts').notNull().default(false),
      /** Shown to others by what it does, not by its name, until it says so to one of them. */
      isAnonymous: k.bool('is_anonymous').notNull().default(false),
      /** Whether somebody of its owners agreed to be shown to the other country's side; follows their consents. */
      shownAbroad: k.bool('shown_abroad').notNull().default(false),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [
      k.index('organisations_listed').on(t.status, t.country, t.nameSort),
      k.index('organisations_sector').on(t.status, t.sector, t.nameSort),
      k.index('organisations_by_name').on(t.status, t.nameSort),
      k.index('organisations_country').on(t.country),
      k.index('organisations_park').on(t.parkId),
    ],
  );

  const organisationId = () =>
    k
      .text<Id<'organisation'>>('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' });

  const organisationMembers = k.table(
    'organisation_members',
    {
      organisationId: organisationId(),
      userId: k
        .text<Id<'user'>>('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
      role: k.text<MemberRole>('role').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organisationId, t.userId] }), k.index('organisation_members_user').on(t.userId)],
  );

  const organisationTexts = k.table(
    'organisation_texts',
    {
      organisationId: organisationId(),
      language: k.text<Language>('language').notNull(),
      origin: k.text<TextOrigin>('origin').notNull(),
      tagline: k.text('tagline').notNull(),
      description: k.text('description').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organisationId, t.language] })],
  );

  /** Topics again, one a row, for the directory's filter. */
  const organisationTopics = k.table(
    'organisation_topics',
    { organisationId: organisationId(), topicId: k.text('topic_id').notNull() },
    (t) => [
      k.primaryKey({ columns: [t.topicId, t.organisationId] }),
      k.index('organisation_topics_organisation').on(t.organisationId),
    ],
  );

  const cooperations = k.table(
    'cooperations',
    {
      id: k.text<Id<'cooperation'>>('id').primaryKey(),
      organisationId: organisationId(),
      direction: k.text<CooperationDirection>('direction').notNull(),
      kind: k.text<CooperationKind>('kind').notNull(),
      topics: k.json<string[]>('topics').notNull(),
      text: k.json<Trilingual>('text').notNull(),
      position: k.int('position').notNull(),
    },
    (t) => [
      k.index('cooperations_organisation').on(t.organisationId),
      k.index('cooperations_kind').on(t.kind, t.direction, t.organisationId),
    ],
  );

  const raises = k.table('raises', {
    organisationId: organisationId().primaryKey(),
    round: k.text<RaiseRound>('round').notNull(),
    /** Minor units. */
    amount: k.int('amount').notNull(),
    currency: k.text<Currency>('currency').notNull(),
    use: k.json<Trilingual>('use').notNull(),
  });

  const theses = k.table('theses', {
    organisationId: organisationId().primaryKey(),
    topicsIn: k.json<string[]>('topics_in').notNull(),
    topicsOut: k.json<string[]>('topics_out').notNull(),
    stages: k.json<Stage[]>('stages').notNull(),
    /** Minor units. */
    ticketMin: k.int('ticket_min'),
    ticketMax: k.int('ticket_max'),
    currency: k.text<Currency>('currency').notNull(),
    countries: k.json<Country[]>('countries').notNull(),
    lead: k.text<LeadRole>('lead').notNull(),
    coInvest: k.bool('co_invest').notNull(),
    musts: k.json<ThesisMust[]>('musts').notNull(),
  });

  const matchMarks = k.table(
    'match_marks',
    {
      organisationId: organisationId(),
      otherId: k
        .text<Id<'organisation'>>('other_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      mark: k.text<MatchMark>('mark').notNull(),
      note: k.text('note'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organisationId, t.otherId] })],
  );

  /**
   * What an organisation was shown: for learning from those who were not, and for knowing by what chance a drawn one
   * was.
   */
  const matchImpressions = k.table(
    'match_impressions',
    {
      organisationId: organisationId(),
      otherId: k
        .text<Id<'organisation'>>('other_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      firstAt: k.instant('first_at').notNull(),
      lastAt: k.instant('last_at').notNull(),
      times: k.int('times').notNull(),
      /** One in how many it was drawn from when last drawn at random; null when it never was. */
      drawnFrom: k.int('drawn_from'),
    },
    (t) => [k.primaryKey({ columns: [t.organisationId, t.otherId] })],
  );

  /** Weights of the criteria, one row a learned version; version 0 is the one set by hand and has no row. */
  const matchWeights = k.table('match_weights', {
    version: k.int('version').primaryKey(),
    weights: k.json<Record<string, number>>('weights').notNull(),
    learned: k.json<StoredLearning>('learned').notNull(),
    createdBy: k.text<Id<'user'>>('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: k.instant('created_at').notNull(),
  });

  /**
   * What matching reads and when it last changed: a row an organisation, an accepted request, the settings, the twins.
   * Written by triggers alone, so that no
   * statement can forget it; rows stay when what they speak of is gone.
   */
  const matchChanges = k.table(
    'match_changes',
    {
      key: k.text('key').primaryKey(),
      /** Of the transaction: on SQLite one more than the greatest, on PostgreSQL its id. */
      n: k.int('n').notNull(),
      /** Drawn for each change, so that a copy tells whether it is of this very one. */
      stamp: k.text('stamp').notNull(),
    },
    (t) => [k.index('match_changes_n').on(t.n)],
  );

  /** The one row of what the staff settled for the whole platform. */
  const matchSettings = k.table('match_settings', {
    id: k.int('id').primaryKey(),
    liveVersion: k.int('live_version').notNull(),
    learning: k.bool('learning').notNull(),
    /** Euros for one unit of each currency, and the day they are of. */
    rates: k.json<Record<Currency, number>>('rates').notNull(),
    ratesAsOf: k.text('rates_as_of').notNull(),
    /** Grows with each change: whoever keeps copies reads them again. */
    changeNumber: k.int('change_number').notNull(),
  });

  /** Vectors that an embedding model made of texts, by what model and text they are of. */
  const embeddings = k.table('embeddings', {
    key: k.text('key').primaryKey(),
    vector: k.text('vector').notNull(),
    createdAt: k.instant('created_at').notNull(),
  });

  const events = k.table(
    'events',
    {
      id: k.text<Id<'event'>>('id').primaryKey(),
      name: k.json<Trilingual>('name').notNull(),
      place: k.json<Trilingual>('place').notNull(),
      description: k.json<Trilingual>('description').notNull(),
      zone: k.text('zone').notNull(),
      /** Calendar days of the event's zone, YYYY-MM-DD. */
      startsOn: k.text('starts_on').notNull(),
      endsOn: k.text('ends_on').notNull(),
      status: k.text<EventStatus>('status').notNull(),
      requestLimit: k.int('request_limit').notNull(),
      requestHours: k.int('request_hours').notNull(),
      /** Calendar days after which people's data are hidden from other people, and erased; null: never settled. */
      hideOn: k.text('hide_on'),
      eraseOn: k.text('erase_on'),
      erasedAt: k.instant('erased_at'),
      isSample: k.bool('is_sample').notNull().default(false),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('events_status').on(t.status, t.startsOn)],
  );

  const eventId = () =>
    k
      .text<Id<'event'>>('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' });

  const eventOrganisers = k.table(
    'event_organisers',
    {
      eventId: eventId(),
      userId: k
        .text<Id<'user'>>('user_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
    },
    (t) => [k.primaryKey({ columns: [t.eventId, t.userId] }), k.index('event_organisers_user').on(t.userId)],
  );

  const sessions = k.table(
    'matchmaking_sessions',
    {
      id: k.text<Id<'session'>>('id').primaryKey(),
      eventId: eventId(),
      name: k.json<Trilingual>('name').notNull(),
      slotMinutes: k.int('slot_minutes').notNull(),
      breakMinutes: k.int('break_minutes').notNull(),
      /** UTC milliseconds, in order of time. */
      blocks: k.json<{ startsAt: number; endsAt: number }[]>('blocks').notNull(),
      /** Null: the default rules. */
      rules: k.json<SessionRules>('rules'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('matchmaking_sessions_event').on(t.eventId)],
  );

  const sessionId = () =>
    k
      .text<Id<'session'>>('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' });

  /** Slots and tables are never deleted, only retired: published versions keep pointing at them. */
  const slots = k.table(
    'slots',
    {
      id: k.text<Id<'slot'>>('id').primaryKey(),
      sessionId: sessionId(),
      block: k.int('block').notNull(),
      startsAt: k.instant('starts_at').notNull(),
      endsAt: k.instant('ends_at').notNull(),
      retired: k.bool('retired').notNull().default(false),
    },
    (t) => [k.uniqueIndex('slots_session_time').on(t.sessionId, t.startsAt, t.endsAt)],
  );

  const tables = k.table(
    'tables',
    {
      id: k.text<Id<'table'>>('id').primaryKey(),
      sessionId: sessionId(),
      number: k.int('number').notNull(),
      retired: k.bool('retired').notNull().default(false),
      kind: k.text<PlaceKind>('kind').notNull().default('table'),
      /** What the sign on it says beside its number. */
      label: k.text('label'),
      /** Part of the hall: meetings may be held to it. */
      zone: k.text('zone'),
      /** An organisation's booth: its meetings take place there, and nobody else's. */
      boothOf: k.text<Id<'organisation'>>('booth_of').references(() => organisations.id, { onDelete: 'set null' }),
    },
    (t) => [k.uniqueIndex('tables_session_number').on(t.sessionId, t.number)],
  );

  const tableId = () =>
    k
      .text<Id<'table'>>('table_id')
      .notNull()
      .references(() => tables.id, { onDelete: 'cascade' });

  const slotId = () =>
    k
      .text<Id<'slot'>>('slot_id')
      .notNull()
      .references(() => slots.id, { onDelete: 'cascade' });

  /** Slots in which a place cannot be used. */
  const tableClosures = k.table('table_closures', { tableId: tableId(), slotId: slotId() }, (t) => [
    k.primaryKey({ columns: [t.tableId, t.slotId] }),
    k.index('table_closures_slot').on(t.slotId),
  ]);

  const interpreters = k.table(
    'interpreters',
    {
      id: k.text<Id<'interpreter'>>('id').primaryKey(),
      sessionId: sessionId(),
      family: k.text('family').notNull(),
      given: k.text('given').notNull(),
      hanzi: k.text('hanzi'),
      /** Between any two of which they interpret; two at the least, in the order of the closed set. */
      languages: k.json<SpokenLanguage[]>('languages').notNull().default([]),
      retired: k.bool('retired').notNull().default(false),
    },
    (t) => [k.index('interpreters_session').on(t.sessionId)],
  );

  const interpreterId = () =>
    k
      .text<Id<'interpreter'>>('interpreter_id')
      .notNull()
      .references(() => interpreters.id, { onDelete: 'cascade' });

  /** Slots in which an interpreter is away or rests. */
  const interpreterAbsences = k.table(
    'interpreter_absences',
    { interpreterId: interpreterId(), slotId: slotId() },
    (t) => [k.primaryKey({ columns: [t.interpreterId, t.slotId] }), k.index('interpreter_absences_slot').on(t.slotId)],
  );

  const participants = k.table(
    'participants',
    {
      id: k.text<Id<'participant'>>('id').primaryKey(),
      eventId: eventId(),
      organisationId: k
        .text<Id<'organisation'>>('organisation_id')
        .notNull()
        .references(() => organisations.id, { onDelete: 'cascade' }),
      /** Null until an imported participant has an account. */
      userId: k.text<Id<'user'>>('user_id').references(() => users.id, { onDelete: 'set null' }),
      family: k.text('family').notNull(),
      given: k.text('given').notNull(),
      hanzi: k.text('hanzi'),
      /** The key of their name's order. */
      nameSort: k.bytewise('name_sort').notNull().default(''),
      /** Two people may share one: it claims no place. */
      email: k.text('email'),
      /** The id that the list they came with gives them. */
      externalId: k.text('external_id'),
      languages: k.json<SpokenLanguage[]>('languages').notNull(),
      attendance: k.text<Attendance>('attendance').notNull(),
      zone: k.text('zone').notNull(),
      /** For who attends from afar: between which hours of their own clock; null: the session's. */
      hours: k.json<LocalHours>('hours'),
      status: k.text<ParticipantStatus>('status').notNull(),
      /**
       * Whether the person agreed to be shown to the other country's side; follows their consent, or what the importing
       * organiser declared.
       */
      shownAbroad: k.bool('shown_abroad').notNull().default(false),
      /** Organisers may not act for them. */
      refusesDelegation: k.bool('refuses_delegation').notNull().default(false),
      /** Names and addresses are gone; what is left counts. */
      erasedAt: k.instant('erased_at'),
      /** What the desk wrote down on the day. */
      checkedInAt: k.instant('checked_in_at'),
      arrivesAt: k.instant('arrives_at'),
      absentAt: k.instant('absent_at'),
      /** When the desk last wrote anything of them: an older message that arrives late changes nothing. */
      deskAt: k.instant('desk_at'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('participants_event_user').on(t.eventId, t.userId),
      k.index('participants_event_email').on(t.eventId, t.email),
      k.index('participants_event_status').on(t.eventId, t.status, t.nameSort),
      k.index('participants_organisation').on(t.organisationId),
      k.index('participants_user').on(t.userId),
    ],
  );

  const unavailabilities = k.table(
    'unavailabilities',
    {
      participantId: k
        .text<Id<'participant'>>('participant_id')
        .notNull()
        .references(() => participants.id, { onDelete: 'cascade' }),
      slotId: k
        .text<Id<'slot'>>('slot_id')
        .notNull()
        .references(() => slots.id, { onDelete: 'cascade' }),
    },
    (t) => [k.primaryKey({ columns: [t.participantId, t.slotId] }), k.index('unavailabilities_slot').on(t.slotId)],
  );

  const meetingRequests = k.table(
    'meeting_requests',
    {
      id: k.text<Id<'request'>>('id').primaryKey(),
      eventId: eventId(),
      fromId: k
        .text<Id<'participant'>>('from_id')
        .notNull()
        .references(() => participants.id, { onDelete: 'cascade' }),
      toId: k
        .text<Id<'participant'>>('to_id')
        .notNull()
        .references(() => participants.id, { onDelete: 'cascade' }),
      message: k.text('message').notNull(),
      priority: k.text<RequestPriority>('priority').notNull(),
      status: k.text<RequestStatus>('status').notNull(),
      answerNote: k.text('answer_note'),
      /**
       * The pair's key while the request is pending or accepted, else null: at most one open request a pair, either
       * way.
       */
      openPair: k.text('open_pair'),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      answeredAt: k.instant('answered_at'),
    },
    (t) => [
      k.uniqueIndex('meeting_requests_open_pair').on(t.openPair),
      k.index('meeting_requests_from').on(t.fromId, t.status),
      k.index('meeting_requests_to').on(t.toId, t.status),
      k.index('meeting_requests_event').on(t.eventId, t.status, t.createdAt),
      k.index('meeting_requests_expiry').on(t.status, t.expiresAt),
      k.index('meeting_requests_answered').on(t.status, t.answeredAt),
    ],
  );

  /** The last removal of each participant that can be undone. */
  const removals = k.table('removals', {
    participantId: k
      .text<Id<'participant'>>('participant_id')
      .primaryKey()
      .references(() => participants.id, { onDelete: 'cascade' }),
    /** The status that it brought them into: it is undone from that one alone. */
    status: k.text<ParticipantStatus>('status').notNull(),
    before: k.json<StoredRemoval>('before').notNull(),
    by: k.text<Id<'user'>>('by').references(() => users.id, { onDelete: 'set null' }),
    at: k.instant('at').notNull(),
  });

  const meetings = k.table(
    'meetings',
    {
      id: k.text<Id<'meeting'>>('id').primaryKey(),
      eventId: eventId(),
      requestId: k
        .text<Id<'request'>>('request_id')
        .notNull()
        .references(() => meetingRequests.id, { onDelete: 'cascade' }),
      /** The two participants in ascending order of their ids. */
      firstId: k
        .text<Id<'participant'>>('first_id')
        .notNull()
        .references(() => participants.id, { onDelete: 'cascade' }),
      secondId: k
        .text<Id<'participant'>>('second_id')
        .notNull()
        .references(() => participants.id, { onDelete: 'cascade' }),
      priority: k.text<RequestPriority>('priority').notNull(),
      status: k.text<MeetingStatus>('status').notNull(),
      interpreter: k.text<InterpreterNeed>('interpreter').notNull().default('auto'),
      /** The only block in which it may be held, counted from 0; null: any. */
      onlyBlock: k.int('only_block'),
      /** The only part of the hall in which it may be held; null: any. */
      onlyZone: k.text('only_zone'),
      /** A colleague of one side who has to be there too. */
      colleagueId: k
        .text<Id<'participant'>>('colleague_id')
        .references(() => participants.id, { onDelete: 'set null' }),
      /** A meeting that has to come before this one. */
      afterId: k.text<Id<'meeting'>>('after_id'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('meetings_request').on(t.requestId),
      k.index('meetings_event').on(t.eventId, t.status),
      k.index('meetings_first').on(t.firstId),
      k.index('meetings_second').on(t.secondId),
    ],
  );

  const schedules = k.table(
    'schedules',
    {
      id: k.text<Id<'schedule'>>('id').primaryKey(),
      sessionId: sessionId(),
      status: k.text<ScheduleStatus>('status').notNull(),
      /** 0 for the one draft, 1, 2, … for the published versions. */
      version: k.int('version').notNull(),
      revision: k.int('revision').notNull().default(0),
      publishedAt: k.instant('published_at'),
      publishedBy: k.text<Id<'user'>>('published_by').references(() => users.id, { onDelete: 'set null' }),
      /** Score and bound of the last run that wrote it; null before one. */
      bound: k.int('bound'),
      /** Of which session, people and meetings the bound was proved: a fingerprint. It says nothing of any other. */
      boundOf: k.text('bound_of'),
      unplaced: k.json<Record<string, StoredReason>>('unplaced').notNull(),
    },
    (t) => [k.uniqueIndex('schedules_session_version').on(t.sessionId, t.version)],
  );

  const scheduleId = () =>
    k
      .text<Id<'schedule'>>('schedule_id')
      .notNull()
      .references(() => schedules.id, { onDelete: 'cascade' });

  /** One table, and one interpreter, serves one meeting a slot, by construction. */
  const placements = k.table(
    'placements',
    {
      scheduleId: scheduleId(),
      meetingId: k
        .text<Id<'meeting'>>('meeting_id')
        .notNull()
        .references(() => meetings.id, { onDelete: 'cascade' }),
      slotId: k
        .text<Id<'slot'>>('slot_id')
        .notNull()
        .references(() => slots.id),
      tableId: k
        .text<Id<'table'>>('table_id')
        .notNull()
        .references(() => tables.id),
      interpreterId: k.text<Id<'interpreter'>>('interpreter_id').references(() => interpreters.id),
      pinned: k.bool('pinned').notNull().default(false),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheduleId, t.meetingId] }),
      k.uniqueIndex('placements_table_slot').on(t.scheduleId, t.tableId, t.slotId),
      // Without an interpreter the column is null, and nulls are never equal.
      k.uniqueIndex('placements_interpreter_slot').on(t.scheduleId, t.interpreterId, t.slotId),
      k.index('placements_meeting').on(t.meetingId),
    ],
  );

  /** One participant sits in one meeting a slot, by construction. */
  const seats = k.table(
    'seats',
    {
      scheduleId: scheduleId(),
      participantId: k
        .text<Id<'participant'>>('participant_id')
        .notNull()
        .references(() => participants.id, { onDelete: 'cascade' }),
      slotId: k
        .text<Id<'slot'>>('slot_id')
        .notNull()
        .references(() => slots.id),
      meetingId: k.text<Id<'meeting'>>('meeting_id').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheduleId, t.participantId, t.slotId] }),
      k
        .foreignKey({
          columns: [t.scheduleId, t.meetingId],
          foreignColumns: [placements.scheduleId, placements.meetingId],
        })
        .onDelete('cascade'),
      k.index('seats_meeting').on(t.scheduleId, t.meetingId),
      k.index('seats_participant').on(t.participantId),
    ],
  );

  const runs = k.table(
    'schedule_runs',
    {
      id: k.text<Id<'run'>>('id').primaryKey(),
      sessionId: sessionId(),
      status: k.text<RunStatus>('status').notNull(),
      mode: k.text<RunMode>('mode').notNull().default('all'),
      /** The session's id while the run is live, else null: one live run a session. */
      liveSession: k.text('live_session'),
      seed: k.int('seed').notNull(),
      seconds: k.int('seconds').notNull(),
      /** Thousandths done. */
      progress: k.int('progress').notNull(),
      score: k.json<StoredScore>('score'),
      baseline: k.json<StoredScore>('baseline'),
      /** The best so far, by meeting: where a run goes on after a restart. */
      checkpoint: k.json<Record<Id<'meeting'>, Id<'slot'>>>('checkpoint'),
      /** The process that works on it; null: none does yet, or any more. */
      owner: k.text('owner'),
      /**
       * Grows with every report of its process and with every change of process: while it stands still, nobody works.
       */
      beat: k.int('beat').notNull().default(0),
      /** How many processes were lost with it. */
      losses: k.int('losses').notNull().default(0),
      /** Somebody asked it to stop and to keep the best. */
      stopAsked: k.bool('stop_asked').notNull().default(false),
      startedAt: k.instant('started_at').notNull(),
      finishedAt: k.instant('finished_at'),
    },
    (t) => [
      k.uniqueIndex('schedule_runs_live').on(t.liveSession),
      k.index('schedule_runs_session').on(t.sessionId, t.startedAt),
    ],
  );

  /** What was done to a draft, in order: for undoing, and for doing again what was undone. */
  const scheduleSteps = k.table(
    'schedule_steps',
    {
      id: k.text<Id<'step'>>('id').primaryKey(),
      scheduleId: scheduleId(),
      position: k.int('position').notNull(),
      act: k.text<StepAct>('act').notNull(),
      /** Whom or what it concerned, for its words. */
      facts: k.json<Record<string, string | number | null>>('facts').notNull(),
      moves: k.json<StoredMove[]>('moves').notNull(),
      effects: k.json<StoredEffect[]>('effects').notNull(),
      undone: k.bool('undone').notNull().default(false),
      by: k.text<Id<'user'>>('by').references(() => users.id, { onDelete: 'set null' }),
      at: k.instant('at').notNull(),
    },
    (t) => [k.uniqueIndex('schedule_steps_position').on(t.scheduleId, t.position)],
  );

  /**
   * Which version of each paper was printed last (0: a draft), and what stood on its sheets, as a fingerprint of each.
   */
  const prints = k.table(
    'schedule_prints',
    {
      sessionId: sessionId(),
      paper: k.text<Paper>('paper').notNull(),
      version: k.int('version').notNull(),
      sheets: k.json<Record<string, string>>('sheets').notNull().default({}),
      printedAt: k.instant('printed_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.sessionId, t.paper] })],
  );

  /** Calendars that were told a secret address of somebody's agenda: one a participant. */
  const calendarFeeds = k.table(
    'calendar_feeds',
    {
      participantId: k
        .text<Id<'participant'>>('participant_id')
        .primaryKey()
        .references(() => participants.id, { onDelete: 'cascade' }),
      /** SHA-256 of the secret in the address. */
      tokenHash: k.text('token_hash').notNull(),
      language: k.text<Language>('language').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('calendar_feeds_token').on(t.tokenHash)],
  );

  const outcomes = k.table(
    'outcomes',
    {
      meetingId: k
        .text<Id<'meeting'>>('meeting_id')
        .notNull()
        .references(() => meetings.id, { onDelete: 'cascade' }),
      participantId: k
        .text<Id<'participant'>>('participant_id')
        .notNull()
        .references(() => participants.id, { onDelete: 'cascade' }),
      held: k.bool('held').notNull(),
      rating: k.int('rating'),
      nextStep: k.text<NextStep>('next_step').notNull(),
      note: k.text('note').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.meetingId, t.participantId] }),
      k.index('outcomes_participant').on(t.participantId),
    ],
  );

  const trust = defineTrustTables(k, {
    users,
    references: {
      event: () => events.id as never,
      organisation: () => organisations.id as never,
      participant: () => participants.id as never,
    },
  });

  return {
    ...accounts,
    ...trust,
    parks,
    parkTwins,
    organisations,
    organisationMembers,
    organisationTexts,
    organisationTopics,
    cooperations,
    raises,
    theses,
    matchMarks,
    matchImpressions,
    matchWeights,
    matchSettings,
    matchChanges,
    embeddings,
    events,
    eventOrganisers,
    sessions,
    slots,
    tables,
    tableClosures,
    interpreters,
    interpreterAbsences,
    participants,
    unavailabilities,
    meetingRequests,
    meetings,
    schedules,
    placements,
    seats,
    runs,
    scheduleSteps,
    removals,
    prints,
    calendarFeeds,
    outcomes,
  };
}
export type Schema = ReturnType<typeof defineSchema>;
