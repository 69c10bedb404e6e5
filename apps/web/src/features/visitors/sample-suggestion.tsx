import { htmlLang, type Language, languages } from '@jumelage/domain/language';
import { useState } from 'react';
import { ensureWordsIn, InLanguage, useLanguage, useWords } from '../../lib/i18n.tsx';

/** Each language by its own name, as its readers look for it. */
const names: Readonly<Record<Language, string>> = { fr: 'Français', zh: '中文', en: 'English' };

/** Draws a suggestion of the demonstration as its reader sees it, in each of the three languages. */
export function SampleSuggestion() {
  const t = useWords('visitors');
  const own = useLanguage();
  const [chosen, setChosen] = useState<Language>();
  const shown = chosen ?? own;
  const choose = (language: Language) => void ensureWordsIn(language, ['visitors']).then(() => setChosen(language));
  return (
    <figure className="grid w-full grid-cols-[minmax(0,1fr)] gap-1 rounded-2xl bg-sunken px-3 pb-3 sm:px-5 sm:pt-2 sm:pb-5">
      <figcaption className="flex flex-wrap items-center justify-between gap-x-3">
        <span className="text-muted text-sm">{t('sample')}</span>
        <fieldset className="-me-1 flex">
          <legend className="sr-only">{t('sampleLanguages')}</legend>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={htmlLang(language)}
              aria-pressed={shown === language}
              className="min-h-11 rounded-lg px-2.5 text-muted text-sm hover:text-ink aria-pressed:font-semibold aria-pressed:text-azure aria-pressed:underline aria-pressed:underline-offset-4"
              onClick={() => choose(language)}
            >
              {names[language]}
            </button>
          ))}
        </fieldset>
      </figcaption>
      <div lang={htmlLang(shown)} className="rounded-xl border border-line bg-surface px-4 py-3">
        <InLanguage language={shown}>
          <Suggestion />
        </InLanguage>
      </div>
    </figure>
  );
}

function Suggestion() {
  const t = useWords('visitors');
  return (
    <div className="grid gap-1 text-sm leading-snug">
      <p className="text-muted text-xs">{t('sampleFor')}</p>
      <p className="flex items-center gap-2">
        <span
          aria-hidden="true"
          className="inline-grid size-6 shrink-0 place-items-center rounded-full border-2 border-azure font-bold text-[0.625rem] text-azure"
        >
          FR
        </span>
        <strong className="min-w-0 flex-1 truncate font-semibold text-base">
          Relitia <span lang="zh-Hans">瑞锂再生</span>
        </strong>
        <span className="whitespace-nowrap font-medium text-good text-xs">
          {t('sampleFit')} <span aria-hidden="true">●●●</span>
        </span>
      </p>
      <p className="text-muted text-xs">{t('sampleFacts')}</p>
      <p className="font-medium">{t('sampleTagline')}</p>
      <ul className="grid gap-0.5">
        {[t('sampleReason1'), t('sampleReason2')].map((reason) => (
          <li key={reason} className="flex gap-2">
            <span aria-hidden="true" className="text-good">
              ✓
            </span>
            {reason}
          </li>
        ))}
        <li className="flex gap-2 text-muted">
          <span aria-hidden="true" className="w-3 text-center font-bold text-warn">
            !
          </span>
          {t('sampleAgainst')}
        </li>
      </ul>
    </div>
  );
}
