/** Lower case without accents, so that `sante` finds « santé ». */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
