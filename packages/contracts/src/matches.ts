import { contactKinds, dealActs } from '@jumelage/domain/deal';
import {
  criteria,
  exclusionIds,
  fits,
  matchMarks,
  parseEmphasis,
  pipelineMarks,
  strengths,
} from '@jumelage/domain/match';
import { currencies } from '@jumelage/domain/money';
import { leadRoles, organisationKinds, raiseRounds, sectors } from '@jumelage/domain/organisation';
import { nextSteps } from '@jumelage/domain/outcome';
import { requestStatuses } from '@jumelage/domain/request';
import { allStarterKinds } from '@jumelage/domain/request-starter';
import { suggestedScopes } from '@jumelage/domain/saved-search';
import { placeKinds } from '@jumelage/domain/session';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { date, id, instant, money, paragraph, personName, readerText, trilingual } from './fields.ts';
import { organisationCard } from './organisations.ts';
import { seesReader } from './participants.ts';

/** A criterion with its facts and its share of the score, for one direction; worded by i18n. */
export const reasonView = z.object({
  /** The side whose wish it speaks of: `ours` why they suit us, `theirs` why we suit them. */
  side: z.enum(['ours', 'theirs']),
  criterion: z.enum(criteria),
  contribution: z.number(),
  facts: z.record(z.string(), z.json()),
});
export type ReasonView = z.output<typeof reasonView>;

/** A place to meet: an event that both attend, with the other's participants. */
export const meetingPlace = z.object({
  eventId: id('event'),
  eventName: trilingual(200),
  /** One’s own registration waits for its approval: a request is prepared, and sent then. */
  isAwaited: z.boolean(),
  participants: z.array(
    z.object({
      id: id('participant'),
      name: personName,
      request: z
        .object({
          id: id('request'),
          status: z.enum(requestStatuses),
          sentByUs: z.boolean(),
          /** Its meeting in the published schedule, by the event's clock; null where there is none. */
          placed: z
            .object({ startsAt: instant, zone: z.string(), table: z.number().int(), tableKind: z.enum(placeKinds) })
            .nullable(),
        })
        .nullable(),
      seesReader,
    }),
  ),
});

export const matchView = z
  .object({
    organisation: organisationCard,
    /** √(p(ours) · p(theirs)), 0 to 1. */
    score: z.number(),
    ours: z.number(),
    theirs: z.number(),
    /** The score in a word. */
    fit: z.enum(fits),
    /** The round that it raises, or the ticket that it invests, in its own currency. */
    raise: z.object({ round: z.enum(raiseRounds), money }).nullable(),
    ticket: z
      .object({ min: z.number().int().nullable(), max: z.number().int().nullable(), currency: z.enum(currencies) })
      .nullable(),
    /** It gave a sign of life today: told in passing, and never a reason. */
    isActiveToday: z.boolean(),
    /** Facts of both sides that speak for it, the most telling first, at most two; none where nothing is a fact. */
    strongest: z.array(reasonView),
    /** Facts of both sides that speak against it, the worst first: one in a list, up to four of one match. */
    objections: z.array(reasonView),
    mark: z.enum(matchMarks).nullable(),
    note: z.string().nullable(),
    /** Not ranked here but picked at random among those that may be suggested, so that newcomers are seen. */
    discovery: z.boolean(),
    meetAt: z.array(meetingPlace),
  })
  .meta({ id: 'Match' });
export type MatchView = z.output<typeof matchView>;

/** An organisation with which a request or a meeting is under way: it is not suggested meanwhile. */
export const inTouch = matchView.pick({ organisation: true, meetAt: true }).meta({ id: 'InTouch' });
export type InTouch = z.output<typeof inTouch>;

/** One match with all that makes its score. */
export const explainedMatch = matchView
  .extend({
    /**
     * All criteria of both directions, the strongest first; with the two starting points, which hold what recent visits
     * add, they sum to the two logits.
     */
    reasons: z.array(reasonView.extend({ strength: z.enum(strengths) })),
    /**
     * Sentences of both descriptions that answer each other, the closest first, as they stand there, in the reader's
     * language where there is such a text.
     */
    passages: z.array(z.object({ ours: readerText, theirs: readerText })),
    /** Sentences with which a request to them could begin, made from the reasons. */
    starters: z.array(z.object({ kind: z.enum(allStarterKinds), about: z.string().nullable() })),
  })
  .meta({ id: 'ExplainedMatch' });
export type ExplainedMatch = z.output<typeof explainedMatch>;

