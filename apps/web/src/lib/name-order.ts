const latin = new Intl.Collator('fr').compare;
const chinese = new Intl.Collator('zh').compare;
const isChinese = (text: string) => /^\p{Script=Han}/u.test(text);

/** Compares names as the server's stored order does: Latin ones as in French, behind them Chinese ones by pinyin. */
export function compareNames(one: string, other: string): number {
  return isChinese(one) && isChinese(other) ? chinese(one, other) : latin(one, other);
}

type Name = { readonly family: string; readonly given: string; readonly hanzi?: string | null | undefined };

/** Compares people by family name, then given name; who has one name alone, by that. */
export function comparePeople(one: Name, other: Name): number {
  const written = ({ family, given, hanzi }: Name) => family.trim() || given.trim() || (hanzi ?? '');
  return compareNames(written(one), written(other)) || compareNames(one.given, other.given);
}
