/**
 * Reads an amount as people of the three languages type it, in minor units; null where it is no amount.
 * Examples: `1 500 000`, `1,500,000` and `1500000,00` are the same; a comma before three digits groups, any other is decimal.
 */
export function readAmount(text: string): number | null {
  const plain = text
    .replace(/[\s’']/g, '')
    .replace(/[,，](?=\d{3}(\D|$))/g, '')
    .replace(/[,，]/, '.');
  return /^\d+(\.\d{0,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}
