import { htmlLang, type Language, languages, textOrigins } from '@jumelage/domain/language';
import { useState } from 'react';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { RadioGroup } from '../../../ui/choices.tsx';
import { LanguageTabs } from '../../../ui/language-tabs.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import type { Draft, SectionProps } from './draft.ts';
import { Place, Section } from './section.tsx';

type Text = NonNullable<Draft['texts'][Language]>;
const isWritten = (text: Text | undefined) => Boolean(text && (text.tagline || text.description));

/** Draws the tagline and the description, in one to three languages, each with its origin. */
export function TextsSection({ draft, change, errorOf }: SectionProps) {
  const t = useWords('organisations');
  const terms = useTerms();
  const reader = useLanguage();
  const { texts } = draft;
  const [language, setLanguage] = useState<Language>(
    () => languages.find((one) => texts[one]?.origin === 'original') ?? reader,
  );
  // The first text is the original; a second one is more often a translation.
  const hasOriginal = languages.some((one) => one !== language && texts[one]?.origin === 'original');
  const text = texts[language] ?? { origin: hasOriginal ? 'human' : 'original', tagline: '', description: '' };
  const write = (changed: Partial<Text>) => change({ texts: { ...texts, [language]: { ...text, ...changed } } });
  const lang = htmlLang(language);
  const names = { language: terms.language[language] };
  return (
    <Section id="texts" title={t('texts')} hint={t('textsHint')}>
      <Place id="field-texts">
        <LanguageTabs
          label={t('texts')}
          value={language}
          onValue={setLanguage}
          isFilled={(one) => isWritten(texts[one])}
          filledLabel={t('hasText')}
        >
          <div className="grid gap-5" key={language}>
            <p className="sr-only">{t('textIn', names)}</p>
            <TextInput
              label={t('tagline')}
              hint={t('taglineHint')}
              lang={lang}
              maxLength={160}
              value={text.tagline}
              onValue={(tagline) => write({ tagline })}
              error={errorOf(`texts.${language}.tagline`)}
            />
            <TextArea
              label={t('description')}
              hint={t('descriptionHint')}
              lang={lang}
              rows={9}
              maxLength={4000}
              value={text.description}
              onValue={(description) => write({ description })}
              error={errorOf(`texts.${language}.description`) ?? (isWritten(text) ? undefined : errorOf('texts'))}
            />
            {isWritten(text) && (
              <RadioGroup
                inline
                label={t('origin')}
                value={text.origin}
                options={textOrigins.map((value) => ({ value, label: terms.textOrigin[value] }))}
                onValue={(origin) => write({ origin })}
              />
            )}
          </div>
        </LanguageTabs>
      </Place>
    </Section>
  );
}
