import { inflateRawSync } from 'node:zlib';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints } from '@jumelage/contracts/endpoints';
import type { PolicyRow } from '@jumelage/domain/permission';
import { policyTable } from '@jumelage/domain/permission';
import type { Reply } from './bench.ts';
import type { Cell } from './cells.ts';
import { foreignMarks, type MarkKind } from './marks.ts';
import type { World } from './world.ts';

/** Joins the files of a ZIP archive to one text. */
function unzipped(zip: Buffer): string {
  const texts: string[] = [];
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let cursor = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(cursor + 10);
    const size = zip.readUInt32LE(cursor + 20);
    const lengths = [28, 30, 32].map((at) => zip.readUInt16LE(cursor + at));
    const local = zip.readUInt32LE(cursor + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    texts.push((method === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    cursor += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return texts.join('\n');
}

/** Reads the text of an answer: calendars unfolded, archives unpacked. */
export function textOf({ bytes, text, type }: Pick<Reply, 'bytes' | 'text' | 'type'>): string {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return unzipped(bytes);
  return type.startsWith('text/calendar') ? text.replace(/\r?\n[ \t]/g, '') : text;
}

/** Marks of the testers' own accounts, which belong to no event. */
const nobodys = 'x';

/** Tells whether a path is about one event or organisation, so that its answer may hold nothing of another. */
function isAboutOne(key: Cell['key']): boolean {
  const { policy }: Endpoint = endpoints[key];
  const { resource }: PolicyRow = policyTable[policy];
  return resource === 'event';
}

/**
 * Lists texts in an answer that its reader should not see: of the other event or organisation, or said in confidence to
 * somebody else.
 */
export function leaksIn(
  text: string,
  { key, tester, world, actsFor }: Pick<Cell, 'key' | 'tester' | 'world' | 'actsFor'>,
  worlds: readonly World[],
): string[] {
  // Whoever has the secret address of a calendar, or the code of an invitation, reads what it opens.
  const about = isAboutOne(key) || key.includes(':token') || key.includes(':code');
  const own = about ? [world.name, nobodys] : [...tester.knows, nobodys];
  const kinds: readonly MarkKind[] = about ? ['public', 'private'] : ['private'];
  const reader = actsFor === undefined ? tester.userId : world.people.ben.id;
  const mayRead = ({ name, confidential }: World) =>
    confidential.filter(
      ({ readers, isOfMembers }) =>
        readers.some((id) => id === reader || id === tester.userId) || (isOfMembers && tester.organisation[name]),
    );
  const told = worlds.flatMap((one) => {
    const read = mayRead(one);
    return one.confidential.filter((said) => !read.includes(said) && text.includes(said.text));
  });
  return [...foreignMarks(text, own, kinds), ...told.map((said) => `${said.text} (confidential)`)];
}
