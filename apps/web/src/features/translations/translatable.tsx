import { htmlLang, type Language, type TextOrigin } from '@jumelage/domain/language';
import { useMutation } from '@tanstack/react-query';
import { Languages } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { LangNote } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useSession } from '../accounts/session.ts';

type TranslatableProps<Text> = {
  /** The language of the original; null where it is unknown. */
  readonly language: Language | null;
  readonly origin?: TextOrigin;
  /** False where the language stands beside the text already. */
  readonly named?: boolean;
  /** Asks for the translation into a language: nothing is sent anywhere before somebody presses the button. */
  readonly translate: (to: Language) => Promise<Text>;
  /** Draws the text as it was written, or what came back: as text, whatever it holds. */
  readonly children: (translation: Text | undefined) => ReactNode;
};

/**
 * Draws a text in another language with a note of it and, where the operator set a translator, a button that has it
 * translated. A translation is marked as a machine's, with the original one tap away.
 */
export function Translatable<Text>({
  language,
  origin = 'original',
  named = true,
  translate,
  children,
}: TranslatableProps<Text>) {
  const t = useWords('core');
  const reader = useLanguage();
  const translates = useSession()?.translates;
  const [isOriginal, setOriginal] = useState(false);
  const ask = useMutation({ mutationFn: translate, onSuccess: () => setOriginal(false) });
  // Of the language in which the page is now: it may have been changed since.
  const known = ask.variables === reader ? ask.data : undefined;
  const shown = isOriginal || language === reader ? undefined : known;
  return (
    <div className="grid gap-1">
      <div lang={shown ? htmlLang(reader) : language ? htmlLang(language) : ''} aria-live="polite">
        {children(shown)}
      </div>
      {language && language !== reader && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {(shown || named) && <LangNote language={shown ? reader : language} origin={shown ? 'machine' : origin} />}
          {translates && (
            <Button
              look="quiet"
              size="sm"
              className="min-h-11 sm:min-h-9"
              busy={ask.isPending}
              icon={<Languages aria-hidden="true" className="size-4" />}
              onClick={() =>
                shown ? setOriginal(true) : known !== undefined ? setOriginal(false) : ask.mutate(reader)
              }
            >
              {shown ? t('showOriginal') : t('translate')}
            </Button>
          )}
        </div>
      )}
      <ProblemAlert error={ask.error} />
    </div>
  );
}