/** An organisation in the pipeline of another: where it stands, what last happened between the two and what is next. */
export const pipelineItem = matchView
  .pick({ organisation: true, raise: true, ticket: true, note: true, meetAt: true })
  .extend({
    mark: z.enum(pipelineMarks),
    /** √(p(ours) · p(theirs)); null when the two are no longer suggested to each other. */
    score: z.number().nullable(),
    markedAt: instant,
    lastContact: z.object({ kind: z.enum(contactKinds), at: instant }).nullable(),
    /** The act that comes next, with its instant: of a meeting its start, of an answer the end of its time. */
    next: z
      .object({
        act: z.enum(dealActs),
        at: instant,
        eventId: id('event'),
        eventName: trilingual(200),
        zone: z.string(),
        /** True where it is for the reader to do, and false where it is a colleague's. */
        isMine: z.boolean(),
        /** The step that the reader reported as agreed, where that comes next. */
        step: z.enum(nextSteps).nullable(),
      })
      .nullable(),
    /** The agreed step after which to ask whether the card moves to *in diligence*; null where there is no question. */
    asksForDiligence: z.enum(nextSteps).nullable(),
  });

export type PipelineItem = z.output<typeof pipelineItem>;

/**
 * An event at which a talk of three can be proposed: both others are there, neither has an open request with us, and
 * each may be named to the other.
 */
const talkPlace = z.object({
  eventId: id('event'),
  eventName: trilingual(200),
  people: z.tuple([
    z.object({ id: id('participant'), name: personName }),
    z.object({ id: id('participant'), name: personName }),
  ]),
});
export type TalkPlace = z.output<typeof talkPlace>;

/** An investor of a pair: its ticket in euro cents, null where unstated. */
const coInvestor = z.object({
  organisation: organisationCard,
  ticketMinEuroCents: z.number().nullable(),
  ticketMaxEuroCents: z.number().nullable(),
  lead: z.enum(leadRoles),
});

const fittingCoInvestor = coInvestor.extend({ fit: z.enum(fits) });

/** Investors of two countries who can carry a round together. */
export const coInvestment = z.object({
  investors: z.tuple([fittingCoInvestor, fittingCoInvestor]),
  fit: z.enum(fits),
  /** The sum of the two tickets, in euro cents; null where unstated. */
  togetherMinEuroCents: z.number().nullable(),
  togetherMaxEuroCents: z.number().nullable(),
  /** The share of the round that the two can carry, 0 to 1. */
  covered: z.number(),
  talkAt: z.array(talkPlace),
});

/** Another investor, and the companies that both would want, best first. */
export const partnerView = z.object({
  partner: coInvestor,
  companies: z.array(
    z.object({
      organisation: organisationCard,
      fit: z.enum(fits),
      covered: z.number(),
      /** With the partner first. */
      talkAt: z.array(talkPlace),
    }),
  ),
});

/** Measures of how evenly suggestions fall, if everyone at an event looked at their first ten. */
export const exposureFigures = z.object({
  /** Gini coefficient of the number of lists in which each stands, 0 (all alike) to 1. */
  gini: z.number(),
  biggestInbox: z.number().int(),
  /** Share of those who stand in at least one list, 0 to 1. */
  shareShown: z.number(),
});
export type ExposureFigures = z.output<typeof exposureFigures>;

const criterionWeights = z.record(z.enum(criteria), z.number());

/** A version of the weights: where it comes from, and whether it was put to use. */
export const weightVersion = z.object({
  version: z.number().int(),
  weights: criterionWeights,
  /** The material it was learned from; null for weights set by hand. */
  learned: z
    .object({
      at: instant,
      by: personName,
      accepts: z.number().int(),
      declines: z.number().int(),
      shortlisted: z.number().int(),
      hidden: z.number().int(),
      /** nDCG@50 on the newest fifth of the accepts, with the weights before and with these. */
      before: z.number(),
      after: z.number(),
      /** False: it would have ranked the newest accepts worse, and was not put to use. */
      passed: z.boolean(),
    })
    .nullable(),
});

export const weightsView = z
  .object({
    /** The version in use. 0 is the one set by hand. */
    live: z.number().int(),
    /** True where learned versions may be put to use; off means version 0. */
    learning: z.boolean(),
    /** The newest first; the last is version 0. */
    versions: z.array(weightVersion),
    /** The material to learn from now. */
    material: z.object({
      accepts: z.number().int(),
      declines: z.number().int(),
      shortlisted: z.number().int(),
      hidden: z.number().int(),
    }),
    /** Accepts needed before anything is learned. */
    acceptsNeeded: z.number().int(),
  })
  .meta({ id: 'MatchWeights' });
export type WeightsView = z.output<typeof weightsView>;

export const exchangeRates = z
  .strictObject({
    /** The day the rates are of. */
    asOf: date,
    /** Euros for one unit of each currency; the euro's is 1. */
    rates: z.record(z.enum(currencies), z.number().positive().max(10_000)),
  })
  .meta({ id: 'ExchangeRates' });

const emphasis = z
  .string()
  .max(200)
  .refine((text) => parseEmphasis(text) !== undefined, { error: 'wrong_format' })
  .optional();

const params = z.object({ organisationId: id('organisation') });
const pairParams = params.extend({ otherId: id('organisation') });

