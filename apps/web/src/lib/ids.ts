import { type Id, type IdKind, isId } from '@jumelage/domain/ids';
import { ApiError } from './api.ts';

/** Reads a parameter of an address as an id of its kind; throws "not found" for another shape. */
export function asId<K extends IdKind>(kind: K, text: string): Id<K> {
  if (!isId(kind, text)) throw new ApiError({ code: 'not_found', status: 404 });
  return text;
}
