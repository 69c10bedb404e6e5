import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits } from '@jumelage/api/http/limits';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Row = { readonly no: string; readonly level: string; readonly says: string; readonly pointers: readonly string[] };

/** Reads the rows of the tables of requirements: number, level, statement, evidence. */
const rowsOf = (paper: string): Row[] =>
  [...paper.matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (.+?) \|$/gm)].map(
    ([, no = '', level = '', says = '', shown = '']) => ({
      ...{ no, level, says },
      pointers: shown.split(/; (?=(?:test|code|doc|doctor): )/),
    }),
  );

/** Lists the numbers of the requirements that do not apply here; the paper gives a reason for each. */
const setAside = (paper: string): string[] =>
  [...paper.matchAll(/^- ((?:\d+\.\d+\.\d+(?:, )?)+): \S+/gm)].flatMap(([, numbers = '']) => numbers.split(', '));

/** The level-1 requirements of OWASP ASVS 5.0.0, by number: a paper that leaves one out is not whole. */
const levelOne = [
  '1.2.1-5 1.3.1-2 1.5.1 2.1.1 2.2.1-2 2.3.1 3.2.1-2 3.3.1 3.4.1-2 3.5.1-3 4.1.1 4.4.1 5.2.1-2 5.3.1-2 6.1.1 6.2.1-8 6.3.1-2 6.4.1-2',
  '7.2.1-4 7.4.1-2 8.1.1 8.2.1-2 8.3.1 9.1.1-3 9.2.1 10.4.1-5 11.3.1-2 11.4.1 12.1.1 12.2.1-2 13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1',
]
  .join(' ')
  .split(' ')
  .flatMap((span) => {
    const [, section = '', first = '', last = first] = /^(\d+\.\d+)\.(\d+)(?:-(\d+))?$/.exec(span) ?? [];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => `${section}.${Number(first) + n}`);
  });

const checksOfDoctor = ['doctor', 'doctor-doors', 'doctor-mail']
  .map((name) => read(`apps/api/src/cli/${name}.ts`))
  .join('\n');

/** Finds the fault of a pointer; undefined where its target exists. */
function faultOf(pointer: string): string | undefined {
  const [, kind, rest = ''] = /^(test|code|doc|doctor): (.+)$/.exec(pointer) ?? [];
  const [path = '', part = ''] = rest.split(kind === 'test' ? ' › ' : '#');
  if (kind === 'doctor') return checksOfDoctor.includes(`'${rest}'`) ? undefined : `the doctor has no check ${rest}`;
  if (kind === undefined || path === '' || part === '') return `not a pointer: ${pointer}`;
  if (!existsSync(join(root, path))) return `no file ${path}`;
  const text = read(path);
  if (kind === 'code') {
    return new RegExp(`^export (?:async )?(?:function|const|class|type) ${part}\\b`, 'm').test(text)
      ? undefined
      : `${path} exports no ${part}`;
  }
  if (kind === 'doc')
    return text.split('\n').some((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === part)
      ? undefined
      : `${path} has no heading ${part}`;
  if (!/^tests\/|\.test\.ts$/.test(path)) return `${path} holds no tests`;
  // A title stands in quotes; a mention in a comment is none.
  return text.split('\n').some((line) => line.includes(part) && /['"`]/.test(line) && !/^\s*(\/\/|\*)/.test(line))
    ? undefined
    : `${path} has no test “${part}”`;
}

/** Lists all faults of a paper of requirements. */
function faultsOf(paper: string): string[] {
  const rows = rowsOf(paper);
  const aside = setAside(paper);
  const told = [...rows.map(({ no }) => no), ...aside];
  return [
    ...levelOne.filter((no) => !told.includes(no)).map((no) => `${no} is left out`),
    ...told.filter((no, at) => told.indexOf(no) !== at).map((no) => `${no} stands twice`),
    ...rows.flatMap(({ no, pointers }) => pointers.map(faultOf).flatMap((fault) => (fault ? [`${no}: ${fault}`] : []))),
    ...rows
      .filter(({ no, level }) => (level === '1') !== levelOne.includes(no))
      .map(({ no }) => `${no} is of the other level`),
  ];
}

const paper = read('docs/security.md');

describe('the table of security requirements', () => {
  it('covers level 1, and each row points at what is there', () => {
    expect(faultsOf(paper)).toEqual([]);
  });

  it('counts itself rightly', () => {
    const rows = rowsOf(paper);
    const of = (level: string) => rows.filter((row) => row.level === level).length;
    const open = rows.filter(({ says }) => /^(Partly|Not met):/.test(says)).length;
    // A row whose shape is wrong would be no row, and nobody would look at it.
    expect(rows).toHaveLength([...paper.matchAll(/^\| \d+\./gm)].length);
    expect(paper).toContain(
      `${of('1')} rows of level 1, ${of('2')} of level 2; ${open} of them not or not wholly met; ${setAside(paper).length} do not apply.`,
    );
  });

  it.each([
    ['a row is lost', (text: string) => text.replace(/^\| 6\.2\.1 .*\n/m, ''), '6.2.1 is left out'],
    [
      'a test is renamed',
      (text: string) => text.replace(/^(\| 8\.2\.1 .*?) › [^;|]+?( \||;)/m, '$1 › a title that nothing has$2'),
      'has no test “a title that nothing has”',
    ],
    [
      'a file is gone',
      (text: string) => text.replace(/^(\| 8\.2\.1 .*?test: )\S+/m, '$1tests/api/gone.test.ts'),
      'no file tests/api/gone.test.ts',
    ],
    [
      'a passage is gone',
      (text: string) => text.replace(/^(\| 6\.1\.1 .*?)#[^;|]+?( \||;)/m, '$1#A passage that nothing has$2'),
      'has no heading A passage that nothing has',
    ],
    [
      'a check of the operator is gone',
      (text: string) => text.replace(/doctor: public address/, 'doctor: nothing'),
      'the doctor has no check nothing',
    ],
  ])('is refused where %s', (_, spoil, fault) => {
    expect(spoil(paper)).not.toBe(paper);
    expect(faultsOf(spoil(paper)).join('\n')).toContain(fault);
  });
});

it('tells the limits as they are', () => {
  const often = ({ calls, minutes }: { readonly calls: number; readonly minutes: number }) =>
    `${calls.toLocaleString('en')} in ${minutes} min`;
  for (const [kind, { account, address }] of Object.entries(limits))
    expect(paper).toContain(`| \`${kind}\` | ${often(account)} | ${often(address)} |`);
});
