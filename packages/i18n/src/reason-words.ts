import type { Language, SpokenLanguage } from '@jumelage/domain/language';
import type { Criterion, ExclusionId } from '@jumelage/domain/match';
import type { Country, LeadRole, Sector, Stage } from '@jumelage/domain/organisation';
import type { ReasonFacts, ReasonSide } from '@jumelage/matching/reason';
import { formatList, formatMoney, formatMoneyRange } from './format.ts';
import { formatMessage, type MessageValues } from './message.ts';
import type { Words } from './words.ts';

/** A reason as the interface sends it: its facts are those of its criterion. */
export type ReasonLike = {
  readonly side: ReasonSide;
  readonly criterion: string;
  readonly contribution: number;
  readonly facts: Readonly<Record<string, unknown>>;
};

export type ReasonWording = {
  readonly words: Words['reasons'];
  readonly terms: Words['terms'];
  readonly language: Language;
  /** The label of a topic in the reader's language. */
  readonly topicLabel: (topic: string) => string;
};

/** The context of wording one criterion, besides its facts. */
type Told = ReasonWording & { readonly side: ReasonSide; readonly speaksFor: boolean };

type Worders = { readonly [C in Criterion]: (facts: ReasonFacts[C], told: Told) => string };

const shown = 3;

const say = (message: string, values: MessageValues, { language }: Told) => formatMessage(message, values, language);
const list = (items: readonly string[], { language }: Told) =>
  formatList([...new Set(items)].slice(0, shown), language);
const topicList = (topics: readonly string[], told: Told) => list(topics.map(told.topicLabel), told);
const stageList = (stages: readonly Stage[], told: Told) =>
  list(
    stages.map((stage) => told.terms.stage[stage]),
    told,
  );
const sectorList = (sectors: readonly Sector[], told: Told) =>
  list(
    sectors.map((sector) => told.terms.sector[sector]),
    told,
  );
const countryList = (countries: readonly Country[], told: Told) =>
  list(
    countries.map((country) => told.terms.country[country]),
    told,
  );
const spokenList = (spoken: readonly SpokenLanguage[], told: Told) =>
  list(
    spoken.map((language) => told.terms.language[language]),
    told,
  );

/**
 * Finds the word of the two that the reader can read: the one of their language, or a name that both texts write alike,
 * such as NFC.
 */
const readable = ({ ours, theirs }: ReasonFacts['text']['words'][number], { language }: Told) =>
  [ours, theirs].find((one) => one.language === language || ours.word === theirs.word)?.word;
/** Words the reason that past choices alone give: nothing that is declared speaks for the pair. */
const past = ({ words, side }: Told) => words.past[side];

