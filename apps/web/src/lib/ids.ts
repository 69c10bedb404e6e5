import { type Id, type IdKind, isId } from '@jumelage/domain/ids';
import { ApiError } from './api.ts';

/** An address's parameter as an id of its kind; another shape is an address of nothing. */
export function asId<K extends IdKind>(kind: K, text: string): Id<K> {
  if (!isId(kind, text)) throw new ApiError({ code: 'not_found', status: 404 });
  return text;
}
