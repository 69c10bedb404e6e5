/** Fields that cannot be null: unless they are shown, a redaction has to say what stands in their place. */
type NeverNull<Row> = { [K in keyof Row]-?: null extends Row[K] ? never : K }[keyof Row];

/** What is left of a record: the fields that are shown, and what stands in place of those that cannot be null. Every other field becomes null. */
export type Redaction<Row, Shown extends keyof Row> = {
  readonly shown: readonly Shown[];
  readonly blanks: { readonly [K in Exclude<NeverNull<Row>, Shown>]: Row[K] };
};

/**
 * Copies a record with the listed fields alone. It is an allow list: a field that the record gains later is hidden until it is listed, and one that
 * cannot be null does not compile before the redaction says what stands in its place.
 * Example: of `{ name: 'Ada', city: 'Nice' }` with `shown: ['city']` and `blanks: { name: '' }` remains `{ name: '', city: 'Nice' }`.
 */
export function redact<Row extends object, const Shown extends keyof Row>(row: Row, { shown, blanks }: Redaction<Row, Shown>): Row {
  const kept: ReadonlySet<PropertyKey> = new Set(shown);
  const entries = Object.entries(row).map(([field, value]) => [field, kept.has(field) ? value : ((blanks as Record<string, unknown>)[field] ?? null)]);
  return Object.fromEntries(entries) as Row;
}
