import type { MatchView } from '@jumelage/contracts/matches';
import type { Profile } from '@jumelage/db/repositories/organisations';

/** Describes the amounts of a profile: the round that it raises, and the ticket that it invests. */
export function toMoneyViews({ raise, thesis }: Profile): Pick<MatchView, 'raise' | 'ticket'> {
  return {
    raise: raise ? { round: raise.round, money: { amount: raise.amount, currency: raise.currency } } : null,
    ticket: thesis ? { min: thesis.ticketMin, max: thesis.ticketMax, currency: thesis.currency } : null,
  };
}
