import type { Profile } from '@jumelage/db/repositories/organisations';
import { referenceRates } from '@jumelage/domain/money';
import { describe, expect, it, test } from 'vitest';
import { createContents, toMatchProfile, toMatchTexts } from './contents.ts';

const { rates } = referenceRates;
const row = {
  ...{ id: 'org_1', kind: 'startup', country: 'FR', shownAbroad: true, status: 'published', parkId: null },
  ...{ sector: null, topics: ['perovskite'], stage: null, trl: null, languages: ['fr'] },
  updatedAt: new Date(5_000),
};
type Changes = Omit<Partial<Profile>, 'row'> & { readonly row?: object };
const profile = ({ row: changes, ...rest }: Changes = {}) =>
  ({
    ...{ picture: null, texts: [], cooperations: [], raise: undefined, thesis: undefined, ...rest },
    row: { ...row, ...changes },
  }) as unknown as Profile;

describe('what matching reads of a profile', () => {
  it('is nothing where nothing is stated, and never null', () => {
    const read = toMatchProfile(profile(), rates);
    expect(read).toEqual({
      ...{
        id: 'org_1',
        kind: 'startup',
        country: 'FR',
        hiddenAbroad: false,
        topics: ['perovskite'],
        languages: ['fr'],
      },
      ...{
        parkId: undefined,
        sector: undefined,
        stage: undefined,
        trl: undefined,
        raise: undefined,
        thesis: undefined,
      },
      ...{ offers: [], needs: [], texts: {}, activeAt: 5_000 },
    });
    expect(Object.values(read)).not.toContain(null);
  });

  it('is hidden abroad unless it agreed to be shown there', () => {
    expect(toMatchProfile(profile({ row: { shownAbroad: false } }), rates).hiddenAbroad).toBe(true);
  });

  it('parts offers from needs, and takes nothing else of them', () => {
    const cooperations = [
      { id: 'coo_1', direction: 'offer', kind: 'licence', topics: ['perovskite'], note: 'secret' },
      { id: 'coo_2', direction: 'need', kind: 'manufacture', topics: [], note: 'secret' },
    ] as unknown as Profile['cooperations'];
    const { offers, needs } = toMatchProfile(profile({ cooperations }), rates);
    expect([offers, needs]).toEqual([
      [{ kind: 'licence', topics: ['perovskite'] }],
      [{ kind: 'manufacture', topics: [] }],
    ]);
  });

  it('compares amounts in euro cents, in whatever currency they are stated', () => {
    const raise = { round: 'seed', amount: 100_000_000, currency: 'CNY' } as Profile['raise'];
    expect(toMatchProfile(profile({ raise }), rates).raise).toEqual({
      round: 'seed',
      euroCents: 13_600_000,
      stated: { amount: 100_000_000, currency: 'CNY' },
    });
    const thesis = { currency: 'USD', ticketMin: 0, ticketMax: null, stages: ['seed'] } as unknown as Profile['thesis'];
    expect(toMatchProfile(profile({ thesis }), rates).thesis).toMatchObject({
      ...{ ticketMinEuroCents: 0, ticketMaxEuroCents: undefined, stages: ['seed'] },
      statedTicket: { min: { amount: 0, currency: 'USD' }, max: null },
    });
  });

  test.each([
    [[], {}],
    [
      [
        { language: 'fr', tagline: 'Bio', description: 'Long' },
        { language: 'zh', tagline: '生物', description: '' },
      ],
      { fr: 'Bio\nLong', zh: '生物\n' },
    ],
  ])('joins the texts of each language: %j', (texts, joined) => {
    expect(toMatchTexts(texts as unknown as Profile['texts'])).toEqual(joined);
  });
});

