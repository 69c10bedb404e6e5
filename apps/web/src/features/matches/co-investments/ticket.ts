import { useAmountsText } from '../readers-money.ts';

const euros = (amount: number | null) => (amount === null ? null : ({ amount, currency: 'EUR' } as const));

/** Words a range of euro cents for the reader, either end of which may be unstated; empty where both are. */
export function useEuroRange(): (min: number | null, max: number | null) => string {
  const say = useAmountsText();
  return (min, max) => say({ min: euros(min), max: euros(max) });
}
