import { listFields } from '@jumelage/domain/field';
import { profileFields } from '@jumelage/domain/profile';
import type { Changes, Organisation } from '../queries.ts';

/** A field that members may change. */
export type Field = keyof NonNullable<Changes> & keyof Organisation;
export type Draft = Pick<Organisation, Field>;

const sections = ['texts', 'offers', 'needs', 'raise', 'thesis'] as const satisfies readonly Field[];
const fields: readonly Field[] = [...listFields(profileFields).map(({ name }) => name), ...sections];

/** Picks the editable fields of an organisation. */
export const draftOf = (organisation: Draft): Draft =>
  Object.fromEntries(fields.map((field) => [field, organisation[field]])) as Draft;
export type DraftChanges = { readonly [F in Field]?: Draft[F] };

/** The props of every section of the editor: the draft, its setter, and the server's error of a field. */
export type SectionProps = {
  readonly draft: Draft;
  readonly change: (changes: DraftChanges) => void;
  readonly errorOf: (path: string) => string | undefined;
  /** Says whether a field holds a text that could not be read: it is not saved, and leaving asks first. */
  readonly hold: (path: string, isUnread: boolean) => void;
};

export const noThesis: NonNullable<Draft['thesis']> = {
  topicsIn: [],
  topicsOut: [],
  stages: [],
  ticketMin: null,
  ticketMax: null,
  currency: 'EUR',
  countries: [],
  lead: 'either',
  coInvest: true,
  musts: [],
};

export const noRaise: NonNullable<Draft['raise']> = { round: 'seed', money: { amount: 0, currency: 'EUR' }, use: {} };