describe('the pool', () => {
  const [us, them, third] = ['org_us', 'org_them', 'org_third'] as const;
  /** Fills a pool with three organisations of which the second raises. */
  function filled() {
    const contents = createContents(undefined);
    const raise = { round: 'seed', amount: 500, currency: 'EUR' } as Profile['raise'];
    contents.setProfile(profile({ row: { id: us } }), rates);
    contents.setProfile(profile({ row: { id: them, country: 'CN', topics: ['hearing'] }, raise }), rates);
    contents.setProfile(profile({ row: { id: third } }), rates);
    return contents;
  }
  const settleAll = ({ touched, settle }: ReturnType<typeof filled>) => {
    for (const id of [...touched]) settle(id);
  };
  const actionsOf = ({ pool }: ReturnType<typeof filled>, id: string) =>
    pool.profileOf(id)?.actions?.map(({ at, country, topics, euroCents }) => ({ at, country, topics, euroCents }));

  it('holds what is published, and loses what is not any more', () => {
    const contents = filled();
    expect([us, them, third].map((id) => contents.pool.has(id))).toEqual([true, true, true]);
    contents.setProfile(profile({ row: { id: them, status: 'draft' } }), rates);
    contents.removeProfile(third);
    expect([us, them, third].map((id) => contents.pool.has(id))).toEqual([true, false, false]);
  });

  it('keeps no text, only what texts are compared by', () => {
    const contents = filled();
    const texts = [{ language: 'en', tagline: 'Hearing', description: 'aids' }] as unknown as Profile['texts'];
    contents.setProfile(profile({ row: { id: us }, texts }), rates);
    expect(contents.pool.profileOf(us)?.texts).toEqual({});
    expect(contents.pool.vectorOf(us)?.features.length ?? 0).toBeGreaterThan(0);
  });

  it('learns from an acceptance what each side’s partner was like', () => {
    const contents = filled();
    contents.setAcceptance('req_1', { between: [us, them], at: 7_000 });
    expect([...contents.touched].sort()).toEqual([them, us]);
    settleAll(contents);
    expect(actionsOf(contents, us)).toEqual([{ at: 7_000, country: 'CN', topics: ['hearing'], euroCents: 500 }]);
    expect(actionsOf(contents, them)).toEqual([
      { at: 7_000, country: 'FR', topics: ['perovskite'], euroCents: undefined },
    ]);
    expect(actionsOf(contents, third)).toBeUndefined();
    expect(contents.touched.size).toBe(0);
  });

  it('forgets an acceptance that is none any more', () => {
    const contents = filled();
    contents.setAcceptance('req_1', { between: [us, them], at: 7_000 });
    settleAll(contents);
    contents.setAcceptance('req_1', undefined);
    settleAll(contents);
    expect([actionsOf(contents, us), actionsOf(contents, them)]).toEqual([undefined, undefined]);
  });

  it('follows a partner that changes', () => {
    const contents = filled();
    contents.setAcceptance('req_1', { between: [us, them], at: 7_000 });
    settleAll(contents);
    contents.setProfile(profile({ row: { id: them, country: 'DE', topics: [] } }), rates);
    expect([...contents.touched]).toEqual([us]);
    settleAll(contents);
    expect(actionsOf(contents, us)).toEqual([{ at: 7_000, country: 'DE', topics: [], euroCents: undefined }]);
  });

  it('sums acceptances in the order in which they were answered, whatever the order in which they came', () => {
    const given = [
      ['req_2', { between: [us, third], at: 9_000 }],
      ['req_3', { between: [us, them], at: 7_000 }],
      ['req_1', { between: [them, us], at: 7_000 }],
    ] as const;
    const orders = [given, [...given].reverse()].map((all) => {
      const contents = filled();
      for (const [request, acceptance] of all) contents.setAcceptance(request, acceptance);
      settleAll(contents);
      return actionsOf(contents, us)?.map(({ at, country }) => [at, country]);
    });
    expect(orders[0]).toEqual([
      [7_000, 'CN'],
      [7_000, 'CN'],
      [9_000, 'FR'],
    ]);
    expect(orders[1]).toEqual(orders[0]);
  });
});
