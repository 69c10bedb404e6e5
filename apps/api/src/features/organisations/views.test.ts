import type { Profile } from '@jumelage/db/repositories/organisations';
import { expect, test } from 'vitest';
import { toOrganisationCard, toOrganisationView } from './views.ts';

const organisationId = 'org_sample';
const at = new Date('2026-06-01T08:00:00Z');
const mark = 'Zyxwvut';
/** A field that the tables do not have: as if the profile had gained one yesterday. */
const gained = { gained: mark };

const profile = {
  row: {
    ...{
      id: organisationId,
      kind: 'startup',
      status: 'published',
      country: 'FR',
      nameLatin: 'Sample',
      nameHanzi: null,
      nameSort: 'sample',
    },
    ...{
      city: null,
      parkId: null,
      registrationNumber: null,
      foundedYear: null,
      headcount: null,
      turnover: null,
      website: null,
    },
    ...{
      languages: ['fr'],
      sector: 'cleantech',
      topics: [],
      stage: 'seed',
      trl: null,
      isAnonymous: true,
      isSample: true,
      hasInventedParts: false,
    },
    ...{ shownAbroad: true, createdAt: at, updatedAt: at, ...gained },
  },
  picture: 'hash',
  texts: [
    { organisationId, language: 'en', origin: 'original', tagline: 'Clean water', description: 'More', ...gained },
  ],
  cooperations: [
    {
      id: 'coo_1',
      organisationId,
      direction: 'offer',
      kind: 'licence',
      topics: [],
      text: { en: 'More' },
      position: 0,
      ...gained,
    },
  ],
  raise: { organisationId, round: 'seed', amount: 100, currency: 'EUR', use: { en: 'More' }, ...gained },
  thesis: {
    ...{
      organisationId,
      topicsIn: [],
      topicsOut: [],
      stages: [],
      ticketMin: null,
      ticketMax: null,
      currency: 'EUR',
      countries: [],
      lead: 'either',
    },
    ...{ coInvest: false, musts: [], ...gained },
  },
  ...gained,
} as unknown as Profile;

const shownTo = (knows: boolean) => {
  const viewer = { language: 'en' as const, knows: () => knows };
  return JSON.stringify([toOrganisationView(profile, undefined, viewer), toOrganisationCard(profile, viewer)]);
};

test('a field that a profile gains is hidden from strangers in every section until it is put on the list', () => {
  expect(shownTo(true)).toContain(mark);
  expect(shownTo(false)).not.toContain(mark);
  expect(shownTo(false)).not.toContain('More');
  expect(shownTo(false)).toContain('Clean water');
});
