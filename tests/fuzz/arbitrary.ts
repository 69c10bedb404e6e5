import fc from 'fast-check';
import { z } from 'zod';

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  /** The kind of an id. */
  readonly examples?: readonly string[];
};

/** Ids of rows that exist, by the kind that a contract's schema names. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Draws values that a contract's schema mostly accepts; here and there one part of them is anything at all. */
export function arbitraryOf(schema: z.ZodType, ids: KnownIds): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
    reused: 'inline',
  });
  return arbitrary(json as Schema, ids);
}

function arbitrary(schema: Schema, ids: KnownIds): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 40, arbitrary: valid(schema, ids) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

function valid(schema: Schema, ids: KnownIds): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => arbitrary(choice, ids)));
  if (schema.type === 'string') return text(schema, ids);
  if (schema.type === 'integer')
    return fc.integer({ min: Math.max(schema.minimum ?? -1000, -1e6), max: Math.min(schema.maximum ?? 1000, 1e6) });
  if (schema.type === 'number')
    return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'array')
    return fc.array(arbitrary(schema.items ?? {}, ids), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? 4, 4),
    });
  if (schema.type === 'object') return record(schema, ids);
  return fc.jsonValue({ maxDepth: 2 });
}

function record(schema: Schema, ids: KnownIds): fc.Arbitrary<unknown> {
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, inner]) => [name, arbitrary(inner, ids)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
  }
  const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return fc.dictionary(valid(schema.propertyNames ?? { type: 'string' }, ids).map(String), arbitrary(values, ids), {
    maxKeys: 3,
  });
}

/** Texts that have broken forms, indexes and files elsewhere. */
const oddTexts = [
  '电池',
  'é',
  'İ',
  '=1+1',
  "'; --",
  '"',
  '%_',
  '<b>',
  '\u202eabc',
  '👩‍🔬',
  'a\tb',
  '\u0000',
  '\ufeff',
  'constructor',
  '__proto__',
];

function text(schema: Schema, ids: KnownIds): fc.Arbitrary<string> {
  const [kind] = schema.examples ?? [];
  if (kind && ids[kind]) return fc.constantFrom(...ids[kind]);
  if (schema.format === 'email') return fc.nat(50).map((n) => `fuzz-${n}@tests.example`);
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('2026-06-01'), max: new Date('2026-08-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (schema.format === 'date-time')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
  // Classes such as \p{Cc} say what is kept out; the others say what is let in, and can be made.
  if (schema.pattern && !schema.pattern.includes('\\p')) return fc.stringMatching(new RegExp(schema.pattern));
  const minLength = schema.minLength ?? 0;
  const some = fc.string({
    minLength,
    maxLength: Math.max(minLength, Math.min(schema.maxLength ?? 30, 30)),
    unit: 'grapheme',
  });
  return fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: fc.constantFrom(...oddTexts) });
}
