import type { Language } from '@jumelage/domain/language';
import aboutMatchingEn from './words/about-matching.en.ts';
import aboutMatchingFr from './words/about-matching.fr.ts';
import aboutMatchingZh from './words/about-matching.zh.ts';
import accountsEn from './words/accounts.en.ts';
import accountsFr from './words/accounts.fr.ts';
import accountsZh from './words/accounts.zh.ts';
import actsEn from './words/acts.en.ts';
import actsFr from './words/acts.fr.ts';
import actsZh from './words/acts.zh.ts';
import agendasEn from './words/agendas.en.ts';
import agendasFr from './words/agendas.fr.ts';
import agendasZh from './words/agendas.zh.ts';
import auditsEn from './words/audits.en.ts';
import auditsFr from './words/audits.fr.ts';
import auditsZh from './words/audits.zh.ts';
import coInvestmentsEn from './words/co-investments.en.ts';
import coInvestmentsFr from './words/co-investments.fr.ts';
import coInvestmentsZh from './words/co-investments.zh.ts';
import consentsEn from './words/consents.en.ts';
import consentsFr from './words/consents.fr.ts';
import consentsZh from './words/consents.zh.ts';
import coreEn from './words/core.en.ts';
import coreFr from './words/core.fr.ts';
import coreZh from './words/core.zh.ts';
import daysEn from './words/days.en.ts';
import daysFr from './words/days.fr.ts';
import daysZh from './words/days.zh.ts';
import directoryEn from './words/directory.en.ts';
import directoryFr from './words/directory.fr.ts';
import directoryZh from './words/directory.zh.ts';
import errorsEn from './words/errors.en.ts';
import errorsFr from './words/errors.fr.ts';
import errorsZh from './words/errors.zh.ts';
import eventsEn from './words/events.en.ts';
import eventsFr from './words/events.fr.ts';
import eventsZh from './words/events.zh.ts';
import exposureEn from './words/exposure.en.ts';
import exposureFr from './words/exposure.fr.ts';
import exposureZh from './words/exposure.zh.ts';
import homeEn from './words/home.en.ts';
import homeFr from './words/home.fr.ts';
import homeZh from './words/home.zh.ts';
import invitationsEn from './words/invitations.en.ts';
import invitationsFr from './words/invitations.fr.ts';
import invitationsZh from './words/invitations.zh.ts';
import landingEn from './words/landing.en.ts';
import landingFr from './words/landing.fr.ts';
import landingZh from './words/landing.zh.ts';
import mailsEn from './words/mails.en.ts';
import mailsFr from './words/mails.fr.ts';
import mailsZh from './words/mails.zh.ts';
import matchWeightsEn from './words/match-weights.en.ts';
import matchWeightsFr from './words/match-weights.fr.ts';
import matchWeightsZh from './words/match-weights.zh.ts';
import matchesEn from './words/matches.en.ts';
import matchesFr from './words/matches.fr.ts';
import matchesZh from './words/matches.zh.ts';
import meetingRequestsEn from './words/meeting-requests.en.ts';
import meetingRequestsFr from './words/meeting-requests.fr.ts';
import meetingRequestsZh from './words/meeting-requests.zh.ts';
import notificationsEn from './words/notifications.en.ts';
import notificationsFr from './words/notifications.fr.ts';
import notificationsZh from './words/notifications.zh.ts';
import organisationMergesEn from './words/organisation-merges.en.ts';
import organisationMergesFr from './words/organisation-merges.fr.ts';
import organisationMergesZh from './words/organisation-merges.zh.ts';
import organisationsEn from './words/organisations.en.ts';
import organisationsFr from './words/organisations.fr.ts';
import organisationsZh from './words/organisations.zh.ts';
import organiseEn from './words/organise.en.ts';
import organiseFr from './words/organise.fr.ts';
import organiseZh from './words/organise.zh.ts';
import papersEn from './words/papers.en.ts';
import papersFr from './words/papers.fr.ts';
import papersZh from './words/papers.zh.ts';
import participantsEn from './words/participants.en.ts';
import participantsFr from './words/participants.fr.ts';
import participantsZh from './words/participants.zh.ts';
import personalDataEn from './words/personal-data.en.ts';
import personalDataFr from './words/personal-data.fr.ts';
import personalDataZh from './words/personal-data.zh.ts';
import pipelinesEn from './words/pipelines.en.ts';
import pipelinesFr from './words/pipelines.fr.ts';
import pipelinesZh from './words/pipelines.zh.ts';
import reasonsEn from './words/reasons.en.ts';
import reasonsFr from './words/reasons.fr.ts';
import reasonsZh from './words/reasons.zh.ts';
import schedulesEn from './words/schedules.en.ts';
import schedulesFr from './words/schedules.fr.ts';
import schedulesZh from './words/schedules.zh.ts';
import securityEn from './words/security.en.ts';
import securityFr from './words/security.fr.ts';
import securityZh from './words/security.zh.ts';
import sessionsEn from './words/sessions.en.ts';
import sessionsFr from './words/sessions.fr.ts';
import sessionsZh from './words/sessions.zh.ts';
import suggestionsEn from './words/suggestions.en.ts';
import suggestionsFr from './words/suggestions.fr.ts';
import suggestionsZh from './words/suggestions.zh.ts';
import termsEn from './words/terms.en.ts';
import termsFr from './words/terms.fr.ts';
import termsZh from './words/terms.zh.ts';
import versionsEn from './words/versions.en.ts';
import versionsFr from './words/versions.fr.ts';
import versionsZh from './words/versions.zh.ts';
import vouchingEn from './words/vouching.en.ts';
import vouchingFr from './words/vouching.fr.ts';
import vouchingZh from './words/vouching.zh.ts';
import type { Noun, Words } from './words.ts';

