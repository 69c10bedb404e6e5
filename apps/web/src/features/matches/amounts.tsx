import type { Money } from '@jumelage/domain/money';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import type { Match } from './match.ts';
import { useReadersMoney } from './readers-money.ts';

/** An amount in words: in the reader's currency, and as it was stated where that is another. */
type Told = { readonly readers: string; readonly original: string | null };

/** Words what an organisation raises or invests, in the reader's currency and in its own. */
export function useAmounts(): (match: Pick<Match, 'raise' | 'ticket'>) => Told | null {
  const t = useWords('suggestions');
  const { money, moneyRange } = useFormat();
  const { currency, inReaders } = useReadersMoney();
  const range = (min: Money | null, max: Money | null) => {
    if (min && max) return moneyRange(min, max);
    if (min) return t('ticketFrom', { amount: money(min, 'compact') });
    return max ? t('ticketUpTo', { amount: money(max, 'compact') }) : '';
  };
  return ({ raise, ticket }) => {
    if (raise) {
      const isOwn = raise.money.currency === currency;
      const amount = money(inReaders(raise.money), 'compact');
      return {
        readers: t('seeks', { amount: isOwn ? amount : t('about', { amount }) }),
        original: isOwn ? null : money(raise.money, 'compact'),
      };
    }
    if (!ticket || (ticket.min === null && ticket.max === null)) return null;
    const own = [ticket.min, ticket.max].map((amount) =>
      amount === null ? null : { amount, currency: ticket.currency },
    );
    const [min = null, max = null] = own;
    const isOwn = ticket.currency === currency;
    const amount = range(min && inReaders(min), max && inReaders(max));
    return {
      readers: t('invests', { amount: isOwn ? amount : t('about', { amount }) }),
      original: isOwn ? null : range(min, max),
    };
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
      {told.original && <span className="text-muted">{aside(told.original)}</span>}
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
