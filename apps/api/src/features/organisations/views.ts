import { type OrganisationCard, type OrganisationView, organisationChanges } from '@jumelage/contracts/organisations';
import type { CardRows, CooperationRow, Profile, TextRow } from '@jumelage/db/repositories/organisations';
import { completenessOf } from '@jumelage/domain/completeness';
import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';
import type { CooperationDirection, MemberRole } from '@jumelage/domain/organisation';
import { registrationWarning } from '@jumelage/domain/registration-number';
import { versionOf } from '../../http/version.ts';

function byLanguage(texts: readonly TextRow[]): Trilingual<TextRow> {
  return Object.fromEntries(texts.map((text) => [text.language, text]));
}

/** An organisation as lists show it, its tagline in the reader's language or else the original. */
export function toOrganisationCard({ row, texts, cooperations }: CardRows, reader: Language): OrganisationCard {
  const original = texts.find((text) => text.origin === 'original')?.language;
  const text = readableText(byLanguage(texts.filter((one) => one.tagline !== '')), reader, original);
  const kinds = (direction: CooperationDirection) => [...new Set(cooperations.filter((one) => one.direction === direction).map((one) => one.kind))];
  const { id, kind, nameLatin, nameHanzi, country, city, parkId, sector, topics, stage, isSample } = row;
  return {
    ...{ id, kind, nameLatin, nameHanzi, country, city, parkId, sector, topics, stage, isSample },
    offers: kinds('offer'),
    needs: kinds('need'),
    tagline: text ? { language: text.language, origin: text.value.origin, value: text.value.tagline } : null,
  };
}

/** How complete a profile is, by the domain's table. */
export function completenessOfProfile({ row, texts, cooperations, thesis }: Profile) {
  return completenessOf({
    kind: row.kind,
    texts: byLanguage(texts.filter((text) => text.description !== '')),
    topics: row.topics,
    stage: row.stage ?? undefined,
    languages: row.languages,
    offerCount: cooperations.filter((one) => one.direction === 'offer').length,
    needCount: cooperations.filter((one) => one.direction === 'need').length,
    website: row.website ?? undefined,
    parkId: row.parkId ?? undefined,
    thesis: thesis && { topicsIn: thesis.topicsIn, stages: thesis.stages, ticketMax: thesis.ticketMax ?? undefined },
  });
}

const toCooperation = ({ kind, topics, text }: CooperationRow) => ({ kind, topics, text });

const editable = Object.keys(organisationChanges.shape) as readonly (keyof typeof organisationChanges.shape)[];

/** A whole profile; `role` is the reader's in it, if any. */
export function toOrganisationView(profile: Profile, role: MemberRole | undefined): OrganisationView {
  const { row, texts, cooperations, raise, thesis } = profile;
  const { percent, missing } = completenessOfProfile(profile);
  const view = {
    ...row,
    texts: Object.fromEntries(texts.map(({ language, origin, tagline, description }) => [language, { origin, tagline, description }])),
    offers: cooperations.filter((one) => one.direction === 'offer').map(toCooperation),
    needs: cooperations.filter((one) => one.direction === 'need').map(toCooperation),
    raise: raise ? { round: raise.round, money: { amount: raise.amount, currency: raise.currency }, use: raise.use } : null,
    thesis: thesis ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
  return {
    ...view,
    // Told to members alone: who is not shown a field shall not guess it by its version either.
    mine: role
      ? {
          version: versionOf(Object.fromEntries(editable.map((field) => [field, view[field]]))),
          role,
          completeness: { percent, missing: [...missing] },
          registrationWarning: (row.registrationNumber && registrationWarning(row.country, row.registrationNumber)) || null,
        }
      : null,
  };
}
