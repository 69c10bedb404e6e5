import { htmlLang, languages } from '@jumelage/domain/language';
import type { Noun } from '@jumelage/i18n/words';
import { changeLanguage, useLanguage, useWords } from '../lib/i18n.tsx';
import { languageNames } from '../lib/language.ts';
import { changeTheme, themes, useTheme } from '../lib/theme.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { Toasts } from '../ui/toast.tsx';
import { actions } from './actions.tsx';
import { fields } from './fields.tsx';
import { messages } from './messages.tsx';
import { texts } from './texts.tsx';

/** The nouns whose words the parts show. */
export const wordsOfParts: readonly Noun[] = ['core', 'terms', 'errors', 'versions', 'organisations'];

/** Every file of `ui/` by its name, as it looks in each of its states. */
export const exhibits = { ...actions, ...fields, ...messages, ...texts };

/** Shows every part of `ui/`, in three languages and both themes: while developing, at `/parts`. */
export function PartsPage() {
  return (
    <div className="mx-auto grid max-w-6xl gap-8 px-4 py-8 sm:px-6">
      <div>
        <PageHeader title="Parts" actions={<Switches />} />
        <nav aria-label="Parts" className="flex flex-wrap gap-x-4 gap-y-1">
          {Object.keys(exhibits).map((name) => (
            <a key={name} href={`#${name}`} className="min-h-9 content-center text-azure underline underline-offset-4">
              {name}
            </a>
          ))}
        </nav>
      </div>
      <main className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {Object.entries(exhibits).map(([name, Exhibit]) => (
          <section key={name} id={name} aria-labelledby={`${name}-title`} className="scroll-mt-4">
            <h2 id={`${name}-title`} lang="en" className="mb-4 border-line border-b pb-1 font-semibold text-lg">
              {name}
            </h2>
            <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 sm:grid-cols-2 lg:grid-cols-3">
              <Exhibit />
            </div>
          </section>
        ))}
      </main>
      <Toasts />
    </div>
  );
}

function Switches() {
  const t = useWords('core');
  const language = useLanguage();
  const theme = useTheme();
  const labels = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') };
  return (
    <>
      {languages.map((one) => (
        <Button
          key={one}
          size="sm"
          look="secondary"
          lang={htmlLang(one)}
          aria-pressed={one === language}
          onClick={() => void changeLanguage(one)}
        >
          {languageNames[one]}
        </Button>
      ))}
      {themes.map((one) => (
        <Button key={one} size="sm" look="quiet" aria-pressed={one === theme} onClick={() => changeTheme(one)}>
          {labels[one]}
        </Button>
      ))}
    </>
  );
}
