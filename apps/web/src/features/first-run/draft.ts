import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { type Currency, currencyOf } from '@jumelage/domain/money';
import type {
  CooperationDirection,
  CooperationKind,
  Country,
  OrganisationKind,
  Sector,
  Stage,
  ThesisMust,
} from '@jumelage/domain/organisation';
import { taglineOf } from '@jumelage/domain/tagline';
import type { Input } from '../../lib/api.ts';
import type { Proposals } from '../organisations/proposals.ts';

/** The answers that somebody gave about themselves on the way to a first suggestion. */
export type FirstRunDraft = {
  readonly text: string;
  readonly kind: OrganisationKind | '';
  readonly name: string;
  /** The name in letters, where `name` is in characters. */
  readonly latin: string;
  readonly country: Country;
  readonly parkId: Id<'park'> | null;
  /** The text from which the proposals were taken: another one is read again. */
  readonly readText: string | null;
  readonly language: Language;
  readonly sector: Sector | null;
  readonly topics: readonly string[];
  readonly stages: readonly Stage[];
  readonly needs: readonly CooperationKind[];
  readonly offers: readonly CooperationKind[];
  /** The sentence that proves a proposal, by `topic batteries` or `need licence`. */
  readonly passages: Readonly<Record<string, string>>;
  readonly ticketMin: number | null;
  readonly ticketMax: number | null;
  readonly currency: Currency;
  readonly musts: readonly ThesisMust[];
  readonly person: { readonly whole: string; readonly family: string; readonly given: string };
  readonly email: string;
  readonly hasAgreed: boolean;
  /** The sign-up whose mailed code is awaited, and where it went. */
  readonly challenge: { readonly id: Id<'challenge'>; readonly email: string } | null;
  /** Made once the account exists; whose it is. */
  readonly organisationId: Id<'organisation'> | null;
  readonly userId: Id<'user'> | null;
};
export type DraftChanges = Partial<FirstRunDraft>;

const zones: Readonly<Record<string, Country>> = {
  'Europe/Paris': 'FR',
  'Asia/Shanghai': 'CN',
  'Asia/Chongqing': 'CN',
  'Asia/Urumqi': 'CN',
};
const ofLanguage: Readonly<Record<Language, Country>> = { fr: 'FR', zh: 'CN', en: 'FR' };

export const emptyDraft = (language: Language): FirstRunDraft => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const country = language === 'en' ? (zones[zone] ?? ofLanguage.en) : ofLanguage[language];
  return {
    ...{ text: '', kind: '', name: '', latin: '', country, parkId: null, readText: null, language, sector: null },
    ...{ topics: [], stages: [], needs: [], offers: [], passages: {}, ticketMin: null, ticketMax: null },
    ...{ currency: currencyOf(country), musts: [], person: { whole: '', family: '', given: '' }, email: '' },
    ...{ hasAgreed: false, challenge: null, organisationId: null, userId: null },
  };
};

const han = /\p{Script=Han}/u;
export const isInCharacters = (text: string) => han.test(text);

/** Tells what a first step still lacks, by field. */
export function lacksToContinue({ text, kind, name }: FirstRunDraft): ('text' | 'kind' | 'name')[] {
  return [
    ...(text.trim() === '' ? (['text'] as const) : []),
    ...(kind === '' ? (['kind'] as const) : []),
    ...(name.trim() === '' ? (['name'] as const) : []),
  ];
}

/** Takes what was read over into a draft, ticked; what was chosen from an earlier text is replaced. */
export function withProposals(draft: FirstRunDraft, read: Proposals): FirstRunDraft {
  const kindsOf = (direction: CooperationDirection) =>
    read.cooperations.flatMap((one) => (one.direction === direction ? [one.kind] : []));
  const stages = read.stages.map(({ stage }) => stage);
  return {
    ...draft,
    readText: draft.text,
    language: read.language,
    sector: read.sector,
    topics: read.topics.map(({ topic }) => topic),
    stages: draft.kind === 'investor' ? stages : stages.slice(0, 1),
    needs: kindsOf('need'),
    offers: kindsOf('offer'),
    passages: Object.fromEntries([
      ...read.topics.map(({ topic, passage }) => [`topic ${topic}`, passage]),
      ...read.cooperations.map(({ direction, kind, passage }) => [`${direction} ${kind}`, passage]),
    ]),
  };
}

/** Writes a draft as the profile that the server stores. */
export function toProfile(draft: FirstRunDraft): Input<'POST /api/organisations'>['body'] {
  const { name, latin, country, parkId, language, sector, stages } = draft;
  const kind = draft.kind || 'startup';
  const isInvestor = kind === 'investor';
  const inCharacters = isInCharacters(name);
  const plain = (kinds: readonly CooperationKind[]) =>
    kinds.slice(0, 10).map((one) => ({ kind: one, topics: [], text: {} }));
  return {
    ...{ kind, country, parkId, sector: isInvestor ? null : sector },
    nameLatin: inCharacters ? latin.trim() || name : name,
    nameHanzi: inCharacters ? name : null,
    topics: isInvestor ? [] : [...draft.topics],
    stage: isInvestor ? null : (stages[0] ?? null),
    languages: [language],
    texts: {
      [language]: { origin: 'original', tagline: taglineOf(draft.text, language), description: draft.text },
    },
    offers: isInvestor ? [] : plain(draft.offers),
    needs: isInvestor ? [] : plain(draft.needs),
    thesis: isInvestor
      ? {
          ...{ topicsIn: [...draft.topics], topicsOut: [], stages: [...stages], countries: [], lead: 'either' },
          ...{ ticketMin: draft.ticketMin, ticketMax: draft.ticketMax, currency: draft.currency },
          ...{ coInvest: true, musts: [...draft.musts] },
        }
      : null,
  };
}
