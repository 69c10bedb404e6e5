import type { Country } from '@jumelage/domain/organisation';
import { day } from '@jumelage/domain/time';
import type { Overview } from './tasks.ts';

/** The most columns of the chart: beyond that several days share one. */
export const mostColumns = 14;

/** The admitted people of a country until a day, as a column of the chart counts them. */
export type Column = { readonly day: string; readonly counts: ReadonlyMap<Country, number>; readonly total: number };

/** Adds up who was admitted by the day on which they registered: one column a day or a few, each counting all so far. */
export function growthOf(byDay: Overview['admittedByDay']): { countries: Country[]; columns: Column[] } {
  const countries = [...new Set(byDay.map(({ country }) => country))].toSorted();
  const first = byDay[0];
  const last = byDay.at(-1);
  if (!first || !last) return { countries, columns: [] };
  const start = Date.parse(first.day);
  const days = Math.round((Date.parse(last.day) - start) / day) + 1;
  const step = Math.ceil(days / mostColumns);
  const columns = Array.from({ length: Math.ceil(days / step) }, (_, i) => {
    const until = new Date(start + Math.min((i + 1) * step - 1, days - 1) * day).toISOString().slice(0, 10);
    const counts = new Map<Country, number>();
    for (const one of byDay) if (one.day <= until) counts.set(one.country, (counts.get(one.country) ?? 0) + one.count);
    return { day: until, counts, total: [...counts.values()].reduce((sum, n) => sum + n, 0) };
  });
  return { countries, columns };
}
