/** What stands behind a name and is no part of it. */
const legalForms =
  /(^|[\s,.])(s\.?a\.?s\.?u?|s\.?a\.?r\.?l|e\.?u\.?r\.?l|s\.?a|s\.?e|s\.?c\.?a|ltd|limited|llc|l\.?l\.?p|inc|corp|corporation|co|company|plc|gmbh|ag|b\.?v|n\.?v|s\.?r\.?l|s\.?p\.?a|group|groupe)\.?(?=$|[\s,.])/g;
const chineseForms = /(股份)?有限(责任)?公司|集团|\(.*?\)|（.*?）/g;

/** Case, accents and what stands between words make no difference to who reads a name. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOnly = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/**
 * Whether a text that stands for an anonymous organisation names it after all: with or without its legal form.
 * Example: “Algosud cultive” names Algosud SAS.
 */
export function namesItself(text: string, { nameLatin, nameHanzi }: { readonly nameLatin: string; readonly nameHanzi: string | null }): boolean {
  const read = folded(text);
  const latin = wordsOnly(folded(nameLatin).replace(chineseForms, ' ').replace(legalForms, ' '));
  const hanzi = (nameHanzi ?? '').replace(chineseForms, '').trim();
  return (latin.trim() !== '' && wordsOnly(read).includes(latin)) || ([...hanzi].length > 1 && text.includes(hanzi));
}
