import type { Id } from '@jumelage/domain/ids';
import type { Language, SpokenLanguage, TextOrigin, Trilingual } from '@jumelage/domain/language';
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
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy } from './columns.ts';

/** Defines organisations with their texts, offers and needs, who owns them, and the parks that they stand in. */
export function defineOrganisations(k: Kit, { users }: Pick<Accounts, 'users'>) {
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

  const organisationId = () => ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id);

  const organisationMembers = k.table(
    'organisation_members',
    {
      organisationId: organisationId(),
      userId: ownedBy<'user'>(k, 'user_id', () => users.id),
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

  return {
    parks,
    parkTwins,
    organisations,
    organisationMembers,
    organisationTexts,
    organisationTopics,
    cooperations,
    raises,
    theses,
  };
}
export type Organisations = ReturnType<typeof defineOrganisations>;
