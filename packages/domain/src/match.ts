import { type OrganisationKind, organisationKinds, type ProfileStatus } from './organisation.ts';

/** The criteria of a score, in the order in which they are summed; `baseline` is what is left when nothing is known. */
export const criteria = [
  'baseline',
  'topics',
  'sector',
  'stage',
  'place',
  'ticket',
  'cooperation',
  'languages',
  'text',
  'meaning',
  'lead',
  'activity',
] as const;
export type Criterion = (typeof criteria)[number];

/** Criteria to which the one who looks may give more or less weight in a list. */
export const turnableCriteria = [
  'topics',
  'sector',
  'stage',
  'place',
  'ticket',
  'cooperation',
  'languages',
  'text',
] as const satisfies readonly Criterion[];
export type TurnableCriterion = (typeof turnableCriteria)[number];

/** By how much a weight can be turned: ignored, half, as it is, double, four times. */
export const emphasisLevels = [0, 0.5, 1, 2, 4] as const;
export type EmphasisLevel = (typeof emphasisLevels)[number];
export type Emphasis = Readonly<Partial<Record<TurnableCriterion, EmphasisLevel>>>;

/**
 * Writes an emphasis as a query carries it; what is as it was is left out. Example: { topics: 4, stage: 0 } →
 * "topics:4,stage:0".
 */
export function writeEmphasis(emphasis: Emphasis): string {
  return turnableCriteria
    .flatMap((criterion) => ((emphasis[criterion] ?? 1) === 1 ? [] : [`${criterion}:${emphasis[criterion]}`]))
    .join(',');
}

/** Reads what `writeEmphasis` wrote; undefined when it is anything else. The empty text is no emphasis. */
export function parseEmphasis(text: string): Emphasis | undefined {
  const emphasis: Partial<Record<TurnableCriterion, EmphasisLevel>> = {};
  for (const part of text === '' ? [] : text.split(',')) {
    const [name, value, ...more] = part.split(':');
    const criterion = turnableCriteria.find((one) => one === name);
    const level = emphasisLevels.find((one) => String(one) === value);
    if (criterion === undefined || level === undefined || more.length > 0 || criterion in emphasis) return undefined;
    emphasis[criterion] = level;
  }
  return emphasis;
}

/** The words for a score, best first. */
export const fits = ['high', 'good', 'low'] as const;
export type Fit = (typeof fits)[number];

/** Suggestions that are shown at once, at most; the others stand behind them. */
export const mostGood = 12;

/** The degree to which a criterion speaks for or against a pair, in one direction; `none`: too little to be named. */
export const strengths = ['strong', 'medium', 'weak', 'none', 'against'] as const;
export type Strength = (typeof strengths)[number];

/** Reasons for which two organisations are not suggested to each other, in the order in which the rules are asked. */
export const exclusionIds = [
  'not_in_pool',
  'itself',
  'co_investing',
  'must_topics',
  'must_stages',
  'must_ticket',
  'must_countries',
] as const;
export type ExclusionId = (typeof exclusionIds)[number];

/** Decisions of an organisation about another: hidden, or how far it has come with it. Unmarked ones are new. */
export const matchMarks = ['hidden', 'shortlisted', 'met', 'in_diligence', 'invested', 'passed'] as const;
export type MatchMark = (typeof matchMarks)[number];

/** The columns of a pipeline, in the order in which a relation moves through it. */
export const pipelineMarks = [
  'shortlisted',
  'met',
  'in_diligence',
  'invested',
  'passed',
] as const satisfies readonly MatchMark[];
export type PipelineMark = (typeof pipelineMarks)[number];

/** Marks that settle a suggestion: it is no longer made. A shortlisted one still is, to be compared with new ones. */
export const settlingMarks = [
  'hidden',
  'met',
  'in_diligence',
  'invested',
  'passed',
] as const satisfies readonly MatchMark[];

/** Marks that a meeting which took place brings to `met` by itself; what is further on, or was turned down, stays. */
export const marksBeforeMet = ['shortlisted'] as const satisfies readonly PipelineMark[];

/** Marks that say yes to a suggestion, and those that say no: what learning reads of them. */
export const wantedMarks = ['shortlisted', 'met', 'in_diligence', 'invested'] as const satisfies readonly MatchMark[];
export const unwantedMarks = ['hidden', 'passed'] as const satisfies readonly MatchMark[];

/** Kinds that are suggested to an investor: other funds stand under co-investment alone. */
const dealKinds = organisationKinds.filter((kind) => kind !== 'investor');

/** Returns the kinds that an organisation is suggested, of those that are asked for; undefined for all. */
export function kindsFor(own: OrganisationKind, wanted?: OrganisationKind): readonly OrganisationKind[] | undefined {
  const open = own === 'investor' ? dealKinds : undefined;
  if (!wanted) return open;
  return open && !open.some((kind) => kind === wanted) ? [] : [wanted];
}

/** The number of suggestions that a draft is shown, as a preview of what its publication brings. */
export const previewSize = 3;

/** Returns how many suggestions a profile may see: a draft a few, and none before it says anything of itself. */
export function mostSuggestions({
  status,
  descriptions,
}: {
  readonly status: ProfileStatus;
  readonly descriptions: readonly string[];
}): number {
  if (status === 'published') return Number.POSITIVE_INFINITY;
  return descriptions.some((text) => text.trim() !== '') ? previewSize : 0;
}
