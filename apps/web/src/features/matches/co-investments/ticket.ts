import { useFormat } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.tsx';

const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;

/** Formats a range of euro cents, either end of which may be unstated; empty where both are. */
export function useEuroRange(): (min: number | null, max: number | null) => string {
  const t = useWords('co-investments');
  const { money, moneyRange } = useFormat();
  return (min, max) => {
    if (min !== null && max !== null)
      return min === max ? money(euros(min), 'compact') : moneyRange(euros(min), euros(max));
    if (min !== null) return t('from', { amount: money(euros(min), 'compact') });
    return max === null ? '' : t('upTo', { amount: money(euros(max), 'compact') });
  };
}

/** Formats an amount in euro cents, short. */
export function useEuros(): (amount: number) => string {
  const { money } = useFormat();
  return (amount) => money(euros(amount), 'compact');
}
