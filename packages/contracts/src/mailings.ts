import { languages } from '@jumelage/domain/language';
import { dropReasons } from '@jumelage/domain/mail';
import {
  audienceKinds,
  mailingLimits,
  mailingPresets,
  mailingStatuses,
  recipientStates,
  replyChoices,
} from '@jumelage/domain/mailing';
import { placeholderProblems } from '@jumelage/domain/mailing-text';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, language, optionalLine, paragraph, personName, trilingual } from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';
import { peopleFilters } from './people-filters.ts';

const writtenText = z.object({ subject: z.string(), body: z.string() });
const writtenTexts = z.object({
  fr: writtenText.optional(),
  zh: writtenText.optional(),
  en: writtenText.optional(),
});

const typedText = z.strictObject({ subject: optionalLine(mailingLimits.subject), body: paragraph(mailingLimits.text) });
/** Texts as they are typed: a placeholder that is on no list is refused, with the field in which it stands. */
const typedTexts = z
  .strictObject({ fr: typedText.optional(), zh: typedText.optional(), en: typedText.optional() })
  .superRefine((texts, context) => {
    for (const { path, code } of placeholderProblems(texts))
      context.addIssue({ code: 'custom', message: code, path: path.split('.').slice(1) });
  });

/** A filter without a search: the text of one may hold a name, which outlives its person there. */
const filter = z.strictObject(peopleFilters);

const counts = z.record(z.enum(recipientStates), z.number().int());

/** A mailing in the list of an event. */
export const mailingCard = z
  .object({
    id: id('mailing'),
    status: z.enum(mailingStatuses),
    audience: z.enum(audienceKinds),
    subject: trilingual(mailingLimits.subject),
    author: personName.nullable(),
    sendAt: instant.nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    updatedAt: instant,
    /** The number of people it goes to, as it began; of a draft nobody. */
    people: z.number().int(),
    counts,
  })
  .meta({ id: 'MailingCard' });
export type MailingCard = z.output<typeof mailingCard>;

/** The people that a mailing reaches as it stands. */
export const mailingReach = z.object({
  people: z.number().int(),
  withAddress: z.number().int(),
  withoutAddress: z.number().int(),
  /**
   * People with an address by the language that they read, and the one in which they get it: another where theirs was
   * not written, null where none was.
   */
  languages: z.array(z.object({ language, gets: language.nullable(), people: z.number().int() })),
});
export type MailingReach = z.output<typeof mailingReach>;

export const mailingView = mailingCard
  .extend({
    filter,
    participantIds: z.array(id('participant')),
    texts: writtenTexts,
    fallback: language.nullable(),
    replies: z.enum(replyChoices),
    /** The people it reaches now; null once it began. */
    reach: mailingReach.nullable(),
    version: z.string(),
  })
  .meta({ id: 'Mailing' });
export type MailingView = z.output<typeof mailingView>;

/** Somebody a mailing goes to, or went to. */
export const mailingRecipient = z
  .object({
    participantId: id('participant'),
    name: personName,
    organisation: z.object({ nameLatin: z.string(), nameHanzi: z.string().nullable() }),
    hasAccount: z.boolean(),
    language,
    /** Null before it began, for those it will go to. */
    state: z.enum(recipientStates).nullable(),
    /** The reason for which the mail was not sent. */
    reason: z.enum(dropReasons).nullable(),
    sentAt: instant.nullable(),
  })
  .meta({ id: 'MailingRecipient' });
export type MailingRecipient = z.output<typeof mailingRecipient>;

const params = z.object({ eventId: id('event') });
const one = params.extend({ mailingId: id('mailing') });

const fields = z.strictObject({
  audience: z.enum(audienceKinds),
  filter,
  /** The people who were chosen one by one; those of other events are left out. */
  participantIds: z.array(id('participant')).max(mailingLimits.chosen),
  texts: typedTexts,
  fallback: language.nullable(),
  replies: z.enum(replyChoices),
});

