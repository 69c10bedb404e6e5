import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type EventValues, eventFields } from './event-fields.ts';
import { type Field, type FieldTable, fieldNames, fieldsWith, listFields, mayBeNull, pick } from './field.ts';
import type { Id } from './ids.ts';
import type { SpokenLanguage, Trilingual } from './language.ts';
import type { Attendance } from './participant.ts';
import { type ParticipantValues, participantFields } from './participant-fields.ts';
import { type ProfileValues, profileFields } from './profile.ts';

const invented = {
  name: { type: 'phrase', most: 80, isRequired: true, shown: 'everybody' },
  nickname: { type: 'line', most: 20, shown: 'friends' },
  motto: { type: 'text', most: 200, shown: 'everybody' },
  age: { type: 'whole', least: 0, most: 150, shown: 'friends', isRequired: true },
} as const satisfies FieldTable;

describe('a table of fields', () => {
  it('lists its fields with their names, in its order', () => {
    expect(listFields(invented)).toEqual([
      { name: 'name', ...invented.name },
      { name: 'nickname', ...invented.nickname },
      { name: 'motto', ...invented.motto },
      { name: 'age', ...invented.age },
    ]);
    expect(fieldNames(invented)).toEqual(['name', 'nickname', 'motto', 'age']);
  });

  it('names those of which it says something, and no other', () => {
    expect(fieldsWith(invented, 'shown', 'friends')).toEqual(['nickname', 'age']);
    expect(fieldsWith(invented, 'type', 'text')).toEqual(['motto']);
    expect(fieldsWith({ ...invented, motto: { ...invented.motto, shown: 'nobody' } }, 'shown', 'everybody')).toEqual([
      'name',
    ]);
  });

  it('splits by what it says: nothing is left out, nothing twice', () => {
    const shown = fc.constantFrom('everybody', 'friends', 'nobody');
    const field = shown.map((who): Field => ({ type: 'yesNo', shown: who }));
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), field), (fields) => {
        const parts = ['everybody', 'friends', 'nobody'].flatMap((who) => fieldsWith(fields, 'shown', who));
        expect(parts.toSorted()).toEqual(Object.keys(fields).toSorted());
      }),
      { numRuns: 100 },
    );
  });
});

describe('a field may be null', () => {
  const types = [
    'line',
    'paragraph',
    'address',
    'phrase',
    'text',
    'whole',
    'choice',
    'country',
    'park',
    'languages',
    'topics',
    'tags',
  ] as const;
  const others = ['yesNo', 'zone', 'day', 'hours', 'slots'] as const;
  it.each([...types, ...others])('%s: where it is not required, unless it is empty as it is', (type) => {
    expect(mayBeNull({ type, isRequired: true })).toBe(false);
    expect(mayBeNull({ type })).toBe(type !== 'phrase' && type !== 'text');
  });
});

describe('picking', () => {
  it('copies what is named and nothing else, whatever a record gains', () => {
    const row = { name: 'Ada', secret: 'x', age: 36 };
    expect(pick(row, ['age', 'name'])).toEqual({ age: 36, name: 'Ada' });
    expect(pick(row, [])).toEqual({});
    expect(Object.keys(pick(row, ['age', 'name']))).toEqual(['age', 'name']);
  });

  it('keeps null and undefined apart', () => {
    const row: { a: null; b?: string | undefined } = { a: null, b: undefined };
    expect(pick(row, ['a', 'b'])).toStrictEqual({ a: null, b: undefined });
  });
});

describe('every table of the product', () => {
  const tables: Readonly<Record<string, FieldTable>> = { eventFields, participantFields, profileFields };
  it.each(Object.entries(tables))('%s has bounds that leave something between them', (_, fields) => {
    for (const field of listFields(fields)) {
      if ('most' in field) expect([field.name, field.most > 0]).toEqual([field.name, true]);
      if (field.type === 'whole') expect([field.name, field.least < field.most]).toEqual([field.name, true]);
      if (field.type === 'choice') {
        expect([field.name, field.of.length > 1]).toEqual([field.name, true]);
        expect([field.name, new Set(field.of).size]).toEqual([field.name, field.of.length]);
      }
    }
  });
});

describe('the types of values', () => {
  it('are null where nothing may be stated, and only there', () => {
    expectTypeOf<EventValues['name']>().toEqualTypeOf<Trilingual>();
    expectTypeOf<EventValues['place']>().toEqualTypeOf<Trilingual>();
    expectTypeOf<EventValues['startsOn']>().toEqualTypeOf<string>();
    expectTypeOf<EventValues['hideOn']>().toEqualTypeOf<string | null>();
    expectTypeOf<EventValues['requestLimit']>().toEqualTypeOf<number>();
    expectTypeOf<ParticipantValues['attendance']>().toEqualTypeOf<Attendance>();
    expectTypeOf<ParticipantValues['unavailable']>().toEqualTypeOf<Id<'slot'>[]>();
    expectTypeOf<ParticipantValues['hours']>().toEqualTypeOf<{ readonly from: string; readonly to: string } | null>();
    expectTypeOf<ProfileValues['languages']>().toEqualTypeOf<SpokenLanguage[]>();
    expectTypeOf<ProfileValues['trl']>().toEqualTypeOf<number | null>();
    expectTypeOf<ProfileValues['isAnonymous']>().toEqualTypeOf<boolean>();
  });

  it('are null exactly where the table lets a value be null', () => {
    const nullable = (fields: FieldTable) =>
      listFields(fields).flatMap((field) => (mayBeNull(field) ? [field.name] : []));
    expect(nullable(eventFields)).toEqual([
      'registrationUntil',
      'requestsUntil',
      'answersUntil',
      'link',
      'admitsPublished',
      'hideOn',
      'eraseOn',
    ]);
    expect(nullable(participantFields)).toEqual(['hours', 'jobTitle', 'phone', 'wechat', 'notes']);
    expect(nullable(profileFields)).toEqual([
      ...['nameHanzi', 'city', 'parkId', 'sector', 'stage', 'trl', 'foundedYear', 'headcount', 'turnover'],
      ...['registrationNumber', 'website'],
    ]);
  });
});
