import type { MatchMark } from '@jumelage/domain/match';
import type { Currency } from '@jumelage/domain/money';
import type { NextStep } from '@jumelage/domain/outcome';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy, userIfAny } from './columns.ts';
import type { Organisations } from './organisations.ts';

/**
 * The data that a version of the weights was learned from, who had it learned (under the name they had then), and its
 * result on the newest accepts.
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

/** Defines what organisations decided about each other and were shown, and how matching weighs. */
export function defineMatches(
  k: Kit,
  { users, organisations }: Pick<Accounts, 'users'> & Pick<Organisations, 'organisations'>,
) {
  const organisationId = () => ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id);

  const matchMarks = k.table(
    'match_marks',
    {
      organisationId: organisationId(),
      otherId: ownedBy<'organisation'>(k, 'other_id', () => organisations.id),
      mark: k.text<MatchMark>('mark').notNull(),
      note: k.text('note'),
      /** The next step after which it was left where it is, so that the question is not asked twice. */
      answeredStep: k.text<NextStep>('answered_step'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organisationId, t.otherId] })],
  );

  /**
   * The organisations that an organisation was shown: learning compares them with those that it was not shown,
   * and can tell by what chance one was drawn.
   */
  const matchImpressions = k.table(
    'match_impressions',
    {
      organisationId: organisationId(),
      otherId: ownedBy<'organisation'>(k, 'other_id', () => organisations.id),
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
    createdBy: userIfAny(k, 'created_by', () => users.id),
    createdAt: k.instant('created_at').notNull(),
  });

  /**
   * The things that matching reads, with the time of their last change: a row for each organisation, accepted request,
   * the settings, the twins. Triggers alone write it, so that no statement can forget to; rows outlive what they speak
   * of.
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
    /** Grows with each change: caches read the changed rows again. */
    changeNumber: k.int('change_number').notNull(),
  });

  /** Vectors that an embedding model made of texts, by what model and text they are of. */
  const embeddings = k.table('embeddings', {
    key: k.text('key').primaryKey(),
    vector: k.text('vector').notNull(),
    createdAt: k.instant('created_at').notNull(),
  });

  return { matchMarks, matchImpressions, matchWeights, matchChanges, matchSettings, embeddings };
}
export type Matches = ReturnType<typeof defineMatches>;
