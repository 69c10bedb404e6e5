import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RenderedMail, renderMail, type ToRender } from '@jumelage/api/features/mails/sending/render';
import { acceptDocument } from '@jumelage/api/files/accept';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { website } from '@jumelage/contracts/fields';
import { languages } from '@jumelage/domain/language';
import { z } from 'zod';
import type { Bench, Reply } from '../access/bench.ts';
import { makeBody } from '../access/bodies.ts';
import { addressOf } from '../access/cells.ts';
import { textOf } from '../access/leaks.ts';
import { testerOf } from './across.ts';
import { type Replay, replay } from './incident.ts';

type Send = Bench['send'];
const base = 'https://jumelage.example';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Names as people have chosen them to try the neighbours. */
const payloads = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<a href="https://elsewhere.example">here</a>',
    '{{config.secret}}',
    `$${'{7*7}'}`,
    '<%= 7*7 %>',
    '{event}',
  ],
  ...[
    '[click](https://elsewhere.example)',
    '![x](https://elsewhere.example/x.png)',
    'https://elsewhere.example/login',
    'javascript:alert(1)',
    '=HYPERLINK("https://elsewhere.example")',
  ],
  ...['+1+1', '-2+3', '@SUM(A1)', '\u202egnp.exe', '&lt;b&gt;', "' OR 1=1 --"],
];

type Render = (asked: ToRender<'request_received'>) => RenderedMail;
const mailed = (render: Render, text: string) =>
  languages.map((language) =>
    render({
      ...{ kind: 'request_received', language, base, stop: '/unsubscribe/x' },
      facts: { eventId: 'evt_x', eventName: { en: text }, fromName: text, organisation: text, message: text },
    }),
  );

/** Lists the links of a mail that lead elsewhere, and the markup in it that a person wrote. */
function mailFaults(render: Render): string[] {
  return payloads.flatMap((text) =>
    mailed(render, text).flatMap(({ subject, html }) => {
      const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !link.startsWith(`${base}/`) && link !== base);
      const raw = /[<>]/.test(text) && html.includes(text) ? [`markup of ${text}`] : [];
      return [...links, ...raw, ...(/[\r\n]/.test(subject) ? ['a subject of two lines'] : [])];
    }),
  );
}

/** Lists the texts with placeholders that a mail changes, apart from the invisible characters against links. */
function placeholderFaults(render: Render): string[] {
  return ['{{config.secret}}', `$${'{7*7}'}`, '{event}', '<%= 7*7 %>'].flatMap((text) =>
    mailed(render, text).every((mail) => mail.text.replaceAll('\u200c', '').includes(text))
      ? []
      : [`${text} was read as more than a text`],
  );
}

const interpolating: Render = (asked) => {
  const mail = renderMail(asked);
  const { fromName } = asked.facts;
  return {
    ...mail,
    text: mail.text.replaceAll(fromName ?? '', '49'),
    html: `${mail.html}<p>${fromName}</p><a href="https://elsewhere.example">x</a>`,
  };
};

