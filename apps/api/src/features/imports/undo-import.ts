import type { Handlings } from '@jumelage/contracts/endpoints';
import {
  changesOfImport,
  deletePeople,
  hasImport,
  markUndone,
  peopleOfImport,
  toColumns,
  wholePeople,
  withdrawConfirmations,
  withRequests,
} from '@jumelage/db/repositories/import-history';
import { followDeclarations, removeUnusedDrafts } from '@jumelage/db/repositories/import-profiles';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { chunksOf, locked, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type StayCause, staysBecause } from '@jumelage/domain/import';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';
import { breather } from '../../runtime/breathe.ts';
import { markOf } from './import-mark.ts';

type Scope = { readonly eventId: Id<'event'>; readonly importId: Id<'import'>; readonly by: Id<'user'> };
type Answer = Handlings['DELETE /api/events/:eventId/imports/:importId']['response'];
type Person = Awaited<ReturnType<typeof wholePeople>>[number];

/** People of one statement of deleting: a short step. */
const atOnce = 50;

/**
 * Undoes an import, once: the people that it added go, those that it updated are as they were before, and so do its
 * organisations that nobody comes for. Who took their place, was asked for a meeting or was changed since stays as they
 * are, and is named.
 * @throws AppError not_found; nothing_to_undo where it is undone already
 */
export async function undoImport(deps: Deps, { eventId, importId, by }: Scope): Promise<Answer> {
  const breathe = breather();
  return writing(deps.db, async (tx) => {
    await locked(tx, [{ kind: 'platform', id: 'imports' }]);
    if (!(await hasImport(tx, { eventId, importId }))) throw new AppError('not_found');
    const now = new Date(deps.now());
    const entry = await markUndone(tx, { eventId, importId, by, now });
    if (!entry) throw new AppError('nothing_to_undo');
    const brought = await peopleOfImport(tx, { eventId, importId }, breathe);
    const changes = await changesOfImport(tx, importId);
    const changed = await wholePeople(
      tx,
      eventId,
      changes.map(({ participantId }) => participantId),
    );
    const asked = await withRequests(
      tx,
      [...brought, ...changed].map(({ id }) => id),
    );
    const stayed: Answer['stayed'] = [];
    const leave = (person: Person, because: StayCause) => {
      const { family, given, hanzi } = person;
      stayed.push({ participantId: person.id, name: { family, given, ...(hanzi ? { hanzi } : {}) }, because });
    };
    const gone = brought.filter((person) => {
      if (person.erasedAt) return false;
      const because = staysBecause({
        ...{ hasAccount: person.userId !== null, hasRequest: asked.has(person.id) },
        isAsImported: markOf(person) === person.importMark,
      });
      if (because) leave(person, because);
      return because === undefined;
    });
    for (const some of chunksOf(gone, atOnce)) {
      await deletePeople(
        tx,
        eventId,
        some.map(({ id }) => id),
      );
      await breathe();
    }
    const isThere = new Map(changed.map((person) => [person.id, person]));
    let restored = 0;
    for (const { participantId, before, after } of changes) {
      const person = isThere.get(participantId);
      if (!person || person.erasedAt) continue;
      const because = staysBecause({
        hasAccount: person.userId !== null,
        hasRequest: 'organisationId' in after && asked.has(participantId),
        isAsImported: Object.entries(after).every(
          ([column, value]) => JSON.stringify(person[column as keyof Person]) === JSON.stringify(value),
        ),
      });
      if (because) leave(person, because);
      else if (await updateParticipant(tx, { eventId, participantId }, toColumns(before))) restored++;
      await breathe();
    }
    const organisations = await leaveOrganisations(tx, { entry, people: [...brought, ...changed], now }, breathe);
    note({ people: gone.length, restored, stayed: stayed.length });
    return { removed: gone.length, restored, organisations, stayed };
  });
}

/** Removes organisations that nobody comes for any more, and takes back what the import confirmed. */
async function leaveOrganisations(
  tx: Store,
  {
    entry,
    people,
    now,
  }: {
    readonly entry: NonNullable<Awaited<ReturnType<typeof markUndone>>>;
    readonly people: readonly Person[];
    readonly now: Date;
  },
  breathe: () => Promise<void> | undefined,
): Promise<number> {
  const removed = await removeUnusedDrafts(tx, entry.drafted, breathe);
  await withdrawConfirmations(tx, entry.confirmed, entry.at);
  await followDeclarations(tx, [...entry.drafted, ...people.map(({ organisationId }) => organisationId)], now, breathe);
  return removed.length;
}
