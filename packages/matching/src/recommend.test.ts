import { criteria } from '@jumelage/domain/match';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchProfile } from './profile.ts';
import { createPool, type Pool } from './recommend.ts';
import type { Suggestion } from './suggestion.ts';
import { reasonsAgainst, reasonsFor } from './telling.ts';
import { cases } from './testing/cases.ts';
import { profilesArbitrary } from './testing/profile-arbitrary.ts';
import { sampleNow as now, sampleProfile, sampleProfiles, sampleTwins as twins } from './testing/sample-profiles.ts';

function suggestion(pool: Pool, ours: string, theirs: string): Suggestion | undefined {
  const found = pool.explain(ours, theirs, now);
  return 'excludedBy' in found ? undefined : found;
}

function getSuggestion(pool: Pool, ours: string, theirs: string): Suggestion {
  const found = suggestion(pool, ours, theirs);
  if (!found) throw new Error(`${ours} and ${theirs} are kept apart`);
  return found;
}

describe('the sum of the reasons', () => {
  it('is the log-odds of each direction, within 1e-9', () => {
    let applied = 0;
    const seen = new Map(criteria.map((criterion) => [criterion, 0]));
    fc.assert(
      fc.property(profilesArbitrary(2, 8), (profiles) => {
        const pool = createPool(profiles, { twins });
        for (const a of profiles) {
          for (const b of profiles) {
            const item = suggestion(pool, a.id, b.id);
            if (!item) continue;
            applied++;
            const sum = (side: string) =>
              item.reasons
                .filter((reason) => reason.side === side)
                .reduce((total, reason) => total + reason.contribution, 0);
            expect(Math.abs(sum('ours') - Math.log(item.forward / (1 - item.forward)))).toBeLessThan(1e-9);
            expect(Math.abs(sum('theirs') - Math.log(item.backward / (1 - item.backward)))).toBeLessThan(1e-9);
            for (const { criterion, contribution } of item.reasons)
              if (contribution !== 0) seen.set(criterion, (seen.get(criterion) ?? 0) + 1);
          }
        }
      }),
      { numRuns: cases(25, 60) },
    );
    expect(applied).toBeGreaterThan(cases(150, 400));
    expect([...seen].filter(([, times]) => times === 0)).toEqual([]);
  });

  it('holds every criterion once a side, strongest first', () => {
    const { reasons } = getSuggestion(createPool(sampleProfiles, { twins }), 'org_fr_solid', 'org_cn_cells');
    for (const side of ['ours', 'theirs']) {
      expect(new Set(reasons.filter((reason) => reason.side === side).map((reason) => reason.criterion))).toEqual(
        new Set(criteria),
      );
    }
    expect(reasons.length).toBe(2 * criteria.length);
    const contributions = reasons.map((reason) => reason.contribution);
    expect(contributions).toEqual([...contributions].sort((a, b) => b - a));
  });
});

describe('a pair', () => {
  it('has the same score from both ends, with the directions exchanged', () => {
    let applied = 0;
    fc.assert(
      fc.property(profilesArbitrary(2, 6), (profiles) => {
        const pool = createPool(profiles, { twins });
        for (const a of profiles) {
          for (const b of profiles) {
            const [there, back] = [suggestion(pool, a.id, b.id), suggestion(pool, b.id, a.id)];
            expect(back === undefined).toBe(there === undefined);
            if (!there || !back) continue;
            applied++;
            expect(back.score).toBe(there.score);
            expect([back.forward, back.backward]).toEqual([there.backward, there.forward]);
          }
        }
      }),
      { numRuns: cases(6, 100) },
    );
    expect(applied).toBeGreaterThan(cases(8, 200));
  });

  it('never scores lower for one more rare topic in common', () => {
    let applied = 0;
    fc.assert(
      fc.property(
        profilesArbitrary(2, 8),
        fc.constantFrom('perovskite', 'hearing', 'photovoltaics', 'batteries', 'biosensors'),
        (profiles, topic) => {
          const [a, b] = profiles;
          if (!a || !b) return;
          const isRuledOut = [a, b].some((profile) => profile.thesis?.topicsOut.length);
          // A crowd that has nothing to do with it: what two of many share is rare.
          const crowd = Array.from({ length: 40 }, (_, i) => sampleProfile(`org_crowd_${i}`, { topics: ['saas'] }));
          const pool = createPool([...profiles, ...crowd], { twins });
          const before = suggestion(pool, a.id, b.id);
          if (!before || isRuledOut) return;
          const more = ({ thesis, ...profile }: MatchProfile): MatchProfile => ({
            ...profile,
            topics: [...profile.topics, topic],
            thesis: thesis && { ...thesis, topicsIn: [...thesis.topicsIn, topic] },
          });
          pool.upsert(more(a));
          pool.upsert(more(b));
          applied++;
          expect(suggestion(pool, a.id, b.id)?.score).toBeGreaterThanOrEqual(before.score - 1e-12);
        },
      ),
      { numRuns: cases(45, 400) },
    );
    expect(applied).toBeGreaterThan(cases(6, 100));
  });

  it('rises more by a rare topic than by a common one', () => {
    const crowd = Array.from({ length: 20 }, (_, i) =>
      sampleProfile(`org_crowd_${i}`, { country: 'CN', topics: ['saas'] }),
    );
    const us = sampleProfile('org_us', { topics: ['saas', 'perovskite'] });
    const rare = sampleProfile('org_rare', { country: 'CN', topics: ['perovskite'] });
    expect(createPool([us, rare, ...crowd]).suggest('org_us', { now, limit: 1 }).items[0]?.id).toBe('org_rare');
  });
});

