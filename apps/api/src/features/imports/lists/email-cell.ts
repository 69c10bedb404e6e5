import { emailAddress } from '@jumelage/domain/addresses';
import { line } from '@jumelage/domain/text';

/**
 * The first address of a cell, and whether it was chosen or corrected; no address where the cell holds something else.
 */
export type EmailCell = { readonly address: string | undefined; readonly isAssumed: boolean };

/** The texts that people and forms write where there is no address. */
const noAddress =
  /^(?:anonymous|anonyme|匿名|(?:pas d['’]|sans |no |aucun |non )(?:adresse )?e-?mail|(?:pas de|sans|no) (?:mail|courriel)|(?:暂无|没有|无)(?:邮箱|邮件)?)$/i;
export const saysNoAddress = (text: string): boolean => noAddress.test(text);

/** Characters between addresses and around them, none of which occurs in one. */
const apart = /[\s<>()[\]（）【】《》{},;，；、|/"“”„«»:：?？#\\]+/;
/** Between addresses, and before or behind one: kinds of addresses, remarks in brackets, words that join. */
const remarks =
  /[(（[【][^()（）[\]【】]*[)）\]】]|\b(?:et|and|ou|or|und|puis|mailto|subject=\S*)\b|(?:^|[\s;,/])[\p{L}\p{M}-]+(?:\s[\p{L}\p{M}-]+)?\s*[:：]|[\s;,，；、|/:：?#<>"'“”«».·]+/giu;

/** Rewrites an address that is spelled so that programs do not find it: `jean [at] x [dot] fr`. */
const spelled = (text: string) =>
  text
    .replace(/\s*[([{]\s*(?:at|arobase|chez|a)\s*[)\]}]\s*/i, '@')
    .replace(/\s*[([{]\s*(?:dot|point)\s*[)\]}]\s*/gi, '.');

/** Lists the addresses of a text, if nothing else stands there that might belong to one. */
function addressesIn(text: string): string[] {
  let rest = text;
  const found: string[] = [];
  for (const piece of text.split(apart).filter((one) => one.includes('@'))) {
    const bare = piece.replace(/^['’‘.·-]+|['’‘.·-]+$/g, '');
    const address = emailAddress(bare);
    if (!address) return [];
    rest = rest.replace(piece, ' ');
    if (!found.includes(address)) found.push(address);
  }
  // A name before an address in brackets is whose it is.
  const unnamed = rest.replace(/[^<>;,，；、]*<\s*>/g, ' ').replace(remarks, '');
  return unnamed === '' ? found : [];
}

/**
 * Reads the address of a cell as lists write it: with a label, in brackets, with blanks around its signs, several of
 * which the first counts.
 * Examples: `E-mail : a@x.fr`, `a@x.fr (bureau)`, `a @ x.fr`, `A <a@x.fr>; B <b@x.fr>`.
 */
export function readEmailCell(cell: string): EmailCell {
  const text = line(cell.normalize('NFKC').replace(/[。｡]/g, '.'));
  const signs = text.match(/@/g)?.length ?? 0;
  const quoted = /^'.*'$/.test(text);
  const whole = signs <= 1 && !quoted ? emailAddress(text) : undefined;
  if (whole) return { address: whole, isAssumed: false };
  const [first, ...others] = addressesIn(text);
  if (first) return { address: first, isAssumed: others.length > 0 };
  const written = spelled(text);
  const closed = written.replace(/\s*@\s*/g, '@').replace(/\s+\.|\.\s+/g, '.');
  if (closed === text) return { address: undefined, isAssumed: false };
  return { address: emailAddress(closed), isAssumed: written !== text };
}
