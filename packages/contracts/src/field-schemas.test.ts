import { eventFields } from '@jumelage/domain/event-fields';
import { type FieldTable, fieldsWith, listFields, mayBeNull, pick } from '@jumelage/domain/field';
import { participantFields } from '@jumelage/domain/participant-fields';
import { profileFields } from '@jumelage/domain/profile';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSchemas, sentSchemas } from './field-schemas.ts';

describe('a field that a table gains', () => {
  const fields = {
    ...participantFields,
    diet: { type: 'line', most: 8, shown: 'nobody', erased: 'blanked', changedBy: 'person' },
    badge: { type: 'line', most: 8, shown: 'participants', erased: 'kept', changedBy: 'organisers' },
  } as const;

  it('leaves by an answer only to those who may see it by the table', () => {
    const card = z.object(pick(readSchemas(fields), fieldsWith(fields, 'shown', 'participants')));
    const row = { languages: ['fr'], attendance: 'onsite', zone: 'UTC', diet: 'none', badge: 'red', hours: null };
    expect(card.parse(row)).toEqual({ languages: ['fr'], attendance: 'onsite', badge: 'red' });
  });

  it('may be sent within its bounds, left out or emptied', () => {
    const change = z.strictObject(sentSchemas(fields)).partial();
    for (const diet of ['none', ' none ', '', null, undefined]) expect(change.safeParse({ diet }).success).toBe(true);
    expect(change.safeParse({ diet: 'x'.repeat(9) }).success).toBe(false);
    expect(change.safeParse({ dict: 'none' }).success).toBe(false);
  });
});

describe('what may be sent', () => {
  const event = sentSchemas(eventFields);
  it.each([
    ['name', {}, false],
    ['name', { fr: '' }, false],
    ['name', { fr: ' \u200B' }, false],
    ['name', { zh: '论坛' }, true],
    ['name', { en: 'x'.repeat(200) }, true],
    ['name', { en: 'x'.repeat(201) }, false],
    ['place', {}, true],
    ['place', null, false],
    ['description', { en: 'x'.repeat(4000) }, true],
    ['description', { en: 'x'.repeat(4001) }, false],
    ['startsOn', '2026-02-29', false],
    ['startsOn', '1999-12-31', false],
    ['startsOn', '2026-02-28', true],
    ['startsOn', null, false],
    ['hideOn', null, true],
    ['hideOn', undefined, true],
    ['requestLimit', 0, false],
    ['requestLimit', 1, true],
    ['requestLimit', 200, true],
    ['requestLimit', 201, false],
    ['requestHours', 2000, true],
    ['requestHours', 2001, false],
    ['requestHours', 1.5, false],
  ] as const)('of an event as %s: %j: %s', (name, value, may) => {
    expect(event[name].safeParse(value).success).toBe(may);
  });

  const place = sentSchemas(participantFields);
  it.each([
    ['languages', [], false],
    ['languages', ['fr'], true],
    ['languages', ['xx'], false],
    ['attendance', 'remote', true],
    ['attendance', 'absent', false],
    ['unavailable', ['slt_a'], true],
    ['unavailable', ['par_a'], false],
    ['hours', null, true],
    ['refusesDelegation', null, false],
    ['tags', [], true],
    ['tags', null, false],
    ['tags', ['VIP', '媒体'], true],
    ['tags', ['VIP', ' vip '], false],
    ['tags', ['a;b'], false],
    ['tags', ['x'.repeat(40)], true],
    ['tags', ['x'.repeat(41)], false],
    ['tags', Array.from({ length: 20 }, (_, i) => `t${i}`), true],
    ['tags', Array.from({ length: 21 }, (_, i) => `t${i}`), false],
    ['notes', 'first\nsecond', true],
    ['notes', 'x'.repeat(2001), false],
    ['jobTitle', null, true],
  ] as const)('of a participant as %s: %j: %s', (name, value, may) => {
    expect(place[name].safeParse(value).success).toBe(may);
  });
});

it.each([
  ['events', eventFields],
  ['participants', participantFields],
  ['profiles', profileFields],
] as const)('null is taken and given exactly where the table of %s lets it be', (_, fields: FieldTable) => {
  for (const field of listFields(fields)) {
    const [sent, read] = [sentSchemas(fields)[field.name], readSchemas(fields)[field.name]];
    expect([field.name, sent?.safeParse(null).success]).toEqual([field.name, mayBeNull(field)]);
    expect([field.name, read?.safeParse(null).success]).toEqual([field.name, mayBeNull(field)]);
    expect([field.name, sent?.safeParse(undefined).success]).toEqual([field.name, mayBeNull(field)]);
  }
});
