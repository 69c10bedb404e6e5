import { htmlLang } from '@jumelage/domain/language';
import { useWords } from '../../lib/i18n.tsx';
import { LangNote } from '../../ui/lang-text.tsx';
import type { ExplainedMatch } from './match.ts';

type Pair = ExplainedMatch['passages'][number];

/** Draws the sentences of both descriptions that answer each other, one's own first; nothing where none do. */
export function Passages({ passages }: { readonly passages: readonly Pair[] }) {
  const t = useWords('matches');
  if (passages.length === 0) return null;
  return (
    <section aria-label={t('passages')} className="grid gap-2">
      <h3 className="font-semibold text-sm">{t('passages')}</h3>
      {passages.map(({ ours, theirs }) => (
        <div
          key={`${ours.value} ${theirs.value}`}
          className="grid gap-2 rounded-lg bg-sunken p-3 text-sm sm:grid-cols-2"
        >
          {[
            { label: t('you'), passage: ours },
            { label: t('they'), passage: theirs },
          ].map(({ label, passage }) => (
            <div key={label}>
              <p className="text-muted text-xs">{label}</p>
              <blockquote lang={htmlLang(passage.language)}>{passage.value}</blockquote>
              <LangNote language={passage.language} origin={passage.origin} />
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
