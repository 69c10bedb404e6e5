import { latestChange, type Profile, profilesSince } from '@jumelage/db/repositories/organisations';
import { listTwins } from '@jumelage/db/repositories/parks';
import { reading, type Store } from '@jumelage/db/store';
import { toEuroCents } from '@jumelage/domain/money';
import type { MatchProfile } from '@jumelage/matching/profile';
import { createPool, type Pool } from '@jumelage/matching/recommend';
import type { Deps } from '../../deps.ts';

/** What matching reads of a profile. */
export function toMatchProfile({ row, texts, cooperations, raise, thesis }: Profile): MatchProfile {
  const ticket = (amount: number | null) => (thesis && amount !== null ? toEuroCents({ amount, currency: thesis.currency }) : undefined);
  return {
    id: row.id,
    kind: row.kind,
    country: row.country,
    parkId: row.parkId ?? undefined,
    sector: row.sector ?? undefined,
    topics: row.topics,
    stage: row.stage ?? undefined,
    trl: row.trl ?? undefined,
    languages: row.languages,
    offers: cooperations.filter((one) => one.direction === 'offer').map(({ kind, topics }) => ({ kind, topics })),
    needs: cooperations.filter((one) => one.direction === 'need').map(({ kind, topics }) => ({ kind, topics })),
    raise: raise && { round: raise.round, euroCents: toEuroCents(raise) },
    thesis: thesis && { ...thesis, ticketMinEuroCents: ticket(thesis.ticketMin), ticketMaxEuroCents: ticket(thesis.ticketMax) },
    texts: Object.fromEntries(texts.map(({ language, tagline, description }) => [language, `${tagline}\n${description}`])),
    activeAt: row.updatedAt.getTime(),
  };
}

/** The pool of published profiles of one process: filled at first use, then brought up to date by what changed since; one statement when nothing did. */
export function keepPool(deps: Deps): () => Promise<Pool> {
  let pool: Pool | undefined;
  let upTo = 0;

  async function refresh(store: Store): Promise<Pool> {
    const kept = pool ?? createPool([], { twins: await listTwins(store) });
    const latest = await latestChange(store);
    if (latest > upTo) {
      const changed = await profilesSince(store, upTo);
      for (const profile of changed) {
        if (profile.row.status === 'published') kept.upsert(toMatchProfile(profile));
        else kept.remove(profile.row.id);
        upTo = Math.max(upTo, profile.row.changeNumber);
      }
    }
    pool = kept;
    return kept;
  }

  // One refresh at a time: two at once would fill the pool twice.
  let tail: Promise<unknown> = Promise.resolve();
  return () => {
    const next = tail.then(() => refresh(reading(deps.db)));
    tail = next.catch(() => {});
    return next;
  };
}
