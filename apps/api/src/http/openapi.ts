import type { Endpoint, Method } from '@jumelage/contracts/endpoint';
import { endpointGroups } from '@jumelage/contracts/endpoints';
import { type ErrorCode, errors, problem } from '@jumelage/contracts/errors';
import { type Policy, type PolicyRow, policyTable } from '@jumelage/domain/permission';
import { z } from 'zod';

/** Codes that any request may meet, whatever the endpoint declares. */
export const universalCodes = [
  'invalid_request',
  'invalid_json',
  'unsupported_media_type',
  'body_too_large',
  'body_too_complex',
  'cross_site_request',
  'rate_limited',
  'overloaded',
  'internal',
] as const satisfies readonly ErrorCode[];

/** Lists the codes that a policy may answer, read from the table of permissions. */
function codesOfPolicy(policy: Policy): readonly ErrorCode[] {
  const row: PolicyRow = policyTable[policy];
  if (policy === 'demo') return ['demo_only'];
  const absent: readonly ErrorCode[] = row.resource === 'event' || row.resource === 'organisation' ? ['not_found'] : [];
  if (row.open) return absent;
  return ['sign_in_required', 'second_factor_required', ...(policy === 'user' ? [] : [row.otherwise]), ...absent];
}

/**
 * Lists every code that an endpoint may answer: its own, its policy's, those of malformed ids, and the universal ones.
 */
export function codesOf(endpoint: Endpoint): readonly ErrorCode[] {
  const ids: readonly ErrorCode[] = endpoint.params ? ['not_found'] : [];
  return [
    ...new Set([
      ...(endpoint.errors ?? []),
      ...codesOfPolicy(endpoint.policy),
      ...(endpoint.fresh ? (['proof_required'] as const) : []),
      ...(endpoint.delegable ? (['delegation_refused', 'not_allowed'] as const) : []),
      ...ids,
      ...universalCodes,
    ]),
  ];
}

/** Codes that a request with an `Idempotency-Key` may meet besides. */
const repeatedCodes = [
  'idempotency_in_progress',
  'idempotency_mismatch',
  'idempotency_spent',
] as const satisfies readonly ErrorCode[];

const idempotencyKey: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same request with the same key is done once and answered alike for 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[!-~]+$' },
};

type JsonSchema = Record<string, unknown>;

const actingFor: JsonSchema = {
  name: 'X-Acting-For',
  in: 'header',
  required: false,
  description:
    'The participant on whose behalf an organiser of the event acts; they are notified, and it is written into the audit trail.',
  schema: { type: 'string', pattern: '^par_[0-9a-z]+$' },
};

/** Builds the OpenAPI 3.1 document from the contracts: nothing in it is written a second time. */
export function openApiDocument(version: string): JsonSchema {
  const components: JsonSchema = {};
  /**
   * Stores a schema under its name. Two different ones under one name would silently break foreign clients of one of
   * them.
   */
  const define = (name: string, schema: unknown) => {
    if (name in components && JSON.stringify(components[name]) !== JSON.stringify(schema))
      throw new Error(`two schemas are called ${name}`);
    components[name] = schema;
  };
  const toSchema = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
    const { $schema, $defs, ...json } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'any',
      target: 'draft-2020-12',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string' });
      },
    }) as JsonSchema & { $defs?: JsonSchema };
    for (const [name, definition] of Object.entries($defs ?? {})) {
      const { id: _, ...rest } = withComponentRefs(definition) as JsonSchema;
      if (!isAnonymous(name)) define(name, rest);
      else if (shapeOf(definition) !== shapeOfJson)
        throw new Error(`a schema that holds itself needs a name: ${shapeOf(definition).slice(0, 200)}`);
    }
    return nameTop(withComponentRefs(json) as JsonSchema, define);
  };
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const [tag, group] of Object.entries(endpointGroups)) {
    for (const [key, endpoint] of Object.entries(group) as [string, Endpoint][]) {
      const [method, path] = key.split(' ') as [Method, string];
      const url = path.replace(/:(\w+)/g, '{$1}');
      paths[url] ??= {};
      paths[url][method.toLowerCase()] = toOperation(endpoint, { tag, key, toSchema });
    }
  }
  toSchema(problem, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jumelage 双城对接',
      version,
      description:
        'Matchmaking for twinned innovation parks. Errors are RFC 9457 problems with a stable `code`; every code is listed at /docs/errors.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.keys(endpointGroups).map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      securitySchemes: { cookie: { type: 'apiKey', in: 'cookie', name: 'jumelage' } },
    },
  };
}

