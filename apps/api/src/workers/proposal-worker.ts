import { parentPort } from 'node:worker_threads';
import { proposalsOf } from '@jumelage/matching/proposals';
import type { ProposalJob, ProposalResult } from './proposal-messages.ts';

parentPort?.on('message', ({ text, language }: ProposalJob) => {
  const result: ProposalResult = proposalsOf(text, language);
  parentPort?.postMessage(result);
});
