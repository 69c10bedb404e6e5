import { type Field, type FieldTable, type FieldValues, listFields, mayBeNull } from '@jumelage/domain/field';
import { z } from 'zod';
import {
  country,
  date,
  eventDate,
  id,
  line,
  optionalLine,
  paragraph,
  spoken,
  tags,
  topicId,
  topicIds,
  trilingual,
  trilingualParagraph,
  website,
  zone,
} from './fields.ts';
import { localHours } from './sessions.ts';

/** Most slots of an event that somebody may close to themselves. */
const mostSlots = 2000;

const saysSomething = (texts: Readonly<Record<string, string | undefined>>) => Object.values(texts).some(Boolean);

/** Makes the schema of the values that a field may be sent with, apart from null. */
function sentValue(field: Field): z.ZodType {
  switch (field.type) {
    case 'line':
      return field.isRequired ? line(field.most) : optionalLine(field.most);
    case 'paragraph':
      return paragraph(field.most);
    case 'address':
      return website(field.most);
    case 'phrase':
      return field.isRequired
        ? trilingual(field.most).refine(saysSomething, { error: 'required' })
        : trilingual(field.most);
    case 'text':
      return trilingualParagraph(field.most);
    case 'whole':
      return z.number().int().min(field.least).max(field.most);
    case 'choice':
      return z.enum(field.of as [string, ...string[]]);
    case 'country':
      return country;
    case 'park':
      return id('park');
    case 'languages':
      return spoken.min(field.least ?? 0);
    case 'topics':
      return topicIds;
    case 'tags':
      return tags;
    case 'yesNo':
      return z.boolean();
    case 'zone':
      return zone;
    case 'day':
      return eventDate;
    case 'hours':
      return localHours;
    case 'slots':
      return z.array(id('slot')).max(mostSlots);
  }
}

/** Makes the schema of the values that a field is read with: what is stored was checked when it came. */
function readValue(field: Field): z.ZodType {
  switch (field.type) {
    case 'line':
    case 'paragraph':
    case 'address':
    case 'zone':
      return z.string();
    case 'whole':
      return z.number().int();
    case 'languages':
      return spoken;
    case 'topics':
      return z.array(topicId);
    case 'tags':
      return z.array(z.string());
    case 'phrase':
      return trilingual(field.most);
    case 'day':
      return date;
    case 'slots':
      return z.array(id('slot'));
    default:
      return sentValue(field);
  }
}

type Read<Fields extends FieldTable> = {
  readonly [N in keyof Fields]: z.ZodType<FieldValues<Fields>[N], FieldValues<Fields>[N]>;
};
type Sent<Fields extends FieldTable> = {
  readonly [N in keyof Fields]: null extends FieldValues<Fields>[N] ? z.ZodOptional<Read<Fields>[N]> : Read<Fields>[N];
};

const schemasOf = (fields: FieldTable, of: (field: Field) => z.ZodType) =>
  Object.fromEntries(listFields(fields).map((field) => [field.name, of(field)]));

/** Makes the schemas that the fields of a table are sent with, by their names; one that may be null may be left out. */
export const sentSchemas = <const Fields extends FieldTable>(fields: Fields) =>
  schemasOf(fields, (field) =>
    mayBeNull(field) ? sentValue(field).nullable().optional() : sentValue(field),
  ) as unknown as Sent<Fields>;

/** Makes the schemas that the fields of a table are read with, by their names. */
export const readSchemas = <const Fields extends FieldTable>(fields: Fields) =>
  schemasOf(fields, (field) =>
    mayBeNull(field) ? readValue(field).nullable() : readValue(field),
  ) as unknown as Read<Fields>;
