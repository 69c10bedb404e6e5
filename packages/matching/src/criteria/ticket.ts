import { companySide, investorAndCompany, type Rule } from '../direction.ts';
import { alpha, declared, densityLift, type Normal } from '../evidence.ts';
import { fade } from '../history.ts';
import { mustState } from '../musts.ts';
import type { Prepared } from '../prepared.ts';
import { inAgreement, isInBounds, roundBounds, roundRange, ticketStanding } from '../ticket.ts';

/** The least spread of a wish, in logarithms: a factor of two, for amounts are stated roughly. */
const leastSpread = Math.log(2);

/**
 * Returns what an investor looks for in a round: its ticket, and the rounds that it was part of; undefined when nothing
 * is known of either.
 */
export function roundWish({ profile, logRound, history }: Prepared, usual: Normal, faded: number): Normal | undefined {
  const range = roundRange(profile.thesis);
  const ofTicket =
    range && logRound !== undefined
      ? { mean: logRound, sd: Math.max(leastSpread, Math.log(range.max / range.min) / 2) }
      : undefined;
  const amounts = history?.amounts;
  if (!amounts || amounts.weight === 0) return ofTicket;
  const known = [
    { weight: declared, normal: ofTicket },
    { weight: alpha, normal: usual },
  ].flatMap(({ weight, normal }) => (normal ? [{ weight, ...normal }] : []));
  const weight = known.reduce((sum, one) => sum + one.weight, amounts.weight * faded);
  const mean = known.reduce((sum, one) => sum + one.weight * one.mean, amounts.sum * faded) / weight;
  const square =
    known.reduce((sum, one) => sum + one.weight * (one.mean ** 2 + one.sd ** 2), amounts.squares * faded) / weight;
  return { mean, sd: Math.sqrt(Math.max(square - mean ** 2, leastSpread ** 2)) };
}

/** The round against the ticket: log-normal around what suits the wisher, against what is usual in the pool. */
export const ticketRule: Rule<'ticket'> = {
  evidence(direction) {
    const { rates, now, wisher } = direction;
    const pair = investorAndCompany(direction);
    const logRaise = pair?.company.logRaise;
    const wish = pair && roundWish(pair.investor, rates.raises(), fade(now));
    if (!wish || logRaise === undefined) return 0;
    const lift =
      wisher.role === 'investor'
        ? densityLift(logRaise, wish, rates.raises())
        : densityLift(wish.mean, { mean: logRaise, sd: wish.sd }, rates.rounds());
    return inAgreement(
      lift,
      isInBounds(pair.company.profile.raise?.euroCents, roundBounds(pair.investor.profile.thesis)),
    );
  },
  facts(direction, side) {
    const pair = investorAndCompany(direction);
    const { thesis } = pair?.investor.profile ?? {};
    const raise = pair?.company.profile.raise;
    return {
      company: companySide(side, direction),
      round: raise?.round ?? null,
      raiseEuroCents: raise?.euroCents ?? null,
      ticketMinEuroCents: thesis?.ticketMinEuroCents ?? null,
      ticketMaxEuroCents: thesis?.ticketMaxEuroCents ?? null,
      stated: {
        raise: raise?.stated ?? null,
        min: thesis?.statedTicket?.min ?? null,
        max: thesis?.statedTicket?.max ?? null,
      },
      fit: pair ? ticketStanding(pair.investor.profile, pair.company.profile).fit : 'unknown',
      must: mustState(direction.wisher, direction.candidate, 'ticket'),
    };
  },
};
