import { htmlLang, type Language, type TextOrigin } from '@jumelage/domain/language';
import { displayName, fullName, type PersonName as Name } from '@jumelage/domain/participant';
import { useLanguage, useTerms, useWords } from '../lib/i18n.tsx';

type ReaderText = { readonly language: Language; readonly origin: TextOrigin; readonly value: string };

/** Draws a text marked with its language, and with a note where it is not an original in the reader's own. */
export function LangText({
  text,
  note = true,
  className = 'prose-lines',
}: {
  readonly text: ReaderText;
  readonly note?: boolean;
  readonly className?: string;
}) {
  return (
    <div>
      <p lang={htmlLang(text.language)} className={className}>
        {text.value}
      </p>
      {note && <LangNote language={text.language} origin={text.origin} />}
    </div>
  );
}

/**
 * Notes “Original in Chinese” or “Machine translation”; nothing where the text is an original in the reader's language.
 */
export function LangNote({ language, origin }: { readonly language: Language; readonly origin: TextOrigin }) {
  const t = useWords('core');
  const terms = useTerms();
  const reader = useLanguage();
  const note =
    origin === 'machine'
      ? t('machineTranslation')
      : origin === 'human'
        ? t('translatedByPerson')
        : language === reader
          ? undefined
          : t('originalIn', { language: terms.language[language] });
  return note ? <p className="mt-1 text-muted text-xs">{note}</p> : null;
}

/** A word of more letters than a narrow column holds; Chinese breaks anywhere by itself. */
const longWord = /[^\s\u2e80-\u{3ffff}]{25}/u;
/**
 * Chooses where a name breaks: between words, and within one only where it is so long that it would push its column
 * wide.
 */
const wrapOf = (text: string) => (longWord.test(text) ? 'wrap-anywhere' : 'break-words');
/** Characters of a name that stay on one line. */
const shortHanzi = 8;

/**
 * Draws a name, its characters marked as Chinese: `ZHANG Wei 张伟` in a sorted list, `Zhang Wei 张伟` or `Camille Rossi`
 * where people are spoken to or of. Whoever reads Chinese finds the characters first in lists, and alone elsewhere.
 */
export function PersonName({ name, inSentence = false }: { readonly name: Name; readonly inSentence?: boolean }) {
  const { family, given, hanzi } = name;
  const isChinese = useLanguage() === 'zh';
  const spoken = hanzi ? [family, given].filter(Boolean).join(' ') : fullName({ family, given });
  const latin = inSentence ? spoken : displayName({ family, given });
  if (hanzi && isChinese)
    return (
      <span className={wrapOf(latin)}>
        <HanziName>{hanzi}</HanziName>
        {!inSentence && latin && ` ${latin}`}
      </span>
    );
  return (
    <span className={wrapOf(latin)}>
      {latin}
      {hanzi && (
        <>
          {latin && ' '}
          <HanziName>{hanzi}</HanziName>
        </>
      )}
    </span>
  );
}

/** Draws a name in characters: a short one stays on one line. */
function HanziName({ children }: { readonly children: string }) {
  return (
    <span lang="zh-Hans" className={children.length > shortHanzi ? '' : 'whitespace-nowrap'}>
      {children}
    </span>
  );
}

/** Draws an organisation's names, in Latin letters and in characters; whoever reads Chinese finds the characters first. */
export function OrganisationName({
  nameLatin,
  nameHanzi,
}: {
  readonly nameLatin: string;
  readonly nameHanzi?: string | null | undefined;
}) {
  const isChinese = useLanguage() === 'zh';
  const characters = nameHanzi && <HanziName>{nameHanzi}</HanziName>;
  return (
    <span className={wrapOf(nameLatin)}>
      {isChinese && characters && <>{characters} </>}
      {nameLatin}
      {!isChinese && characters && <> {characters}</>}
    </span>
  );
}
