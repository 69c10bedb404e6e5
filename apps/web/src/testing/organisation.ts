import type { OrganisationView } from '@jumelage/contracts/organisations';
import { listFields, mayBeNull } from '@jumelage/domain/field';
import { type NamedProfileField, type ProfileValues, profileFields } from '@jumelage/domain/profile';

/** Gives a field the least that it may hold: null, where nothing need be stated. */
function leastOf(field: NamedProfileField): unknown {
  if (mayBeNull(field)) return null;
  switch (field.type) {
    case 'yesNo':
      return false;
    case 'whole':
      return field.least;
    case 'choice':
      return field.of[0];
    case 'topics':
    case 'languages':
      return [];
    default:
      return '';
  }
}

// The edge: a field's least value is of its type.
const leastProfile = Object.fromEntries(
  listFields(profileFields).map((field) => [field.name, leastOf(field)]),
) as ProfileValues;

/** A young company of Nice, as one of its owners sees it. */
export const organisation: OrganisationView = {
  id: 'org_vent',
  status: 'draft',
  ...leastProfile,
  nameLatin: 'Vent Bleu',
  nameHanzi: '蓝风',
  kind: 'startup',
  country: 'FR',
  city: 'Nice',
  sector: 'cleantech',
  foundedYear: 2019,
  website: 'https://vent-bleu.example',
  languages: ['fr', 'en'],
  texts: { fr: { origin: 'original', tagline: 'Le vent en mer', description: 'Nous surveillons des éoliennes.' } },
  offers: [],
  needs: [],
  raise: null,
  thesis: null,
  isTeaser: false,
  picture: null,
  isSample: false,
  hasInventedParts: false,
  updatedAt: '2026-06-01T08:00:00.000Z',
  mine: {
    version: 'v1',
    role: 'owner',
    completeness: { percent: 60, missing: [] },
    registrationWarning: null,
    isCountryConfirmed: true,
  },
};
