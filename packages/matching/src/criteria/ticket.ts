import { investorAndCompany, type Rule } from '../direction.ts';
import { densityLift } from '../evidence.ts';
import { mustState } from '../musts.ts';
import { roundRange, ticketStanding } from '../ticket.ts';

/** The least spread of a wish, in logarithms: a factor of two, for amounts are told roughly. */
const leastSpread = Math.log(2);

/** The round against the ticket: log-normal around what suits the wisher, against what is usual in the pool. */
export const ticketRule: Rule<'ticket'> = {
  evidence(direction) {
    const pair = investorAndCompany(direction);
    const range = roundRange(pair?.investor.profile.thesis);
    const { logRound } = pair?.investor ?? {};
    const { logRaise } = pair?.company ?? {};
    if (!range || logRound === undefined || logRaise === undefined) return 0;
    const sd = Math.max(leastSpread, Math.log(range.max / range.min) / 2);
    return direction.wisher.role === 'investor'
      ? densityLift(logRaise, { mean: logRound, sd }, direction.rates.raises())
      : densityLift(logRound, { mean: logRaise, sd }, direction.rates.rounds());
  },
  facts(direction) {
    const pair = investorAndCompany(direction);
    const { thesis } = pair?.investor.profile ?? {};
    const raise = pair?.company.profile.raise;
    return {
      round: raise?.round ?? null,
      raiseEuroCents: raise?.euroCents ?? null,
      ticketMinEuroCents: thesis?.ticketMinEuroCents ?? null,
      ticketMaxEuroCents: thesis?.ticketMaxEuroCents ?? null,
      fit: pair ? ticketStanding(pair.investor.profile, pair.company.profile).fit : 'unknown',
      must: mustState(direction.wisher, direction.candidate, 'ticket'),
    };
  },
};
