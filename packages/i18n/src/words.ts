import type { Language } from '@jumelage/domain/language';
import type { Texts } from './words/texts.ts';

/** The English words of each noun, from which the shape of all languages follows. */
type Sources = {
  readonly core: typeof import('./words/core.en.ts').default;
  readonly terms: typeof import('./words/terms.en.ts').default;
  readonly errors: typeof import('./words/errors.en.ts').default;
  readonly visitors: typeof import('./words/visitors.en.ts').default;
  readonly accounts: typeof import('./words/accounts.en.ts').default;
  readonly 'first-run': typeof import('./words/first-run.en.ts').default;
  readonly consents: typeof import('./words/consents.en.ts').default;
  readonly notifications: typeof import('./words/notifications.en.ts').default;
  readonly 'personal-data': typeof import('./words/personal-data.en.ts').default;
  readonly home: typeof import('./words/home.en.ts').default;
  readonly palette: typeof import('./words/palette.en.ts').default;
  readonly organisations: typeof import('./words/organisations.en.ts').default;
  readonly directory: typeof import('./words/directory.en.ts').default;
  readonly mailings: typeof import('./words/mailings.en.ts').default;
  readonly mails: typeof import('./words/mails.en.ts').default;
  readonly matches: typeof import('./words/matches.en.ts').default;
  readonly events: typeof import('./words/events.en.ts').default;
  readonly participants: typeof import('./words/participants.en.ts').default;
  readonly imports: typeof import('./words/imports.en.ts').default;
  readonly 'meeting-requests': typeof import('./words/meeting-requests.en.ts').default;
  readonly introductions: typeof import('./words/introductions.en.ts').default;
  readonly messages: typeof import('./words/messages.en.ts').default;
  readonly agendas: typeof import('./words/agendas.en.ts').default;
  readonly schedules: typeof import('./words/schedules.en.ts').default;
  readonly days: typeof import('./words/days.en.ts').default;
  readonly papers: typeof import('./words/papers.en.ts').default;
  readonly results: typeof import('./words/results.en.ts').default;
  readonly sessions: typeof import('./words/sessions.en.ts').default;
  readonly organise: typeof import('./words/organise.en.ts').default;
  readonly 'saved-searches': typeof import('./words/saved-searches.en.ts').default;
  readonly suggestions: typeof import('./words/suggestions.en.ts').default;
  readonly pipelines: typeof import('./words/pipelines.en.ts').default;
  readonly 'co-investments': typeof import('./words/co-investments.en.ts').default;
  readonly exposure: typeof import('./words/exposure.en.ts').default;
  readonly 'match-weights': typeof import('./words/match-weights.en.ts').default;
  readonly 'about-matching': typeof import('./words/about-matching.en.ts').default;
  readonly acts: typeof import('./words/acts.en.ts').default;
  readonly audits: typeof import('./words/audits.en.ts').default;
  readonly versions: typeof import('./words/versions.en.ts').default;
  readonly 'organisation-merges': typeof import('./words/organisation-merges.en.ts').default;
  readonly vouching: typeof import('./words/vouching.en.ts').default;
  readonly invitations: typeof import('./words/invitations.en.ts').default;
  readonly reasons: typeof import('./words/reasons.en.ts').default;
};

/** A noun: it has a file of words in each language, `words/NOUN.LANGUAGE.ts`. */
export type Noun = keyof Sources;

/** The words of each noun, whatever the language. */
export type Words = { readonly [N in Noun]: Texts<Sources[N]> };

/** Loads the words of a noun in a language. A page loads only the nouns that it shows. */
export async function loadWords<N extends Noun>(language: Language, noun: N): Promise<Words[N]> {
  return ((await loadFile(language, noun)) as { readonly default: Words[N] }).default;
}

/**
 * Imports the words of a noun. The bundler writes the address of every file that a variable import may mean into the
 * page: the first page's are written out, all others are in a module of their own.
 */
async function loadFile(language: Language, noun: Noun): Promise<unknown> {
  if (noun === 'core') return import(`./words/core.${language}.ts`);
  if (noun === 'visitors') return import(`./words/visitors.${language}.ts`);
  return (await import('./word-files.ts')).loadWordFile(language, noun);
}
