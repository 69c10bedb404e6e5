import type { MergeView } from '@jumelage/contracts/organisation-merges';
import { onSchedules, type Subject } from '@jumelage/db/locks';
import { findMerge, insertMerge, undoMerge } from '@jumelage/db/repositories/kept-merges';
import { findMergeable, mergeOrganisations, type Pair } from '@jumelage/db/repositories/organisation-merges';
import type { StoredRowChange } from '@jumelage/db/schema/merges';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type MergeRefusal, type Merger, mayMerge, mergeUndoTime } from '@jumelage/domain/merge';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';

type EventId = Id<'event'>;
type By = Merger & { readonly actorId: Id<'user'> };

/** Carries a preview out of a transaction that is to leave no trace. */
class Trial extends Error {
  readonly view: MergeView;
  constructor(view: MergeView) {
    super('a trial');
    this.view = view;
  }
}

/** Lists the locks that a decision about two organisations takes. */
export const locksOf = ({ fromId, intoId }: Pair): Subject[] =>
  [fromId, intoId].map((id) => ({ kind: 'organisation', id }));

/**
 * Joins one organisation to another, or, as a preview, does so and rolls it back. Refuses `organisations_not_mergeable`
 * with the reason. What is undone is gone
 * from the database, not from the trail.
 */
export async function merge(deps: Deps, by: By, pair: Pair, isPreview: boolean): Promise<MergeView> {
  try {
    return await writing(
      deps.db,
      async (tx) => {
        const view = await mergeWithin(deps, tx, by, pair);
        if (isPreview) throw new Trial({ ...view, id: null });
        return view;
      },
      locksOf(pair),
    );
  } catch (error) {
    if (error instanceof Trial) return error.view;
    throw error;
  }
}

/** Merges within a transaction that holds the locks of both. */
export async function mergeWithin(deps: Deps, tx: Store, by: By, pair: Pair): Promise<MergeView> {
  const [from, into] = [await findMergeable(tx, pair.fromId), await findMergeable(tx, pair.intoId)];
  const refuse = (reason: MergeRefusal) => new AppError('organisations_not_mergeable', { facts: { reason } });
  // Only admins learn whether it does not exist or is not theirs.
  if (!from || !into)
    throw by.as === 'admin' ? new AppError('not_found') : refuse(by.as === 'owner' ? 'not_owned' : 'not_own_draft');
  const decision = mayMerge(from, into, by);
  if (!decision.ok) throw refuse(decision.code);
  await locked(tx, [...new Set([...from.eventIds, ...into.eventIds])].map(onSchedules));
  const now = new Date(deps.now());
  const changes = await mergeOrganisations(tx, pair, now);
  const nameOf = ({ id, nameLatin, nameHanzi }: typeof from) => ({ id, nameLatin, nameHanzi });
  const undoUntil = new Date(now.getTime() + mergeUndoTime);
  const id = newId(deps, 'merge');
  const eventId = by.as === 'organiser' ? (by.eventId as EventId) : null;
  await insertMerge(tx, {
    id,
    organisationId: pair.fromId,
    intoId: pair.intoId,
    eventId,
    mergedBy: by.actorId,
    mergedAt: now,
    changes,
  });
  note({ mergeId: id, fromId: pair.fromId, intoId: pair.intoId });
  return { id, from: nameOf(from), into: nameOf(into), ...countsOf(changes), undoUntil: undoUntil.toISOString() };
}

function countsOf(
  changes: readonly StoredRowChange[],
): Pick<MergeView, 'moved' | 'requestsWithdrawn' | 'meetingsCancelled'> {
  // A row whose key changes is one that goes and one that comes.
  const of = (table: string) => changes.filter((change) => change.table === table && change.after !== null).length;
  return {
    moved: {
      participants: of('participants'),
      members: of('organisationMembers'),
      documents: of('documents'),
      marks: of('matchMarks'),
    },
    requestsWithdrawn: of('meetingRequests'),
    meetingsCancelled: of('meetings'),
  };
}

/**
 * The merges that somebody may undo: an admin all, an organiser those of their event, an owner those into their
 * organisation.
 */
type MergeScope = { readonly eventId?: EventId; readonly intoId?: Id<'organisation'> };

/**
 * Undoes a merge. Refuses `merge_not_undoable` after an hour, or where something that it changed was changed again
 * since.
 */
export async function unmerge(deps: Deps, of: MergeScope, mergeId: Id<'merge'>): Promise<undefined> {
  const isOf = (row: { readonly eventId: EventId | null; readonly intoId: Id<'organisation'> }) =>
    (of.eventId === undefined || row.eventId === of.eventId) && (of.intoId === undefined || row.intoId === of.intoId);
  const seen = found(await findMerge(reading(deps.db), mergeId));
  await writing(
    deps.db,
    async (tx) => {
      const row = found(await findMerge(tx, mergeId));
      if (!isOf(row)) throw new AppError('not_found');
      const eventIds = found(await findMergeable(tx, row.intoId)).eventIds;
      await locked(tx, eventIds.map(onSchedules));
      const isInTime = deps.now() < row.mergedAt.getTime() + mergeUndoTime;
      if (!isInTime || !(await undoMerge(tx, row))) throw new AppError('merge_not_undoable');
      // Without the owners, who have left meanwhile, nobody could let anybody in.
      for (const id of [row.organisationId, row.intoId]) {
        const { members } = found(await findMergeable(tx, id));
        if (members.length > 0 && !members.some(({ role }) => role === 'owner'))
          throw new AppError('merge_not_undoable');
      }
      note({ mergeId, fromId: row.organisationId, intoId: row.intoId });
    },
    locksOf({ fromId: seen.organisationId, intoId: seen.intoId }),
  );
  return undefined;
}
