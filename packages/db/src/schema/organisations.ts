import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import type {
  Country,
  HeadcountBand,
  MemberRole,
  OrganisationKind,
  ProfileStatus,
  Sector,
  Stage,
  TurnoverBand,
} from '@jumelage/domain/organisation';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy } from './columns.ts';
import type { Parks } from './parks.ts';

/** Defines organisations and their members. */
export function defineOrganisations(k: Kit, { users, parks }: Pick<Accounts, 'users'> & Pick<Parks, 'parks'>) {
  const organisations = k.table(
    'organisations',
    {
      id: k.text<Id<'organisation'>>('id').primaryKey(),
      kind: k.text<OrganisationKind>('kind').notNull(),
      status: k.text<ProfileStatus>('status').notNull(),
      nameLatin: k.text('name_latin').notNull(),
      nameHanzi: k.text('name_hanzi'),
      /**
       * The key of its name's order, or of none for an anonymous one; written by the repositories, made again by
       * `rebuildTexts`.
       */
      nameSort: k.bytewise('name_sort').notNull().default(''),
      country: k.text<Country>('country').notNull(),
      /**
       * The instant at which somebody else vouched for the country; null: it is only what its owner says, and counts
       * for no side. A new country empties it.
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
      isPublic: k.bool('is_public').notNull().default(false),
      /** True where an owner agreed to be shown to the other country's side; follows their consents. */
      shownAbroad: k.bool('shown_abroad').notNull().default(false),
      /** The instant of its first publication, since when others may find it; null: it never was. */
      publishedAt: k.instant('published_at'),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [
      k.index('organisations_listed').on(t.status, t.country, t.nameSort),
      k.index('organisations_sector').on(t.status, t.sector, t.nameSort),
      k.index('organisations_by_name').on(t.status, t.nameSort),
      k.index('organisations_new').on(t.status, t.publishedAt),
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

  return { organisations, organisationMembers };
}
export type Organisations = ReturnType<typeof defineOrganisations>;
