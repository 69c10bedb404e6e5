import type { Source } from './sources.ts';

/** A place in the sources that a newcomer has to decode. */
export type Finding = { readonly kind: Kind; readonly path: string; readonly line: number; readonly text: string };

export const kinds = ['headless', 'verbless', 'whom', 'is told', 'anew'] as const;
type Kind = (typeof kinds)[number];

/** The words that ours replace: "people who see it" for "whom", "receives" for "is told", "again" for "anew". */
const decoded = [
  ['whom', /\bwhom(?:ever)?\b/gi],
  ['is told', /\b(?:is|are|was|were|be|been|being) told\b/gi],
  ['anew', /\banew\b/gi],
] as const;

const headless =
  /^(?:what|who|whom|whose|where|which|when|whether|why|how|(?:of|for|to|by|in|with|from) (?:whom|which|what))\b/i;
/** A sentence about a function says what it does: "Reads …", "Returns …". */
const verb = /^(?!(?:this|its|as|is|has|was|always|sometimes|others|ours|yes|us|less|across|besides)\b)[a-z]+s\b/i;
/** Plural nouns, which look like verbs, that docstrings open with; a new one is added here when it is seen. */
const nouns = [
  ...['cells', 'codes', 'columns', 'conditions', 'dates', 'days', 'endpoints', 'events', 'facts', 'fields', 'files'],
  ...['flags', 'ids', 'interpreters', 'lines', 'literals', 'meetings', 'milliseconds', 'minutes', 'organisations'],
  ...['pages', 'participants', 'people', 'requests', 'rows', 'rules', 'sessions', 'slots', 'tables', 'texts', 'values'],
];
/** Those that are verbs too: "Names what …" acts, "Names of …" is a noun. */
const nounsOrVerbs = ['claims', 'counts', 'guesses', 'links', 'names', 'numbers', 'runs', 'sets', 'shares', 'words'];
const noun = new RegExp(
  `^(?:(?:${nouns.join('|')})\\b|(?:${nounsOrVerbs.join('|')}) (?:of|from|that|whose|are)\\b)`,
  'i',
);

const declaresFunction =
  /^\s*(?:export )?(?:default )?(?:async )?(?:function\b|const \w+(?:: [^=\n]+)? = (?:async )?(?:<[^>\n]*>)?(?:\(|\w+ =>))/;

/** Texts for readers, who are spoken to as natives speak, lists of words, and the words to decode themselves. */
const isSpoken =
  /^packages\/i18n\/src\/(?:words|mails|notices|processing-papers)|^packages\/matching\/src\/text\/language\.ts$|^tests\/house\/words\.ts$|^tests\/words-to-decode\.test\.ts$/;

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/**
 * Lists docstrings that open with a question word ("What a report says"), docstrings of functions that open without a
 * verb, and words that plain English has a simpler one for. A question word in a docstring of a function counts once,
 * as headless.
 */
export function wordsToDecode({ path, text }: Source): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(/\/\*\*([\s\S]*?)\*\//g)) {
    const said = (match[1] ?? '').replace(/^\s*\* ?/gm, '').trim();
    const [sentence = ''] = said.split('\n');
    const place = { path, line: lineAt(text, match.index), text: sentence };
    const next = text.slice(match.index + match[0].length);
    if (headless.test(said)) found.push({ kind: 'headless', ...place });
    else if (declaresFunction.test(next) && (!verb.test(said) || noun.test(said)))
      found.push({ kind: 'verbless', ...place });
  }
  for (const [kind, pattern] of isSpoken.test(path) ? [] : decoded)
    for (const { index } of text.matchAll(pattern)) {
      const line = lineAt(text, index);
      found.push({ kind, path, line, text: text.split('\n')[line - 1]?.trim() ?? '' });
    }
  return found;
}
