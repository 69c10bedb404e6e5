import { line } from '@jumelage/domain/text';

/**
 * Reads a rate as it is typed, with a comma or a point; null where it is no number above 0 and up to 10 000. Example:
 * `0,136` → 0.136.
 */
export function readRate(text: string): number | null {
  const plain = line(text.normalize('NFKC')).replaceAll(' ', '').replace(',', '.');
  if (!/^\d{1,5}(\.\d{0,8})?$/.test(plain)) return null;
  const rate = Number(plain);
  return rate > 0 && rate <= 10_000 ? rate : null;
}