type AllWords = { readonly [N in Noun]: Readonly<Record<Language, Words[N]>> };

/** Every word of the product: for servers, command lines and tests, which need not save bytes. */
export const allWords: AllWords = {
  core: { fr: coreFr, zh: coreZh, en: coreEn },
  terms: { fr: termsFr, zh: termsZh, en: termsEn },
  errors: { fr: errorsFr, zh: errorsZh, en: errorsEn },
  landing: { fr: landingFr, zh: landingZh, en: landingEn },
  accounts: { fr: accountsFr, zh: accountsZh, en: accountsEn },
  consents: { fr: consentsFr, zh: consentsZh, en: consentsEn },
  home: { fr: homeFr, zh: homeZh, en: homeEn },
  organisations: { fr: organisationsFr, zh: organisationsZh, en: organisationsEn },
  directory: { fr: directoryFr, zh: directoryZh, en: directoryEn },
  mails: { en: mailsEn, fr: mailsFr, zh: mailsZh },
  matches: { fr: matchesFr, zh: matchesZh, en: matchesEn },
  events: { fr: eventsFr, zh: eventsZh, en: eventsEn },
  participants: { fr: participantsFr, zh: participantsZh, en: participantsEn },
  'meeting-requests': { fr: meetingRequestsFr, zh: meetingRequestsZh, en: meetingRequestsEn },
  agendas: { fr: agendasFr, zh: agendasZh, en: agendasEn },
  schedules: { fr: schedulesFr, zh: schedulesZh, en: schedulesEn },
  days: { fr: daysFr, zh: daysZh, en: daysEn },
  papers: { fr: papersFr, zh: papersZh, en: papersEn },
  sessions: { fr: sessionsFr, zh: sessionsZh, en: sessionsEn },
  organise: { fr: organiseFr, zh: organiseZh, en: organiseEn },
  suggestions: { fr: suggestionsFr, zh: suggestionsZh, en: suggestionsEn },
  pipelines: { fr: pipelinesFr, zh: pipelinesZh, en: pipelinesEn },
  'co-investments': { fr: coInvestmentsFr, zh: coInvestmentsZh, en: coInvestmentsEn },
  versions: { fr: versionsFr, zh: versionsZh, en: versionsEn },
  'organisation-merges': { fr: organisationMergesFr, zh: organisationMergesZh, en: organisationMergesEn },
  vouching: { fr: vouchingFr, zh: vouchingZh, en: vouchingEn },
  exposure: { fr: exposureFr, zh: exposureZh, en: exposureEn },
  'match-weights': { fr: matchWeightsFr, zh: matchWeightsZh, en: matchWeightsEn },
  'about-matching': { fr: aboutMatchingFr, zh: aboutMatchingZh, en: aboutMatchingEn },
  acts: { fr: actsFr, zh: actsZh, en: actsEn },
  audits: { fr: auditsFr, zh: auditsZh, en: auditsEn },
  notifications: { fr: notificationsFr, zh: notificationsZh, en: notificationsEn },
  'personal-data': { fr: personalDataFr, zh: personalDataZh, en: personalDataEn },
  security: { fr: securityFr, zh: securityZh, en: securityEn },
  invitations: { fr: invitationsFr, zh: invitationsZh, en: invitationsEn },
  reasons: { fr: reasonsFr, zh: reasonsZh, en: reasonsEn },
};

/** The words of a noun in a language, at once. */
export function wordsOf<N extends Noun>(language: Language, noun: N): Words[N] {
  return allWords[noun][language];
}
