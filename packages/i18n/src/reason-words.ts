import type { Language, SpokenLanguage } from '@jumelage/domain/language';
import type { Criterion, ExclusionId } from '@jumelage/domain/match';
import type { Money } from '@jumelage/domain/money';
import type { CooperationKind, Country, Sector, Stage } from '@jumelage/domain/organisation';
import type { ReasonFacts, ReasonSide } from '@jumelage/matching/reason';
import { formatList } from './format.ts';
import { type Amounts, joinAmounts, tellAmounts } from './format-money.ts';
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
  /** An amount of euro cents in the reader's currency. */
  readonly toReaders: (euroCents: number) => Money;
};

/** The context of wording one criterion, besides its facts. */
type Told = ReasonWording & { readonly side: ReasonSide; readonly speaksFor: boolean };

type Worders = { readonly [C in Criterion]: (facts: ReasonFacts[C], told: Told) => string };

const shown = 3;

const say = (message: string, values: MessageValues, { language }: Told) => formatMessage(message, values, language);
const list = (items: readonly string[], { language }: Told) =>
  formatList([...new Set(items)].slice(0, shown), language);
/** Writes a label as it stands within a sentence: `Seed` → `seed`, but `NFC` and `5G` as they are. */
export const inSentence = (label: string) =>
  /^\p{Lu}[\p{Ll}’-]/u.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;
const topicList = (topics: readonly string[], told: Told) =>
  list(
    topics.map((topic) => inSentence(told.topicLabel(topic))),
    told,
  );
const stageName = (stage: Stage, told: Told) => inSentence(told.terms.stage[stage]);
const stageList = (stages: readonly Stage[], told: Told) =>
  list(
    stages.map((stage) => stageName(stage, told)),
    told,
  );
