import { htmlLang, type Language, languages, readableText } from '@jumelage/domain/language';
import { useState } from 'react';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { LangNote } from '../../../ui/lang-text.tsx';
import { translateProfile } from '../../translations/queries.ts';
import { Translatable } from '../../translations/translatable.tsx';
import type { Organisation } from '../queries.ts';

/** Finds the language that a text was first written in. */
export function originalOf(texts: Organisation['texts']): Language | undefined {
  return languages.find((language) => texts[language]?.origin === 'original');
}

/** Draws the description in the reader's language, else the original; each other language is a click away. */
export function ProfileText({ id, texts }: Pick<Organisation, 'id' | 'texts'>) {
  const t = useWords('organisations');
  const terms = useTerms();
  const reader = useLanguage();
  const [chosen, setChosen] = useState<Language>();
  const shown = readableText(texts, chosen ?? reader, originalOf(texts));
  if (!shown) return <p className="text-muted">{t('noText')}</p>;
  const others = languages.filter((language) => language !== shown.language && texts[language]);
  return (
    <div className="grid gap-3">
      {texts[reader] ? (
        <div lang={htmlLang(shown.language)} aria-live="polite">
          <Words {...shown.value} />
          <LangNote language={shown.language} origin={shown.value.origin} />
        </div>
      ) : (
        <Translatable
          key={shown.language}
          language={shown.language}
          origin={shown.value.origin}
          translate={translateProfile(id)}
        >
          {(translation) => <Words {...(translation ?? shown.value)} />}
        </Translatable>
      )}
      {others.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          {others.map((language) => (
            <Button key={language} look="secondary" size="sm" onClick={() => setChosen(language)}>
              {t('readIn', { language: terms.language[language] })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function Words({ tagline, description }: { readonly tagline: string; readonly description: string }) {
  return (
    <>
      {tagline && <p className="mb-2 font-medium text-lg">{tagline}</p>}
      <p className="prose-lines max-w-[68ch] whitespace-pre-line">{description}</p>
    </>
  );
}

type PlainTextProps = {
  readonly text: Organisation['offers'][number]['text'];
  readonly original: Language | undefined;
  readonly translate: (to: Language) => Promise<string>;
};

/** Draws a short text of the profile in the reader's language, else in its original one, which can be translated. */
export function PlainText({ text, original, translate }: PlainTextProps) {
  const reader = useLanguage();
  const filled = Object.fromEntries(
    languages.flatMap((language) => (text[language] ? [[language, text[language]]] : [])),
  );
  const shown = readableText<string>(filled, reader, original);
  if (!shown) return null;
  return (
    <Translatable key={shown.language} language={shown.language} translate={translate}>
      {(translation) => <p className="prose-lines">{translation ?? shown.value}</p>}
    </Translatable>
  );
}
