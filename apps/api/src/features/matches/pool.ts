import { changedSince, findProfile, loadProfiles, type Profile } from '@jumelage/db/repositories/organisations';
import { listParks } from '@jumelage/db/repositories/parks';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { toEuroCents } from '@jumelage/domain/money';
import type { MatchProfile } from '@jumelage/matching/profile';
import { createPool, type Pool } from '@jumelage/matching/recommend';
import type { Deps } from '../../deps.ts';

/** The pool of published profiles in memory, brought up to date at each use by the number of the last change that it knows. */
export type MatchPool = {
  /** Runs work on the pool with the asking organisation in it, its draft too; the work is synchronous, so nobody else sees the draft. */
  readonly use: <T>(organisationId: Id<'organisation'>, work: (pool: Pool) => T) => Promise<{ readonly answer: T; readonly isPublished: boolean }>;
};

/** Makes the pool of a server; the first use fills it. */
export function createMatchPool(deps: Deps): MatchPool {
  let pool: Pool | undefined;
  let known = 0;
  let refreshing: Promise<Pool> | undefined;

  async function refresh(): Promise<Pool> {
    const store = reading(deps.db);
    const fresh = pool ?? createPool([], { twins: (await listParks(store)).flatMap((park) => park.twins.map((twin): [string, string] => [park.id, twin])) });
    const changed = await changedSince(store, known);
    const published = changed.filter((one) => one.status === 'published').map((one) => one.id);
    const profiles = await loadProfiles(store, published);
    for (const one of changed) if (one.status !== 'published') fresh.remove(one.id);
    for (const profile of profiles) if (profile.organisation.status === 'published') fresh.upsert(toMatchProfile(profile));
    known = changed.at(-1)?.changeNumber ?? known;
    pool = fresh;
    return fresh;
  }

  return {
    async use(organisationId, work) {
      // Requests that come at once share one refresh.
      refreshing ??= refresh().finally(() => {
        refreshing = undefined;
      });
      const current = await refreshing;
      if (current.has(organisationId)) return { answer: work(current), isPublished: true };
      const draft = await findProfile(reading(deps.db), organisationId);
      if (draft) current.upsert(toMatchProfile(draft));
      try {
        return { answer: work(current), isPublished: false };
      } finally {
        current.remove(organisationId);
      }
    },
  };
}

function toMatchProfile({ organisation, texts, cooperations, raise, thesis }: Profile): MatchProfile {
  const { id, kind, country, parkId, sector, topics, stage, trl, languages, updatedAt } = organisation;
  const ofDirection = (direction: 'offer' | 'need') => cooperations.filter((one) => one.direction === direction);
  const about = (language: 'fr' | 'zh' | 'en') => {
    const own = texts.find((text) => text.language === language);
    return [own?.tagline, own?.description, ...cooperations.map((one) => one.text[language])].filter(Boolean).join('\n') || undefined;
  };
  const euroCents = (amount: number | null) => (amount === null || !thesis ? undefined : toEuroCents({ amount, currency: thesis.currency }));
  return {
    id,
    kind,
    country,
    parkId: parkId ?? undefined,
    sector: sector ?? undefined,
    topics,
    stage: stage ?? undefined,
    trl: trl ?? undefined,
    languages,
    offers: ofDirection('offer'),
    needs: ofDirection('need'),
    raise: raise && { round: raise.round, euroCents: toEuroCents(raise) },
    thesis: thesis && { ...thesis, ticketMinEuroCents: euroCents(thesis.ticketMin), ticketMaxEuroCents: euroCents(thesis.ticketMax) },
    texts: { fr: about('fr'), zh: about('zh'), en: about('en') },
    activeAt: updatedAt.getTime(),
  };
}