const worders: Worders = {
  baseline: (_, { words }) => words.baseline,
  topics(facts, told) {
    const { topics } = told.words;
    const ours = told.side === 'ours';
    if (facts.unwanted.length > 0)
      return say(ours ? topics.unwantedOurs : topics.unwantedTheirs, { topics: topicList(facts.unwanted, told) }, told);
    if (facts.pairs.length === 0) return told.speaksFor ? past(told) : ours ? topics.missedOurs : topics.missedTheirs;
    const wantedOf = (pair: (typeof facts.pairs)[number]) => (ours ? pair.ours : pair.theirs);
    const exact = facts.pairs.filter((pair) => pair.shared === wantedOf(pair));
    const values = {
      topics: topicList(
        (exact.length > 0 ? exact : facts.pairs).map(({ shared }) => shared),
        told,
      ),
    };
    if (exact.length > 0) return say(ours ? topics.metOurs : topics.metTheirs, values, told);
    return say(ours ? topics.nearOurs : topics.nearTheirs, values, told);
  },
  sector: ({ shared }, told) =>
    shared.length > 0
      ? say(told.words.sector.shared, { sectors: sectorList(shared, told) }, told)
      : told.speaksFor
        ? past(told)
        : told.words.sector.different,
  stage({ stage, wanted, fits }, told) {
    const words = told.words.stage;
    if (stage === null || wanted.length === 0) return told.speaksFor ? past(told) : words.unknown;
    const message = fits ? words.fits : told.speaksFor ? words.near : words.misses;
    return say(message, { stage: told.terms.stage[stage], wanted: stageList(wanted, told) }, told);
  },
  place(facts, told) {
    const words = told.words.place;
    const ours = told.side === 'ours';
    const country = told.terms.country[ours ? facts.theirs : facts.ours];
    if (told.speaksFor && facts.relation === 'twin_parks') return words.twinParks;
    if (told.speaksFor && facts.relation === 'same_park') return words.samePark;
    if (told.speaksFor && facts.relation === 'same_country') return say(words.sameCountry, { country }, told);
    if (facts.fits) return say(ours ? words.fitsOurs : words.fitsTheirs, { country }, told);
    if (told.speaksFor) return past(told);
    return say(
      ours ? words.missesOurs : words.missesTheirs,
      { country, wanted: countryList(facts.wanted, told) },
      told,
    );
  },
  ticket(facts, told) {
    const words = told.words.ticket;
    const ticket = ticketText(facts, told);
    if (facts.fit === 'unknown' || facts.raiseEuroCents === null || ticket === undefined)
      return told.speaksFor ? past(told) : words.unknown;
    return say(
      words[facts.fit],
      { raise: formatMoney(euros(facts.raiseEuroCents), told.language, 'compact'), ticket },
      told,
    );
  },
  cooperation({ pairs }, told) {
    const words = told.words.cooperation;
    const needed = pairs[0]?.needed;
    if (needed === undefined) return words.none;
    const same = pairs.filter((pair) => pair.needed === needed);
    const topics = same.flatMap((pair) => pair.topics);
    const kinds = list(
      same.map(({ kind }) => words.kinds[kind]),
      told,
    );
    const message =
      topics.length > 0 ? { ours: words.oursOn, theirs: words.theirsOn } : { ours: words.ours, theirs: words.theirs };
    return say(message[needed], { kinds, topics: topicList(topics, told) }, told);
  },
  languages: ({ common }, told) =>
    common.length > 0
      ? say(told.words.languages.common, { languages: spokenList(common, told) }, told)
      : told.words.languages.none,
  text({ words }, told) {
    if (!told.speaksFor) return told.words.text.different;
    const found = words.flatMap((pair) =>
      pair.topic === null ? (readable(pair, told) ?? []) : told.topicLabel(pair.topic),
    );
    return found.length === 0 ? told.words.text.alike : say(told.words.text.words, { words: list(found, told) }, told);
  },
  meaning: (_, { words: { meaning }, speaksFor }) => (speaksFor ? meaning.alike : meaning.different),
  lead({ ours, theirs }, { words: { lead }, speaksFor }) {
    if (ours === null || theirs === null) return lead.unknown;
    const fits: Readonly<Record<LeadRole, string>> = {
      lead: lead.fitsLead,
      follow: lead.fitsFollow,
      either: lead.fitsEither,
    };
    if (speaksFor) return fits[theirs];
    if (ours !== theirs || ours === 'either') return lead.misses;
    return ours === 'lead' ? lead.bothLead : lead.bothFollow;
  },
  activity({ daysAgo }, told) {
    const words = told.words.activity;
    const they = told.side === 'ours';
    const message =
      told.speaksFor || daysAgo === 0
        ? they
          ? words.theyRecent
          : words.youRecent
        : they
          ? words.theyQuiet
          : words.youQuiet;
    return say(message, { n: daysAgo }, told);
  },
};

const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;

function ticketText(
  { ticketMinEuroCents: min, ticketMaxEuroCents: max }: ReasonFacts['ticket'],
  told: Told,
): string | undefined {
  const { from, upTo } = told.words.ticket;
  if (min !== null && max !== null) return formatMoneyRange(euros(min), euros(max), told.language);
  if (min !== null) return say(from, { min: formatMoney(euros(min), told.language, 'compact') }, told);
  if (max !== null) return say(upTo, { max: formatMoney(euros(max), told.language, 'compact') }, told);
  return undefined;
}

function wordKnown<C extends Criterion>(criterion: C, facts: ReasonFacts[C], told: Told): string {
  return worders[criterion](facts, told);
}

/**
 * Words a reason as a sentence to the reader; a must that is only nearly met is worded as one. An unknown criterion has
 * no sentence.
 */
export function wordReason(reason: ReasonLike, wording: ReasonWording): string {
  if (!Object.hasOwn(worders, reason.criterion)) return '';
  // The edge: the interface says only that facts are facts; the criterion says which.
  const { facts, side, contribution } = reason;
  const criterion = reason.criterion as Criterion;
  const sentence = wordKnown(criterion, facts as ReasonFacts[Criterion], {
    ...wording,
    side,
    speaksFor: contribution > 0,
  });
  if (!('must' in facts) || facts.must !== 'nearly') return sentence;
  return `${sentence}${wording.language === 'zh' ? '' : ' '}${wording.words.must[side]}`;
}

/**
 * Says why two organisations are not suggested to each other, by the rule that keeps them apart, and whose it is where
 * it is somebody's.
 */
export function wordExclusion(
  excludedBy: ExclusionId,
  words: Words['reasons'],
  side: ReasonSide | null = null,
): string {
  const owned: Readonly<Partial<Record<ExclusionId, string>>> =
    side === null ? {} : side === 'ours' ? words.ourFilters : words.theirFilters;
  return owned[excludedBy] ?? words.filters[excludedBy];
}
