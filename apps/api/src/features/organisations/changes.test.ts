import type { OrganisationChanges } from '@jumelage/contracts/organisations';
import type { Store } from '@jumelage/db/store';
import { topics } from '@jumelage/matching/text/taxonomy';
import { describe, expect, it, test } from 'vitest';
import type { Deps } from '../../deps.ts';
import { checkChanges, labelsOf, toProfileChanges, withDescendants } from './changes.ts';

const deps = { random: (count: number) => new Uint8Array(count) } as unknown as Deps;
const write = (changes: object, country?: 'FR' | 'CN') =>
  toProfileChanges(deps, changes as OrganisationChanges, country);
const nowhere = {} as Store;

describe('what is written of the fields that were sent', () => {
  it('is nothing of those that were not', () => {
    expect(write({ website: undefined }).columns).toEqual({});
    expect(write({})).toEqual({
      ...{ columns: {}, texts: undefined, offers: undefined, needs: undefined, raise: undefined, thesis: undefined },
    });
  });

  it('is no value of an empty line, and zero and false as they are', () => {
    expect(write({ website: '', trl: 0, isAnonymous: false, city: null }).columns).toEqual({
      ...{ website: null, trl: 0, isAnonymous: false, city: null },
    });
  });

  it('is a registration number as its country writes it', () => {
    expect(write({ registrationNumber: '732 829 320' }, 'FR').columns).toEqual({ registrationNumber: '732829320' });
    expect(write({ registrationNumber: '732 829 320', country: 'FR' }).columns).toEqual({
      ...{ registrationNumber: '732829320', country: 'FR' },
    });
    expect(write({ registrationNumber: '732 829 320' }).columns).toEqual({ registrationNumber: '732 829 320' });
    expect(write({ registrationNumber: '' }, 'FR').columns).toEqual({ registrationNumber: null });
  });

  it('is the texts of languages that say anything', () => {
    const texts = { fr: { tagline: 'Bio', description: '' }, zh: { tagline: '', description: '' }, en: undefined };
    expect(write({ texts }).texts).toEqual([{ language: 'fr', tagline: 'Bio', description: '' }]);
    expect(write({ texts: {} }).texts).toEqual([]);
  });

  it('is offers and needs with ids of their own', () => {
    const { offers, needs } = write({ offers: [{ kind: 'licence', topics: [] }], needs: [] });
    expect(offers?.map(({ kind, topics: of }) => [kind, of])).toEqual([['licence', []]]);
    expect(offers?.[0]?.id).toMatch(/^[a-z]{3}_[0-9a-z]{16}$/);
    expect(needs).toEqual([]);
  });

  it('is a raise with its amount, or none', () => {
    const raise = { round: 'seed', money: { amount: 5, currency: 'CNY' }, use: { zh: '扩产' } };
    expect(write({ raise }).raise).toEqual({ round: 'seed', amount: 5, currency: 'CNY', use: { zh: '扩产' } });
    expect(write({ raise: null }).raise).toBeNull();
  });
});

describe('changes are refused', () => {
  const refusalOf = (changes: object) =>
    checkChanges(nowhere, changes as OrganisationChanges).then(
      () => undefined,
      (error: { code?: string; fields?: readonly { path: string }[] }) => [
        error.code,
        error.fields?.map(({ path }) => path),
      ],
    );

  it('for topics that nobody knows, each by its place', async () => {
    expect(
      await refusalOf({
        topics: ['batteries', 'nonsense'],
        offers: [{ topics: [] }, { topics: ['nonsense'] }],
        needs: [{ topics: ['__proto__'] }],
        thesis: { topicsIn: ['nonsense'], topicsOut: ['batteries', ''] },
      }),
    ).toEqual([
      'topic_unknown',
      ['topics.1', 'offers.1.topics.0', 'needs.0.topics.0', 'thesis.topicsIn.0', 'thesis.topicsOut.1'],
    ]);
  });

  test.each([
    [{ ticketMin: 2, ticketMax: 1 }, ['ticket_range_reversed', ['thesis.ticketMax']]],
    [{ ticketMin: 1, ticketMax: 1 }, undefined],
    [{ ticketMin: 0, ticketMax: null }, undefined],
    [{ ticketMax: 0 }, undefined],
  ])('for a ticket whose ends are reversed: %j', async (thesis, refusal) => {
    expect(await refusalOf({ thesis: { topicsIn: [], topicsOut: [], ...thesis } })).toEqual(refusal);
  });

  it('not where nothing is wrong', async () => expect(await refusalOf({ topics: ['batteries'] })).toBeUndefined());
});

describe('topics for the search', () => {
  it('are found by their names in every language, and those above them', () => {
    const labels = labelsOf('perovskite');
    for (const topic of ['perovskite', 'photovoltaics'])
      expect(labels).toEqual(expect.arrayContaining(Object.values(topics.find(({ id }) => id === topic)?.label ?? {})));
    expect(labelsOf('nonsense')).toEqual([]);
  });

  it('hold all below them', () => {
    expect(withDescendants('photovoltaics')).toEqual(
      expect.arrayContaining(['photovoltaics', 'perovskite', 'agrivoltaics']),
    );
    expect(withDescendants('perovskite')).toEqual(['perovskite']);
    expect(withDescendants('nonsense')).toEqual([]);
  });
});
