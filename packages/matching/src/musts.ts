import type { ThesisMust } from '@jumelage/domain/organisation';
import type { Prepared } from './prepared.ts';
import type { MustState } from './reason.ts';
import { ancestorsOf } from './text/taxonomy.ts';
import { roundBounds, ticketStanding } from './ticket.ts';

type Standing = 'met' | 'nearly' | 'failed';

/** Returns the topics that a thesis rules out and that the candidate, or a branch above its topics, is. */
export function unwantedTopics(wisher: Prepared, candidate: Prepared): readonly string[] {
  return wisher.unwanted.filter((topic) => candidate.shownAndAbove.has(topic));
}

function topicsStanding(investor: Prepared, company: Prepared): Standing {
  const wanted = investor.profile.thesis?.topicsIn ?? [];
  if (unwantedTopics(investor, company).length > 0) return 'failed';
  if (wanted.length === 0 || wanted.some((topic) => company.shownAndAbove.has(topic))) return 'met';
  if (company.shown.length === 0) return 'nearly';
  return wanted.some((topic) => ancestorsOf(topic).some((above) => company.shownAndAbove.has(above)))
    ? 'nearly'
    : 'failed';
}

const standings: Readonly<Record<ThesisMust, (investor: Prepared, company: Prepared) => Standing>> = {
  topics: topicsStanding,
  stages({ profile: { thesis } }, { profile: { stage } }) {
    if (!thesis || thesis.stages.length === 0) return 'met';
    if (stage === undefined) return 'nearly';
    return thesis.stages.includes(stage) ? 'met' : 'failed';
  },
  ticket({ profile: investor }, { profile: company }) {
    const { fit, nearEdge } = ticketStanding(investor, company);
    if (fit === 'unknown') return roundBounds(investor.thesis) ? 'nearly' : 'met';
    return fit === 'below' || fit === 'above' ? 'failed' : nearEdge ? 'nearly' : 'met';
  },
  countries({ profile: { thesis } }, { profile: { country } }) {
    return !thesis || thesis.countries.length === 0 || thesis.countries.includes(country) ? 'met' : 'failed';
  },
};

/**
 * Tells how a candidate stands to one must of the wisher's thesis; null when it is no must. Musts speak of companies to
 * invest in, so other candidates pass them. Unknown facts do not fail, but count as nearly met.
 */
export function mustStanding(wisher: Prepared, candidate: Prepared, must: ThesisMust): Standing | null {
  if (wisher.role !== 'investor' || candidate.role !== 'company' || !wisher.profile.thesis?.musts.includes(must))
    return null;
  return standings[must](wisher, candidate);
}

/** Returns the same for a reason's facts, where a failed must cannot stand: the pair would have been kept apart. */
export function mustState(wisher: Prepared, candidate: Prepared, must: ThesisMust): MustState {
  const standing = mustStanding(wisher, candidate, must);
  return standing === 'failed' ? 'nearly' : standing;
}
