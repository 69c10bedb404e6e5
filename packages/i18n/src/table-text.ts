import type { Language } from '@jumelage/domain/language';
import type { PlaceKind } from '@jumelage/domain/session';
import { formatMessage } from './message.ts';
import type { Words } from './words.ts';

type Table = {
  readonly kind: PlaceKind;
  readonly number: number;
  readonly label: string | null;
  readonly zone: string | null;
  readonly boothOf: { readonly nameLatin: string } | null;
};

/** Names a table and the way to it, on paper and in files. Example: “Table 3”, “Harbour room · Area: B”. */
export function tableText(
  { kind, number, label, zone, boothOf }: Table,
  { words, language }: { readonly words: Words['papers']; readonly language: Language },
): { readonly name: string; readonly sign: string } {
  const ways = [
    label,
    zone && formatMessage(words.zonePlace, { zone }, language),
    boothOf && formatMessage(words.booth, { name: boothOf.nameLatin }, language),
  ];
  return { name: formatMessage(words[kind], { n: number }, language), sign: ways.filter(Boolean).join(' · ') };
}
