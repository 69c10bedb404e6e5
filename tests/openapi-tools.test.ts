import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '@jumelage/api/http/openapi';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { generateSource } from 'oazapfts';
import openApiTypes, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The compiler that checks our own types: a tenth of the work of the one in JavaScript, which the generators use. */
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

/** Beside the tests, so that generated code finds the libraries it leans on. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(fileURLToPath(new URL('node_modules/openapi-', import.meta.url)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lists the errors of the linter for descriptions. */
async function lintErrors(description: object): Promise<string[]> {
  const problems = await lintFromString({
    source: JSON.stringify(description),
    config: await createConfig({ extends: ['recommended'] }),
  });
  return problems.flatMap(({ severity, ruleId, message }) => (severity === 'error' ? [`${ruleId}: ${message}`] : []));
}

/** Lists the errors of the compiler for files, by the strictest settings that others may use. */
function compileErrors(files: readonly string[]): string[] {
  const settings = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --lib es2023,dom --pretty false';
  const words = [compiler, ...files, '--ignoreConfig', '--types', '', ...settings.split(' ')];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const errors = stdout.split('\n').filter((line) => line.includes(': error TS'));
  if ((errors.length === 0) !== (status === 0)) throw new Error(`${status} ${stdout} ${stderr}`);
  return errors;
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('foreign tools take the description: it lints without an error, and what two generators make of it compiles', async () => {
  const description = openApiDocument('1.0.0');
  expect(await lintErrors(description)).toEqual([]);
  const types = write('types.ts', astToString(await openApiTypes(JSON.parse(JSON.stringify(description)))));
  const client = write('client.ts', await generateSource(write('openapi.json', JSON.stringify(description))));
  expect(compileErrors([types, client])).toEqual([]);
}, 120_000);

test('a schema that is its own reference, and code that does not compile, are seen', async () => {
  const broken = {
    ...openApiDocument('1.0.0'),
    components: { schemas: { Problem: { $ref: '#/components/schemas/Nothing' } } },
  };
  expect(await lintErrors(broken)).not.toEqual([]);
  expect(compileErrors([write('wrong.ts', 'export const a: string = 1;\n')])).toHaveLength(1);
}, 60_000);
