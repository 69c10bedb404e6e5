import { htmlLang } from '@jumelage/domain/language';
import { type ProfileFieldName, profileFields } from '@jumelage/domain/profile';
import { useFormat } from '../../../lib/format.ts';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import type { Difference } from '../../../lib/versions.ts';
import type { ShownDifference } from '../../../ui/versions-dialog.tsx';
import { useFieldWords } from '../field-words.ts';
import { useTopicLabel } from '../topics.ts';
import type { Draft, Field } from './draft.ts';

type Section = Exclude<Field, ProfileFieldName>;
type Lists = Draft['offers'];
type Thesis = NonNullable<Draft['thesis']>;
type Raise = NonNullable<Draft['raise']>;
type Text = NonNullable<Draft['texts']['fr']>;
type Describe<T> = (value: T) => string;

const amount = (minor: number | null) => (minor === null ? '' : String(minor / 100));
const lines = (texts: readonly (string | number | null | undefined)[]) =>
  texts.filter((text) => text !== '' && text !== null && text !== undefined).join('\n');

const isProfileField = (field: Field): field is ProfileFieldName => Object.hasOwn(profileFields, field);

/** Says a difference between two versions of a profile in the reader's words. */
export function useDescriptions(): (difference: Difference) => ShownDifference {
  const t = useWords('organisations');
  const core = useWords('core');
  const terms = useTerms();
  const words = useFieldWords();
  const { list } = useFormat();
  const topic = useTopicLabel();
  const topics = (ids: readonly string[]) => list(ids.map(topic));
  const cooperations: Describe<Lists> = (items) =>
    items
      .map(
        ({ kind, topics: ids, text }) =>
          `• ${lines([terms.cooperationKind[kind], topics(ids), ...Object.values(text)])}`,
      )
      .join('\n\n');
  const thesis: { readonly [P in keyof Thesis]: Describe<Thesis[P]> } = {
    ...{ topicsIn: topics, topicsOut: topics, ticketMin: amount, ticketMax: amount },
    stages: (stages) => list(stages.map((one) => terms.stage[one])),
    currency: (one) => terms.currency[one],
    countries: (countries) => list(countries.map((one) => terms.country[one])),
    lead: (one) => terms.leadRole[one],
    coInvest: (yes) => core(yes ? 'yes' : 'no'),
    musts: (musts) => list(musts.map((one) => terms.thesisMust[one])),
  };
  const raise: { readonly [P in keyof Raise]: Describe<Raise[P]> } = {
    round: (one) => terms.round[one],
    money: (money) => `${amount(money.amount)} ${terms.currency[money.currency]}`,
    use: (use) => lines(Object.values(use)),
  };
  const text: Describe<Text> = ({ tagline, description, origin }) =>
    lines([tagline, description, `(${terms.textOrigin[origin]})`]);
  const partsOf = <T extends object>(parts: { readonly [P in keyof T]: Describe<T[P]> }, value: T) =>
    lines((Object.keys(parts) as (keyof T)[]).map((part) => parts[part](value[part])));
  const sections: { readonly [S in Section]: Describe<NonNullable<Draft[S]>> } = {
    texts: (texts) => lines(Object.values(texts).map((one) => one && text(one))),
    ...{
      offers: cooperations,
      needs: cooperations,
      raise: (value) => partsOf<Raise>(raise, value),
      thesis: (value) => partsOf<Thesis>(thesis, value),
    },
  };
  const thesisLabels: Readonly<Record<keyof Thesis, string>> = {
    ...{
      topicsIn: t('topicsIn'),
      topicsOut: t('topicsOut'),
      stages: t('stages'),
      ticketMin: t('ticketMin'),
      ticketMax: t('ticketMax'),
    },
    ...{
      currency: t('currency'),
      countries: t('countries'),
      lead: t('lead'),
      coInvest: t('coInvest'),
      musts: t('musts'),
    },
  };
  const raiseLabels: Readonly<Record<keyof Raise, string>> = { round: t('round'), money: t('amount'), use: t('use') };

  return (difference) => {
    // The edge: a path names a field of the draft, and its values are that field's.
    const [field, part] = difference.path as [Field, string?];
    const ofParts = { texts: { fr: text, zh: text, en: text }, thesis, raise } as Readonly<
      Record<string, Readonly<Record<string, unknown>>>
    >;
    const partLabels = { texts: terms.language, thesis: thesisLabels, raise: raiseLabels } as Readonly<
      Record<string, Readonly<Record<string, string>>>
    >;
    const whole: Describe<unknown> = isProfileField(field)
      ? (value) => words.worded(field, value)
      : (sections[field] as Describe<unknown>);
    const describe = part === undefined ? whole : (ofParts[field]?.[part] as Describe<unknown> | undefined);
    const shown = (value: unknown) => (value === null || value === undefined || !describe ? '' : describe(value));
    const label = part === undefined ? t(field) : `${t(field)} · ${partLabels[field]?.[part] ?? part}`;
    const lang = field === 'texts' && (part === 'fr' || part === 'zh' || part === 'en') ? htmlLang(part) : undefined;
    return { ...difference, label, lang, shown: { mine: shown(difference.mine), theirs: shown(difference.theirs) } };
  };
}
