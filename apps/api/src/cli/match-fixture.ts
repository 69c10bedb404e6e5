import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Stage } from '@jumelage/domain/organisation';
import type { MatchAction, MatchProfile } from '@jumelage/matching/profile';
import type { TopicTree } from '@jumelage/matching/text/taxonomy';
import { z } from 'zod';
import { FileError } from './file-error.ts';

const base = [
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.number(),
  z.number().nullable(),
  z.array(z.number()),
] as const;
const fixture = z.object({
  investors: z.number().int().positive(),
  split: z.string(),
  train: z.array(z.tuple(base)),
  queries: z.array(z.tuple([...base, z.array(z.number())])),
});
type Round = z.output<typeof fixture>['train'][number];
export type Query = {
  readonly company: MatchProfile;
  readonly at: number;
  readonly already: readonly string[];
  readonly joined: readonly string[];
};

/** Names of rounds told in the codes of stages: codes are all that is compared, no neighbourhood is meant. */
const stageOfRound: Readonly<Record<string, Stage>> = {
  angel: 'seed',
  'series-a': 'early_revenue',
  'series-b': 'growth',
  'series-c+': 'established',
  venture: 'prototype',
  other: 'idea',
};

const empty = { languages: [], offers: [], needs: [], texts: {} } as const;
export const investorId = (number: number) => `inv_${number}`;

function toAction([, date, category, round, state, region, dollars]: Round): MatchAction {
  return {
    at: Date.parse(date),
    topics: [category],
    stage: stageOfRound[round],
    country: 'US',
    region: state || undefined,
    parkId: region || undefined,
    euroCents: dollars > 0 ? dollars * 100 : undefined,
  };
}

export function toCompany(id: string, round: Round): MatchProfile {
  const { at, euroCents, ...values } = toAction(round);
  return {
    ...empty,
    id,
    kind: 'startup',
    ...values,
    raise: euroCents ? { round: 'seed', euroCents } : undefined,
    activeAt: at,
  };
}

/**
 * Builds the profiles known at an instant: every company by its latest round, every investor by its deals; of their
 * wishes nothing but the country.
 */
export function profilesAt(data: Fixture, until: number): readonly MatchProfile[] {
  const actions = new Map<number, MatchAction[]>();
  const companies = new Map<number, Round>();
  for (const round of data.train) {
    const action = toAction(round);
    if (action.at >= until) continue;
    companies.set(round[0], round);
    for (const investor of round[8]) actions.set(investor, [...(actions.get(investor) ?? []), action]);
  }
  const thesis = {
    topicsIn: [],
    topicsOut: [],
    stages: [],
    countries: ['US' as const],
    lead: 'either' as const,
    coInvest: true,
    musts: [],
  };
  const investors = Array.from({ length: data.investors }, (_, number): MatchProfile => {
    return {
      ...empty,
      id: investorId(number),
      kind: 'investor',
      country: 'US',
      topics: [],
      thesis,
      actions: actions.get(number),
      activeAt: 0,
    };
  });
  return [...investors, ...[...companies].map(([number, round]) => toCompany(`com_${number}`, round))];
}

export type Fixture = {
  readonly investors: number;
  readonly split: number;
  readonly train: readonly Round[];
  readonly queries: readonly Query[];
  readonly tree: TopicTree;
};

/** Reads rounds of investment and the companies for which investors are to be ranked. */
export async function readFixture(file: string): Promise<Fixture> {
  const bytes = await readFile(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  const parsed = fixture.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new FileError(
      `${file}: ${parsed.error.issues
        .slice(0, 3)
        .map(({ path, message }) => `${path.join('.')}: ${message}`)
        .join('; ')}`,
    );
  const { investors, split, train, queries } = parsed.data;
  const categories = new Set([...train, ...queries].map((row) => row[2]));
  return {
    investors,
    split: Date.parse(split),
    train,
    queries: queries.map((row) => {
      const round = row.slice(0, 9) as unknown as Round;
      return {
        company: toCompany(`com_${row[0]}`, round),
        at: Date.parse(row[1]),
        already: row[8].map(investorId),
        joined: row[9].map(investorId),
      };
    }),
    // Categories lie beside each other: the fixture has no tree.
    tree: { has: (id) => categories.has(id), above: () => [], sectorOf: () => undefined },
  };
}
