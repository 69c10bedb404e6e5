import { createHash } from 'node:crypto';
import type { Plan } from '../plan.ts';

type Mode = 'pinned' | 'free';

/**
 * Computes a fingerprint of all that a run is asked: slots, places, interpreters, people, meetings; and its pins, where
 * it had some.
 */
function fingerprint({ problem }: Plan, mode: Mode): string {
  const meetings = problem.meetings.map((meeting) => (mode === 'pinned' ? meeting : { ...meeting, fixed: -1 }));
  return `${mode} ${createHash('sha256')
    .update(JSON.stringify({ ...problem, meetings }))
    .digest('base64url')}`;
}

/**
 * Computes the fingerprint for which a run's bound is a proof: with pins, of these alone; without, of any, as one more
 * pin leaves no more room.
 */
export function provedOf(plan: Plan): string {
  return fingerprint(plan, plan.problem.meetings.some(({ fixed }) => fixed >= 0) ? 'pinned' : 'free');
}

/**
 * Tells whether the bound proved for a draft still holds for the present problem: one more interpreter, and it does
 * not.
 */
export function isStillProved(plan: Plan): boolean {
  const proved = plan.schedule?.boundOf ?? '';
  const [mode] = proved.split(' ');
  return (mode === 'pinned' || mode === 'free') && proved === fingerprint(plan, mode);
}
