import { describe, expect, it } from 'vitest';
import { fieldNames, fieldsWith, listFields } from './field.ts';
import { organisationKinds } from './organisation.ts';
import { isFieldOf, lacksForPublication, profileFields } from './profile.ts';
import { redact } from './redaction.ts';

describe('a field that the table gains', () => {
  const fields = {
    ...profileFields,
    invented: { type: 'line', most: 80, shown: 'known', erased: 'blanked', section: 'identity' },
    seen: { type: 'line', most: 20, shown: 'everybody', erased: 'kept', section: 'identity' },
  } as const;
  const row = {
    ...Object.fromEntries(listFields(profileFields).map(({ name }) => [name, name])),
    invented: 'Onwards',
    seen: 'red',
  } as Record<string, string | null>;
  const left = (kept: readonly string[]) => redact<Record<string, string | null>, string>(row, { kept, blanks: {} });

  it('is hidden from strangers and erased, unless it says otherwise', () => {
    expect(left(fieldsWith(fields, 'shown', 'everybody'))).toMatchObject({
      invented: null,
      seen: 'red',
      sector: 'sector',
      website: null,
    });
    expect(left(fieldsWith(fields, 'erased', 'kept'))).toMatchObject({
      invented: null,
      seen: 'red',
      country: 'country',
      website: null,
    });
  });

  it('stands in its place in the table', () => {
    expect(listFields(fields).slice(-2)).toEqual([
      { name: 'invented', ...fields.invented },
      { name: 'seen', ...fields.seen },
    ]);
  });
});

it('hides from strangers what names an organisation, and leaves nothing of that after an erasure', () => {
  const naming = ['nameLatin', 'nameHanzi', 'city', 'registrationNumber', 'website'] as const;
  expect(fieldsWith(profileFields, 'shown', 'known')).toEqual(
    expect.arrayContaining([...naming, 'parkId', 'foundedYear', 'headcount', 'turnover']),
  );
  expect(fieldsWith(profileFields, 'erased', 'blanked')).toEqual(expect.arrayContaining([...naming]));
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

describe('the table of profiles', () => {
  it('shows of an anonymous organisation what it does, and nothing by which it is found', () => {
    expect(fieldsWith(profileFields, 'shown', 'everybody')).toEqual([
      'isAnonymous',
      'isPublic',
      'kind',
      'country',
      'sector',
      'topics',
      'stage',
      'trl',
      'languages',
    ]);
  });

  it('keeps beyond an erasure what is counted, and nothing that somebody wrote', () => {
    const kept = fieldsWith(profileFields, 'erased', 'kept');
    expect(kept).toEqual(['isAnonymous', 'isPublic', 'kind', 'country', 'parkId', 'sector', 'languages']);
    const typed = listFields(profileFields).filter(({ type }) => type === 'line' || type === 'address');
    for (const { name } of typed) expect([name, (kept as readonly string[]).includes(name)]).toEqual([name, false]);
  });

  it('asks no team without a company for what a company has', () => {
    const names = fieldNames(profileFields);
    expect(names.filter((name) => !isFieldOf(name, 'project'))).toEqual([
      ...['foundedYear', 'headcount', 'turnover', 'registrationNumber'],
    ]);
    for (const kind of organisationKinds.filter((one) => one !== 'project'))
      expect([kind, names.filter((name) => !isFieldOf(name, kind))]).toEqual([kind, []]);
  });

  it('takes choices from sets that have a word for each', () => {
    const choices = listFields(profileFields).flatMap((field) => (field.type === 'choice' ? [field.labels] : []));
    expect(new Set(choices).size).toBe(choices.length);
  });
});

describe('publishing', () => {
  it.each(organisationKinds.map((kind) => [kind] as const))(
    'a profile of a %s lacks nothing once all is said',
    (kind) => {
      const whole = { kind, sector: 'it', descriptions: ['We measure rivers.'], topicsSought: ['ai'] } as const;
      expect(lacksForPublication(whole)).toEqual([]);
      expect(lacksForPublication({ ...whole, descriptions: [] })).toEqual(['texts']);
      const needsSector = !['investor', 'public', 'support'].includes(kind);
      expect(lacksForPublication({ ...whole, sector: null })).toEqual(needsSector ? ['sector'] : []);
      expect(lacksForPublication({ ...whole, topicsSought: [] })).toEqual(
        kind === 'investor' ? ['thesis.topicsIn'] : [],
      );
    },
  );
});
