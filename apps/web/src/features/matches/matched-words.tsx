import { useWords } from '../../lib/i18n.tsx';
import { htmlLang } from '../../lib/language.ts';
import type { ExplainedMatch } from './match.ts';
import { wordPairs } from './word-pairs.ts';

/**
 * Words of both descriptions that answer each other, side by side, each in its language: “batterie ↔ 电池”. Nothing where
 * there are none.
 */
export function MatchedWords({ reasons }: { readonly reasons: ExplainedMatch['reasons'] }) {
  const t = useWords('matches');
  const pairs = wordPairs(reasons);
  if (pairs.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h3 className="font-semibold text-sm">{t('matchedWords')}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {pairs.map(({ ours, theirs }) => (
          <li
            key={`${ours.word} ${theirs.word}`}
            className="inline-flex flex-wrap items-baseline gap-x-1.5 rounded-md bg-sunken px-2 py-0.5 text-sm"
          >
            {/* A name that is written alike in both, such as NFC, is said once. */}
            {ours.word.toLowerCase() !== theirs.word.toLowerCase() && (
              <>
                <span lang={htmlLang(ours.language)}>{ours.word}</span>
                <span aria-hidden="true" className="text-muted">
                  ↔
                </span>
              </>
            )}
            <span lang={htmlLang(theirs.language)} className="font-medium">
              {theirs.word}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
