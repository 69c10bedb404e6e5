import { expect, it } from 'vitest';
import type { MatchThesis } from './profile.ts';
import { createPool } from './recommend.ts';
import { fundOf } from './testing/directions.ts';
import { sampleNow as now, sampleProfile } from './testing/sample-profiles.ts';
import { ticketStanding } from './ticket.ts';

const fund = (thesis: Partial<MatchThesis>) => sampleProfile('org_fund', { ...fundOf(thesis), country: 'CN' });
const raising = (euroCents: number) => sampleProfile('org_raise', { raise: { round: 'seed', euroCents } });
const million = 100_000_000;

it('calls a round that is larger than a ticket one that the ticket can be part of: 9 M€ is not within 1.36 to 6.8 M€', () => {
  const investor = fund({ ticketMinEuroCents: 1.36 * million, ticketMaxEuroCents: 6.8 * million });
  expect(ticketStanding(investor, raising(9 * million)).fit).toBe('part');
});

it('compares at the edges: both ends count, and an end that is not stated keeps nobody out', () => {
  const both = fund({ ticketMinEuroCents: million, ticketMaxEuroCents: 2 * million, lead: 'lead' });
  const fits = (investor: typeof both, amounts: readonly number[]) =>
    amounts.map((amount) => ticketStanding(investor, raising(amount)).fit);
  expect(fits(both, [million - 1, million, 2 * million, 2 * million + 1, 4 * million, 4 * million + 1])).toEqual([
    'below',
    'within',
    'within',
    'part',
    'part',
    'above',
  ]);
  expect(fits(fund({ ticketMaxEuroCents: million }), [1, million, 5 * million + 1])).toEqual([
    'within',
    'within',
    'above',
  ]);
  expect(fits(fund({ ticketMinEuroCents: million }), [million - 1, million, 900 * million])).toEqual([
    'below',
    'within',
    'within',
  ]);
  expect(fits(fund({}), [million])).toEqual(['unknown']);
});

it('lets reasons, musts, lists and the score say the same of every amount', () => {
  const amounts = [0.1, 1, 1.36, 3, 6.8, 9, 13.6, 34, 68, 500].map((one) => Math.round(one * million));
  const companies = amounts.map((euroCents, i) =>
    sampleProfile(`org_raise${i}`, { raise: { round: 'seed', euroCents } }),
  );
  const ends = { ticketMinEuroCents: 1.36 * million, ticketMaxEuroCents: 6.8 * million };
  for (const thesis of [
    ends,
    { ...ends, lead: 'lead' },
    { ticketMaxEuroCents: million },
    { ticketMinEuroCents: 3 * million },
  ] as const) {
    const [lax, strict] = [fund(thesis), { ...fund({ ...thesis, musts: ['ticket'] }), id: 'org_strict' }];
    const pool = createPool([lax, strict, ...companies]);
    const listed = (id: string) =>
      new Map(pool.eligible(id, { now, limit: 0, countries: 'all' }).map((one) => [one.id, one.score]));
    const [ofLax, ofStrict] = [listed(lax.id), listed(strict.id)];
    for (const company of companies) {
      const { fit } = ticketStanding(lax, company);
      const isIn = fit === 'within' || fit === 'part';
      expect([ofStrict.has(company.id), 'excludedBy' in pool.explain(company.id, strict.id, now)]).toEqual([
        isIn,
        !isIn,
      ]);
      const found = pool.explain(lax.id, company.id, now);
      if ('excludedBy' in found) throw new Error(found.excludedBy);
      const reasons = found.reasons.flatMap((one) => (one.criterion === 'ticket' ? [one] : []));
      expect(reasons.map((one) => one.facts.fit)).toEqual([fit, fit]);
      expect(reasons.every(({ contribution }) => (isIn ? contribution >= 0 : contribution <= 0))).toBe(true);
      expect(ofLax.get(company.id)).toBeCloseTo(found.score, 9);
    }
  }
});
