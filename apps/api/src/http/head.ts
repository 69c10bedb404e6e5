import type { EventRow } from '@jumelage/db/repositories/events';
import { htmlLang, type Language, languages, readableText } from '@jumelage/domain/language';
import type { PagePath } from '@jumelage/domain/pages';
import { wordsOf } from '@jumelage/i18n/all-words';
import { formatDateRange, locales } from '@jumelage/i18n/format';
import { escapeMarkup } from './markup.ts';

/** The facts that the head of a page tells search engines and those who share its address. */
export type PageHead = {
  readonly title: string;
  readonly description: string;
  /** Search engines list pages that show everybody the same; of others they get the title alone. */
  readonly isListed: boolean;
};

const product = 'Jumelage 双城对接';

/** Titles and descriptions of the pages that visitors may open, by path. */
const publicHeads = {
  '/': (language) => headWords(wordsOf(language, 'visitors')),
  '/about-matching': (language) => headWords(wordsOf(language, 'about-matching')),
  '/events': (language) => headWords(wordsOf(language, 'events')),
  '/directory': (language) => ({
    title: wordsOf(language, 'directory').title,
    lead: wordsOf(language, 'directory').visitorLead,
  }),
  '/sign-in': (language) => ({ title: wordsOf(language, 'accounts').signIn, lead: wordsOf(language, 'visitors').lead }),
  '/sign-up': (language) => ({ title: wordsOf(language, 'accounts').signUp, lead: wordsOf(language, 'visitors').lead }),
  '/terms': (language) => ({ title: wordsOf(language, 'consents').terms, lead: wordsOf(language, 'visitors').lead }),
  '/privacy': (language) => ({
    title: wordsOf(language, 'consents').privacyNotice,
    lead: wordsOf(language, 'visitors').lead,
  }),
} as const satisfies Partial<Record<PagePath, (language: Language) => { title: string; lead: string }>>;

const headWords = ({ title, lead }: { readonly title: string; readonly lead: string }) => ({ title, lead });

/** Paths that a site map lists before those of events. */
export const listedPaths = Object.keys(publicHeads) as readonly (keyof typeof publicHeads)[];

const isPublic = (path: PagePath): path is keyof typeof publicHeads => Object.hasOwn(publicHeads, path);

/** The fields of an event that its head tells. */
export type HeadEvent = Pick<EventRow, 'name' | 'place' | 'startsOn' | 'endsOn' | 'status'>;

/**
 * Writes the title and description of a page in a language: of an event its name, dates and place; of any page that
 * needs an account the product's own, and nothing of what it holds.
 */
export function headOf(path: PagePath | undefined, language: Language, event?: HeadEvent): PageHead {
  if (path !== undefined && isPublic(path)) {
    const { title, lead } = publicHeads[path](language);
    return {
      title: path === '/' ? `${product} · ${title}` : `${title} · ${product}`,
      description: lead,
      isListed: true,
    };
  }
  const { lead } = wordsOf(language, 'visitors');
  if (!event) return { title: product, description: lead, isListed: false };
  const name = readableText(event.name, language)?.value ?? '';
  const place = readableText(event.place, language)?.value;
  const dates = formatDateRange(event.startsOn, event.endsOn, { language, zone: 'UTC' });
  return {
    title: `${name} · ${product}`,
    description: place === undefined ? dates : `${dates} · ${place}`,
    isListed: path === '/events/$eventId' && event.status !== 'draft',
  };
}

/** Writes the address of a page in a language. */
export const addressIn = (base: string, path: string, language: Language): string => `${base}${path}?lang=${language}`;

/**
 * Writes a page's head into the shell: language, title, description, the picture for those who share it
 * (https://ogp.me), and its other languages. A shell without such a head stays as it is.
 */
export function withHead(
  shell: string,
  { title, description, isListed }: PageHead,
  { language, base, path }: { readonly language: Language; readonly base: string; readonly path: string },
): string {
  const [name, about] = [escapeMarkup(title), escapeMarkup(description)];
  const property = (key: string, value: string) => `<meta property="og:${key}" content="${value}" />`;
  const link = (of: Language, lang: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${escapeMarkup(addressIn(base, path, of))}" />`;
  const more = [
    property('site_name', product),
    property('type', 'website'),
    property('title', name),
    property('description', about),
    property('url', escapeMarkup(addressIn(base, path, language))),
    property('image', `${base}/share.png`),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('locale', locales[language].replace('-', '_')),
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(isListed ? languages.map((one) => link(one, htmlLang(one))) : ['<meta name="robots" content="noindex" />']),
  ];
  return shell
    .replace(/<html lang="[^"]*">/, `<html lang="${htmlLang(language)}">`)
    .replace(/(<meta name="description" content=")[^"]*"/, (_all, before: string) => `${before}${about}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${name}</title>\n    ${more.join('\n    ')}`);
}
