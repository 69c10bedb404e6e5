import { bodyLimitOf } from '@jumelage/api/http/bodies';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { expect, test } from 'vitest';
import { z } from 'zod';

type Schema = {
  readonly type?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
};

const sizeOf = (value: unknown) => JSON.stringify(value).length;

/** Counts the most bytes of a value that a contract allows: three for a character; an id counts as 40. */
function mostBytes(schema: Schema): number {
  if (schema.anyOf) return Math.max(...schema.anyOf.map(mostBytes));
  if (schema.enum) return Math.max(...schema.enum.map(sizeOf));
  if (schema.const !== undefined) return sizeOf(schema.const);
  if (schema.type === 'string') return 2 + (schema.maxLength ?? 40) * 3;
  if (schema.prefixItems) return 2 + schema.prefixItems.reduce((sum, item) => sum + 1 + mostBytes(item), 0);
  if (schema.type === 'array')
    return 2 + (schema.maxItems ?? Number.POSITIVE_INFINITY) * (1 + mostBytes(schema.items ?? {}));
  if (schema.type !== 'object') return 24;
  const named = Object.entries(schema.properties ?? {}).map(([name, inner]) => name.length + 4 + mostBytes(inner));
  const more = schema.additionalProperties
    ? (schema.propertyNames?.enum?.length ?? 60) * (8 + mostBytes(schema.additionalProperties))
    : 0;
  return 2 + named.reduce((sum, size) => sum + size, 0) + more;
}

/** Endpoints whose body nobody can fill to its last byte: every slot closed at each of hundreds of tables. */
const neverWhole: readonly Key[] = [
  // Files in base64, whose characters are one byte each.
  'POST /api/organisations/:organisationId/documents',
  'PUT /api/organisations/:organisationId/picture',
  'PUT /api/events/:eventId/sessions/:sessionId/places',
  'PUT /api/events/:eventId/sessions/:sessionId/interpreters',
  // Three bytes a character only in Chinese, of which two million are beyond the rows that an import takes.
  'POST /api/events/:eventId/participants/import',
  'POST /api/events/:eventId/participants/import/preview',
];

test('whatever its contract allows fits into the bytes that a body may have, and no body may have more than its contract can need', () => {
  const tooShort: string[] = [];
  const tooLong: string[] = [];
  for (const [key, endpoint] of Object.entries(endpoints) as [Key, Endpoint][]) {
    if (!endpoint.body) continue;
    const needed = mostBytes(z.toJSONSchema(endpoint.body, { io: 'input', unrepresentable: 'any' }) as Schema);
    if (needed > bodyLimitOf(endpoint) && !neverWhole.includes(key)) tooShort.push(`${key}: ${needed} bytes`);
    if (endpoint.bodyLimit && endpoint.bodyLimit > needed * 2) tooLong.push(`${key}: ${needed} bytes`);
  }
  expect(tooShort).toEqual([]);
  expect(tooLong).toEqual([]);
});