/** Suggested matches of an organisation, and what it decided about them. */
export const matchEndpoints = {
  'GET /api/organisations/:organisationId/matches': {
    summary: 'Suggested matches with their strongest reasons; by default from the other side.',
    policy: 'member',
    params,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(50).default(12),
      offset: z.coerce.number().int().min(0).max(1000).default(0),
      scope: z.enum(suggestedScopes).default('other_side'),
      sector: z.enum(sectors).optional(),
      kind: z.enum(organisationKinds).optional(),
      mark: z.enum(matchMarks).optional(),
      /**
       * Only organisations admitted to this event, at which the asking one takes part; ranked for its limited slots.
       */
      eventId: id('event').optional(),
      /**
       * More or less weight for some criteria, as `writeEmphasis` writes it, `topics:4,stage:0`: another order, the same
       * scores.
       */
      emphasis,
      /** Only those that were first published after it. */
      since: instant.optional(),
    }),
    response: z.object({
      items: z.array(matchView),
      total: z.number().int(),
      profilePublished: z.boolean(),
      /** Those that are left out because a request or a meeting is under way; on the first page of all suggestions. */
      inTouch: z.array(inTouch),
    }),
  },
  'GET /api/organisations/:organisationId/matches/:otherId': {
    summary: 'How well one organisation suits another, with every criterion, or what excludes it.',
    policy: 'member',
    params: pairParams,
    response: z.object({
      match: explainedMatch.nullable(),
      excludedBy: z.enum(exclusionIds).nullable(),
      /** The side whose rule excludes; null when it holds for both. */
      excludedSide: z.enum(['ours', 'theirs']).nullable(),
      /** The place in the list of all on the other side, 1 for the first; null where excluded or out of scope. */
      rank: z.number().int().nullable(),
      total: z.number().int(),
    }),
    errors: ['match_with_itself'],
  },
  'PUT /api/organisations/:organisationId/matches/:otherId/mark': {
    summary:
      'Hide a suggestion, shortlist it or move it along the pipeline, with a private note; without a note the old one stays.',
    policy: 'member',
    params: pairParams,
    body: z.strictObject({
      mark: z.enum(matchMarks),
      note: paragraph(1000).optional(),
      /** The agreed step after which it stays where it is: nobody asks again whether that means diligence. */
      answeredStep: z.enum(nextSteps).optional(),
    }),
    status: 204,
    errors: ['match_with_itself'],
  },
  'DELETE /api/organisations/:organisationId/matches/:otherId/mark': {
    summary: 'Take a mark back, and its note with it.',
    policy: 'member',
    params: pairParams,
    status: 204,
  },
  'GET /api/organisations/:organisationId/pipeline': {
    summary:
      'All that an organisation has shortlisted or taken further, with its private notes, the last contact and what comes next; the newest first.',
    policy: 'member',
    params,
    response: z.object({ items: z.array(pipelineItem) }),
  },
  'GET /api/organisations/:organisationId/co-investments': {
    summary:
      'For a raise: pairs of investors of two countries who can carry it together. For an investor: partners, and the companies that both would want.',
    policy: 'member',
    params,
    response: z.object({
      raiseEuroCents: z.number().nullable(),
      pairs: z.array(coInvestment),
      partners: z.array(partnerView),
      profilePublished: z.boolean(),
    }),
  },
  'GET /api/events/:eventId/exposure': {
    summary: 'How evenly the suggestions of an event fall on its participants, with and without regard to inboxes.',
    policy: 'organiser',
    params: z.object({ eventId: id('event') }),
    response: z.object({
      organisations: z.number().int(),
      /** Meetings that one participant can have: the slots of the event. */
      slots: z.number().int(),
      /** Lists by score alone, with the price of full inboxes, and fitted to the slots. */
      unpriced: exposureFigures,
      priced: exposureFigures,
      fitted: exposureFigures,
      /** Organisations that stand in no list of ten, fitted. */
      unseen: z.array(organisationCard),
    }),
  },
  'GET /api/match-weights': {
    summary: 'The weights of the criteria, their versions, and what there is to learn from.',
    policy: 'admin',
    response: weightsView,
  },
  'POST /api/match-weights': {
    summary:
      'Learn a new version from accepts, declines, shortlists and hides; put to use only if it ranks the newest accepts no worse.',
    policy: 'admin',
    response: weightsView,
    status: 201,
    errors: ['too_little_to_learn'],
    costly: true,
  },
  'PUT /api/match-weights/live': {
    summary: 'Put a version to use, or switch learning off and on.',
    policy: 'admin',
    body: z.strictObject({ version: z.number().int().min(0).optional(), learning: z.boolean().optional() }),
    response: weightsView,
    errors: ['version_not_usable'],
  },
  'GET /api/exchange-rates': {
    summary: 'The dated rates by which amounts are compared.',
    policy: 'user',
    response: exchangeRates,
  },
  'PUT /api/exchange-rates': {
    summary: 'Set the rates; suggestions follow at once.',
    policy: 'admin',
    body: exchangeRates,
    response: exchangeRates,
  },
} as const satisfies Record<EndpointKey, Endpoint>;
