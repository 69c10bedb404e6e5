import { type CompletenessItem, completenessItems } from '@jumelage/domain/completeness';
import { textOrigins } from '@jumelage/domain/language';
import { fits } from '@jumelage/domain/match';
import { currencies, mostMoney } from '@jumelage/domain/money';
import {
  cooperationDirections,
  cooperationKinds,
  leadRoles,
  memberRoles,
  organisationKinds,
  profileStatuses,
  raiseRounds,
  sectors,
  stages,
  thesisMusts,
} from '@jumelage/domain/organisation';
import { profileFields } from '@jumelage/domain/profile';
import { registrationWarnings } from '@jumelage/domain/registration-number';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { readSchemas, sentSchemas } from './field-schemas.ts';
import {
  country,
  id,
  instant,
  language,
  line,
  money,
  optionalLine,
  paragraph,
  readerText,
  topicId,
  topicIds,
  trilingual,
  trilingualParagraph,
} from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';

export const profileText = z.object({
  origin: z.enum(textOrigins),
  tagline: optionalLine(160),
  description: paragraph(4000),
});
export const profileTexts = z.object({
  fr: profileText.optional(),
  zh: profileText.optional(),
  en: profileText.optional(),
});

export const cooperation = z.object({
  kind: z.enum(cooperationKinds),
  topics: topicIds,
  text: trilingualParagraph(1000),
});

export const raise = z.object({ round: z.enum(raiseRounds), money, use: trilingualParagraph(1000) });

const countriesSought = z.array(country).max(20);
const ticketBound = z.number().int().min(0).max(mostMoney).nullable();
export const thesis = z.object({
  topicsIn: topicIds,
  topicsOut: topicIds,
  stages: z.array(z.enum(stages)).max(stages.length),
  ticketMin: ticketBound,
  ticketMax: ticketBound,
  currency: z.enum(currencies),
  countries: countriesSought,
  lead: z.enum(leadRoles),
  coInvest: z.boolean(),
  musts: z.array(z.enum(thesisMusts)).max(thesisMusts.length),
});
export type Thesis = z.output<typeof thesis>;

/** The fields and sections of a profile that its members may change; each is saved on its own. */
export const organisationChanges = z
  .strictObject({
    ...sentSchemas(profileFields),
    texts: profileTexts,
    offers: z.array(cooperation).max(10),
    needs: z.array(cooperation).max(10),
    raise: raise.nullable(),
    thesis: thesis.nullable(),
  })
  .partial();
export type OrganisationChanges = z.output<typeof organisationChanges>;

export const parkView = z
  .object({ id: id('park'), name: trilingual(200), country, city: trilingual(120), twins: z.array(id('park')) })
  .meta({ id: 'Park' });
export const topicView = z
  .object({
    id: topicId,
    parent: topicId.nullable(),
    sector: z.enum(sectors),
    label: z.object({ fr: z.string(), zh: z.string(), en: z.string() }),
  })
  .meta({ id: 'Topic' });

/** An organisation as lists show it. */
export const organisationCard = z
  .object({
    id: id('organisation'),
    kind: z.enum(organisationKinds),
    nameLatin: z.string(),
    nameHanzi: z.string().nullable(),
    country,
    city: z.string().nullable(),
    parkId: id('park').nullable(),
    sector: z.enum(sectors).nullable(),
    topics: z.array(topicId),
    stage: z.enum(stages).nullable(),
    offers: z.array(z.enum(cooperationKinds)),
    needs: z.array(z.enum(cooperationKinds)),
    tagline: readerText.nullable(),
    /** It is shown to others by what it does, not by its name. */
    isAnonymous: z.boolean(),
    /** The reader is one of those others: the name is a label, and what would give it away is left out. */
    isTeaser: z.boolean(),
    /** Names the present picture; null where there is none. */
    picture: z.string().nullable(),
    isSample: z.boolean(),
  })
  .meta({ id: 'OrganisationCard' });
export type OrganisationCard = z.output<typeof organisationCard>;

export const completenessNames = Object.keys(completenessItems) as [CompletenessItem, ...CompletenessItem[]];

