import type { ToldAmounts } from '@jumelage/i18n/format-money';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import type { Match } from './match.ts';
import { useReadersMoney, useTellAmounts } from './readers-money.ts';

/** Words what an organisation raises or invests, in the reader's currency and in its own. */
export function useAmounts(): (match: Pick<Match, 'raise' | 'ticket'>) => ToldAmounts | null {
  const t = useWords('suggestions');
  const tell = useTellAmounts();
  return ({ raise, ticket }) => {
    if (raise) {
      const { readers, stated } = tell({ min: raise.money, max: raise.money });
      return { readers: t('seeks', { amount: readers }), stated };
    }
    if (!ticket || (ticket.min === null && ticket.max === null)) return null;
    const { currency } = ticket;
    const { readers, stated } = tell({
      min: ticket.min === null ? null : { amount: ticket.min, currency },
      max: ticket.max === null ? null : { amount: ticket.max, currency },
    });
    return { readers: t('invests', { amount: readers }), stated };
  };
}

/** Draws what an organisation raises or invests; nothing where it states neither. */
export function Amount({ match }: { readonly match: Pick<Match, 'raise' | 'ticket'> }) {
  const told = useAmounts()(match);
  const { aside } = useFormat();
  if (!told) return null;
  return (
    <span className="whitespace-nowrap">
      {told.readers}
      {told.stated && <span className="text-muted">{aside(told.stated)}</span>}
    </span>
  );
}

/** Names the day of the rates by which amounts are converted. */
export function RatesNote() {
  const t = useWords('suggestions');
  const { date } = useFormat();
  const { asOf } = useReadersMoney();
  return <p className="text-muted text-xs">{t('ratesOf', { date: date(`${asOf}T12:00:00Z`, 'UTC') })}</p>;
}
