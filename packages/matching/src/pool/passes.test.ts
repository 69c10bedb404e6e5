import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBaseRates } from '../base-rates.ts';
import { cooperationRule } from '../criteria/cooperation.ts';
import { languagesRule } from '../criteria/languages.ts';
import { leadRule } from '../criteria/lead.ts';
import { placeRule } from '../criteria/place.ts';
import { sectorRule } from '../criteria/sector.ts';
import { stageRule } from '../criteria/stage.ts';
import { topicsRule } from '../criteria/topics.ts';
import { fade } from '../history.ts';
import { mustStanding } from '../musts.ts';
import { type Prepared, prepare } from '../prepared.ts';
import type { MatchProfile } from '../profile.ts';
import { cases } from '../testing/cases.ts';
import { profilesArbitrary } from '../testing/profile-arbitrary.ts';
import { sampleNow as now, sampleTwins as twins } from '../testing/sample-profiles.ts';
import { taxonomyTree } from '../text/taxonomy.ts';
import { createCooperationPass } from './cooperation-pass.ts';
import { createPairMusts } from './pair-musts.ts';
import { createRows } from './rows.ts';
import { tablesFor } from './tables.ts';
import { createTopicPass } from './topic-pass.ts';

/** Builds a pool as the passes see it, with each profile prepared. */
function givenRows(profiles: readonly MatchProfile[]) {
  const rows = createRows();
  const rates = createBaseRates(twins);
  const prepared = profiles.map((profile) => prepare(profile, taxonomyTree));
  const rowOf = new Map<Prepared, number>();
  for (const one of prepared) {
    rowOf.set(one, rows.set(one, false));
    rates.add(one);
  }
  const direction = (wisher: Prepared, candidate: Prepared) => ({
    ...{ wisher, candidate, rates, now, cosine: undefined },
  });
  return { rows, rates, prepared, row: (one: Prepared) => rowOf.get(one) ?? -1, direction };
}

type Given = ReturnType<typeof givenRows>;

/** Compares what a pass says of every pair, both ways, with what the rule says; counts those that say anything. */
function compare(
  rule: { readonly evidence: (direction: ReturnType<Given['direction']>) => number },
  passOf: (given: Given) => (ours: Prepared, theirs: Prepared) => readonly [number, number],
): number {
  let telling = 0;
  fc.assert(
    fc.property(profilesArbitrary(2, 9), (profiles) => {
      const given = givenRows(profiles);
      const pass = passOf(given);
      for (const ours of given.prepared)
        for (const theirs of given.prepared) {
          if (ours === theirs) continue;
          const [forward, backward] = pass(ours, theirs);
          const expected = [rule.evidence(given.direction(ours, theirs)), rule.evidence(given.direction(theirs, ours))];
          expect(forward).toBeCloseTo(expected[0] ?? Number.NaN, 9);
          expect(backward).toBeCloseTo(expected[1] ?? Number.NaN, 9);
          if (forward !== 0 || backward !== 0) telling++;
        }
    }),
    { numRuns: cases(10, 300), seed: 41 },
  );
  return telling;
}

describe('a pass over the rows says what the rule says of each pair', () => {
  it('of topics, branches, past partners and what is ruled out', () => {
    const telling = compare(topicsRule, ({ rows, rates, row }) => {
      const pass = createTopicPass(rows, rates, taxonomyTree);
      let last: Prepared | undefined;
      return (ours, theirs) => {
        if (last !== ours) pass.run(ours, fade(now));
        last = ours;
        return [pass.forward(row(theirs)), pass.backward(row(theirs))];
      };
    });
    expect(telling).toBeGreaterThan(80);
  });

  it('of needs and offers, and never more than it says at most', () => {
    const telling = compare(cooperationRule, ({ rows, rates, row }) => {
      const pass = createCooperationPass(rows, rates);
      const both = new Float64Array(2);
      return (ours, theirs) => {
        pass.run(ours);
        pass.both(row(theirs), both);
        expect(Math.max(...both)).toBeLessThanOrEqual(pass.most() + 1e-9);
        return [both[0] ?? 0, both[1] ?? 0];
      };
    });
    expect(telling).toBeGreaterThan(80);
  });
});

