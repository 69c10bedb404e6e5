import { htmlLang, type Language, languages, type Trilingual } from '@jumelage/domain/language';
import { languageNames } from '../../lib/language.ts';
import { TextArea, TextInput } from '../../ui/text-input.tsx';

type TrilingualInputProps = {
  readonly label: string;
  readonly value: Trilingual;
  readonly onValue: (value: Trilingual) => void;
  readonly maxLength: number;
  readonly errorOf?: (language: Language) => string | undefined;
  readonly long?: boolean;
  /** The only language to show, where tabs choose it. */
  readonly only?: Language;
};

/** Draws one text in three languages, each in a field of its own. */
export function TrilingualInput({
  label,
  value,
  onValue,
  maxLength,
  errorOf,
  long = false,
  only,
}: TrilingualInputProps) {
  const Input = long ? TextArea : TextInput;
  return languages
    .filter((language) => only === undefined || only === language)
    .map((language) => (
      <Input
        key={language}
        lang={htmlLang(language)}
        label={only ? label : `${label} (${languageNames[language]})`}
        maxLength={maxLength}
        value={value[language] ?? ''}
        error={errorOf?.(language)}
        onValue={(text) => onValue({ ...value, [language]: text })}
      />
    ));
}

/** Leaves out empty texts, as the interface expects them. */
export function written(value: Trilingual): { fr?: string; zh?: string; en?: string } {
  return Object.fromEntries(
    languages.flatMap((language) => (value[language]?.trim() ? [[language, value[language].trim()]] : [])),
  );
}
