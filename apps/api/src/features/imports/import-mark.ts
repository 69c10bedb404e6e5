import { createHash } from 'node:crypto';
import type { NewParticipant } from '@jumelage/db/repositories/participants';

/** The columns by which it is known that nobody changed somebody since an import brought them. */
const marked = [
  ...['family', 'given', 'hanzi', 'email', 'externalId', 'organisationId', 'languages', 'attendance', 'status'],
  ...['jobTitle', 'phone', 'wechat', 'tags', 'notes', 'checkedInAt', 'absentAt'],
] as const satisfies readonly (keyof NewParticipant)[];

/** Digests what an import writes of somebody. */
export function markOf(row: Partial<NewParticipant>): string {
  const values = marked.map((column) => row[column] ?? null);
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 16);
}
