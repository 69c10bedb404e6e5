import type { ProfileProposals } from '@jumelage/contracts/organisations';
import { AppError } from '../../http/app-error.ts';
import { oneThread } from '../../runtime/one-thread.ts';
import type { ProposalJob, ProposalResult } from '../../workers/proposal-messages.ts';

const run = oneThread<ProposalJob, ProposalResult>({
  program: new URL('../../workers/proposal-worker.ts', import.meta.url),
  mostWaiting: 32,
  longestMilliseconds: 20_000,
  mostMegabytes: 512,
  // Its patterns take a second to be made ready.
  idleMilliseconds: 600_000,
});

/**
 * Finds what a text says of its writer, outside the thread that answers. Refuses `overloaded` where too many wait, or
 * where the text takes too long.
 */
export async function findProposals(job: ProposalJob): Promise<ProfileProposals> {
  const { topics, stages, cooperations, ...rest } = (await run(job)) ?? overloaded();
  return { ...rest, topics: [...topics], stages: [...stages], cooperations: [...cooperations] };
}

function overloaded(): never {
  throw new AppError('overloaded');
}
