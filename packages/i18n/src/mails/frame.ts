import type { Language } from '@jumelage/domain/language';
import type { MailTopic } from '@jumelage/domain/mail';
import { locales } from '../format.ts';
import type { MailPart, Mails, MailText } from './mail-text.ts';

/**
 * The surroundings of a mail: the product's own address, which begins every link, and the pages where such mails are
 * chosen and stopped.
 */
export type Framing = {
  readonly language: Language;
  readonly topic: MailTopic;
  readonly words: Mails['frame'];
  readonly base: string;
  /** The recipient's name; undefined where nobody knows it. */
  readonly forName?: string | undefined;
  /** Path of the page that stops this topic for this reader; null for mails that are always sent. */
  readonly stop: string | null;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const colon: Readonly<Record<Language, string>> = { fr: '\u00a0:', zh: '：', en: ':' };

type Letter = MailText['letter'];
/** Says why the mail came, and whether it may be answered. */
const whyOf = (letter: Letter, { words, topic }: Framing) =>
  letter ? `${letter.why} ${letter.answers}` : `${words.why(topic)} ${words.doNotAnswer}`;
const greetingOf = (letter: Letter, { words, forName }: Framing) => (letter ? [] : [words.greeting(forName)]);

/** Renders a mail as plain text: whoever reads no HTML misses nothing. */
export function toText({ body, letter }: MailText, framing: Framing): string {
  const { words, base, language, stop } = framing;
  const link = (path: string) => `${base}${path}`;
  const said = (part: MailPart): string => {
    if (typeof part === 'string') return part;
    if ('code' in part) return `    ${part.code}`;
    if ('action' in part) return `${part.action}${colon[language]}\n${link(part.path)}`;
    if ('quote' in part) return `> ${part.quote}`;
    return part.rows
      .map((row) =>
        [`- ${row.head}`, ...(row.text ? [`  ${row.text}`] : []), ...(row.path ? [`  ${link(row.path)}`] : [])].join(
          '\n',
        ),
      )
      .join('\n');
  };
  const foot = [
    whyOf(letter, framing),
    ...(stop === null
      ? []
      : [
          `${words.choose}${colon[language]} ${link('/account/mails')}`,
          `${words.stop}${colon[language]} ${link(stop)}`,
        ]),
    `${words.strapline}${colon[language]} ${base}`,
  ];
  const parts = [...greetingOf(letter, framing), ...body].map(said).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n\n-- \n${foot.join('\n')}\n`;
}

const ink = '#14202e';
const muted = '#526172';
const azure = '#0a63ac';
const fonts: Readonly<Record<Language, string>> = {
  fr: "'Segoe UI',Helvetica,Arial,sans-serif",
  en: "'Segoe UI',Helvetica,Arial,sans-serif",
  zh: "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
};

/**
 * Renders a mail as HTML without pictures, scripts, style sheets or anything that is fetched: it looks alike
 * everywhere, and nobody learns that it was opened.
 */
export function toHtml({ subject, body, letter }: MailText, framing: Framing): string {
  const { words, base, language, stop } = framing;
  const href = (path: string) => escaped(`${base}${path}`);
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${text}</p>`;
  const said = (part: MailPart): string => {
    if (typeof part === 'string') return paragraph(escaped(part).replaceAll('\n', '<br>'));
    if ('code' in part)
      return `<p style="margin:8px 0 24px;font-size:34px;line-height:1.2;font-weight:700;letter-spacing:6px;font-family:Consolas,Menlo,monospace">${escaped(part.code)}</p>`;
    if ('action' in part)
      return `<p style="margin:8px 0 24px"><a href="${href(part.path)}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:${azure};color:#ffffff;text-decoration:none;font-weight:600">${escaped(part.action)}</a></p>`;
    if ('quote' in part)
      return `<blockquote style="margin:0 0 16px;padding:4px 0 4px 14px;border-left:3px solid #c9d3df;color:${muted}">${escaped(part.quote)}</blockquote>`;
    const cell = 'padding:8px 0;border-bottom:1px solid #e3e8ee';
    const rows = part.rows.map(({ head, text, path }) => {
      const name = path ? `<a href="${href(path)}" style="color:${azure}">${escaped(head)}</a>` : escaped(head);
      return `<tr><td style="${cell}"><strong>${name}</strong>${text ? `<br>${escaped(text)}` : ''}</td></tr>`;
    });
    return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px;border-collapse:collapse">${rows.join('')}</table>`;
  };
  const small = (path: string, text: string) => `<a href="${href(path)}" style="color:${muted}">${escaped(text)}</a>`;
  const foot = [
    escaped(whyOf(letter, framing)),
    ...(stop === null ? [] : [`${small('/account/mails', words.choose)} · ${small(stop, words.stop)}`]),
    small('', words.strapline),
  ];
  return [
    `<!doctype html><html lang="${locales[language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;padding:0;background:#f3f5f8"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border-radius:12px"><tr>`,
    `<td style="padding:28px;font-family:${fonts[language]};font-size:16px;line-height:1.5;color:${ink}">`,
    `<p style="margin:0 0 20px;font-weight:700;color:${azure}">Jumelage 双城对接</p>`,
    ...[...greetingOf(letter, framing), ...body].map(said),
    `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #e3e8ee;font-size:13px;color:${muted}">${foot.join('<br>')}</p>`,
    '</td></tr></table></td></tr></table></body></html>',
  ].join('\n');
}
