import type { Id, IdKind } from '@jumelage/domain/ids';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Kit } from '../kit.sqlite.ts';

type Target = () => AnySQLiteColumn;

/** Makes a column that names the row to which this one belongs: it goes when that goes. */
export function ownedBy<Kind extends IdKind>(k: Kit, name: string, target: Target) {
  return k.text<Id<Kind>>(name).notNull().references(target, { onDelete: 'cascade' });
}

/** Makes a column that may name such a row. */
export function mayBeOwnedBy<Kind extends IdKind>(k: Kit, name: string, target: Target) {
  return k.text<Id<Kind>>(name).references(target, { onDelete: 'cascade' });
}

/** Makes a column that may name a person, and forgets them when their account goes. */
export function userIfAny(k: Kit, name: string, target: Target) {
  return k.text<Id<'user'>>(name).references(target, { onDelete: 'set null' });
}
