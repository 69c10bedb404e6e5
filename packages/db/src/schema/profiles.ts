import type { Id } from '@jumelage/domain/ids';
import type { Language, TextOrigin, Trilingual } from '@jumelage/domain/language';
import type { Currency } from '@jumelage/domain/money';
import type {
  CooperationDirection,
  CooperationKind,
  Country,
  LeadRole,
  RaiseRound,
  Stage,
  ThesisMust,
} from '@jumelage/domain/organisation';
import type { Kit } from '../kit.sqlite.ts';
import { ownedBy } from './columns.ts';
import type { Organisations } from './organisations.ts';

/** Defines the sections of an organisation’s profile: texts, topics, offers and needs, raise, thesis. */
export function defineProfiles(k: Kit, { organisations }: Pick<Organisations, 'organisations'>) {
  const organisationId = () => ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id);

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

  return { organisationTexts, organisationTopics, cooperations, raises, theses };
}
export type Profiles = ReturnType<typeof defineProfiles>;
