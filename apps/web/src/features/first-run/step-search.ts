import { type Id, isId } from '@jumelage/domain/ids';

/** A step of the first run, as an address names it; the first has no name. */
export type FirstRunStep = 1 | 2 | 3;

/** Reads the step of an address: the browser’s own buttons go back and forth between them. */
export const readStep = ({ step }: Record<string, unknown>): { step?: 2 | 3 } =>
  step === 2 || step === 3 ? { step } : {};

/** Reads the event that somebody comes to take part in, which the first run then offers first. */
export const readEvent = ({ event }: Record<string, unknown>): { event?: Id<'event'> } =>
  typeof event === 'string' && isId('event', event) ? { event } : {};
