import { personalTables } from '@jumelage/db/personal-tables';
import { listParks } from '@jumelage/db/repositories/parks';
import { retentionDates } from '@jumelage/db/repositories/personal-data';
import { reading } from '@jumelage/db/store';
import { noticeVersions } from '@jumelage/domain/consent';
import type { ProcessingFacts } from '@jumelage/i18n/processing-facts';
import type { Deps } from '../../deps.ts';
import { peopleCounts } from './counts.ts';

const hostOf = (url: string | undefined) => (url === undefined ? null : new URL(url).hostname);

/** Collects what settings and database say for the operator's papers; nothing in them is typed twice. */
export async function processingFacts(deps: Deps): Promise<ProcessingFacts> {
  const store = reading(deps.db);
  const { config } = deps;
  return {
    day: new Date(deps.now()).toISOString().slice(0, 10),
    operator: config.operator,
    address: config.publicUrl ?? null,
    database: deps.db.engine,
    mailServer: hostOf(config.smtpUrl),
    embeddings: hostOf(config.embeddings?.url),
    translation: hostOf(config.translation?.url),
    providers: config.providers.map(({ name, issuer }) => ({ name, host: hostOf(issuer) ?? issuer })),
    secondFactor: config.secondFactor,
    versions: noticeVersions,
    parks: (await listParks(store)).map(({ name, country }) => ({ name, country })),
    events: await retentionDates(store),
    counts: await peopleCounts(deps),
    tables: Object.entries(personalTables).flatMap(([table, { of, atErasure }]) =>
      of === 'nobody' ? [] : [{ table, of, atErasure }],
    ),
  };
}
