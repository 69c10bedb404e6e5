import type { Language } from '@jumelage/domain/language';
import type { Proposals } from '@jumelage/matching/proposals';

/** A text to be read, and the language of whoever sent it. */
export type ProposalJob = { readonly text: string; readonly language: Language };
export type ProposalResult = Proposals;
