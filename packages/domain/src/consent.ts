/** What a person agrees to, each apart from the others: the terms of use; being shown to the other country's side; the newsletter. */
export const consentPurposes = ['terms', 'other_side', 'newsletter'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The version of each notice that is shown now, the day it was written: a new wording is a new version, and is asked for again. */
export const noticeVersions = { terms: '2026-11-23', other_side: '2026-11-23', newsletter: '2026-11-23', privacy: '2026-11-23' } as const satisfies Record<
  ConsentPurpose | 'privacy',
  string
>;

/** Consents that can be taken back while the account lives; who takes back the terms leaves. */
export const withdrawable = ['other_side', 'newsletter'] as const satisfies readonly ConsentPurpose[];
