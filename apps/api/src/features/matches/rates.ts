import { getMatchSettings, saveMatchSettings } from '@jumelage/db/repositories/match-weights';
import type { Store } from '@jumelage/db/store';
import type { Rates } from '@jumelage/domain/money';

/** Reads the rates by which amounts are compared, and their day. */
export async function getRates(store: Store) {
  const { rates, ratesAsOf } = await getMatchSettings(store);
  return { asOf: ratesAsOf, rates };
}

/** Sets the rates; the euro's is 1 whatever was sent. */
export async function setRates(store: Store, { asOf, rates }: { asOf: string; rates: Rates }) {
  const settings = await saveMatchSettings(store, { rates: { ...rates, EUR: 1 }, ratesAsOf: asOf });
  return { asOf: settings.ratesAsOf, rates: settings.rates };
}