const sectorList = (sectors: readonly Sector[], told: Told) =>
  list(
    sectors.map((sector) => inSentence(told.terms.sector[sector])),
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

/** Words the reason that past choices alone give: nothing that is declared speaks for the pair. */
const past = ({ words, side }: Told) => words.past[side];

const worders: Worders = {
  baseline: (_, { words }) => words.baseline,
  topics(facts, told) {
    const { topics } = told.words;
    if (facts.unwanted.length > 0)
      return say(
        told.side === 'ours' ? topics.unwantedOurs : topics.unwantedTheirs,
        { topics: topicList(facts.unwanted, told) },
        told,
      );
    return facts.pairs.length > 0 ? metTopics(facts, told) : told.speaksFor ? past(told) : topicsApart(facts, told);
  },
  sector: ({ ours, theirs, shared }, told) => {
    const words = told.words.sector;
    if (shared.length > 0) return say(words.shared, { sectors: sectorList(shared, told) }, told);
    if (told.speaksFor) return past(told);
    return ours.length > 0 && theirs.length > 0
      ? say(words.apart, { ours: sectorList(ours, told), theirs: sectorList(theirs, told) }, told)
      : words.different;
  },
  stage({ company, stage, wanted, fits }, told) {
    const words = told.words.stage;
    if (stage === null || wanted.length === 0) return told.speaksFor ? past(told) : words.unknown;
    const weAre = company === 'ours';
    const message = fits
      ? weAre
        ? words.weFit
        : words.theyFit
      : told.speaksFor
        ? weAre
          ? words.weNear
          : words.theyNear
        : weAre
          ? words.weMiss
          : words.theyMiss;
    return say(message, { stage: stageName(stage, told), wanted: stageList(wanted, told) }, told);
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
    const { raiseEuroCents, stated } = facts;
    const raise = moneyText(
      { min: raiseEuroCents, max: raiseEuroCents },
      { min: stated?.raise ?? null, max: stated?.raise ?? null },
      told,
    );
    return say(words[ticketKeys[facts.fit][facts.company === 'ours' ? 'ours' : 'theirs']], { raise, ticket }, told);
  },
  cooperation({ pairs, needs, offers }, told) {
    const words = told.words.cooperation;
    const needed = pairs[0]?.needed;
    if (needed === undefined) {
      if (needs.length === 0 || offers.length === 0) return words.none;
      // Nobody expects a fund to make or to sell: that no money is sought says more than what is.
      if (offers.length === 1 && offers[0] === 'investment')
        return told.side === 'ours' ? words.oursNoRound : words.theirsNoRound;
      const few = (kinds: readonly CooperationKind[]) =>
        list(
          kinds.slice(0, 2).map((kind) => words.kinds[kind]),
          told,
        );
      return say(
        told.side === 'ours' ? words.oursApart : words.theirsApart,
        { needs: few(needs), offers: few(offers) },
        told,
      );
    }
    const isNear = pairs[0]?.isNear;
    const same = pairs.filter((pair) => pair.needed === needed && pair.isNear === isNear);
    const topics = same.flatMap((pair) => pair.topics);
    const kinds = [...new Set(same.map(({ kind }) => kind))].slice(0, shown);
    const message = !isNear
      ? { ours: words.oursElsewhere, theirs: words.theirsElsewhere }
      : topics.length > 0
        ? { ours: words.oursOn, theirs: words.theirsOn }
        : { ours: words.ours, theirs: words.theirs };
    return say(
      message[needed],
      {
        n: kinds.length,
        kinds: list(
          kinds.map((kind) => words.kinds[kind]),
          told,
        ),
        topics: topicList(topics, told),
      },
      told,
    );
  },
  languages({ common, ours, theirs }, told) {
    const words = told.words.languages;
    if (common.length > 0) return say(words.common, { languages: spokenList(common, told) }, told);
    return ours.length > 0 && theirs.length > 0
      ? say(words.apart, { ours: spokenList(ours, told), theirs: spokenList(theirs, told) }, told)
      : words.none;
  },
  text: (_, { words: { text }, speaksFor }) => (speaksFor ? text.alike : text.different),
  meaning: (_, { words: { meaning }, speaksFor }) => (speaksFor ? meaning.alike : meaning.different),
  lead({ ours, theirs }, told) {
    const { lead } = told.words;
    return ours === null || theirs === null
      ? lead.unknown
      : say(lead.pair, { ours: lead.roles[ours], theirs: lead.roles[theirs] }, told);
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

/** The message for a round against a ticket, by who raises. */
const ticketKeys = {
  within: { ours: 'weWithin', theirs: 'theyWithin' },
  part: { ours: 'wePart', theirs: 'theyPart' },
  below: { ours: 'weBelow', theirs: 'theyBelow' },
  above: { ours: 'weAbove', theirs: 'theyAbove' },
} as const;

type TopicFacts = ReasonFacts['topics'];
type TopicPair = TopicFacts['pairs'][number];

/**
 * The ways in which two topics meet, nearest first: the same, one within the other, both within a third, or in so wide a
 * group that they are not close.
 */
const meetings = ['same', 'met', 'near', 'wide'] as const;
function meetingOf({ ours, theirs, shared, isNear }: TopicPair): (typeof meetings)[number] {
  if (ours === theirs) return 'same';
  if (shared === ours || shared === theirs) return 'met';
  return isNear ? 'near' : 'wide';
}

/** Words the topics that meet: those that meet most nearly, and who invests in them. */
function metTopics({ pairs, invests }: TopicFacts, told: Told): string {
  const { topics } = told.words;
  const nearest = meetings.find((one) => pairs.some((pair) => meetingOf(pair) === one)) ?? 'wide';
  const chosen = pairs.filter((pair) => meetingOf(pair) === nearest);
  if (nearest === 'wide')
    return say(
      topics.wide,
      {
        group: topicList(
          chosen.slice(0, 1).map(({ shared }) => shared),
          told,
        ),
      },
      told,
    );
  const messages = {
    none: { same: topics.same, met: topics.met, near: topics.near },
    ours: { same: topics.weInvestSame, met: topics.weInvest, near: topics.weInvestNear },
    theirs: { same: topics.theyInvestSame, met: topics.theyInvest, near: topics.theyInvestNear },
    both: { same: topics.bothInvestSame, met: topics.bothInvest, near: topics.bothInvest },
  };
  // Of topics that differ, one of each is read more easily than two lists.
  const first = chosen.slice(0, 1);
  return say(
    messages[invests ?? 'none'][nearest],
    {
      n: Math.min(chosen.length, shown),
      topics: topicList(
        chosen.map(({ ours }) => ours),
        told,
      ),
      ours: topicList(
        first.map(({ ours }) => ours),
        told,
      ),
      theirs: topicList(
        first.map(({ theirs }) => theirs),
        told,
      ),
    },
    told,
  );
}

/** Words topics of which none meets. */
function topicsApart({ ours, theirs, invests }: TopicFacts, told: Told): string {
  const { topics } = told.words;
  if (ours.length === 0 || theirs.length === 0) return topics.missed;
  const messages = {
    none: topics.apart,
    ours: topics.weInvest,
    theirs: topics.theyInvest,
    both: topics.bothInvest,
  };
  // The first of each: what is read on one line says both sides.
  const first = (ids: readonly string[]) => topicList(ids.slice(0, 1), told);
  return say(messages[invests ?? 'none'], { ours: first(ours), theirs: first(theirs) }, told);
}

function ticketText(
  { ticketMinEuroCents: min, ticketMaxEuroCents: max, stated, fit }: ReasonFacts['ticket'],
  told: Told,
): string | undefined {
  return min === null && max === null
    ? undefined
    : moneyText({ min, max }, { min: stated?.min ?? null, max: stated?.max ?? null }, told, fit !== 'within');
}

/** The ends of an amount in euro cents. */
type Ends = { readonly min: number | null; readonly max: number | null };

/** Words amounts in the reader's currency, as about so much and with the original where they were stated in another. */
function moneyText({ min, max }: Ends, stated: Amounts, { toReaders, language }: Told, isAside = false): string {
  const readers = { min: min === null ? null : toReaders(min), max: max === null ? null : toReaders(max) };
  const isStated = (min === null) === (stated.min === null) && (max === null) === (stated.max === null);
  if (!isStated)
    return joinAmounts(
      tellAmounts(readers, (money) => money, language),
      language,
    );
  const { currency } = readers.min ?? readers.max ?? {};
  const inReaders = (money: Money) =>
    money.currency === currency ? money : ((money === stated.min ? readers.min : readers.max) ?? money);
  const amounts = tellAmounts(stated, inReaders, language);
  // What stands in brackets itself has none within.
  return isAside && amounts.stated ? `${amounts.readers} · ${amounts.stated}` : joinAmounts(amounts, language);
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
