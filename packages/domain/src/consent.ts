/**
 * Purposes to which a person agrees, each apart from the others: the terms of use; being shown to the other country's
 * side; the newsletter.
 */
export const consentPurposes = ['terms', 'other_side', 'newsletter'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/**
 * The version of each notice that is shown now, the day it was written: a new wording is a new version, and is asked
 * for again.
 */
export const noticeVersions = {
  terms: '2026-11-30',
  other_side: '2026-11-30',
  newsletter: '2026-11-30',
  privacy: '2026-12-01',
} as const satisfies Record<ConsentPurpose | 'privacy', string>;

/** Consents that can be taken back while the account lives; who takes back the terms leaves. */
export const withdrawable = ['other_side', 'newsletter'] as const satisfies readonly ConsentPurpose[];

/** One yes or no to one wording. */
export type ConsentWord = { readonly purpose: ConsentPurpose; readonly version: string; readonly given: boolean };

/**
 * Picks the last word on each purpose from words of which the newest come first; a purpose on which nothing was said is
 * left out.
 */
export function newestWords<Word extends ConsentWord>(words: readonly Word[]): Partial<Record<ConsentPurpose, Word>> {
  const newest: Partial<Record<ConsentPurpose, Word>> = {};
  for (const word of words) newest[word.purpose] ??= word;
  return newest;
}

/**
 * Lists what to ask for again: the terms, unless agreed to as they stand now, and any other yes to a wording that has
 * been replaced.
 */
export function consentsDue(
  words: readonly ConsentWord[],
  versions: Readonly<Record<ConsentPurpose, string>> = noticeVersions,
): ConsentPurpose[] {
  const newest = newestWords(words);
  const isNewestYes = (purpose: ConsentPurpose) =>
    newest[purpose]?.given === true && newest[purpose].version === versions[purpose];
  return consentPurposes.filter(
    (purpose) => !isNewestYes(purpose) && (purpose === 'terms' || newest[purpose]?.given === true),
  );
}
