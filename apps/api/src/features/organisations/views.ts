import { type OrganisationCard, type OrganisationView, organisationChanges } from '@jumelage/contracts/organisations';
import type { Knows } from '@jumelage/db/repositories/known-organisations';
import { type CardRows, type CooperationRow, type Profile, type TextRow, teaserTexts } from '@jumelage/db/repositories/organisations';
import { completenessOf } from '@jumelage/domain/completeness';
import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';
import type { CooperationDirection, MemberRole } from '@jumelage/domain/organisation';
import { registrationWarning } from '@jumelage/domain/registration-number';
import { wordsOf } from '@jumelage/i18n/all-words';
import { teaserName } from '@jumelage/i18n/teaser-name';
import { versionOf } from '../../http/version.ts';

function byLanguage(texts: readonly TextRow[]): Trilingual<TextRow> {
  return Object.fromEntries(texts.map((text) => [text.language, text]));
}

/** Who reads: their language, and to which organisations they are no strangers. */
export type Eyes = { readonly language: Language; readonly knows: Knows };

/** The name under which an organisation stands before a reader. */
export function shownName<R extends NamedRow>(row: R, { language, knows }: Eyes): { readonly nameLatin: string; readonly nameHanzi: string | null } {
  if (knows(row)) return { nameLatin: row.nameLatin, nameHanzi: row.nameHanzi };
  return { nameLatin: teaserName(row, { terms: wordsOf(language, 'terms'), language }), nameHanzi: null };
}
type NamedRow = Pick<CardRows['row'], 'id' | 'isAnonymous' | 'nameLatin' | 'nameHanzi' | 'kind' | 'sector' | 'country'>;

/**
 * What of an organisation a reader is shown. THE place where an anonymous one becomes its teaser for whom it is a stranger:
 * whatever is not said to be left here stays out of every list, page, comparison and mail that is made of it.
 */
function asShown<Rows extends CardRows>(rows: Rows, eyes: Eyes): Rows & { readonly isTeaser: boolean } {
  const { row, cooperations } = rows;
  if (eyes.knows(row)) return { ...rows, isTeaser: false };
  const hidden = { city: null, parkId: null, registrationNumber: null, foundedYear: null, headcount: null, turnover: null, website: null };
  const raise = 'raise' in rows && rows.raise ? { raise: { ...rows.raise, use: {} } } : {};
  return {
    ...{ ...rows, ...raise, isTeaser: true, picture: null },
    row: { ...row, ...shownName(row, eyes), ...hidden },
    texts: teaserTexts(rows),
    cooperations: cooperations.map((one) => ({ ...one, text: {} })),
  };
}

/** An organisation as lists show it, its tagline in the reader's language or else the original. */
export function toOrganisationCard(card: CardRows, eyes: Eyes): OrganisationCard {
  const { row, texts, cooperations, picture, isTeaser } = asShown(card, eyes);
  const reader = eyes.language;
  const original = texts.find((text) => text.origin === 'original')?.language;
  const text = readableText(byLanguage(texts.filter((one) => one.tagline !== '')), reader, original);
  const kinds = (direction: CooperationDirection) => [...new Set(cooperations.filter((one) => one.direction === direction).map((one) => one.kind))];
  const { id, kind, nameLatin, nameHanzi, country, city, parkId, sector, topics, stage, isAnonymous, isSample } = row;
  return {
    ...{ id, kind, nameLatin, nameHanzi, country, city, parkId, sector, topics, stage, isAnonymous, isTeaser, picture, isSample },
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

/** A whole profile as its members see it; `role` is the reader's. */
export function toOwnView(profile: Profile, role: MemberRole): OrganisationView {
  return toOrganisationView(profile, role, { language: 'en', knows: () => true });
}

/** A whole profile; `role` is the reader's in it, if any. */
export function toOrganisationView(profile: Profile, role: MemberRole | undefined, eyes: Eyes): OrganisationView {
  const { row, texts, cooperations, raise, thesis, picture, isTeaser } = asShown(profile, eyes);
  const { percent, missing } = completenessOfProfile(profile);
  const view = {
    ...{ ...row, picture, isTeaser },
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
          isCountryConfirmed: row.countryConfirmedAt !== null,
        }
      : null,
  };
}
