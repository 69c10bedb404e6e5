import { companyKinds } from '@jumelage/domain/organisation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchProfile, MatchThesis } from './profile.ts';
import { createPool } from './recommend.ts';
import { cases } from './testing/cases.ts';
import { fundOf } from './testing/directions.ts';
import { profilesArbitrary } from './testing/profile-arbitrary.ts';
import { sampleNow as now, sampleProfile } from './testing/sample-profiles.ts';
import { ancestorsOf } from './text/taxonomy.ts';

const investor = (thesis: Partial<MatchThesis>) => sampleProfile('org_fund', fundOf(thesis));
const company = (changes: Partial<MatchProfile>) => sampleProfile('org_us', { country: 'CN', ...changes });

function keptApartBy(a: MatchProfile, b: MatchProfile): string | undefined {
  const found = createPool([a, b]).explain(a.id, b.id, now);
  return 'excludedBy' in found ? `${found.excludedBy} of ${found.side}` : undefined;
}

/** States the rules a second time, as a reader of the plan would check them. */
function mayMeet(a: MatchProfile, b: MatchProfile): boolean {
  if (a.kind === 'investor' && b.kind === 'investor' && !(a.thesis?.coInvest && b.thesis?.coInvest)) return false;
  return [
    [a, b],
    [b, a],
  ].every(([fund, firm]) => {
    if (!fund?.thesis || !firm || !companyKinds.some((kind) => kind === firm.kind)) return true;
    const { musts, stages, countries, topicsOut } = fund.thesis;
    const named = [...firm.topics, ...firm.offers.flatMap((offer) => offer.topics)];
    if (musts.includes('stages') && stages.length > 0 && firm.stage && !stages.includes(firm.stage)) return false;
    if (musts.includes('countries') && countries.length > 0 && !countries.includes(firm.country)) return false;
    if (musts.includes('ticket') && firm.raise && firm.raise.euroCents < (fund.thesis.ticketMinEuroCents ?? 0))
      return false;
    return !(
      musts.includes('topics') &&
      named.some((topic) => [topic, ...ancestorsOf(topic)].some((id) => topicsOut.includes(id)))
    );
  });
}

describe('filters', () => {
  it('are never crossed by a suggestion', () => {
    let [suggested, keptApart] = [0, 0];
    fc.assert(
      fc.property(profilesArbitrary(4, 12), (profiles) => {
        const pool = createPool(profiles);
        for (const ours of profiles) {
          const items = pool.suggest(ours.id, { now, limit: 100, countries: 'all' }).items;
          suggested += items.length;
          for (const { id } of items) {
            const theirs = profiles.find((profile) => profile.id === id);
            expect(theirs && theirs !== ours && mayMeet(ours, theirs)).toBe(true);
          }
          for (const theirs of profiles) {
            if ('excludedBy' in pool.explain(ours.id, theirs.id, now)) {
              keptApart++;
              expect(items.some((item) => item.id === theirs.id)).toBe(false);
            }
          }
        }
      }),
      { numRuns: cases(6, 60) },
    );
    expect(suggested).toBeGreaterThan(cases(30, 500));
    expect(keptApart).toBeGreaterThan(cases(15, 300));
  });

  it('let all kinds meet, but two investors only when both co-invest', () => {
    const other = (coInvest: boolean) => sampleProfile('org_other', { ...fundOf({ coInvest }), country: 'CN' });
    expect(keptApartBy(investor({}), other(true))).toBeUndefined();
    expect(keptApartBy(investor({}), other(false))).toBe('co_investing of theirs');
    expect(keptApartBy(investor({ coInvest: false }), other(true))).toBe('co_investing of ours');
    for (const kind of ['startup', 'research', 'public', 'support'] as const) {
      expect(keptApartBy(sampleProfile('org_us', { kind }), investor({}))).toBeUndefined();
    }
    expect(keptApartBy(investor({}), investor({}))).toBe('itself of null');
  });

  it('hold a must from both ends, and let pass what is only unknown', () => {
    const early = investor({ stages: ['seed'], musts: ['stages'] });
    expect(keptApartBy(early, company({ stage: 'growth' }))).toBe('must_stages of ours');
    expect(keptApartBy(company({ stage: 'growth' }), early)).toBe('must_stages of theirs');
    expect(keptApartBy(early, company({}))).toBeUndefined();
    expect(keptApartBy(investor({ stages: ['seed'] }), company({ stage: 'growth' }))).toBeUndefined();
  });

  it('hold musts about topics, tickets and countries', () => {
    const storage = investor({ topicsIn: ['energy_storage'], topicsOut: ['lithium_ion'], musts: ['topics'] });
    expect(keptApartBy(storage, company({ topics: ['sodium_ion'] }))).toBeUndefined();
    expect(keptApartBy(storage, company({ topics: ['sodium_ion', 'lithium_ion'] }))).toBe('must_topics of ours');
    expect(keptApartBy(storage, company({ topics: ['oncology'] }))).toBe('must_topics of ours');
    const ticket = investor({
      ticketMinEuroCents: 50_000_000,
      ticketMaxEuroCents: 100_000_000,
      lead: 'lead',
      musts: ['ticket'],
    });
    const raising = (euroCents: number) => company({ raise: { round: 'seed', euroCents } });
    expect(keptApartBy(ticket, raising(49_999_999))).toBe('must_ticket of ours');
    expect(keptApartBy(ticket, raising(200_000_000))).toBeUndefined();
    expect(keptApartBy(ticket, raising(200_000_001))).toBe('must_ticket of ours');
    expect(keptApartBy(investor({ countries: ['FR'], musts: ['countries'] }), company({}))).toBe(
      'must_countries of ours',
    );
  });

  it('mark a must that is met only nearly', () => {
    const pool = createPool([investor({ stages: ['seed'], musts: ['stages'] }), company({})]);
    const found = pool.explain('org_fund', 'org_us', now);
    const stage =
      'reasons' in found
        ? found.reasons.find((reason) => reason.criterion === 'stage' && reason.side === 'ours')
        : undefined;
    expect(stage?.facts).toMatchObject({ stage: null, wanted: ['seed'], must: 'nearly' });
  });
});
