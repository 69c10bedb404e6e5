import type { OrganisationCard, OrganisationView } from '@jumelage/contracts/organisations';
import type { Profile } from '@jumelage/db/repositories/organisations';
import { completenessOf } from '@jumelage/domain/completeness';
import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';
import type { MemberRole } from '@jumelage/domain/organisation';
import { registrationWarning } from '@jumelage/domain/registration-number';

const textsOf = (profile: Profile) =>
  Object.fromEntries(profile.texts.map(({ language, origin, tagline, description }) => [language, { origin, tagline, description }])) as Trilingual<{
    origin: Profile['texts'][number]['origin'];
    tagline: string;
    description: string;
  }>;

/** The language in which an organisation wrote of itself. */
const originalOf = (profile: Profile): Language | undefined => profile.texts.find((text) => text.origin === 'original')?.language;

/** An organisation as lists show it to a reader of a language. */
export function toCard(profile: Profile, reader: Language): OrganisationCard {
  const { id, kind, nameLatin, nameHanzi, country, city, parkId, sector, topics, stage, isSample } = profile.organisation;
  const shown = readableText(textsOf(profile), reader, originalOf(profile));
  const kinds = (direction: 'offer' | 'need') => [...new Set(profile.cooperations.flatMap((one) => (one.direction === direction ? [one.kind] : [])))];
  return {
    id,
    kind,
    nameLatin,
    nameHanzi,
    country,
    city,
    parkId,
    sector,
    topics,
    stage,
    offers: kinds('offer'),
    needs: kinds('need'),
    tagline: shown ? { language: shown.language, origin: shown.value.origin, value: shown.value.tagline || firstSentence(shown.value.description) } : null,
    isSample,
  };
}

const firstSentence = (text: string) => /^.{1,160}?[.!?。！？](?=\s|$|\p{Script=Han})|^.{1,160}/su.exec(text)?.[0] ?? '';

/** The whole profile; members also see how complete it is and what looks wrong. */
export function toView(profile: Profile, role: MemberRole | undefined): OrganisationView {
  const { nameFolded: _, changeNumber: __, createdAt: ___, updatedAt, ...organisation } = profile.organisation;
  const texts = textsOf(profile);
  const ofDirection = (direction: 'offer' | 'need') =>
    profile.cooperations.flatMap(({ direction: own, kind, topics, text }) => (own === direction ? [{ kind, topics, text }] : []));
  const offers = ofDirection('offer');
  const needs = ofDirection('need');
  const { raise, thesis } = profile;
  return {
    ...organisation,
    texts,
    offers,
    needs,
    raise: raise ? { round: raise.round, money: { amount: raise.amount, currency: raise.currency }, use: raise.use } : null,
    thesis: thesis ?? null,
    updatedAt: updatedAt.toISOString(),
    mine: role
      ? {
          role,
          completeness: completeness(profile, offers.length, needs.length),
          registrationWarning: registrationWarning(organisation.country, organisation.registrationNumber ?? '') ?? null,
        }
      : null,
  };
}

function completeness(
  profile: Profile,
  offerCount: number,
  needCount: number,
): { percent: number; missing: ReturnType<typeof completenessOf>['missing'][number][] } {
  const { kind, topics, stage, languages, website, parkId } = profile.organisation;
  const { thesis } = profile;
  const { percent, missing } = completenessOf({
    kind,
    texts: textsOf(profile),
    topics,
    stage: stage ?? undefined,
    languages,
    offerCount,
    needCount,
    website: website ?? undefined,
    parkId: parkId ?? undefined,
    thesis: thesis && { topicsIn: thesis.topicsIn, stages: thesis.stages, ticketMax: thesis.ticketMax ?? undefined },
  });
  return { percent, missing: [...missing] };
}
