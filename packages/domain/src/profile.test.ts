import { describe, expect, it } from 'vitest';
import { lacksForPublication, listProfileFields, profileFields, profileFieldsWith } from './profile.ts';
import { redact } from './redaction.ts';

describe('a field that the table gains', () => {
  const fields = {
    ...profileFields,
    invented: { type: 'line', most: 80, shown: 'known', erased: 'blanked', section: 'identity' },
    seen: { type: 'line', most: 20, shown: 'everybody', erased: 'kept', section: 'identity' },
  } as const;
  const row = {
    ...Object.fromEntries(listProfileFields().map(({ name }) => [name, name])),
    invented: 'Onwards',
    seen: 'red',
  } as Record<string, string | null>;
  const left = (kept: readonly string[]) => redact<Record<string, string | null>, string>(row, { kept, blanks: {} });

  it('is hidden from strangers and erased, unless it says otherwise', () => {
    expect(left(profileFieldsWith('shown', 'everybody', fields))).toMatchObject({
      invented: null,
      seen: 'red',
      sector: 'sector',
      website: null,
    });
    expect(left(profileFieldsWith('erased', 'kept', fields))).toMatchObject({
      invented: null,
      seen: 'red',
      country: 'country',
      website: null,
    });
  });

  it('stands in its place in the table', () => {
    expect(listProfileFields(fields).slice(-2)).toEqual([
      { name: 'invented', ...fields.invented },
      { name: 'seen', ...fields.seen },
    ]);
  });
});

it('hides from strangers what names an organisation, and leaves nothing of that after an erasure', () => {
  const naming = ['nameLatin', 'nameHanzi', 'city', 'registrationNumber', 'website'] as const;
  expect(profileFieldsWith('shown', 'known')).toEqual(
    expect.arrayContaining([...naming, 'parkId', 'foundedYear', 'headcount', 'turnover']),
  );
  expect(profileFieldsWith('erased', 'blanked')).toEqual(expect.arrayContaining([...naming]));
});

describe('a profile lacks to be published', () => {
  const startup = { kind: 'startup', sector: 'it', descriptions: ['We measure rivers.'], topicsSought: [] } as const;
  it.each([
    ['nothing', startup, []],
    ['a description', { ...startup, descriptions: [] }, ['texts']],
    ['a description that says something', { ...startup, descriptions: ['', ''] }, ['texts']],
    ['a sector', { ...startup, sector: null }, ['sector']],
    ['no sector, as a public body', { ...startup, kind: 'public', sector: null } as const, []],
    ['no sector, as a support organisation', { ...startup, kind: 'support', sector: null } as const, []],
    [
      'topics that it invests in, as an investor',
      { ...startup, kind: 'investor', sector: null } as const,
      ['thesis.topicsIn'],
    ],
    [
      'nothing, as an investor with topics',
      { ...startup, kind: 'investor', sector: null, topicsSought: ['ai'] } as const,
      [],
    ],
    ['all of it', { kind: 'research', sector: null, descriptions: [], topicsSought: [] } as const, ['texts', 'sector']],
  ])('%s', (_name, profile, lacking) => {
    expect(lacksForPublication(profile)).toEqual(lacking);
  });
});
