import { describe, expect, it } from 'vitest';
import { laterDays } from './event.ts';
import { eventFields } from './event-fields.ts';
import { fieldNames, fieldsWith, listFields, pick } from './field.ts';

describe('a field that the table of events gains', () => {
  const fields = {
    ...eventFields,
    hall: { type: 'line', most: 80, shown: 'page', section: 'texts' },
    motto: { type: 'line', most: 80, shown: 'programme', section: 'texts' },
  } as const;
  const row = Object.fromEntries([...fieldNames(fields), 'createdAt'].map((name) => [name, name]));

  it('stands in the programme only where the table says so', () => {
    const card = pick(row, fieldsWith(fields, 'shown', 'programme'));
    expect(Object.keys(card)).toEqual(['name', 'place', 'zone', 'startsOn', 'endsOn', 'motto']);
  });

  it('stands on the page of the event, which shows the programme’s too', () => {
    const page = pick(row, [...fieldsWith(fields, 'shown', 'programme'), ...fieldsWith(fields, 'shown', 'page')]);
    expect(page).toMatchObject({ hall: 'hall', motto: 'motto', description: 'description', hideOn: 'hideOn' });
    expect(page).not.toHaveProperty('createdAt');
  });

  it('stands for admitted people alone where the table says so', () => {
    expect(fieldsWith(fields, 'shown', 'admitted')).toEqual(['link']);
  });

  it('stands in its part of the form', () => {
    expect(fieldsWith(fields, 'section', 'texts')).toEqual(['name', 'place', 'description', 'hall', 'motto']);
  });
});

it('the days of the table are those that have an order, and the first of them', () => {
  expect(fieldsWith(eventFields, 'type', 'day')).toEqual(['startsOn', ...laterDays]);
});

it('every part of the form has a field', () => {
  const sections = ['texts', 'times', 'deadlines', 'online', 'rules', 'admission', 'retention'] as const;
  expect(sections.flatMap((section) => fieldsWith(eventFields, 'section', section))).toEqual(fieldNames(eventFields));
});

it('what must be said of an event is its name, its days and clock, and its limits', () => {
  const required = listFields(eventFields).filter((field) => 'isRequired' in field);
  expect(required.map(({ name }) => name)).toEqual([
    'name',
    'zone',
    'startsOn',
    'endsOn',
    'requestLimit',
    'requestHours',
  ]);
});