/** Lists the cells that a spreadsheet would run. */
function formulaCells(csv: string): string[] {
  return csv
    .replace(/^\ufeff/, '')
    .split(/\r?\n|,/)
    .map((cell) => cell.replace(/^"/, ''))
    .filter((cell) => /^[=+@\t]|^-[^\d]/.test(cell));
}

/** Reads the product’s own text files of a folder, without tests. */
function sourcesIn(folder: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !file.includes('.test.') && !file.includes('node_modules') && !file.includes('dist/'),
    )
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${root}${folder}/${file}`, 'utf8') }));
}
type Sources = ReturnType<typeof sourcesIn>;

/**
 * Patterns of the contracts in which a repeated group repeats itself: what makes an engine try exponentially many ways.
 */
const nested = /\([^()]*[+*}][^()]*\)[+*{]/;
const patternsIn = (sources: Sources) =>
  sources.flatMap(({ file, text }) =>
    [
      ...text.matchAll(
        /\/((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])*)\/[dgimsuvy]*(?=[.,;)\s])/g,
      ),
    ].map((match) => ({
      file,
      pattern: match[1] ?? '',
    })),
  );

/** Replays incidents of user texts: in mails, exports, file names, pages, links, uploads. */
export function incidentsOfTexts(bench: Bench): Replay[] {
  const { first } = bench.worlds;
  const organiser = testerOf(bench, 'organiser');
  const owner = testerOf(bench, 'owner');
  const files = (Object.keys(endpoints) as Key[]).filter(
    (key) => 'file' in endpoints[key] && (endpoints[key].policy === 'organiser' || endpoints[key].policy === 'member'),
  );
  const csv = (cells: readonly string[]) =>
    `organisation,country,family,given,email\n${cells.map((cell, i) => `"${cell.replaceAll('"', '""')}",FR,"${cell.replaceAll('"', '""')}",Jo,p${i}@tests.example`).join('\n')}\n`;

  /** Imports people of such names and exports them again. */
  const exported = (names: readonly string[]) =>
    bench.together(async (send) => {
      await send('POST /api/events/:eventId/participants/import', organiser, {
        params: first.params,
        body: { ...Object(makeBody('POST /api/events/:eventId/participants/import', first)), csv: csv(names) },
      });
      return textOf(
        await send('GET /api/events/:eventId/organise/participants.csv', organiser, { params: first.params }),
      );
    });

  const answers = async (send: Send): Promise<readonly { readonly key: Key; readonly reply: Reply }[]> => {
    const written: { key: Key; reply: Reply }[] = [];
    for (const [key, endpoint] of Object.entries(endpoints) as [Key, { body?: unknown; policy: string }][]) {
      if (!endpoint.body || (endpoint.policy !== 'organiser' && endpoint.policy !== 'member')) continue;
      for (const text of payloads.slice(0, 3)) {
        const body = makeBody(key, first, () => text);
        written.push({
          key,
          reply: await send(key, endpoint.policy === 'member' ? owner : organiser, { params: first.params, body }),
        });
      }
    }
    return written;
  };

  return [
    replay({
      ...{ kind: 'script in a text', seenIn: 'Cal.com CVE-2024-58355', what: 'no page writes markup from data' },
      ...{
        own: sourcesIn('apps/web/src'),
        planted: [{ file: 'x.tsx', text: '<p dangerouslySetInnerHTML={{ __html: name }} />' }],
      },
      check: (sources: Sources) =>
        sources
          .filter(({ text }) =>
            /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcDoc|\beval\(|new Function\(/.test(
              text,
            ),
          )
          .map(({ file }) => file),
    }),
    replay({
      ...{
        kind: 'script in a text',
        seenIn: 'pretalx 2026, search box and help texts',
        what: 'what people write comes back as data that no browser runs',
      },
      ...{
        own: bench.send,
        planted: (async (key, tester, sent) => ({
          ...(await bench.send(key, tester, sent)),
          type: 'text/html',
        })) as Send,
      },
      check: async (send: Send) =>
        (await answers(send))
          .filter(
            ({ reply }) =>
              reply.status >= 500 ||
              /html|svg|xml(?!format)/.test(reply.type) ||
              (reply.text !== '' && reply.headers['x-content-type-options'] !== 'nosniff'),
          )
          .map(({ key, reply }) => `${key} ${reply.status} ${reply.type}`),
    }),
    replay({
      ...{
        kind: 'markup in a mail',
        seenIn: 'alf.io CVE-2023-2259; pretalx 2026, phishing by a name',
        what: 'names make no links and no markup in mails',
      },
      ...{ own: renderMail as Render, planted: interpolating, check: mailFaults },
    }),
    replay({
      ...{
        kind: 'placeholder in a mail',
        seenIn: 'pretix CVE-2026-2415',
        what: 'placeholders in names stay what they are',
      },
      ...{ own: renderMail as Render, planted: interpolating, check: placeholderFaults },
    }),
    replay({
      ...{
        kind: 'formula in an export',
        seenIn: 'alf.io CVE-2023-2258',
        what: 'no cell of an export begins a formula',
      },
      ...{ own: exported, planted: async (names: readonly string[]) => names.join('\n') },
      check: async (write: (names: readonly string[]) => Promise<string>) =>
        formulaCells(await write(['=1+1', '+1+1', '-a', '@SUM(A1)', "=cmd|' /C calc'!A0"])),
    }),
    replay({
      ...{ kind: 'formula in an export', seenIn: 'Indico, formulas', what: 'the import takes the quote off again' },
      ...{ own: exported, planted: async (names: readonly string[]) => `${await exported(names)}''=1+1` },
      check: async (write: (names: readonly string[]) => Promise<string>) => {
        const once = await write(['=1+1']);
        const again = once.includes("'=1+1") ? await write(["'=1+1"]) : once;
        return [once, again].filter((text) => text.includes("''=1+1") || !text.includes('=1+1'));
      },
    }),
    replay({
      ...{ kind: 'path in a file name', seenIn: 'pretalx CVE-2023-28458', what: 'names of files are one name' },
      ...{
        own: bench.send,
        planted: (async (key, tester, sent) => ({
          ...(await bench.send(key, tester, sent)),
          headers: { 'content-disposition': 'attachment; filename="../../etc/passwd"' },
        })) as Send,
      },
      check: async (send: Send) => {
        const faults: string[] = [];
        for (const key of files) {
          const { headers, status } = await send(key, endpoints[key].policy === 'member' ? owner : organiser, {
            params: first.params,
          });
          const said = decodeURIComponent(String(headers['content-disposition'] ?? ''));
          if (
            status < 300 &&
            (!said.startsWith('attachment') ||
              /\.\.|[/\\\p{Cc}]|filename="[^"]{200}/u.test(said.replace("UTF-8''", '')))
          )
            faults.push(`${addressOf(key, first.params).url} ${said}`);
        }
        return faults;
      },
    }),
    replay({
      ...{ kind: 'link that runs', seenIn: 'Indico CVE-2024-45399', what: 'a website is an https address of a domain' },
      ...{ own: website(300) as z.ZodType, planted: z.url() as z.ZodType },
      check: (schema: z.ZodType) =>
        [
          'javascript:alert(1)',
          'javascript://x.example/%0aalert(1)',
          'data:text/html,x',
          'http://x.example',
          'https://127.0.0.1',
          'https://[::1]/',
          'file:///etc/passwd',
          'vbscript:x',
        ].filter((url) => schema.safeParse(url).success),
    }),
    replay({
      ...{
        kind: 'upload that runs',
        seenIn: 'Indico CVE-2026-25739, pretix CVE-2024-27447',
        what: 'SVG, HTML and what only says that it is a picture are refused',
      },
      ...{
        own: acceptDocument as (bytes: Uint8Array) => Promise<unknown>,
        planted: async () => ({ type: 'image/svg+xml' }),
      },
      check: async (accept: (bytes: Uint8Array) => Promise<unknown>) => {
        const faults: string[] = [];
        for (const text of [
          '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
          '<!doctype html><script>alert(1)</script>',
          'GIF89a/*<svg/onload=alert(1)>*/=1',
          '\u0089PNG\r\n\u001a\n<script>',
          '<?xml version="1.0"?><svg/>',
          'PK\u0003\u0004',
        ])
          await accept(Buffer.from(text, 'latin1')).then(
            () => faults.push(text),
            () => {},
          );
        return faults;
      },
    }),
    replay({
      ...{
        kind: 'fetching what people name',
        seenIn: 'Indico CVE-2026-25738 and CVE-2026-107394',
        what: 'the server asks nobody but the operator’s own services',
      },
      ...{
        own: sourcesIn('apps/api/src'),
        planted: [{ file: 'apps/api/src/features/logos.ts', text: 'await fetch(body.logoUrl)' }],
      },
      // The models of embeddings and translations, and the identity providers: all are named in the configuration.
      check: (sources: Sources) =>
        sources
          .filter(
            ({ file, text }) =>
              /(?<![\w.])fetch\(|\bhttps?\.(?:request|get)\(|\bundici\b/.test(
                text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
              ) &&
              !/matches\/pool\/embeddings\.ts$|translations\/translate-by-model\.ts$|cli\/|accounts\/providers\//.test(
                file,
              ),
          )
          .map(({ file }) => file),
    }),
    replay({
      ...{
        kind: 'pattern without end',
        seenIn: 'bleach in Indico',
        what: 'no repeated group of a pattern repeats itself',
      },
      ...{
        own: sourcesIn('packages/contracts/src'),
        planted: [{ file: 'x.ts', text: 'z.string().regex(/^(a+)+$/).max(9)' }],
      },
      check: (sources: Sources) =>
        patternsIn(sources)
          .filter(({ pattern }) => nested.test(pattern.replace(/\[(?:\\.|[^\]])*\]/g, 'x')))
          .map(({ file, pattern }) => `${file} ${pattern}`),
    }),
  ];
}
