import { putPrint } from '@jumelage/db/repositories/papers';
import type { SessionScope } from '@jumelage/db/repositories/schedules';
import { writing } from '@jumelage/db/store';
import type { Paper } from '@jumelage/domain/paper';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { sheetsOf } from './sheets.ts';
import { getPapers, loadContent } from './views.ts';

/**
 * Records the content of the sheets that were just printed. Where another version was published meanwhile, the print is
 * old already: it is refused.
 */
export async function recordPrint(deps: Deps, scope: SessionScope & { readonly paper: Paper }, version: number | null) {
  const { content } = await loadContent(deps, scope);
  if (content.version !== version) throw new AppError('schedule_changed');
  const { sessionId, paper } = scope;
  const sheets = Object.fromEntries(sheetsOf(content)[paper]);
  await writing(deps.db, (tx) =>
    putPrint(tx, { sessionId, paper, version: version ?? 0, sheets, printedAt: new Date(deps.now()) }),
  );
  return { papers: (await getPapers(deps, scope)).papers };
}
