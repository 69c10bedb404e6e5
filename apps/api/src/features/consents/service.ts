import type { ConsentsView } from '@jumelage/contracts/consents';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { type ConsentRow, followConsent, insertConsents, listConsents } from '@jumelage/db/repositories/consents';
import { type Store, writing } from '@jumelage/db/store';
import { consentPurposes, newestWords, noticeVersions } from '@jumelage/domain/consent';
import type { Language } from '@jumelage/domain/language';
import { type Deps, newId } from '../../deps.ts';
import type { Actor } from '../../http/policy.ts';

const toWord = ({ purpose, given, version, language, at }: ConsentRow) => ({
  purpose,
  given,
  version,
  language,
  at: at.toISOString(),
});

/** Describes the present answer for each purpose, and all earlier ones. */
export async function getConsents(store: Store, { userId }: Actor): Promise<ConsentsView> {
  const rows = await listConsents(store, userId);
  const newest = newestWords(rows);
  return {
    consents: consentPurposes.map((purpose) => {
      const row = newest[purpose];
      const version = noticeVersions[purpose];
      const word = row ? { version: row.version, language: row.language, at: row.at.toISOString() } : null;
      return {
        purpose,
        given: row?.given === true,
        word,
        version,
        isNewer: row !== undefined && row.version !== version,
      };
    }),
    history: rows.map(toWord),
  };
}

/**
 * Records each consent or refusal that is new, with the present wording; visibility follows in the same transaction.
 */
export function changeConsents(
  deps: Deps,
  actor: Actor,
  {
    body,
    language,
  }: { readonly body: Handlings['PUT /api/accounts/me/consents']['body']; readonly language: Language },
): Promise<ConsentsView> {
  return writing(deps.db, async (store) => {
    const before = await listConsents(store, actor.userId);
    const newest = newestWords(before);
    // Later than the word before, even within one millisecond: the newest holds.
    const at = new Date(Math.max(deps.now(), (before[0]?.at.getTime() ?? 0) + 1));
    const said = consentPurposes.flatMap((purpose) => {
      const given = body[purpose];
      const last = newest[purpose];
      const isNews = given !== undefined && (last?.given !== given || last.version !== noticeVersions[purpose]);
      return isNews
        ? [
            {
              id: newId(deps, 'consent'),
              userId: actor.userId,
              purpose,
              version: noticeVersions[purpose],
              language,
              given,
              at,
            },
          ]
        : [];
    });
    await insertConsents(store, said);
    if (said.some(({ purpose }) => purpose === 'other_side')) await followConsent(store, actor.userId);
    return getConsents(store, actor);
  });
}
