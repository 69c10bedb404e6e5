import { type ErrorCode, errors, type FieldCode } from '@jumelage/contracts/errors';

/** An expected refusal on its way to the reader: a code of the one table, the fields that are wrong, further facts. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly fields: readonly { readonly path: string; readonly code: FieldCode }[] | undefined;
  readonly facts: unknown;

  constructor(code: ErrorCode, more: { fields?: readonly { path: string; code: FieldCode }[]; facts?: unknown } = {}) {
    super(code);
    this.code = code;
    this.status = errors[code];
    this.fields = more.fields;
    this.facts = more.facts;
  }
}

/** Returns a value if it is there, else refuses with 404: absent and hidden look the same. */
export function found<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new AppError('not_found');
  return value;
}
