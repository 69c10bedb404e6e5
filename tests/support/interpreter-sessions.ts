import { parseExchange } from '@jumelage/scheduling/exchange';
import type { Problem } from '@jumelage/scheduling/problem';
import { createRandom } from '@jumelage/scheduling/random';
import highs, { type Highs } from 'highs';

/** The package's types are those of its CommonJS form: what is imported here is the function itself. */
const load = highs as unknown as () => Promise<Highs>;

/** A random session in the exchange format in which interpreters are what is short. */
export type InterpreterSession = {
  readonly participants: number;
  readonly slots: number;
  readonly capacity: readonly number[];
  readonly interpreters: readonly { readonly languages: readonly string[]; readonly away: readonly number[] }[];
  readonly unavailable: readonly (readonly number[])[];
  readonly meetings: readonly {
    readonly a: number;
    readonly b: number;
    readonly w: number;
    readonly languages: readonly [readonly string[], readonly string[]];
  }[];
};

type Size = { readonly people: number; readonly meetings: number; readonly slots: number };

/**
 * Makes a session of forty people of two countries and some guests, with two to six interpreters of two to four
 * languages each; a seed always makes the same session.
 */
export function interpreterSession(
  seed: number,
  { people = 40, meetings = 140, slots = 6 + (seed % 5) }: Partial<Size> = {},
): InterpreterSession {
  const { below } = createRandom(seed);
  const one = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0];
  const some = (most: number, percent: number) =>
    Array.from({ length: most }, (_, index) => index).filter(() => below(100) < percent);
  const spoken = Array.from({ length: people }, (_, person) => {
    const first = person % 2 === 0 ? 'fr' : 'zh';
    return [below(8) === 0 ? one(['de', 'ja', 'ko']) : first, ...(below(3) === 0 ? ['en'] : [])];
  });
  const interpreters = Array.from({ length: 2 + below(5) }, () => {
    const languages = new Set(['zh', 'fr', 'en'].filter(() => below(2) === 0));
    const wanted = 2 + below(3);
    while (languages.size < wanted) languages.add(one(['fr', 'zh', 'en', 'de', 'ja', 'ko']));
    return { languages: [...languages].slice(0, 4), away: some(slots, 15) };
  });
  const pairs = new Map<string, InterpreterSession['meetings'][number]>();
  while (pairs.size < meetings) {
    const a = below(people);
    // The first few are in high demand.
    const b = below(3) === 0 ? below(6) : below(people);
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    if (low === high) continue;
    pairs.set(`${low} ${high}`, {
      a: low,
      b: high,
      w: one([1, 1, 1, 2, 2, 3, 5]),
      languages: [spoken[low] ?? [], spoken[high] ?? []],
    });
  }
  return {
    participants: people,
    slots,
    capacity: Array.from({ length: slots }, () => 8 + below(8)),
    interpreters,
    unavailable: Array.from({ length: people }, () => some(slots, 12)),
    meetings: [...pairs.values()],
  };
}

/** Converts the session to a problem of the scheduler. */
export function toProblem(session: InterpreterSession): Problem {
  const problem = parseExchange(session);
  if ('error' in problem) throw new Error(problem.error);
  return problem;
}

/**
 * Writes the session as a mixed-integer programme, from its languages alone and without code of the scheduler.
 * Variables: a meeting is in a slot, with an interpreter of these languages. In each slot everybody has one meeting at
 * most, and tables and interpreters of the same languages suffice.
 */
export function toProgramme({ slots, capacity, interpreters, unavailable, meetings }: InterpreterSession): string {
  const kinds = [...Map.groupBy(interpreters, ({ languages }) => languages.toSorted().join('+')).values()];
  const rows = new Map<string, { readonly terms: string[]; readonly most: number }>();
  const add = (row: string, most: number, variable: string) => {
    const before = rows.get(row);
    if (before === undefined) rows.set(row, { terms: [variable], most });
    else before.terms.push(variable);
  };
  const goal: string[] = [];
  const binary: string[] = [];
  for (const [index, { a, b, w, languages }] of meetings.entries()) {
    const [ofA, ofB] = languages;
    const apart = !ofA.some((language) => ofB.includes(language));
    for (let slot = 0; slot < slots; slot++) {
      if (unavailable[a]?.includes(slot) || unavailable[b]?.includes(slot)) continue;
      const place = (variable: string) => {
        goal.push(`${w} ${variable}`);
        binary.push(variable);
        add(`m${index}`, 1, variable);
        for (const person of [a, b]) add(`p${person}_${slot}`, 1, variable);
        add(`t${slot}`, capacity[slot] ?? 0, variable);
      };
      if (!apart) place(`x${index}_${slot}`);
      for (const [kind, members] of apart ? kinds.entries() : []) {
        const spoken = members[0]?.languages ?? [];
        const there = members.filter(({ away }) => !away.includes(slot)).length;
        if (there === 0 || ![ofA, ofB].every((side) => side.some((language) => spoken.includes(language)))) continue;
        place(`x${index}_${slot}_${kind}`);
        add(`i${kind}_${slot}`, there, `x${index}_${slot}_${kind}`);
      }
    }
  }
  const lines = (terms: readonly string[]) =>
    Array.from({ length: Math.ceil(terms.length / 12) }, (_, at) =>
      terms.slice(12 * at, 12 * at + 12).join(' + '),
    ).join(' +\n  ');
  return [
    'Maximize',
    ` priority: ${lines(goal)}`,
    'Subject To',
    ...[...rows].map(([name, { terms, most }]) => ` ${name}: ${lines(terms)} <= ${most}`),
    'Binary',
    ...binary.map((variable) => ` ${variable}`),
    'End',
  ].join('\n');
}

/** The priority that the solver placed, and whether it proved in its time that no schedule places more. */
export type Optimum = { readonly proved: boolean; readonly weight: number };

/** Solves the session with HiGHS: the most priority that can be placed. */
export async function optimumOf(session: InterpreterSession, seconds: number): Promise<Optimum> {
  // A solver of its own for each: the memory that one took is not given back to the next.
  const { Status, ObjectiveValue } = (await load()).solve(toProgramme(session), {
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 0.999,
    output_flag: false,
  });
  return { proved: Status === 'Optimal', weight: Math.round(ObjectiveValue) };
}
