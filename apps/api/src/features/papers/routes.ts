import type { paperEndpoints } from '@jumelage/contracts/papers';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { recordPrint } from './prints.ts';
import { exportTable } from './table.ts';
import { getPapers } from './views.ts';
import { exportWorkbook } from './workbook.ts';

/** Serves papers and files of a schedule. */
export function paperHandlers(deps: Deps): Handlers<keyof typeof paperEndpoints> {
  return {
    'GET /api/events/:eventId/sessions/:sessionId/schedule.csv': ({ params, language }) =>
      exportTable(deps, params, language),
    'GET /api/events/:eventId/sessions/:sessionId/schedule.xlsx': ({ params, language }) =>
      exportWorkbook(deps, params, language),
    'GET /api/events/:eventId/sessions/:sessionId/papers': ({ params }) => getPapers(deps, params),
    'PUT /api/events/:eventId/sessions/:sessionId/papers/:paper/print': ({ params, body }) =>
      recordPrint(deps, params, body.version),
  };
}
