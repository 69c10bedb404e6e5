import type { Language } from '@jumelage/domain/language';
import type { Starter } from '@jumelage/domain/request-starter';
import { formatMessage } from './message.ts';
import { inSentence } from './reason-words.ts';
import type { Words } from './words.ts';

type StarterWording = {
  readonly words: Words['reasons'];
  readonly terms: Words['terms'];
  readonly language: Language;
  /** The label of a topic in the reader's language. */
  readonly topicLabel: (topic: string) => string;
};

/** Words the sentence with which a request begins, as its sender says it to its recipient. */
export function wordStarter({ kind, about }: Starter, { words, terms, language, topicLabel }: StarterWording): string {
  const kinds: Readonly<Record<string, string>> = words.cooperation.kinds;
  const sectors: Readonly<Record<string, string>> = terms.sector;
  const named = about ?? '';
  const what = kinds[named] ?? inSentence(sectors[named] ?? topicLabel(named));
  return formatMessage(words.starters[kind], { what }, language);
}
