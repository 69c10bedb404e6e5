import { countPeople } from '@jumelage/db/repositories/personal-data';
import { reading } from '@jumelage/db/store';
import type { Country } from '@jumelage/domain/organisation';
import type { Deps } from '../../deps.ts';

type Count = {
  country: Country | null;
  year: number;
  accounts: number;
  participants: number;
  shownAbroad: number;
  erased: number;
};

/** Counts people by country and year of coming; accounts without an organisation have no country yet. */
export async function peopleCounts(deps: Deps): Promise<Count[]> {
  const { accounts, participants } = await countPeople(reading(deps.db));
  const counts = new Map<string, Count>();
  const of = (country: Country | null, at: Date): Count => {
    const year = at.getUTCFullYear();
    const key = `${country} ${year}`;
    const count = counts.get(key) ?? { country, year, accounts: 0, participants: 0, shownAbroad: 0, erased: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { country, createdAt, shownAbroad } of accounts) {
    const count = of(country, createdAt);
    count.accounts++;
    if (shownAbroad) count.shownAbroad++;
  }
  for (const { country, createdAt, shownAbroad, erasedAt } of participants) {
    const count = of(country, createdAt);
    count.participants++;
    if (shownAbroad) count.shownAbroad++;
    if (erasedAt) count.erased++;
  }
  return [...counts.values()].sort(
    (one, other) => other.year - one.year || String(one.country).localeCompare(String(other.country)),
  );
}
