import { type OrganisationCard, type OrganisationView, organisationChanges } from '@jumelage/contracts/organisations';
import type { CardRows } from '@jumelage/db/repositories/directory';
import type { IsKnown } from '@jumelage/db/repositories/known-organisations';
import {
  type CooperationRow,
  type Profile,
  type RaiseRow,
  type TextRow,
  type ThesisRow,
  teaserTexts,
} from '@jumelage/db/repositories/organisations';
import { completenessOf } from '@jumelage/domain/completeness';
import { fieldsWith } from '@jumelage/domain/field';
import { type Language, readableText, type Trilingual } from '@jumelage/domain/language';
import type { CooperationDirection, MemberRole } from '@jumelage/domain/organisation';
import { profileFields } from '@jumelage/domain/profile';
import { type Redaction, redact } from '@jumelage/domain/redaction';
import { registrationWarning } from '@jumelage/domain/registration-number';
import { wordsOf } from '@jumelage/i18n/all-words';
import { teaserName } from '@jumelage/i18n/teaser-name';
import { versionOf } from '../../http/version.ts';

function byLanguage(texts: readonly TextRow[]): Trilingual<TextRow> {
  return Object.fromEntries(texts.map((text) => [text.language, text]));
}

/** A reader: their language, and which organisations they know. */
export type Viewer = { readonly language: Language; readonly knows: IsKnown };

/** Returns the name under which a reader sees an organisation. */
export function shownName<R extends NamedRow>(
  row: R,
  { language, knows }: Viewer,
): { readonly nameLatin: string; readonly nameHanzi: string | null } {
  if (knows(row)) return { nameLatin: row.nameLatin, nameHanzi: row.nameHanzi };
  return { nameLatin: teaserName(row, { terms: wordsOf(language, 'terms'), language }), nameHanzi: null };
}
type NamedRow = Pick<CardRows['row'], 'id' | 'isAnonymous' | 'nameLatin' | 'nameHanzi' | 'kind' | 'sector' | 'country'>;

/**
 * The sections of an anonymous organisation that a stranger sees: allow lists, so that a field which a profile gains
 * later stays hidden from every list, page, comparison and mail until it is put here. Its name, texts and picture
 * become those of its teaser.
 */
export const teaser = {
  row: {
    kept: [
      'id',
      'status',
      'shownAbroad',
      'isSample',
      'hasInventedParts',
      'updatedAt',
      ...fieldsWith(profileFields, 'shown', 'everybody'),
    ],
    blanks: { nameLatin: '', nameSort: '', createdAt: new Date(0) },
  },
  cooperation: { kept: ['id', 'organisationId', 'direction', 'kind', 'topics', 'position'], blanks: { text: {} } },
  raise: { kept: ['organisationId', 'round', 'amount', 'currency'], blanks: { use: {} } },
  thesis: {
    kept: [
      'organisationId',
      'topicsIn',
      'topicsOut',
      'stages',
      'ticketMin',
      'ticketMax',
      'currency',
      'countries',
      'lead',
      'coInvest',
      'musts',
    ],
    blanks: {},
  },
} as const satisfies {
  row: Redaction<CardRows['row'], keyof CardRows['row']>;
  cooperation: Redaction<CooperationRow, keyof CooperationRow>;
  raise: Redaction<RaiseRow, keyof RaiseRow>;
  thesis: Redaction<ThesisRow, keyof ThesisRow>;
};

type Shown<Rows> = Rows & { readonly isTeaser: boolean };

/** Redacts a card for its reader. */
function cardShownTo(card: CardRows, viewer: Viewer): Shown<CardRows> {
  const { row, texts, cooperations } = card;
  if (viewer.knows(row)) return { ...card, isTeaser: false };
  return {
    isTeaser: true,
    row: { ...redact(row, teaser.row), ...shownName(row, viewer) },
    picture: null,
    texts: teaserTexts({ row, texts }),
    cooperations: cooperations.map((one) => redact(one, teaser.cooperation)),
  };
}

/** Redacts a whole profile for its reader. */
function profileShownTo(profile: Profile, viewer: Viewer): Shown<Profile> {
  const card = cardShownTo(profile, viewer);
  if (!card.isTeaser) return { ...profile, isTeaser: false };
  const { raise, thesis } = profile;
  return { ...card, raise: raise && redact(raise, teaser.raise), thesis: thesis && redact(thesis, teaser.thesis) };
}

/** Describes an organisation for lists, its tagline in the reader's language or else the original. */
export function toOrganisationCard(card: CardRows, viewer: Viewer): OrganisationCard {
  const { row, texts, cooperations, picture, isTeaser } = cardShownTo(card, viewer);
  const reader = viewer.language;
  const original = texts.find((text) => text.origin === 'original')?.language;
  const text = readableText(byLanguage(texts.filter((one) => one.tagline !== '')), reader, original);
  const kinds = (direction: CooperationDirection) => [
    ...new Set(cooperations.filter((one) => one.direction === direction).map((one) => one.kind)),
  ];
  const { id, kind, nameLatin, nameHanzi, country, city, parkId, sector, topics, stage, isAnonymous, isSample } = row;
  return {
    ...{
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
      isAnonymous,
      isTeaser,
      picture,
      isSample,
    },
    offers: kinds('offer'),
    needs: kinds('need'),
    tagline: text ? { language: text.language, origin: text.value.origin, value: text.value.tagline } : null,
  };
}

/** Computes how complete a profile is, by the domain's table. */
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

/** Describes a whole profile for its members; `role` is the reader's. */
export function toOwnView(profile: Profile, role: MemberRole): OrganisationView {
  return toOrganisationView(profile, role, { language: 'en', knows: () => true });
}

/** Describes a whole profile; `role` is the reader's in it, if any. */
export function toOrganisationView(profile: Profile, role: MemberRole | undefined, viewer: Viewer): OrganisationView {
  const { row, texts, cooperations, raise, thesis, picture, isTeaser } = profileShownTo(profile, viewer);
  const { percent, missing } = completenessOfProfile(profile);
  const view = {
    ...{ ...row, picture, isTeaser },
    texts: Object.fromEntries(
      texts.map(({ language, origin, tagline, description }) => [language, { origin, tagline, description }]),
    ),
    offers: cooperations.filter((one) => one.direction === 'offer').map(toCooperation),
    needs: cooperations.filter((one) => one.direction === 'need').map(toCooperation),
    raise: raise
      ? { round: raise.round, money: { amount: raise.amount, currency: raise.currency }, use: raise.use }
      : null,
    thesis: thesis ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
  return {
    ...view,
    // For members alone: nobody else shall guess a hidden field by its version.
    mine: role
      ? {
          version: versionOf(Object.fromEntries(editable.map((field) => [field, view[field]]))),
          role,
          completeness: { percent, missing: [...missing] },
          registrationWarning:
            (row.registrationNumber && registrationWarning(row.country, row.registrationNumber)) || null,
          isCountryConfirmed: row.countryConfirmedAt !== null,
        }
      : null,
  };
}