/** The reader in whose place a mailing is looked at, and the language; theirs, where none is named. */
const as = { participantId: id('participant').optional(), language: z.enum(languages).optional() };

/** Five thousand people of an event, and three texts of 5,000 characters. */
const bodyLimit = 700_000;

/** Mailings: what organisers write to the people of an event, all of them or some. */
export const mailingEndpoints = {
  'GET /api/events/:eventId/mailings': {
    summary: 'The mailings of an event, the newest first, with what became of them.',
    policy: 'organiser',
    params,
    query: pageQuery,
    response: pageOf(mailingCard),
  },
  'POST /api/events/:eventId/mailings': {
    summary:
      'Begin a mailing: a draft, empty or with a ready-made text. Without an audience it goes to all who take part.',
    policy: 'organiser',
    params,
    bodyLimit,
    body: fields.partial().extend({ preset: z.enum(mailingPresets).optional() }),
    response: mailingView,
    version: 'version',
    status: 201,
    errors: ['mailing_limit_reached'],
  },
  'GET /api/events/:eventId/mailings/:mailingId': {
    summary: 'A mailing with its texts, and the number of people it reaches or went to.',
    policy: 'organiser',
    params: one,
    response: mailingView,
    version: 'version',
  },
  'PATCH /api/events/:eventId/mailings/:mailingId': {
    summary: 'Change a draft; a placeholder that is on no list is refused with its field.',
    policy: 'organiser',
    params: one,
    bodyLimit,
    body: fields.partial(),
    response: mailingView,
    version: 'version',
    errors: ['mailing_status_refused', 'edited_meanwhile'],
  },
  'DELETE /api/events/:eventId/mailings/:mailingId': {
    summary: 'Delete a draft, or a mailing that did not begin.',
    policy: 'organiser',
    params: one,
    status: 204,
    errors: ['mailing_status_refused'],
  },
  'GET /api/events/:eventId/mailings/:mailingId/preview': {
    summary: 'The subject and text of a mailing as one of its people gets it; without one, as its author would.',
    policy: 'organiser',
    params: one,
    query: z.object(as),
    response: z.object({
      subject: z.string(),
      text: z.string(),
      language,
      /** The reader's own language was not written. */
      isFallback: z.boolean(),
    }),
    errors: ['mailing_without_text'],
  },
  'POST /api/events/:eventId/mailings/:mailingId/test': {
    summary: 'Send a mailing to oneself, as one of its people would get it.',
    policy: 'organiser',
    costly: true,
    params: one,
    body: z.strictObject(as),
    response: z.object({ address: z.string() }),
    status: 202,
    errors: ['mailing_without_text', 'account_not_confirmed'],
  },
  'POST /api/events/:eventId/mailings/:mailingId/sending': {
    summary: 'Send a mailing now or at an instant, or go on with one that was stopped; nobody gets it twice.',
    policy: 'organiser',
    params: one,
    body: z.strictObject({ sendAt: instant.optional() }),
    response: mailingView,
    version: 'version',
    status: 202,
    errors: [
      'mailing_status_refused',
      'mailing_without_text',
      'mailing_without_people',
      'mailing_limit_reached',
      'event_phase_forbids',
      'edited_meanwhile',
    ],
  },
  'DELETE /api/events/:eventId/mailings/:mailingId/sending': {
    summary: 'Stop a mailing: one that waits is a draft again, of one under way the rest is called off.',
    policy: 'organiser',
    params: one,
    response: mailingView,
    version: 'version',
    errors: ['mailing_status_refused'],
  },
  'GET /api/events/:eventId/mailings/:mailingId/recipients': {
    summary: 'The people of a mailing, by name, with what became of each; `state` keeps those of one.',
    policy: 'organiser',
    params: one,
    query: pageQuery.extend({ state: z.enum(recipientStates).optional() }),
    response: pageOf(mailingRecipient),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