describe('the tables of one that looks hold what the rule says', () => {
  const known = new WeakMap<Prepared, ReturnType<typeof tablesFor>>();
  const tablesOf = ({ rates }: Given, ours: Prepared) => {
    const tables = known.get(ours) ?? tablesFor(ours, rates, now, fade(now));
    known.set(ours, tables);
    return tables;
  };

  it('of sectors and languages, the same both ways', () => {
    const sectors = compare(sectorRule, (given) => (ours, theirs) => {
      const lift = tablesOf(given, ours).sector[given.rows.columns().sectors[given.row(theirs)] ?? 0] ?? 0;
      return [lift, lift];
    });
    const languages = compare(languagesRule, (given) => (ours, theirs) => {
      const lift = tablesOf(given, ours).languages[given.rows.columns().languages[given.row(theirs)] ?? 0] ?? 0;
      return [lift, lift];
    });
    expect(Math.min(sectors, languages)).toBeGreaterThan(50);
  });

  it('of leads, between two investors', () => {
    const telling = compare(leadRule, (given) => (ours, theirs) => {
      const lead = given.rows.columns().lead[given.row(theirs)] ?? 255;
      if (ours.role !== 'investor' || theirs.role !== 'investor') return [0, 0];
      const { leadForward, leadBackward } = tablesOf(given, ours);
      return [leadForward[lead] ?? 0, leadBackward[lead] ?? 0];
    });
    expect(telling).toBeGreaterThan(4);
  });

  it('of the stages of a company that an investor may want', () => {
    let applied = 0;
    compare(stageRule, (given) => (ours, theirs) => {
      const expected = [given.direction(ours, theirs), given.direction(theirs, ours)].map(stageRule.evidence);
      const stage = given.rows.columns().stage[given.row(theirs)] ?? 255;
      if (theirs.role !== 'company' || ours.role !== 'investor' || stage === 255)
        return [expected[0] ?? 0, expected[1] ?? 0];
      applied++;
      const { stageOfCompany, stageOfWisher } = tablesOf(given, ours);
      return [stageOfCompany[stage] ?? 0, theirs.history ? (expected[1] ?? 0) : (stageOfWisher[stage] ?? 0)];
    });
    expect(applied).toBeGreaterThan(8);
  });

  it('of places, twins aside', () => {
    let applied = 0;
    compare(placeRule, (given) => (ours, theirs) => {
      const expected = [given.direction(ours, theirs), given.direction(theirs, ours)].map(placeRule.evidence);
      const spot = given.rows.spots[given.rows.columns().spot[given.row(theirs)] ?? 0];
      if (!spot || given.rates.areTwins(ours.profile.parkId, theirs.profile.parkId))
        return [expected[0] ?? 0, expected[1] ?? 0];
      applied++;
      return [tablesOf(given, ours).placeOf(spot), expected[1] ?? 0];
    });
    expect(applied).toBeGreaterThan(80);
  });
});

it('musts read off the columns fail where the rules say so, for each must and from both ends', () => {
  const seen = { failed: 0, passed: 0 };
  fc.assert(
    fc.property(profilesArbitrary(2, 9), (profiles) => {
      const { rows, prepared, row } = givenRows(profiles);
      const musts = createPairMusts(rows, taxonomyTree);
      const failsAny = (wisher: Prepared, candidate: Prepared) =>
        (wisher.profile.thesis?.musts ?? []).some((must) => mustStanding(wisher, candidate, must) === 'failed');
      for (const ours of prepared) {
        musts.run(ours, row(ours));
        for (const theirs of prepared) {
          if (ours.role === 'investor' && theirs.role === 'company') {
            const failed = failsAny(ours, theirs);
            expect(musts.failsOurs(row(theirs))).toBe(failed);
            seen[failed ? 'failed' : 'passed']++;
          }
          if (ours.role === 'company' && theirs.role === 'investor')
            expect(musts.failsTheirs(row(theirs))).toBe(failsAny(theirs, ours));
        }
      }
    }),
    { numRuns: cases(25, 400), seed: 42 },
  );
  expect(Math.min(seen.failed, seen.passed)).toBeGreaterThan(10);
});