/**
 * Tells whether zod made up a schema's name, as it does for recursive ones without a name: the next contract gives the
 * same name to another schema.
 */
const isAnonymous = (name: string) => /^__schema\d+$/.test(name);
const shapeOf = (definition: unknown) => JSON.stringify(definition).replace(/__schema\d+/g, '__schema');
const shapeOfJson = shapeOf(
  Object.values((z.toJSONSchema(z.object({ any: z.json() })) as { $defs?: JsonSchema }).$defs ?? {})[0] ?? null,
);
/**
 * In one word: written out it is a type that holds itself, which some generators make code of that does not compile.
 */
const anyJson = { description: 'Any JSON value.' };

/** Turns a schema with an id of its own into a component, and returns a reference to it. */
function nameTop(json: JsonSchema, define: (name: string, schema: unknown) => void): JsonSchema {
  if (typeof json.id !== 'string') return json;
  const { id, ...rest } = json;
  define(id, rest);
  return { $ref: `#/components/schemas/${id}` };
}

function withComponentRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withComponentRefs);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value && typeof value.$ref === 'string' && isAnonymous(value.$ref.replace('#/$defs/', '')))
    return anyJson;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : withComponentRefs(inner),
    ]),
  );
}

type Writing = {
  readonly tag: string;
  readonly key: string;
  readonly toSchema: (schema: z.ZodType, io: 'input' | 'output') => JsonSchema;
};

function toOperation(endpoint: Endpoint, { tag, key, toSchema }: Writing): JsonSchema {
  const status = endpoint.status ?? (endpoint.response || endpoint.file ? 200 : 204);
  const isOnce = !key.startsWith('GET ') && !endpoint.storesNothing;
  const content = endpoint.file
    ? { [endpoint.file]: { schema: { type: 'string' } } }
    : endpoint.response && { 'application/json': { schema: toSchema(endpoint.response, 'output') } };
  return {
    operationId: key.replace(/[^A-Za-z]+/g, '_'),
    tags: [tag],
    summary: endpoint.summary,
    security: endpoint.policy === 'public' || endpoint.policy === 'demo' ? [] : [{ cookie: [] }],
    parameters: [
      ...toParameters(endpoint.params, 'path', toSchema),
      ...toParameters(endpoint.query, 'query', toSchema),
      ...(isOnce ? [idempotencyKey] : []),
      ...(endpoint.delegable ? [actingFor] : []),
    ],
    ...(endpoint.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: toSchema(endpoint.body, 'input') },
              ...(endpoint.upload ? { 'multipart/form-data': { schema: uploadSchema } } : {}),
            },
          },
        }
      : {}),
    responses: {
      [status]: { description: 'Success', ...(content ? { content } : {}) },
      ...toProblems([...codesOf(endpoint), ...(isOnce ? repeatedCodes : [])]),
    },
  };
}

/** A form with a file: its other parts have the names of the body's fields. */
const uploadSchema = {
  type: 'object',
  properties: { file: { type: 'string', format: 'binary' } },
  additionalProperties: true,
  required: ['file'],
};

function toParameters(
  schema: z.ZodObject | undefined,
  where: 'path' | 'query',
  toSchema: Writing['toSchema'],
): JsonSchema[] {
  if (!schema) return [];
  const json = toSchema(schema, 'input') as { properties?: Record<string, JsonSchema>; required?: string[] };
  return Object.entries(json.properties ?? {}).map(([name, inner]) => ({
    name,
    in: where,
    required: where === 'path' || (json.required ?? []).includes(name),
    schema: inner,
  }));
}

function toProblems(codes: readonly ErrorCode[]): JsonSchema {
  const byStatus = Map.groupBy(codes, (code) => errors[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      String(status),
      {
        description: `Problem: ${some.join(', ')}`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
