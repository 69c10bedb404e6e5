import { laterDay, reminders } from './reminder.ts';
import { toInstant } from './time.ts';

/** The parts of a report, in their order. */
export const figureParts = ['people', 'meetings', 'feedback'] as const;
export type FigurePart = (typeof figureParts)[number];

export type Figure = {
  readonly part: FigurePart;
  readonly unit: 'count' | 'average' | 'hours';
  /** The figure of which it is a share. */
  readonly of?: string;
  /** The reason why there may be no number: too few people answered to show one, its day has not come, or the desk checked nobody in. */
  readonly blank?: 'few' | 'early' | 'desk';
};

/**
 * Figures of a report: each has one definition, in words under its own name, and one query. A report of several events,
 * or of a park, shows the same figures.
 */
export const figures = {
  registered: { part: 'people', unit: 'count' },
  admitted: { part: 'people', unit: 'count', of: 'registered' },
  onsite: { part: 'people', unit: 'count', of: 'admitted' },
  came: { part: 'people', unit: 'count', of: 'onsite', blank: 'desk' },
  remote: { part: 'people', unit: 'count', of: 'admitted' },
  organisations: { part: 'people', unit: 'count' },
  requests: { part: 'meetings', unit: 'count' },
  agreed: { part: 'meetings', unit: 'count', of: 'requests' },
  placed: { part: 'meetings', unit: 'count', of: 'agreed' },
  held: { part: 'meetings', unit: 'count', of: 'placed' },
  missed: { part: 'meetings', unit: 'count', of: 'placed' },
  unreported: { part: 'meetings', unit: 'count', of: 'placed' },
  acrossCountries: { part: 'meetings', unit: 'count', of: 'held' },
  answered: { part: 'meetings', unit: 'count', of: 'requests' },
  accepted: { part: 'meetings', unit: 'count', of: 'answered' },
  meetingsPerPerson: { part: 'meetings', unit: 'average' },
  withoutMeeting: { part: 'meetings', unit: 'count', of: 'admitted' },
  interpreted: { part: 'meetings', unit: 'count', of: 'placed' },
  interpreters: { part: 'meetings', unit: 'count' },
  interpreterHours: { part: 'meetings', unit: 'hours' },
  reporters: { part: 'feedback', unit: 'count', of: 'admitted' },
  ratings: { part: 'feedback', unit: 'count' },
  rating: { part: 'feedback', unit: 'average', blank: 'few' },
  withNextStep: { part: 'feedback', unit: 'count', of: 'held' },
  after6: { part: 'feedback', unit: 'count', of: 'reporters', blank: 'early' },
  after12: { part: 'feedback', unit: 'count', of: 'reporters', blank: 'early' },
} as const satisfies Readonly<Record<string, Figure>>;
export type FigureName = keyof typeof figures;
export const figureNames = Object.keys(figures) as FigureName[];

/** The numbers of an event; null where there is none to show, as `blank` of the figure says why. */
export type FigureValues = Readonly<Record<FigureName, number | null>>;

/** Lists the figures of a part of a report, in their order. */
export function figuresOf(part: FigurePart): FigureName[] {
  return figureNames.filter((name) => figures[name].part === part);
}

/** Computes the share that a figure is of another; undefined where it is of none, or of nothing. */
export function shareOf(name: FigureName, values: FigureValues): number | undefined {
  const { of }: Figure = figures[name];
  const [value, base] = [values[name], of === undefined ? null : values[of as FigureName]];
  return value === null || !base ? undefined : value / base;
}

/** The steps from a request to a meeting that took place. */
export const funnel = ['requests', 'agreed', 'placed', 'held'] as const satisfies readonly FigureName[];

/** People who have to have answered before what they think is shown, so that nobody's opinion can be recognised. */
export const leastAnswers = 5;

/** Tells whether enough people answered to show what they think together. */
export function areEnough(people: number): boolean {
  return people >= leastAnswers;
}

/**
 * Returns a breakdown where every part of it rests on enough people, else null: one hidden part alone could be computed
 * from the total.
 */
export function brokenDown<Part extends { readonly people: number }>(parts: readonly Part[]): readonly Part[] | null {
  return parts.length > 0 && parts.every(({ people }) => areEnough(people)) ? parts : null;
}

type Days = { readonly endsOn: string; readonly zone: string };

/**
 * Returns the instant from which a word on a meeting is one of the months after the event: the day on which its people
 * are asked for it. UTC milliseconds.
 */
export function laterWordsFrom({ endsOn, zone }: Days, kind: 'follow_up_6' | 'follow_up_12'): number {
  const { months } = reminders[kind];
  const day = laterDay(endsOn, { months });
  return toInstant(`${day}T00:00`, zone) ?? Date.parse(`${day}T00:00:00Z`);
}
