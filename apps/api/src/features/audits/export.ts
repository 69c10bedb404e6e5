import type { AuditView } from '@jumelage/contracts/audits';
import { type AuditFilter, listAudit } from '@jumelage/db/repositories/audits';
import { reading } from '@jumelage/db/store';
import type { Language } from '@jumelage/domain/language';
import { actWords } from '@jumelage/i18n/act-words';
import { wordsOf } from '@jumelage/i18n/all-words';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../../files/csv.ts';
import { withNames } from './journal.ts';

/** More lines than this are not read in a spreadsheet: the filter makes parts. */
const mostRows = 100_000;
const atOnce = 1000;

/**
 * Writes a trail as a CSV file, in the order of its sealing: words for people, and beside them what the seals were made
 * from.
 */
export async function exportJournal(deps: Deps, filter: AuditFilter, language: Language): Promise<string> {
  const store = reading(deps.db);
  const words = wordsOf(language, 'audits');
  const nameOf = (person: AuditView['actor']) => {
    if (!person) return '';
    return person.name
      ? [person.name.family, person.name.given, person.name.hanzi].filter(Boolean).join(' ')
      : words.erased;
  };
  const lines: { readonly position: number; readonly cells: readonly string[] }[] = [];
  for (let offset = 0; offset < mostRows; offset += atOnce) {
    const rows = await listAudit(store, filter, { limit: atOnce, offset });
    for (const [i, view] of (await withNames(store, rows)).entries()) {
      const entry = rows[i]?.entry;
      const cells = [
        ...[
          view.seal ? String(view.seal.position) : '',
          view.at,
          nameOf(view.actor),
          actWords(language, view.act),
          nameOf(view.onBehalfOf),
        ],
        ...[
          nameOf(view.participant),
          view.organisation?.nameLatin ?? '',
          view.id,
          view.act,
          entry?.actorId ?? '',
          entry?.onBehalfOf ?? '',
        ],
        ...[JSON.stringify(view.facts), view.requestId ?? '', view.seal?.hash ?? ''],
      ];
      lines.push({ position: view.seal?.position ?? Number.MAX_SAFE_INTEGER, cells });
    }
    if (rows.length < atOnce) break;
  }
  const { position, when, who, what, behalf, person, organisation, hash } = words.columns;
  const heading = [
    position,
    when,
    who,
    what,
    behalf,
    person,
    organisation,
    'id',
    'act',
    'actor_id',
    'on_behalf_of',
    'facts',
    'request_id',
    hash,
  ];
  lines.reverse().sort((a, b) => a.position - b.position);
  return toCsv([heading, ...lines.map(({ cells }) => cells)], language);
}