/** An organisation's whole profile. Members also see its completeness and warnings. */
export const organisationView = z
  .object({
    id: id('organisation'),
    status: z.enum(profileStatuses),
    ...readSchemas(profileFields),
    texts: profileTexts,
    offers: z.array(cooperation),
    needs: z.array(cooperation),
    raise: raise.nullable(),
    thesis: thesis.nullable(),
    isTeaser: z.boolean(),
    picture: z.string().nullable(),
    /** The organisation as a whole is invented for the demonstration. */
    isSample: z.boolean(),
    /** A real organisation whose profile says more than is known: that part is invented. */
    hasInventedParts: z.boolean(),
    updatedAt: z.string(),
    mine: z
      .object({
        /** Names what can be edited, as it is now. */
        version: z.string(),
        role: z.enum(memberRoles),
        completeness: z.object({ percent: z.number().int(), missing: z.array(z.enum(completenessNames)) }),
        registrationWarning: z.enum(registrationWarnings).nullable(),
        /** Somebody else vouched for the country: members stand on its side. */
        isCountryConfirmed: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.output<typeof organisationView>;

const passage = z.string();
/** Facts that a text tells of its writer, to be ticked or taken away; `passage` is the sentence that says so. */
export const profileProposals = z
  .object({
    /** The language of the text, or that of the request where there is nothing to tell by. */
    language,
    sector: z.enum(sectors).nullable(),
    topics: z.array(z.object({ topic: topicId, passage })),
    stages: z.array(z.object({ stage: z.enum(stages), passage })),
    cooperations: z.array(
      z.object({ direction: z.enum(cooperationDirections), kind: z.enum(cooperationKinds), passage }),
    ),
  })
  .meta({ id: 'ProfileProposals' });
export type ProfileProposals = z.output<typeof profileProposals>;

/** The order in which the directory is listed. */
const directoryOrders = ['relevance', 'fit', 'name'] as const;

const organisationParams = z.object({ organisationId: id('organisation') });

/** The search and the filters of the directory, as its address has them, and as they are saved. */
export const directoryFilters = {
  q: optionalLine(200).optional(),
  country: country.optional(),
  parkId: id('park').optional(),
  sector: z.enum(sectors).optional(),
  topic: topicId.optional(),
  kind: z.enum(organisationKinds).optional(),
  stage: z.enum(stages).optional(),
  cooperation: z.enum(cooperationKinds).optional(),
  direction: z.enum(cooperationDirections).optional(),
};

/** Organisations: profile, thesis, directory; and the parks and topics of profiles. */
export const organisationEndpoints = {
  'GET /api/parks': {
    summary: 'The parks and their twins.',
    policy: 'public',
    response: z.object({ parks: z.array(parkView) }),
  },
  'GET /api/topics': {
    summary: 'The tree of topics in three languages.',
    policy: 'public',
    response: z.object({ topics: z.array(topicView) }),
  },
  'POST /api/profile-proposals': {
    summary:
      'What a text says of its writer: language, sector, topics, stages, needs and offers, each with the sentence that says so. Nothing of it is stored.',
    policy: 'public',
    costly: true,
    storesNothing: true,
    body: z.strictObject({ text: paragraph(8000), language }),
    response: profileProposals,
    errors: ['overloaded'],
  },
  'GET /api/organisations': {
    summary:
      'The directory: search and filters over published profiles, by relevance where words are searched, else by fit for members of a published organisation, else by name.',
    policy: 'user',
    query: pageQuery.extend({
      ...directoryFilters,
      /** Only those that were first published after it. */
      since: instant.optional(),
    }),
    response: pageOf(
      organisationCard.extend({
        /** Its fit with the reader’s organisation; null where it is not suggested, or the reader has none. */
        fit: z.enum(fits).nullable(),
      }),
    ).extend({ order: z.enum(directoryOrders) }),
  },
  'POST /api/organisations': {
    summary: 'Create an organisation, as a draft that the caller owns.',
    policy: 'user',
    bodyLimit: 350_000,
    body: organisationChanges.extend({ kind: z.enum(organisationKinds), nameLatin: line(160), country }),
    response: organisationView,
    status: 201,
    errors: ['topic_unknown', 'park_unknown', 'ticket_range_reversed'],
  },
  'GET /api/organisations/:organisationId': {
    summary: 'A published profile, or a draft of one’s own.',
    policy: 'user',
    params: organisationParams,
    response: organisationView,
    version: 'mine.version',
  },
  'PATCH /api/organisations/:organisationId': {
    summary: 'Save any fields of a profile.',
    policy: 'member',
    params: organisationParams,
    bodyLimit: 350_000,
    body: organisationChanges,
    response: organisationView,
    version: 'mine.version',
    errors: ['topic_unknown', 'park_unknown', 'ticket_range_reversed', 'profile_incomplete', 'edited_meanwhile'],
  },
  'PUT /api/organisations/:organisationId/status': {
    summary: 'Publish a profile, or take it back to draft.',
    policy: 'member',
    params: organisationParams,
    body: z.strictObject({ status: z.enum(profileStatuses) }),
    response: organisationView,
    version: 'mine.version',
    errors: ['profile_incomplete'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
