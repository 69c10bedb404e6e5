import { createHash } from 'node:crypto';
import { noticeVersions } from '@jumelage/domain/consent';
import { languages } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import type { Notice } from './notices/notice.ts';
import { loadNotice, noticeNames } from './notices.ts';

/**
 * A hash of the text of each version, in all three languages. A text that changes gets a new version in the domain and
 * in its files, and a new line here.
 */
const known: Readonly<Record<string, string>> = {
  'terms 2026-11-23': 'cb81b68e0d166d15',
  'privacy 2026-11-23': '32a430fb0f5652f3',
  'other_side 2026-11-23': '5b72610e08c3a2fe',
  'newsletter 2026-11-23': '3c2bc58a34bb0ea1',
  'terms 2026-11-30': 'a456a47d73eacd44',
  'privacy 2026-11-30': '0a714c3a52f97413',
  'other_side 2026-11-30': '1ff55acb792ca3be',
  'newsletter 2026-11-30': '38e82ad8f0e732b3',
  'privacy 2026-12-01': 'e15fcd9e690dd721',
};

const linesOf = ({ title, lead, sections }: Notice) => [
  title,
  lead,
  ...sections.flatMap(({ heading, body }) => [heading, ...body.flat()]),
];
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(noticeNames)('the notice %s', (name) => {
  it('says what its version said', async () => {
    const texts = await Promise.all(languages.map((language) => loadNotice(name, language)));
    for (const { version } of texts) expect(version).toBe(noticeVersions[name]);
    const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
    expect({ [`${name} ${noticeVersions[name]}`]: hash }).toEqual({
      [`${name} ${noticeVersions[name]}`]: known[`${name} ${noticeVersions[name]}`],
    });
  });

  it('has the same parts in every language, naming the operator, and the same facts to fill in', async () => {
    const [first, ...others] = await Promise.all(languages.map((language) => loadNotice(name, language)));
    const shapeOf = (notice: Notice | undefined) =>
      notice?.sections.map(({ body }) =>
        body.map((part) => (typeof part === 'string' ? placeholders(part) : part.map(placeholders))),
      );
    for (const other of others) expect(shapeOf(other)).toEqual(shapeOf(first));
    expect(JSON.stringify(first)).toContain('{operator}');
  });

  it.each([
    ['fr', /[^\u202F]([;!?])|[^\u00A0\d](:(?!\/\/))|«(?!\u00A0)|(?<!\u00A0)»|\w'\w/],
    ['zh', /\p{Script=Han}\s?[,.!?:;()]|[,.!?:;()]\p{Script=Han}/u],
    ['en', /\w'\w|"/],
  ] as const)('is set in the typography of %s', async (language, wrong) => {
    expect(
      linesOf(await loadNotice(name, language)).filter((line) => wrong.test(line) || line.trim() !== line),
    ).toEqual([]);
  });
});

it('the privacy notice names both authorities, in every language', async () => {
  for (const language of languages) {
    const text = JSON.stringify(await loadNotice('privacy', language));
    expect([
      text.includes('CNIL'),
      /CAC|网信办/.test(text),
      text.includes('{frenchParks}'),
      text.includes('{chineseParks}'),
    ]).toEqual([true, true, true, true]);
  }
});
