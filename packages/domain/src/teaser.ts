import { fold } from './fold.ts';
import { organisationKeys } from './organisation-name.ts';

/** Words that say what an organisation is, not which one. */
const kindWords = /(^| )(?:group|groupe|company|corporation)(?= |$)/g;

/**
 * Tells whether a text that stands for an anonymous organisation names it after all: with or without its legal form.
 * Example: “Algosud cultive” names Algosud SAS.
 */
export function namesItself(
  text: string,
  { nameLatin, nameHanzi }: { readonly nameLatin: string; readonly nameHanzi: string | null },
): boolean {
  const read = fold(text);
  // A part in brackets is a place or an addition.
  const keys = organisationKeys({ latin: nameLatin, hanzi: nameHanzi?.replace(/[(（].*?[)）]/g, '') });
  const latin = keys.latin?.replace(kindWords, ' ').trim();
  const hanzi = keys.hanzi?.replace('集团', '') ?? '';
  return (
    (Boolean(latin) && ` ${read} `.includes(` ${latin} `)) ||
    ([...hanzi].length > 1 && read.replaceAll(' ', '').includes(hanzi))
  );
}
