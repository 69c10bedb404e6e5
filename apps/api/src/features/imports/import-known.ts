import { type insertChanges, withRequests } from '@jumelage/db/repositories/import-history';
import type { PersonToFindAgain } from '@jumelage/db/repositories/imports';
import { type NewParticipant, updateParticipant } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { mayMove } from '@jumelage/domain/import';
import { isSameOrganisation, organisationKeys } from '@jumelage/domain/organisation-name';
import type { KnownChoice } from '@jumelage/domain/participant';
import type { Breathe } from '../../runtime/breathe.ts';
import type { NamedPerson } from './import-organisations.ts';
import { isUpdate, type Judged } from './import-people.ts';

/** Tells whether a row names another organisation than the one that somebody comes for. */
function namesAnother(whole: NamedPerson, { organisation }: PersonToFindAgain): boolean {
  const here = organisationKeys({ latin: organisation.nameLatin, hanzi: organisation.nameHanzi });
  const said = organisationKeys({ latin: whole.organisation, hanzi: whole.organisationHanzi });
  return whole.country !== organisation.country || !isSameOrganisation(here, said);
}

/**
 * Finds the people that rows move to another organisation: of those who are updated, and have neither sent nor received
 * a request.
 */
export async function findMovers(
  tx: Store,
  rows: readonly Judged[],
  choice: KnownChoice | undefined,
): Promise<ReadonlySet<NamedPerson>> {
  const named = rows.flatMap((row) =>
    row.whole && row.known && isUpdate(row, choice) && namesAnother(row.whole, row.known)
      ? [{ whole: row.whole, known: row.known }]
      : [],
  );
  const asked = await withRequests(
    tx,
    named.map(({ known }) => known.id),
  );
  return new Set(
    named.flatMap(({ whole, known }) =>
      mayMove({ hasAccount: known.userId !== null, hasRequest: asked.has(known.id) }) ? [whole] : [],
    ),
  );
}

type Update = {
  readonly eventId: Id<'event'>;
  readonly importId: Id<'import'>;
  readonly rows: readonly Judged[];
  readonly known: KnownChoice | undefined;
  readonly shownAbroad: boolean;
  /** The organisation of those who come for another one than before. */
  readonly movedTo: (person: NamedPerson) => Id<'organisation'> | undefined;
};

/**
 * Updates people without an account from their rows; what a row leaves out stays. Returns the changes, to be
 * undone.
 */
export async function updateKnown(
  tx: Store,
  { eventId, importId, rows, known: choice, shownAbroad, movedTo }: Update,
  { breathe, tell }: { breathe: Breathe; tell: () => void },
): Promise<Parameters<typeof insertChanges>[1]> {
  const changed: Parameters<typeof insertChanges>[1][number][] = [];
  for (const row of rows) {
    const { whole, known } = row;
    if (!whole || !known || !isUpdate(row, choice)) continue;
    tell();
    await breathe();
    const said = { ...saidOf(row, whole, known), ...(shownAbroad ? { shownAbroad } : {}) };
    const organisationId = movedTo(whole);
    const after = Object.fromEntries(
      Object.entries({ ...said, ...(organisationId ? { organisationId } : {}) }).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(known[field as keyof typeof known]),
      ),
    );
    if (Object.keys(after).length === 0) continue;
    if (!(await updateParticipant(tx, { eventId, participantId: known.id }, after))) continue;
    const before = Object.fromEntries(Object.keys(after).map((field) => [field, known[field as keyof typeof known]]));
    changed.push({ importId, participantId: known.id, before, after });
  }
  return changed;
}

/** Collects what a row says of somebody, without what was only assumed. */
function saidOf(
  { texts, assumed }: Judged,
  { family, given, hanzi, email, externalId, languages, attendance, jobTitle, phone, wechat, tags }: NamedPerson,
  known: PersonToFindAgain,
): Partial<NewParticipant> {
  const says = (field: 'languages' | 'attendance') => texts[field] && !assumed.includes(field);
  // Pinyin fills in what is empty, and is written over nothing.
  const isProposed = !texts.family && !texts.given && !texts.name && assumed.includes('family');
  const saysName = (family || given) && !(isProposed && (known.family || known.given));
  return {
    ...(saysName ? { family, given } : {}),
    ...(hanzi ? { hanzi } : {}),
    ...(email ? { email } : {}),
    ...(externalId ? { externalId } : {}),
    ...(says('languages') ? { languages } : {}),
    ...(says('attendance') ? { attendance } : {}),
    ...(jobTitle ? { jobTitle } : {}),
    ...(phone ? { phone } : {}),
    ...(wechat ? { wechat } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}
