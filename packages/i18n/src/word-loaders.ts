import type { FirstNoun, Loaders } from './words.ts';

/** Where the words of every noun but the first page's are; written out so that a bundler makes one chunk a noun and language. */
export const loaders: Omit<Loaders, FirstNoun> = {
  security: {
    fr: () => import('./words/security.fr.ts'),
    zh: () => import('./words/security.zh.ts'),
    en: () => import('./words/security.en.ts'),
  },
  notifications: {
    fr: () => import('./words/notifications.fr.ts'),
    zh: () => import('./words/notifications.zh.ts'),
    en: () => import('./words/notifications.en.ts'),
  },
  'personal-data': {
    fr: () => import('./words/personal-data.fr.ts'),
    zh: () => import('./words/personal-data.zh.ts'),
    en: () => import('./words/personal-data.en.ts'),
  },
  terms: {
    fr: () => import('./words/terms.fr.ts'),
    zh: () => import('./words/terms.zh.ts'),
    en: () => import('./words/terms.en.ts'),
  },
  errors: {
    fr: () => import('./words/errors.fr.ts'),
    zh: () => import('./words/errors.zh.ts'),
    en: () => import('./words/errors.en.ts'),
  },
  accounts: {
    fr: () => import('./words/accounts.fr.ts'),
    zh: () => import('./words/accounts.zh.ts'),
    en: () => import('./words/accounts.en.ts'),
  },
  consents: {
    fr: () => import('./words/consents.fr.ts'),
    zh: () => import('./words/consents.zh.ts'),
    en: () => import('./words/consents.en.ts'),
  },
  home: {
    fr: () => import('./words/home.fr.ts'),
    zh: () => import('./words/home.zh.ts'),
    en: () => import('./words/home.en.ts'),
  },
  organisations: {
    fr: () => import('./words/organisations.fr.ts'),
    zh: () => import('./words/organisations.zh.ts'),
    en: () => import('./words/organisations.en.ts'),
  },
  directory: {
    fr: () => import('./words/directory.fr.ts'),
    zh: () => import('./words/directory.zh.ts'),
    en: () => import('./words/directory.en.ts'),
  },
  mails: {
    fr: () => import('./words/mails.fr.ts'),
    zh: () => import('./words/mails.zh.ts'),
    en: () => import('./words/mails.en.ts'),
  },
  matches: {
    fr: () => import('./words/matches.fr.ts'),
    zh: () => import('./words/matches.zh.ts'),
    en: () => import('./words/matches.en.ts'),
  },
  events: {
    fr: () => import('./words/events.fr.ts'),
    zh: () => import('./words/events.zh.ts'),
    en: () => import('./words/events.en.ts'),
  },
  participants: {
    fr: () => import('./words/participants.fr.ts'),
    zh: () => import('./words/participants.zh.ts'),
    en: () => import('./words/participants.en.ts'),
  },
  'meeting-requests': {
    fr: () => import('./words/meeting-requests.fr.ts'),
    zh: () => import('./words/meeting-requests.zh.ts'),
    en: () => import('./words/meeting-requests.en.ts'),
  },
  agendas: {
    fr: () => import('./words/agendas.fr.ts'),
    zh: () => import('./words/agendas.zh.ts'),
    en: () => import('./words/agendas.en.ts'),
  },
  schedules: {
    fr: () => import('./words/schedules.fr.ts'),
    zh: () => import('./words/schedules.zh.ts'),
    en: () => import('./words/schedules.en.ts'),
  },
  days: {
    fr: () => import('./words/days.fr.ts'),
    zh: () => import('./words/days.zh.ts'),
    en: () => import('./words/days.en.ts'),
  },
  papers: {
    fr: () => import('./words/papers.fr.ts'),
    zh: () => import('./words/papers.zh.ts'),
    en: () => import('./words/papers.en.ts'),
  },
  sessions: {
    fr: () => import('./words/sessions.fr.ts'),
    zh: () => import('./words/sessions.zh.ts'),
    en: () => import('./words/sessions.en.ts'),
  },
  organise: {
    fr: () => import('./words/organise.fr.ts'),
    zh: () => import('./words/organise.zh.ts'),
    en: () => import('./words/organise.en.ts'),
  },
  suggestions: {
    fr: () => import('./words/suggestions.fr.ts'),
    zh: () => import('./words/suggestions.zh.ts'),
    en: () => import('./words/suggestions.en.ts'),
  },
  pipelines: {
    fr: () => import('./words/pipelines.fr.ts'),
    zh: () => import('./words/pipelines.zh.ts'),
    en: () => import('./words/pipelines.en.ts'),
  },
  'co-investments': {
    fr: () => import('./words/co-investments.fr.ts'),
    zh: () => import('./words/co-investments.zh.ts'),
    en: () => import('./words/co-investments.en.ts'),
  },
  'organisation-merges': {
    fr: () => import('./words/organisation-merges.fr.ts'),
    zh: () => import('./words/organisation-merges.zh.ts'),
    en: () => import('./words/organisation-merges.en.ts'),
  },
  vouching: {
    fr: () => import('./words/vouching.fr.ts'),
    zh: () => import('./words/vouching.zh.ts'),
    en: () => import('./words/vouching.en.ts'),
  },
  versions: {
    fr: () => import('./words/versions.fr.ts'),
    zh: () => import('./words/versions.zh.ts'),
    en: () => import('./words/versions.en.ts'),
  },
  exposure: {
    fr: () => import('./words/exposure.fr.ts'),
    zh: () => import('./words/exposure.zh.ts'),
    en: () => import('./words/exposure.en.ts'),
  },
  'match-weights': {
    fr: () => import('./words/match-weights.fr.ts'),
    zh: () => import('./words/match-weights.zh.ts'),
    en: () => import('./words/match-weights.en.ts'),
  },
  'about-matching': {
    fr: () => import('./words/about-matching.fr.ts'),
    zh: () => import('./words/about-matching.zh.ts'),
    en: () => import('./words/about-matching.en.ts'),
  },
  acts: {
    fr: () => import('./words/acts.fr.ts'),
    zh: () => import('./words/acts.zh.ts'),
    en: () => import('./words/acts.en.ts'),
  },
  audits: {
    fr: () => import('./words/audits.fr.ts'),
    zh: () => import('./words/audits.zh.ts'),
    en: () => import('./words/audits.en.ts'),
  },
  invitations: {
    fr: () => import('./words/invitations.fr.ts'),
    zh: () => import('./words/invitations.zh.ts'),
    en: () => import('./words/invitations.en.ts'),
  },
  reasons: {
    fr: () => import('./words/reasons.fr.ts'),
    zh: () => import('./words/reasons.zh.ts'),
    en: () => import('./words/reasons.en.ts'),
  },
};
