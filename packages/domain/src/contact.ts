import type { Field, FieldValues } from './field.ts';
import type { MeetingStatus } from './meeting.ts';

type ContactField = Field & { readonly shown: 'partner'; readonly erased: 'blanked' };

/**
 * The fields of a card that two people exchange after their meeting, each given only where its owner chose to. Nobody
 * but the partner of that meeting sees them; the contract, the card and the erasure follow.
 */
export const contactFields = {
  phone: { type: 'line', most: 40, shown: 'partner', erased: 'blanked' },
  wechat: { type: 'line', most: 60, shown: 'partner', erased: 'blanked' },
  email: { type: 'line', most: 254, shown: 'partner', erased: 'blanked' },
} as const satisfies Readonly<Record<string, ContactField>>;

export type ContactFieldName = keyof typeof contactFields;
export type ContactValues = FieldValues<typeof contactFields>;

/** The states of an exchange between two people of a meeting: neither gave a card, one did, or both. */
export const contactStates = ['none', 'mine', 'theirs', 'both'] as const;
export type ContactState = (typeof contactStates)[number];

export function contactStateOf({ mine, theirs }: { readonly mine: boolean; readonly theirs: boolean }): ContactState {
  if (mine) return theirs ? 'both' : 'mine';
  return theirs ? 'theirs' : 'none';
}

/** Tells whether cards may be exchanged: after a meeting that was held, by its two people alone. */
export function mayExchangeContacts({
  status,
  isColleagues,
}: {
  readonly status: MeetingStatus;
  readonly isColleagues: boolean;
}): boolean {
  return status === 'held' && !isColleagues;
}

/** Tells whether a telephone number can be read as one: digits with the usual marks between them. */
export const isPhoneNumber = (text: string): boolean =>
  /^\+?[\d ().-]{5,40}$/.test(text) && text.replace(/\D/g, '').length >= 5;
