import type { Field, FieldValues } from './field.ts';

type EventField = Field & {
  /** Its readers: everybody in the programme, those who open the event's page, or its admitted people and organisers. */
  readonly shown: 'programme' | 'page' | 'admitted';
  /** The part of the form that it stands in. */
  readonly section: 'texts' | 'times' | 'deadlines' | 'online' | 'rules' | 'admission' | 'retention';
};

/**
 * The fields that organisers fill in for an event. The contract, the programme, the version of an event, its draft,
 * limits and labels follow from them, in this order. An erasure leaves them as they are: they name nobody.
 */
export const eventFields = {
  name: { type: 'phrase', most: 200, isRequired: true, shown: 'programme', section: 'texts' },
  place: { type: 'phrase', most: 200, shown: 'programme', section: 'texts' },
  description: { type: 'text', most: 4000, shown: 'page', section: 'texts' },
  zone: { type: 'zone', isRequired: true, shown: 'programme', section: 'times' },
  startsOn: { type: 'day', isRequired: true, shown: 'programme', section: 'times' },
  endsOn: { type: 'day', isRequired: true, shown: 'programme', section: 'times' },
  /** The last days on which one registers, asks for a meeting and answers; null: as long as the phase permits. */
  registrationUntil: { type: 'day', shown: 'page', section: 'deadlines' },
  requestsUntil: { type: 'day', shown: 'page', section: 'deadlines' },
  answersUntil: { type: 'day', shown: 'page', section: 'deadlines' },
  /** The organisers' online room, for everybody who takes part; a meeting may have an address of its own. */
  link: { type: 'address', most: 500, shown: 'admitted', section: 'online' },
  /** Most meeting requests that a participant may have sent and not withdrawn. */
  requestLimit: { type: 'whole', least: 1, most: 200, isRequired: true, shown: 'page', section: 'rules' },
  /** Hours after which an unanswered request expires. */
  requestHours: { type: 'whole', least: 1, most: 2000, isRequired: true, shown: 'page', section: 'rules' },
  /** Registrations of published organisations are approved at once; null, as false: by the organisers, one by one. */
  admitsPublished: { type: 'yesNo', shown: 'page', section: 'admission' },
  /** After which day people no longer see each other's data, and after which it is erased; null: never settled. */
  hideOn: { type: 'day', shown: 'page', section: 'retention' },
  eraseOn: { type: 'day', shown: 'page', section: 'retention' },
} as const satisfies Readonly<Record<string, EventField>>;

export type EventFieldName = keyof typeof eventFields;
export type EventValues = FieldValues<typeof eventFields>;
