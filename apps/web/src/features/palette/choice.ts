import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Findings } from './queries.ts';

/** Headings of the list, in their order: one's own first, since these are there at once and nothing moves later. */
export const groups = ['recent', 'pages', 'acts', 'people', 'organisations', 'events', 'more'] as const;
export type Group = (typeof groups)[number];

/** A choice as this browser stores it: texts of others as they were found, one's own pages and acts by name. */
export type Chosen =
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'people'; readonly item: Findings['people'][number] }
  | { readonly kind: 'organisations'; readonly item: Findings['organisations'][number] }
  | { readonly kind: 'events'; readonly item: Findings['events'][number] };

/** One line of the list. */
export type Choice = {
  /** Stands once in a list. */
  readonly id: string;
  readonly group: Group;
  readonly Icon: LucideIcon;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  /** Absent for what is not worth to be found again. */
  readonly chosen?: Chosen;
  readonly act: () => void;
};
