import { cooperationKinds, organisationKinds, stages } from '@jumelage/domain/organisation';
import { seededNumbers } from '@jumelage/matching/congestion';
import type { MatchProfile } from '@jumelage/matching/profile';
import { topics } from '@jumelage/matching/text/taxonomy';

/** The instant at which invented organisations are looked at. */
export const now = Date.UTC(2026, 5, 1);

/** Draws organisations: the same ones from the same seed. */
export function createInventor(seed: number) {
  const next = seededNumbers(seed);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)] as Value;
  const some = <Value>(list: readonly Value[], most: number) => [
    ...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list))),
  ];

  /**
   * Invents an organisation: topics of one sector, a text that names some of them, one in ten with past meetings, one
   * in seven an investor.
   */
  function inventProfile(number: number): MatchProfile {
    const kind = next() < 0.15 ? 'investor' : pick(organisationKinds.filter((one) => one !== 'investor'));
    const country = next() < 0.48 ? 'FR' : next() < 0.9 ? 'CN' : pick(['DE', 'IT', 'SG'] as const);
    const language = country === 'CN' ? 'zh' : 'fr';
    const home = pick(topics).sector;
    const near = topics.filter((topic) => topic.sector === home);
    const own = some(near, 4).map(({ id }) => id);
    const words = Array.from({ length: 12 }, () => pick(pick(near).forms[language]));
    const cooperation = () => ({ kind: pick(cooperationKinds), topics: some(near, 1).map(({ id }) => id) });
    return {
      id: `org_${number}`,
      kind,
      country,
      parkId: next() < 0.5 ? (country === 'CN' ? 'prk_chengdu' : 'prk_sophia') : undefined,
      sector: home,
      topics: own,
      stage: pick(stages),
      languages: country === 'CN' ? ['zh', ...(next() < 0.5 ? (['en'] as const) : [])] : ['fr', 'en'],
      offers: some([1, 2, 3], 2).map(cooperation),
      needs: some([1, 2, 3], 2).map(cooperation),
      raise:
        kind !== 'investor' && next() < 0.5
          ? { round: 'seed', euroCents: Math.round(10 ** (7 + 2 * next())) }
          : undefined,
      thesis:
        kind === 'investor'
          ? {
              topicsIn: own,
              topicsOut: [],
              stages: some(stages, 3),
              ticketMinEuroCents: 1e7,
              ticketMaxEuroCents: Math.round(10 ** (8 + next())),
              countries: [],
              lead: 'either',
              coInvest: true,
              musts: next() < 0.2 ? ['stages'] : [],
            }
          : undefined,
      texts: { [language]: words.join(language === 'zh' ? '，' : ', ') },
      actions:
        next() < 0.1
          ? some(near, 4).map(({ id }) => ({
              at: now - next() * 6e10,
              topics: [id],
              country: 'CN' as const,
              stage: pick(stages),
            }))
          : undefined,
      activeAt: now - Math.floor(next() * 200) * 86_400_000,
    };
  }

  return { next, inventProfile };
}
