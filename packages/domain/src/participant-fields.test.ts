import { describe, expect, it } from 'vitest';
import { fieldNames, fieldsWith, pick } from './field.ts';
import { ownParticipantFields, participantFields } from './participant-fields.ts';
import { redact } from './redaction.ts';

describe('a field that the table of participants gains', () => {
  const fields = {
    ...participantFields,
    diet: { type: 'line', most: 80, shown: 'nobody', erased: 'blanked', changedBy: 'person' },
    badge: { type: 'line', most: 20, shown: 'participants', erased: 'kept', changedBy: 'organisers' },
  } as const;
  const row = Object.fromEntries(fieldNames(fields).map((name) => [name, name]));
  const seenBy = (...who: readonly ('participants' | 'organisers' | 'nobody')[]) =>
    Object.keys(
      pick(
        row,
        who.flatMap((one) => fieldsWith(fields, 'shown', one)),
      ),
    );

  it('is hidden from other participants, and from organisers, unless the table says otherwise', () => {
    expect(seenBy('participants')).toEqual(['languages', 'attendance', 'badge']);
    expect(seenBy('participants', 'organisers')).toEqual([
      ...['languages', 'attendance', 'badge', 'zone', 'unavailable', 'jobTitle', 'phone', 'wechat'],
    ]);
  });

  it('is blanked by an erasure unless the table says that it is kept', () => {
    const left = redact<Record<string, string | null>, string>(row, {
      kept: fieldsWith(fields, 'erased', 'kept'),
      blanks: {},
    });
    expect(left).toMatchObject({ diet: null, badge: 'badge', attendance: 'attendance', hours: null, languages: null });
  });

  it('is mended by organisers only where the table says so', () => {
    expect(fieldsWith(fields, 'changedBy', 'organisers')).toEqual([
      ...['languages', 'attendance', 'unavailable', 'jobTitle', 'phone', 'wechat', 'badge'],
    ]);
  });
});

it('what organisers write about somebody is for organisers alone, to read and to change', () => {
  const theirs = fieldsWith(participantFields, 'shown', 'staff');
  expect(theirs).toEqual(['tags', 'notes']);
  expect(fieldsWith(participantFields, 'changedBy', 'staff')).toEqual(theirs);
  expect(ownParticipantFields.filter((name) => (theirs as readonly string[]).includes(name))).toEqual([]);
});

it('an erasure leaves what counts and names nobody', () => {
  expect(fieldsWith(participantFields, 'erased', 'kept')).toEqual(['attendance', 'zone', 'refusesDelegation']);
});

it('organisers mend what they see, and never what is the person’s own word', () => {
  const seen = [
    ...fieldsWith(participantFields, 'shown', 'participants'),
    ...fieldsWith(participantFields, 'shown', 'organisers'),
  ];
  const mended = fieldsWith(participantFields, 'changedBy', 'organisers');
  expect(mended.filter((name) => !(seen as readonly string[]).includes(name))).toEqual([]);
  expect(mended).not.toContain('refusesDelegation');
});

it('what nobody else sees is not kept beyond an erasure, but for the word on who may act', () => {
  const unseen = fieldsWith(participantFields, 'shown', 'nobody');
  expect(unseen.filter((name) => participantFields[name].erased === 'kept')).toEqual(['refusesDelegation']);
});
