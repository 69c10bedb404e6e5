import { describe, expect, it } from 'vitest';
import { readReport } from './bounces.ts';

const status = [
  'Reporting-MTA: dns; mx.example',
  'Arrival-Date: Mon, 1 Jun 2026 10:00:00 +0200',
  '',
  'Final-Recipient: rfc822; jo@firm.example',
  'Action: failed',
  'Status: 5.1.1',
  'Remote-MTA: dns; mx.firm.example',
  'Diagnostic-Code: smtp; 550 5.1.1 <jo@firm.example>: user',
  '    unknown',
].join('\r\n');
const returned = 'From: no-reply@match.example\r\nMessage-ID: <mai_1a2b@match.example>\r\nSubject: Hello';

type Part = readonly [head: string, content: string];
/** Puts a message together of parts, each with its own header lines. */
const message = (type: string, parts: readonly Part[], head = 'From: MAILER-DAEMON@mx.example', boundary = 'b1') =>
  [
    head,
    'Message-ID: <report@mx.example>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; boundary="${boundary}"`,
    '',
    ...parts.flatMap(([own, content]) => [`--${boundary}`, own, '', content]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
const reportType = 'multipart/report; report-type=delivery-status';
const text: Part = ['Content-Type: text/plain; charset=utf-8', 'This is the mail system at host mx.example.'];
const usual: readonly Part[] = [
  text,
  ['Content-Type: message/delivery-status', status],
  ['Content-Type: message/rfc822', `${returned}\r\n\r\nHello`],
];
const found = {
  report: {
    address: 'jo@firm.example',
    action: 'failed',
    status: '5.1.1',
    diagnostic: 'smtp; 550 5.1.1 <jo@firm.example>: user unknown',
  },
  messageId: 'mai_1a2b',
};
const base64 = (content: string) =>
  Buffer.from(content)
    .toString('base64')
    .replace(/.{76}/g, (line) => `${line}\r\n`);

describe('a report is read', () => {
  it.each<[string, string]>([
    ['as mail servers write it', message(reportType, usual)],
    ['with bare line ends', message(reportType, usual).replaceAll('\r\n', '\n')],
    [
      'with the headers of the mail alone',
      message(reportType, [
        text,
        ['Content-Type: message/delivery-status', status],
        ['Content-Type: text/rfc822-headers', returned],
      ]),
    ],
    [
      'in base64',
      message(reportType, [
        text,
        ['Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64', base64(status)],
        ['Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64', base64(`${returned}\r\n\r\nHello`)],
      ]),
    ],
    [
      'in quoted-printable, with a name and a charset',
      message(reportType, [
        text,
        [
          'Content-Type: message/delivery-status; name="details.txt"; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
          status.replace('user\r\n    unknown', 'user =\r\nunknown'),
        ],
        ['Content-Type: message/rfc822; name="mail.eml"\r\nContent-Disposition: attachment', `${returned}\r\n\r\n`],
      ]),
    ],
    [
      'with a Chinese subject and a Chinese text',
      message(
        reportType,
        [['Content-Type: text/plain; charset=gb18030', '退信'], ...usual.slice(1)],
        'From: =?GB2312?B?08q8/s+1zbM=?= <postmaster@mx.example>\r\nSubject: =?utf-8?B?57O757uf6YCA5L+h?=',
      ),
    ],
    [
      'with headers in bare UTF-8',
      message(reportType, usual, 'From: 邮件系统 <postmaster@mx.example>\r\nSubject: 系统退信'),
    ],
    [
      'of internationalised mail (RFC 6533)',
      message(reportType.replace('status', 'status; charset=utf-8'), [
        text,
        ['Content-Type: message/global-delivery-status', status.replace('rfc822;', 'utf-8;')],
        ['Content-Type: message/global-headers', returned.replace('Hello', '您好')],
      ]),
    ],
    [
      'forwarded as an attachment',
      message('multipart/mixed', [
        text,
        ['Content-Type: message/rfc822', message(reportType, usual, 'From: a@mx.example', 'b2')],
      ]),
    ],
    [
      'within another part',
      message('multipart/mixed', [
        [
          `Content-Type: ${reportType}; boundary="b2"`,
          message(reportType, usual, '', 'b2').split('\r\n\r\n').slice(1).join('\r\n\r\n'),
        ],
        ['Content-Type: text/plain', 'Sent by the list.'],
      ]),
    ],
    [
      'with field names in any case',
      message(reportType, usual)
        .replace('Final-Recipient', 'FINAL-RECIPIENT')
        .replace('Message-ID: <mai', 'message-id: <mai'),
    ],
  ])('%s', async (_, sample) => {
    expect(await readReport(sample)).toEqual(found);
  });

  it('of the original recipient, where the final one is another', async () => {
    const forwarded = status.replace(
      'Final-Recipient: rfc822; jo@firm.example',
      'Original-Recipient: rfc822;jo@firm.example\r\nFinal-Recipient: rfc822; jo.doe@internal.example',
    );
    expect(
      (await readReport(message(reportType, [['Content-Type: message/delivery-status', forwarded]])))?.report.address,
    ).toBe('jo@firm.example');
  });

  it('of the first of several recipients, with that one’s own status', async () => {
    const two = `${status}\r\n\r\nFinal-Recipient: rfc822; other@firm.example\r\nAction: delayed\r\nStatus: 4.2.2`;
    expect(
      await readReport(message(reportType, [['Content-Type: message/delivery-status', two], ...usual.slice(2)])),
    ).toEqual(found);
  });

  it('without the mail that it is about: of no mail of ours', async () => {
    expect((await readReport(message(reportType, usual.slice(0, 2))))?.messageId).toBe('');
  });
});

describe('what is no report, or only looks like one', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['a line', 'hello'],
    [
      'a bounce in words alone',
      message('multipart/mixed', [text, ['Content-Type: message/rfc822', `${returned}\r\n\r\n`]]),
    ],
    [
      'a text that quotes a report',
      `Subject: Fwd\r\nContent-Type: text/plain\r\n\r\nContent-Type: message/delivery-status\r\n\r\n${status}`,
    ],
    [
      'a report about no address',
      message(reportType, [['Content-Type: message/delivery-status', status.replace('jo@firm.example', 'unknown')]]),
    ],
    [
      'a report about an X.400 name',
      message(reportType, [['Content-Type: message/delivery-status', status.replace('rfc822;', 'x400;')]]),
    ],
    [
      'a report of having been read',
      message(reportType.replace('delivery-status', 'disposition-notification'), [
        text,
        ['Content-Type: message/disposition-notification', status],
      ]),
    ],
    ['bytes', '\u0000\u0001\ufffd'.repeat(1_000)],
    ['a head without an end', `X-Long: ${'a'.repeat(300_000)}`],
  ])('%s', async (_, sample) => {
    expect(await readReport(sample)).toBeUndefined();
  });

  it('the id of a mail of ours counts in what is given back alone, not in what somebody wrote', async () => {
    const written: Part = ['Content-Type: text/plain', 'Message-ID: <mai_9z@match.example>'];
    const sample = message(reportType, [written, ...usual.slice(1, 2), written], 'In-Reply-To: <mai_9z@match.example>');
    expect((await readReport(sample))?.messageId).toBe('');
    const below = message(reportType, [
      ...usual.slice(0, 2),
      ['Content-Type: message/rfc822', 'Subject: x\r\n\r\nMessage-ID: <mai_9z@match.example>'],
    ]);
    expect((await readReport(below))?.messageId).toBe('');
  });

  it('takes little time for parts in parts, boundaries and folded lines without end', async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? 'end'
        : `Content-Type: multipart/mixed; boundary="n${depth}"\r\n\r\n--n${depth}\r\n${nested(depth - 1)}`;
    const samples = [
      nested(400),
      message(reportType, Array<Part>(500).fill(text)),
      message(reportType, [
        ['Content-Type: message/delivery-status', `Final-Recipient: rfc822;${'\r\n '.repeat(10_000)}x`],
      ]),
      message(reportType, [['Content-Type: message/delivery-status', `Diagnostic-Code: ${'('.repeat(150_000)}`]]),
      message(reportType, [['Content-Type: message/delivery-status', 'a: b\r\n\r\n'.repeat(3_000)]]),
      `Content-Type: message/rfc822\r\n\r\n`.repeat(500),
    ];
    const before = process.cpuUsage();
    for (const sample of samples) expect(await readReport(sample)).toBeUndefined();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(3_000);
  });
});
