import type { Language } from '@jumelage/domain/language';

/** Words that carry grammar and no subject, by language; they also tell French and English apart. */
export const functionWords: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    `a afin ai aient ainsi ait alors apres as au aucun aucune aujourd auquel aura auront aussi autant autre autres aux auxquels avaient avait avant avec avez avoir avons ayant
c car ce ceci cela celle celles celui cent certains ces cet cette ceux chacun chaque chez ci comme comment d dans de dela depuis des desormais deux doit doivent donc dont du
elle elles en encore enfin entre es est et etaient etait etant etc ete etes etre eu eux fait faire faut font grace hors ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquels
leur leurs lors lorsque lui m ma mais malgre me meme memes mes mieux moins mon n ne ni non nos notre nous on ont or ou par parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour
pourquoi puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans sauf se selon sera seront ses seul seule si sinon soit son sont sous soyez suis sur t ta tandis tant
te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trop tu un une uns vers via voici voila vos votre vous y`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `a about above across after again against all almost along already also although always am among an and another any anyone anything are around as at away be became because been before being
below between both but by can cannot could did do does doing done down during each either else enough etc even ever every for from further get gets got had has have having he her here hers herself him
himself his how however i if in into is it its itself just least less let like made make makes many may me might more most much must my myself near nearly need neither never no nor not now of off often
on once one ones only onto or other others our ours ourselves out over own per quite rather said same say says she should since so some someone something still such than that the their theirs them
themselves then there these they this those though through thus to together too toward towards two under until up upon us used very via was we well were what when where whether which while who whom
whose why will with within without would yet you your yours sb sth etc`.split(/\s+/),
  ),
};

const marksOf = (words: readonly string[], language: 'fr' | 'en') =>
  words.reduce((sum, word) => sum + (functionWords[language].has(word) ? 1 : 0), 0);

/**
 * Returns the language of a text by its script and its function words; undefined where there is nothing to tell by. A
 * text with a fifth of its letters in Chinese characters is Chinese, for those name more with fewer.
 */
export function languageOf(text: string): Language | undefined {
  const start = text.slice(0, 4000);
  const han = start.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (han > 0 && han * 4 >= latin) return 'zh';
  if (latin === 0) return undefined;
  const words = start
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/);
  const accents = start.match(/[àâçéèêëîïôùûœ]/giu)?.length ?? 0;
  const [french, english] = [marksOf(words, 'fr') + accents / 2, marksOf(words, 'en')];
  return french === english ? (accents > 0 ? 'fr' : 'en') : french > english ? 'fr' : 'en';
}
