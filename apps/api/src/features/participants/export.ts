import { importColumns } from '@jumelage/contracts/participants';
import { allParticipants, type ParticipantRow } from '@jumelage/db/repositories/participants';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { ParticipantStatus } from '@jumelage/domain/participant';
import { stringify } from 'csv-stringify/sync';
import type { Deps } from '../../deps.ts';
import { headingOf } from './columns.ts';

const statusHeading: Readonly<Record<Language, string>> = { en: 'Status', fr: 'Statut', zh: '状态' };
const statusWords: Readonly<Record<ParticipantStatus, Readonly<Record<Language, string>>>> = {
  registered: { en: 'registered', fr: 'inscrit', zh: '已报名' },
  admitted: { en: 'admitted', fr: 'admis', zh: '已通过' },
  refused: { en: 'refused', fr: 'refusé', zh: '未通过' },
  withdrawn: { en: 'withdrawn', fr: 'désisté', zh: '已退出' },
};

function toCells(row: ParticipantRow, language: Language): string[] {
  const { family, given, hanzi, email, organisation, languages, attendance, status } = row;
  const { nameLatin, nameHanzi, country, kind, sector } = organisation;
  const cells = [family, given, hanzi, email, nameLatin, nameHanzi, country, kind, sector, languages.join(' '), attendance, statusWords[status][language]];
  return cells.map((cell) => cell ?? '');
}

/** All participants of an event as a CSV file that spreadsheets read as UTF-8; the import reads it back, and no cell is run as a formula. */
export async function exportParticipants(deps: Deps, eventId: Id<'event'>, language: Language): Promise<string> {
  const rows = await allParticipants(reading(deps.db), eventId);
  const heading = [...importColumns.map((column) => headingOf(column, language)), statusHeading[language]];
  return stringify([heading, ...rows.map((row) => toCells(row, language))], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
