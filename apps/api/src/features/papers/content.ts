import type { PapersView } from '@jumelage/contracts/papers';

/** The content of a session's sheets, before it is compared with what was printed. */
export type Content = Omit<PapersView, 'papers'>;
