import { expect, it } from 'vitest';
import { openApiDocument } from './openapi.ts';

type Json = { readonly [name: string]: unknown };
type Operation = {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Json;
};
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Json };
};

/** Lists every reference in a value. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

/** Lists what would make a foreign tool stop, or make code that does not compile. */
function faultsOf({ paths, components: { schemas } }: Description): string[] {
  const names = Object.keys(schemas).map((name) => `#/components/schemas/${name}`);
  const within = (name: string) => referencesIn(schemas[name]).map((reference) => reference.split('/').at(-1) ?? '');
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    within(from).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, ...operation })),
  );
  const ids = operations.map(({ operationId }) => operationId);
  return [
    ...referencesIn([paths, schemas]).filter((reference) => !names.includes(reference)),
    ...Object.keys(schemas).filter((name) => reaches(name, name) || !/^[A-Z]\w+$/.test(name)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at),
    ...operations.flatMap(({ path, parameters }) => {
      const told = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      const meant = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      return told.sort().join() === meant.sort().join() ? [] : [path];
    }),
    ...operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses).some((status) => /^[23]/.test(status)) ? [] : [operationId],
    ),
  ];
}

const description = openApiDocument('1.0.0') as unknown as Description;

it('holds together: each reference leads somewhere, no schema holds itself, each act has one name and its parameters', () => {
  expect(Object.keys(description.paths).length).toBeGreaterThan(100);
  expect(description.components.schemas.Problem).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['code', 'status']),
  });
  expect(faultsOf(description)).toEqual([]);
});

it('is seen not to, where a schema is its own reference, or nothing', () => {
  const schemas = { ...description.components.schemas, Problem: { $ref: '#/components/schemas/Problem' } };
  expect(faultsOf({ ...description, components: { schemas } })).toContain('Problem');
  const { Problem: _, ...rest } = description.components.schemas;
  expect(faultsOf({ ...description, components: { schemas: rest } })).toContain('#/components/schemas/Problem');
});