describe('a list', () => {
  const numRuns = cases(5, 300);

  it('is ranked by the scores that the rules give pair by pair', () => {
    let applied = 0;
    fc.assert(
      fc.property(profilesArbitrary(2, 12), (profiles) => {
        const pool = createPool(profiles, { twins });
        const ids = profiles.map(({ id }) => id);
        const table = pool.scores(ids, now);
        for (const a of profiles) {
          const { items, total } = pool.suggest(a.id, { now, limit: 50, countries: 'all' });
          const apart = profiles.filter((b) => 'excludedBy' in pool.explain(a.id, b.id, now)).length;
          expect(total).toBe(profiles.length - apart);
          items.forEach((item, i) => {
            applied++;
            const next = items[i + 1];
            // Lists add up texts in single precision.
            if (next) expect(item.score).toBeGreaterThan(next.score - 1e-6);
            const known = table[ids.indexOf(a.id) * ids.length + ids.indexOf(item.id)] ?? 0;
            if (known !== 0) expect(Math.abs(known - item.score)).toBeLessThan(1e-6);
          });
        }
      }),
      { numRuns },
    );
    expect(applied).toBeGreaterThan(numRuns * 6);
  });
});

describe('a changing pool', () => {
  it('suggests after changes what a new pool suggests', () => {
    fc.assert(
      fc.property(profilesArbitrary(3, 8), profilesArbitrary(3, 8), (first, second) => {
        const pool = createPool(first, { twins });
        for (const profile of second) pool.upsert(profile);
        for (const profile of first.slice(second.length)) pool.remove(profile.id);
        pool.remove('org_unheard_of');
        const fresh = createPool(second, { twins });
        expect(pool.size()).toBe(second.length);
        for (const { id } of second)
          expect(pool.suggest(id, { now, limit: 50, countries: 'all' })).toEqual(
            fresh.suggest(id, { now, limit: 50, countries: 'all' }),
          );
      }),
      { numRuns: cases(8, 40) },
    );
  });

  it('knows nothing of who left', () => {
    const pool = createPool(sampleProfiles);
    pool.remove('org_cn_cells');
    expect(pool.has('org_cn_cells')).toBe(false);
    expect(pool.suggest('org_cn_cells', { now, limit: 5 })).toEqual({ total: 0, items: [] });
    expect(pool.explain('org_fr_solid', 'org_cn_cells', now)).toEqual({ excludedBy: 'not_in_pool', side: null });
  });
});

