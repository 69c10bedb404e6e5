/** Fields that cannot be null: unless they stay, a redaction has to name a blank. */
type NeverNull<Row> = { [K in keyof Row]-?: null extends Row[K] ? never : K }[keyof Row];

/** The fields that a redaction leaves, and the blanks for those that cannot be null. Every other field becomes null. */
export type Redaction<Row, Kept extends keyof Row> = {
  readonly kept: readonly Kept[];
  readonly blanks: { readonly [K in Exclude<NeverNull<Row>, Kept>]: Row[K] };
};

/**
 * Lists the blanks for the fields of a record that a redaction does not leave. It is an allow list: a field that the
 * record gains later is blanked until it is listed, and one that cannot be null does not compile before the redaction
 * says what stands in its place. Example: of the fields `name`, `city`, `fax` with `kept: ['city']` and `blanks: {
 * name: '' }` → `{ name: '', fax: null }`.
 */
export function blanksOf<Row extends object, const Kept extends keyof Row>(
  fields: readonly (keyof Row)[],
  { kept, blanks }: Redaction<Row, Kept>,
): Partial<Row> {
  const staying: ReadonlySet<PropertyKey> = new Set(kept);
  const entries = fields
    .filter((field) => !staying.has(field))
    .map((field) => [field, (blanks as Partial<Row>)[field] ?? null]);
  return Object.fromEntries(entries) as Partial<Row>;
}

/** Copies a record with the fields that a redaction keeps, and blanks in place of all others. */
export function redact<Row extends object, const Kept extends keyof Row>(
  row: Row,
  redaction: Redaction<Row, Kept>,
): Row {
  return { ...row, ...blanksOf(Object.keys(row) as (keyof Row)[], redaction) };
}
