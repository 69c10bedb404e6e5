import type { ContactValues } from './contact.ts';
import type { PersonName } from './participant.ts';

export type Card = ContactValues & {
  readonly name: PersonName;
  readonly organisation: { readonly nameLatin: string; readonly nameHanzi: string | null };
};

/** Writes a text as a value: what separates values is escaped, and a line break is one of letters (RFC 6350 §3.4). */
const escaped = (text: string) => text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

const encoder = new TextEncoder();

/** Folds a line after at most 75 octets, never within a character (RFC 6350 §3.2). */
function folded(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push('');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}

/**
 * Writes a card as a vCard 4.0 (RFC 6350), in UTF-8 with CRLF at every end. The name as one writes it, in characters
 * too where there are any; WeChat as a profile (RFC 9554), and as a note for programs that do not know such.
 */
export function toVcard({ name, organisation, phone, wechat, email }: Card): string {
  const { family, given, hanzi } = name;
  const latin = hanzi ? [family, given] : [given, family];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escaped([...latin, hanzi].filter(Boolean).join(' '))}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    `ORG:${escaped([organisation.nameLatin, organisation.nameHanzi].filter(Boolean).join(' '))}`,
    phone && `TEL;TYPE=cell:${escaped(phone)}`,
    email && `EMAIL:${escaped(email)}`,
    wechat && `SOCIALPROFILE;SERVICE-TYPE=WeChat;VALUE=text:${escaped(wechat)}`,
    wechat && `NOTE:WeChat: ${escaped(wechat)}`,
    'END:VCARD',
  ];
  return `${lines
    .filter((line) => line !== null && line !== '')
    .map((line) => folded(line as string))
    .join('\r\n')}\r\n`;
}
