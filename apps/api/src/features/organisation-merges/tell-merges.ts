import { findWriter } from '@jumelage/db/repositories/mails';
import { ownersToTell, type ProposalRow } from '@jumelage/db/repositories/merge-proposals';
import type { MergeableRow } from '@jumelage/db/repositories/organisation-merges';
import type { Store } from '@jumelage/db/store';
import { mayBeQuoted } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { pairKey } from '@jumelage/domain/request';
import type { Deps } from '../../deps.ts';
import { dailyCause, enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';

type About = {
  readonly row: Pick<ProposalRow, 'fromId' | 'intoId' | 'proposedBy'>;
  readonly from: MergeableRow;
  readonly into: MergeableRow;
};

const namesOf = ({ from, into }: Pick<About, 'from' | 'into'>, language: Language) => ({
  from: organisationNameFor(from, language),
  into: organisationNameFor(into, language),
});

/**
 * Notifies the owners of both of a proposal, but for its author. A name that is too new to be quoted stays on the page;
 * a pair is mailed about once a day.
 */
export async function tellProposed(deps: Deps, store: Store, { row, from, into }: About): Promise<void> {
  const { proposedBy } = row;
  const owners = (await ownersToTell(store, [row.fromId, row.intoId])).filter(({ userId }) => userId !== proposedBy);
  const isQuoted = new Map<string, boolean>();
  for (const { id } of [from, into])
    isQuoted.set(id, mayBeQuoted(await findWriter(store, { organisationId: id, userId: proposedBy }), deps.now()));
  for (const to of owners) {
    const [own, other] = to.organisationId === from.id ? [from, into] : [into, from];
    const facts = {
      organisationId: own.id,
      own: organisationNameFor(own, to.language),
      other: isQuoted.get(other.id) ? organisationNameFor(other, to.language) : null,
    };
    await enqueueMails(deps, store, {
      kind: 'merge_proposed',
      to,
      cause: dailyCause(deps, 'merge_proposed', pairKey(row.fromId, row.intoId), to.userId),
      facts,
    });
    await notify(deps, store, {
      kind: 'merge_proposed',
      userId: to.userId,
      facts: { ...namesOf({ from, into }, to.language), organisationId: own.id },
    });
  }
}

/** Notifies the owners of both, and the proposal's author, of its end, but for the one who answered. */
export async function tellSettled(
  deps: Deps,
  store: Store,
  { row, from, into, status, by }: About & { readonly status: 'merged' | 'declined'; readonly by: Id<'user'> },
): Promise<void> {
  const owners = await ownersToTell(store, [row.intoId, row.fromId]);
  const users = new Set([...owners.map(({ userId }) => userId), ...(row.proposedBy ? [row.proposedBy] : [])]);
  users.delete(by);
  await notify(deps, store, {
    kind: 'merge_settled',
    userId: [...users],
    facts: { from: from.nameLatin, into: into.nameLatin, organisationId: row.intoId, status },
  });
}
