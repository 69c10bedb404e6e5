import { auc } from '@jumelage/matching/metrics';
import type { TestApp } from './app.ts';
import { password, signUp } from './people.ts';

/**
 * Measure of how well the time of an answer separates known addresses from unknown ones: 0.5 is not at all, 1 (or 0) is
 * always.
 */
export type Telling = { readonly statistic: number; readonly pairs: number };

type Ask = (email: string) => Promise<unknown>;

/** Lists the three requests with an address, each with a body as a page would send it. */
export function waysToAsk({ app }: Pick<TestApp, 'app'>): Readonly<Record<'sign-in' | 'sign-up' | 'reset', Ask>> {
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
  const consents = { terms: true, other_side: false, newsletter: false };
  return {
    'sign-in': (email) => post('/api/session', { email, password: 'not the right horse' }),
    'sign-up': (email) =>
      post('/api/accounts', { email, password, name: { family: 'A', given: 'B' }, language: 'en', consents }),
    reset: (email) => post('/api/resets', { email, language: 'en' }),
  };
}

/**
 * Asks about a known and an unknown address in turn, which first is drawn, until the statistic of all that was measured
 * lies in the band, or so many pairs were.
 */
export async function tellApart(
  test: TestApp,
  ask: Ask,
  { pairs, most, band }: { pairs: number; most: number; band: number },
): Promise<Telling> {
  const { email } = await signUp(test);
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  let count = 0;
  const measure = async (kind: 'known' | 'unknown') => {
    const address = kind === 'known' ? email : `nobody-${count++}@tests.example`;
    const before = process.hrtime.bigint();
    await ask(address);
    times[kind].push(Number(process.hrtime.bigint() - before));
  };
  for (let n = 0; n < 10; n++) await ask(n % 2 ? email : `warm-${n}@tests.example`);
  for (;;) {
    for (let n = 0; n < pairs; n++) {
      const order = Math.random() < 0.5 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
      for (const kind of order) await measure(kind);
    }
    const statistic = auc(times.known, times.unknown);
    if (Math.abs(statistic - 0.5) <= band || times.known.length >= most)
      return { statistic, pairs: times.known.length };
  }
}
