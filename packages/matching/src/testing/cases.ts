/** Picks how many random cases a test tries: a sample each time, all of them in a campaign (`npm run campaigns`). */
export function cases(sample: number, whole: number): number {
  return process.env.TEST_CAMPAIGNS === 'whole' ? whole : sample;
}
