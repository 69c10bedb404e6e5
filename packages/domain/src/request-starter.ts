import { type CooperationKind, cooperationKinds, type Sector, sectors } from './organisation.ts';

/**
 * Sentences with which a request may begin, each with what it names. They are stored by kind, and everybody reads them
 * in their own language: “they” is the recipient, “we” the sender.
 */
export const starterKinds = {
  they_seek: 'cooperation',
  we_seek: 'cooperation',
  we_invest: 'nothing',
  we_raise: 'nothing',
  topic: 'topic',
  sector: 'sector',
  introduce: 'nothing',
  partner: 'nothing',
  market: 'nothing',
} as const;
export type StarterKind = keyof typeof starterKinds;
export const allStarterKinds = Object.keys(starterKinds) as [StarterKind, ...StarterKind[]];

/** The sentence of a kind, with what it names: a form of cooperation, a topic’s id or a sector; null where it names nothing. */
export type Starter = { readonly kind: StarterKind; readonly about: string | null };

/** The number of starters that are offered. */
export const shownStarters = 3;

/** Starters that suit every pair: what is offered where the reasons give too few. */
export const openStarters: readonly Starter[] = [
  { kind: 'introduce', about: null },
  { kind: 'partner', about: null },
  { kind: 'market', about: null },
];

const isCooperationKind = (about: string | null): about is CooperationKind =>
  cooperationKinds.some((kind) => kind === about);
const isSector = (about: string | null): about is Sector => sectors.some((sector) => sector === about);

/** Tells whether a starter names what its kind is about; whether a topic exists is not known here. */
export function isStarter({ kind, about }: Starter): boolean {
  switch (starterKinds[kind]) {
    case 'cooperation':
      return isCooperationKind(about);
    case 'sector':
      return isSector(about);
    case 'topic':
      return about !== null && about !== '';
    default:
      return about === null;
  }
}
