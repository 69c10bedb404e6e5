import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '@jumelage/scheduling/problem';
import { type Variation, whatIf } from '@jumelage/scheduling/what-if';

export type WhatIfJob = { readonly problem: Problem; readonly vary: Variation; readonly iterations: number };

const { problem, vary, iterations } = workerData as WhatIfJob;
parentPort?.postMessage(whatIf(problem, vary, { seed: 1, iterations }));
