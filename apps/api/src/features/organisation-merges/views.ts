import type { DoneMerge, MergeSide, ProposalView } from '@jumelage/contracts/organisation-merges';
import { listMemberships } from '@jumelage/db/repositories/accounts';
import { listMerges } from '@jumelage/db/repositories/kept-merges';
import { earlierOf, type ListedProposal, listProposals } from '@jumelage/db/repositories/merge-proposals';
import { findSameOrganisations } from '@jumelage/db/repositories/organisation-identity';
import {
  findMergeable,
  listMergeable,
  type MergeableRow,
  organisationsAt,
} from '@jumelage/db/repositories/organisation-merges';
import { reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { isOwnDraft, mayMerge, mergeUndoTime, ownsIt, speaksFor } from '@jumelage/domain/merge';
import { mayPropose } from '@jumelage/domain/merge-proposal';
import { organisationIndex, organisationKeys } from '@jumelage/domain/organisation-name';
import type { Reader } from '@jumelage/domain/side';
import { stranger } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { MemberScope, OrganiserScope } from '../../http/policy.ts';
import { seesIt } from './proposals.ts';

type OrganisationId = Id<'organisation'>;
type Viewer = { readonly userId: Id<'user'>; readonly reader: Reader };

const namesOf = ({ id, nameLatin, nameHanzi }: Pick<MergeableRow, 'id' | 'nameLatin' | 'nameHanzi'>) => ({
  id,
  nameLatin,
  nameHanzi,
});
const keysOf = ({ nameLatin, nameHanzi }: MergeableRow) => organisationKeys({ latin: nameLatin, hanzi: nameHanzi });

function toSide(row: MergeableRow, { userId, reader }: Viewer): MergeSide {
  const { country, kind, sector, city, website, people, members } = row;
  // What an import wrote has nobody to ask; a profile that its members have not published is theirs.
  const isNear = members.length === 0 || reader.seesAll || members.some((one) => one.userId === userId);
  const facts = isNear || seesIt(row, userId, reader) ? { kind, sector, city, website } : null;
  const counts = isNear ? { people, members: members.length } : { people: null, members: null };
  return { ...namesOf(row), country, facts, ...counts, isOwned: ownsIt(row, userId) };
}

/** Describes proposals with both sides as the reader may see them. */
async function toProposals(
  store: Store,
  rows: readonly ListedProposal[],
  viewer: Viewer,
  mayWithdraw: (row: ListedProposal['proposal']) => boolean,
) {
  const ids = new Set(rows.flatMap(({ proposal: { fromId, intoId } }) => [fromId, intoId]));
  const sides = new Map((await listMergeable(store, [...ids])).map((row) => [row.id, row]));
  return rows.flatMap(({ proposal, event }): ProposalView[] => {
    const [from, into] = [sides.get(proposal.fromId), sides.get(proposal.intoId)];
    if (!from || !into) return [];
    const agreed = (side: MergeableRow, by: string | null) => ({
      ...toSide(side, viewer),
      hasAgreed: speaksFor(side, by, proposal.eventId),
    });
    const both = { from: agreed(from, proposal.fromAgreedBy), into: agreed(into, proposal.intoAgreedBy) };
    return [
      {
        ...{ id: proposal.id, ...both, event },
        createdAt: proposal.createdAt.toISOString(),
        expiresAt: proposal.expiresAt.toISOString(),
        mayAnswer: [both.from, both.into].some(({ isOwned, hasAgreed }) => isOwned && !hasAgreed),
        mayWithdraw: mayWithdraw(proposal),
      },
    ];
  });
}

/** Lists merges that can still be undone: all, those of one event's organisers, or those into one organisation. */
export async function undoableMerges(deps: Deps, of: Parameters<typeof listMerges>[1]): Promise<DoneMerge[]> {
  const rows = await listMerges(reading(deps.db), of, new Date(deps.now() - mergeUndoTime));
  return rows.map(({ mergedAt, ...row }) => ({
    ...row,
    mergedAt: mergedAt.toISOString(),
    undoUntil: new Date(mergedAt.getTime() + mergeUndoTime).toISOString(),
  }));
}

/**
 * Describes an organisation that may be entered twice, for a member: their own others, similar ones that are shown to
 * them, proposals, past merges.
 */
export async function listMergesOf(deps: Deps, { organisationId, actor, role, reader }: MemberScope) {
  const store = reading(deps.db);
  const viewer = { userId: actor.userId, reader };
  const own = found(await findMergeable(store, organisationId));
  const [named] = await findSameOrganisations(store, [
    { country: own.country, latin: own.nameLatin, hanzi: own.nameHanzi },
  ]);
  const alike = new Set<OrganisationId>([...(named?.same ?? []), ...(named?.alike ?? [])].map(({ id }) => id));
  const mine = (await listMemberships(store, actor.userId)).map(({ id }) => id);
  const ids = [...new Set([...mine, ...alike])].filter((id) => id !== organisationId);
  const now = deps.now();
  const earlier = await earlierOf(store, organisationId, new Date(now));
  const others = (await listMergeable(store, ids)).flatMap((row) => {
    const mayJoin = mayMerge(row, own, { as: 'owner', userId: actor.userId }).ok;
    const mayAsk =
      alike.has(row.id) &&
      seesIt(row, actor.userId, reader) &&
      mayPropose(row, own, { as: 'member', userId: actor.userId }, { earlier: earlier(row.id), now }).ok;
    return mayJoin || mayAsk
      ? [
          {
            ...toSide(row, viewer),
            isAlike: alike.has(row.id),
            may: mayJoin ? ('merge' as const) : ('propose' as const),
          },
        ]
      : [];
  });
  const proposals = await listProposals(store, { organisationId }, new Date(now));
  return {
    own: toSide(own, viewer),
    others: others.sort((one, other) => Number(other.isAlike) - Number(one.isAlike)),
    proposals: await toProposals(store, proposals, viewer, (row) => row.proposedBy === actor.userId),
    merged: role === 'owner' ? await undoableMerges(deps, { intoId: organisationId }) : [],
  };
}

/** Lists an event's organisations for its organisers: similar ones, proposals, past merges. */
export async function listMergesAt(deps: Deps, { eventId, actor }: OrganiserScope) {
  const store = reading(deps.db);
  const rows = await listMergeable(store, await organisationsAt(store, eventId));
  const indexes = new Map(
    [...Map.groupBy(rows, (row) => row.country)].map(
      ([country, all]) => [country, organisationIndex(all, keysOf)] as const,
    ),
  );
  const organisations = rows.map((row) => {
    const near = indexes.get(row.country)?.find(keysOf(row)) ?? { same: [], alike: [] };
    const alike = [...near.same, ...near.alike].filter((one) => one.id !== row.id).map((one) => one.id);
    return { ...namesOf(row), country: row.country, people: row.people, isOwnDraft: isOwnDraft(row, eventId), alike };
  });
  const proposals = await listProposals(store, { eventId }, new Date(deps.now()));
  const viewer = { userId: actor.userId, reader: { ...stranger, seesAll: true } };
  return {
    organisations,
    proposals: await toProposals(store, proposals, viewer, () => true),
    merged: await undoableMerges(deps, { eventId }),
  };
}
