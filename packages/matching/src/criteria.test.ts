import type { Criterion } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import type { MatchProfile } from './profile.ts';
import type { Reason } from './reason.ts';
import { createPool } from './recommend.ts';
import { fundOf } from './testing/directions.ts';
import { sampleNow as now, sampleProfile } from './testing/sample-profiles.ts';

const raising = (euros: number): Partial<MatchProfile> => ({ raise: { round: 'seed', euroCents: euros * 100 } });
const ticket = { ticketMinEuroCents: 30_000_000, ticketMaxEuroCents: 60_000_000, lead: 'lead' as const };

/** For each wish: who suits it, best first, all told apart by one criterion. */
const wishes: readonly (readonly [
  title: string,
  Criterion,
  Partial<MatchProfile>,
  readonly Partial<MatchProfile>[],
])[] = [
  [
    'the topic itself, then a sibling of it, then the same group, then another',
    'topics',
    { topics: ['perovskite'] },
    [{ topics: ['perovskite'] }, { topics: ['agrivoltaics'] }, { topics: ['geothermal'] }, { topics: ['hearing'] }],
  ],
  [
    'anything rather than what the thesis rules out',
    'topics',
    fundOf({ topicsIn: ['batteries'], topicsOut: ['lithium_ion'] }),
    [{ topics: ['sodium_ion'] }, { topics: ['hearing'] }, { topics: ['lithium_ion'] }],
  ],
  ['a sector in common', 'sector', { sector: 'it' }, [{ sector: 'it' }, { sector: 'biomed' }]],
  ['a sector implied by topics', 'sector', { sector: 'it' }, [{ topics: ['drones'] }, { topics: ['hearing'] }]],
  [
    'an investor: its stages, then their neighbours',
    'stage',
    fundOf({ stages: ['seed'] }),
    [{ stage: 'seed' }, { stage: 'prototype' }, { stage: 'established' }],
  ],
  [
    'a company: investors in its stage, then in a neighbour',
    'stage',
    { stage: 'seed' },
    [fundOf({ stages: ['seed'] }), fundOf({ stages: ['early_revenue'] }), fundOf({ stages: ['established'] })],
  ],
  [
    'the twinned park, then the other side, then elsewhere',
    'place',
    { parkId: 'prk_sophia' },
    [{ parkId: 'prk_chengdu' }, { parkId: 'prk_wuhan' }, { country: 'US' }],
  ],
  [
    'the countries of the thesis before the other side',
    'place',
    fundOf({ countries: ['US'] }),
    [{ country: 'US' }, {}],
  ],
  [
    'an investor: rounds that its ticket can be part of',
    'ticket',
    fundOf(ticket),
    [raising(600_000), raising(3_000_000), raising(30_000_000)],
  ],
  [
    'a company: tickets that can be part of its round',
    'ticket',
    raising(600_000),
    [fundOf(ticket), fundOf({ ticketMinEuroCents: 2_000_000_000, ticketMaxEuroCents: 4_000_000_000, lead: 'lead' })],
  ],
  [
    'offers that meet its needs, near topics first, then needs that it meets, then neither',
    'cooperation',
    {
      needs: [{ kind: 'manufacture', topics: ['batteries'] }],
      offers: [{ kind: 'distribution', topics: ['batteries'] }],
    },
    [
      { offers: [{ kind: 'manufacture', topics: ['batteries'] }] },
      { offers: [{ kind: 'manufacture', topics: ['hearing'] }] },
      { needs: [{ kind: 'distribution', topics: ['hearing'] }] },
      { offers: [{ kind: 'licence', topics: ['batteries'] }] },
    ],
  ],
  ['an investor for its raise', 'cooperation', raising(600_000), [fundOf({}), {}]],
  [
    'a rare language in common, then a common one, then none',
    'languages',
    { languages: ['fr', 'en'] },
    [{ languages: ['zh', 'fr'] }, { languages: ['zh', 'en'] }, { languages: ['zh'] }],
  ],
  [
    'texts that name the same token, then others',
    'text',
    { texts: { fr: 'Notre passerelle LoRaMesh' } },
    [{ texts: { zh: '采用LoRaMesh网关' } }, { texts: { zh: '采用HDMI接口' } }],
  ],
  [
    'a leader: a follower beside it',
    'lead',
    fundOf({ lead: 'lead' }),
    [fundOf({ lead: 'follow' }), fundOf({ lead: 'lead' })],
  ],
  [
    'a follower: a leader beside it',
    'lead',
    fundOf({ lead: 'follow' }),
    [fundOf({ lead: 'lead' }), fundOf({ lead: 'follow' })],
  ],
  ['the lately active', 'activity', {}, [{ activeAt: now }, { activeAt: now - 90 * 86_400_000 }, { activeAt: 0 }]],
];

/** Tells whether every value lies below the one before it. */
function isFalling(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < (values[index - 1] ?? value));
}

describe('each criterion prefers', () => {
  it.each(wishes)('%s', (_title, criterion, wisher, candidates) => {
    const us = sampleProfile('org_us', wisher);
    const them = candidates.map((changes, index) => sampleProfile(`org_${index}`, { country: 'CN', ...changes }));
    // A crowd makes no wish common: base rates stay those of a pool, not of the few who are compared.
    const crowd = Array.from({ length: 30 }, (_, index) =>
      sampleProfile(`org_crowd_${index}`, {
        country: index % 2 ? 'FR' : 'CN',
        parkId: 'prk_crowd',
        topics: ['fintech', 'cosmetics', 'rail'],
        languages: ['en'],
        stage: 'growth',
        offers: [{ kind: 'research', topics: [] }],
        needs: [{ kind: 'research', topics: [] }],
      }),
    );
    const pool = createPool([us, ...them, ...crowd], { twins: [['prk_sophia', 'prk_chengdu']] });
    const contributions = them.map(({ id }) => {
      const found = pool.explain('org_us', id, now);
      const reasons: readonly Reason[] = 'reasons' in found ? found.reasons : [];
      return (
        reasons.find((reason) => reason.side === 'ours' && reason.criterion === criterion)?.contribution ?? Number.NaN
      );
    });
    expect(contributions.filter(Number.isFinite).length).toBe(candidates.length);
    expect([contributions, isFalling(contributions)]).toEqual([contributions, true]);
  });
});