describe('the list of suggestions', () => {
  const pool = createPool(sampleProfiles, { twins });
  const ids = (page: { items: readonly Suggestion[] }) => page.items.map((item) => item.id);

  it('puts the right partner first across languages, topics among the three strongest reasons', () => {
    const expected = [
      ['org_fr_solid', 'org_cn_cells', true],
      ['org_fr_nfc', 'org_cn_pay', true],
      ['org_fr_imaging', 'org_cn_hospital', true],
      ['org_fr_fund', 'org_cn_implant', true],
      ['org_cn_cells', 'org_fr_solid', true],
      ['org_cn_fund', 'org_fr_solid', true],
    ] as const;
    const found = expected.map(([id]) => {
      const first = pool.suggest(id, { now, limit: 1 }).items[0];
      const strongest = new Set(reasonsFor(first?.reasons ?? [], 6).map(({ criterion }) => criterion));
      return [id, first?.id, [...strongest].slice(0, 3).includes('topics')];
    });
    expect(found).toEqual(expected);
  });

  it('takes texts in two languages for alike when they name the same technology', () => {
    const us = sampleProfile('org_us', { texts: { fr: 'Nos piles à combustible pour navires.' } });
    const alike = sampleProfile('org_z', { country: 'CN', texts: { zh: '氢燃料电池船舶' } });
    const other = sampleProfile('org_a', { country: 'CN', texts: { zh: '手术机器人' } });
    const small = createPool([us, alike, other]);
    const shares = ['org_z', 'org_a'].map(
      (id) => getSuggestion(small, 'org_us', id).reasons.find((reason) => reason.criterion === 'text')?.contribution,
    );
    expect(shares.map((share) => Math.sign(share ?? 0))).toEqual([1, -1]);
    expect(ids(small.suggest('org_us', { now, limit: 2 }))).toEqual(['org_z', 'org_a']);
  });

  it('says what speaks against: no language in common', () => {
    const [worst] = reasonsAgainst(getSuggestion(pool, 'org_fr_nfc', 'org_cn_pay').reasons, 1);
    expect(worst).toMatchObject({ criterion: 'languages', facts: { common: [] } });
  });

  it('crosses to the other side only, unless all countries are asked for', () => {
    expect(ids(pool.suggest('org_fr_solid', { now, limit: 50 })).every((id) => id.startsWith('org_cn'))).toBe(true);
    expect(ids(pool.suggest('org_fr_solid', { now, limit: 50, countries: 'all' }))).toContain('org_fr_nfc');
    const german = createPool([...sampleProfiles, sampleProfile('org_de', { country: 'DE' })]);
    expect(german.suggest('org_de', { now, limit: 50 }).total).toBeGreaterThan(5);
    expect(ids(german.suggest('org_fr_solid', { now, limit: 50 }))).not.toContain('org_de');
  });

  it('keeps who is hidden abroad for their own side, in lists, ranks and scores', () => {
    const ids = sampleProfiles.map(({ id }) => id);
    const before = createPool(sampleProfiles, { twins });
    const options = { now, limit: 100, countries: 'all' } as const;
    const hidden = before.suggest('org_fr_solid', options).items.find(({ id }) => id.startsWith('org_cn'))?.id ?? '';
    const pool = createPool(
      sampleProfiles.map((profile) => (profile.id === hidden ? { ...profile, hiddenAbroad: true } : profile)),
      { twins },
    );
    const without = before.suggest('org_fr_solid', options).items.filter(({ id }) => id !== hidden);
    expect(pool.suggest('org_fr_solid', options).items.map(({ id }) => id)).toEqual(without.map(({ id }) => id));
    expect(pool.rankOf('org_fr_solid', hidden, options).rank).toBeNull();
    expect(pool.suggest('org_fr_solid', { ...options, side: ['FR', 'CN'] }).total).toBe(without.length + 1);
    const ours =
      ids.find((id) => id.startsWith('org_cn') && before.eligible(id, options).some((one) => one.id === hidden)) ?? '';
    expect(pool.eligible(ours, options).map(({ id }) => id)).toContain(hidden);
    expect(pool.scores(ids, now)[ids.indexOf('org_fr_solid') * ids.length + ids.indexOf(hidden)]).toBe(0);
  });

  it('narrows to a sector, to kinds, and leaves out the excluded', () => {
    expect(ids(pool.suggest('org_fr_solid', { now, limit: 50, sector: 'cleantech' })).sort()).toEqual([
      'org_cn_cells',
      'org_cn_fund',
    ]);
    expect(ids(pool.suggest('org_fr_solid', { now, limit: 50, kinds: ['investor'] }))).toEqual(['org_cn_fund']);
    expect(ids(pool.suggest('org_fr_solid', { now, limit: 50, exclude: new Set(['org_cn_cells']) }))).not.toContain(
      'org_cn_cells',
    );
  });

  it('keeps its order whatever the order of arrival, twins by their ids, and pages through it', () => {
    const twinned = [
      ...sampleProfiles,
      ...['c', 'a', 'b'].map((name) => sampleProfile(`org_twin_${name}`, { country: 'CN', topics: ['wind_power'] })),
    ];
    const orders = [twinned, [...twinned].reverse()].map((profiles) =>
      ids(createPool(profiles, { twins }).suggest('org_fr_solid', { now, limit: 50 })),
    );
    expect(orders[1]).toEqual(orders[0]);
    const order = orders[0] ?? [];
    expect(order.filter((id) => id.startsWith('org_twin'))).toEqual(['org_twin_a', 'org_twin_b', 'org_twin_c']);
    const paged = createPool(twinned, { twins }).suggest('org_fr_solid', { now, limit: 2, offset: 3 });
    expect([ids(paged), paged.total]).toEqual([order.slice(3, 5), order.length]);
  });

  it('prices down a full inbox without touching the score', () => {
    const pair = ['org_a', 'org_b'].map((id) => sampleProfile(id, { country: 'CN', topics: ['wind_power'] }));
    const small = createPool([sampleProfile('org_us', { topics: ['wind_power'] }), ...pair]);
    const priced = small.suggest('org_us', { now, limit: 2, inboxes: new Map([['org_a', 3]]) });
    expect(ids(priced)).toEqual(['org_b', 'org_a']);
    expect(priced.items[0]?.score).toBe(priced.items[1]?.score);
  });

  it('ranks who was lately active before who was not', () => {
    const [lately, long] = [
      sampleProfile('org_z', { country: 'CN' }),
      sampleProfile('org_a', { country: 'CN', activeAt: now - 400 * 86_400_000 }),
    ];
    expect(ids(createPool([sampleProfile('org_us'), lately, long]).suggest('org_us', { now, limit: 2 }))).toEqual([
      'org_z',
      'org_a',
    ]);
  });
});
