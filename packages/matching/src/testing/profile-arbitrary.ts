import { spokenLanguages } from '@jumelage/domain/language';
import {
  cooperationKinds,
  countries,
  leadRoles,
  organisationKinds,
  raiseRounds,
  sectors,
  stages,
  thesisMusts,
} from '@jumelage/domain/organisation';
import fc from 'fast-check';
import type { MatchProfile } from '../profile.ts';
import { topics } from '../text/taxonomy.ts';
import { sampleNow } from './sample-profiles.ts';

/** Few topics of few branches, so that invented profiles often meet. */
const someTopics = topics
  .filter((topic) =>
    ['batteries', 'energy_storage', 'medical_devices', 'diagnostics', 'data'].includes(topic.parent ?? topic.id),
  )
  .map((topic) => topic.id);

const topicIds = fc.uniqueArray(fc.constantFrom(...someTopics), { maxLength: 4 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const some = <Value>(values: readonly Value[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const euroCents = fc.integer({ min: 1_000_000, max: 2_000_000_000 });
const cooperation = fc.record({ kind: fc.constantFrom(...cooperationKinds), topics: topicIds });

const phrases = {
  fr: ['batterie au lithium', 'imagerie médicale', 'capteurs NFC', 'base de données', 'nous cherchons un partenaire'],
  zh: ['锂电池', '医学影像', '支持NFC的传感器', '数据库', '寻找合作伙伴'],
  en: ['lithium battery', 'medical imaging', 'NFC sensors', 'database', 'looking for a partner'],
};
const textIn = (language: keyof typeof phrases) =>
  maybe(
    fc.array(fc.constantFrom(...phrases[language]), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', ')),
  );

const thesis = fc
  .record({
    topicsIn: topicIds,
    topicsOut: some(someTopics, 1),
    stages: some(stages, 3),
    ticketMinEuroCents: maybe(euroCents),
    ticketMaxEuroCents: maybe(euroCents),
    countries: some(countries.slice(0, 4), 3),
    lead: fc.constantFrom(...leadRoles),
    coInvest: fc.boolean(),
    musts: some(thesisMusts, 2),
  })
  .filter(({ ticketMinEuroCents: min = 0, ticketMaxEuroCents: max = Number.POSITIVE_INFINITY }) => min <= max);

const action = fc.record({
  at: fc.integer({ min: 0, max: 2000 }).map((days) => sampleNow - days * 86_400_000),
  topics: topicIds,
  stage: maybe(fc.constantFrom(...stages)),
  country: fc.constantFrom('FR' as const, 'CN' as const, 'DE' as const),
  region: maybe(fc.constantFrom('sud', 'nord')),
  parkId: maybe(fc.constantFrom('prk_sophia', 'prk_chengdu')),
  euroCents: maybe(euroCents),
});

const body = fc.record({
  kind: fc.oneof(fc.constantFrom(...organisationKinds), fc.constant('investor' as const)),
  country: fc.constantFrom('FR' as const, 'CN' as const, 'DE' as const),
  parkId: maybe(fc.constantFrom('prk_sophia', 'prk_chengdu')),
  sector: maybe(fc.constantFrom(...sectors)),
  topics: topicIds,
  stage: maybe(fc.constantFrom(...stages)),
  languages: some(spokenLanguages.slice(0, 4), 3),
  offers: fc.array(cooperation, { maxLength: 2 }),
  needs: fc.array(cooperation, { maxLength: 2 }),
  raise: maybe(fc.record({ round: fc.constantFrom(...raiseRounds), euroCents })),
  texts: fc.record({ fr: textIn('fr'), zh: textIn('zh'), en: textIn('en') }),
  activeAt: fc.integer({ min: 0, max: 500 }).map((days) => sampleNow - days * 86_400_000),
  thesis: maybe(thesis),
  region: maybe(fc.constantFrom('sud', 'nord')),
  embedding: maybe(
    fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)).map(([x, y]) => Float32Array.from([x, y, 1 - x * y])),
  ),
  actions: maybe(fc.array(action, { maxLength: 3 })),
});

/** Returns invented profiles `org_0`, `org_1`, … of all kinds; only investors have a thesis. */
export function profilesArbitrary(minLength: number, maxLength: number): fc.Arbitrary<readonly MatchProfile[]> {
  return fc.array(body, { minLength, maxLength }).map((bodies) =>
    bodies.map((fields, index) => ({
      ...fields,
      id: `org_${index}`,
      thesis: fields.kind === 'investor' ? fields.thesis : undefined,
    })),
  );
}
