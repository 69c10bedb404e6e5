import { listEvents } from '@jumelage/db/repositories/events';
import { reading } from '@jumelage/db/store';
import { htmlLang, languages } from '@jumelage/domain/language';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { baseUrl } from './base-url.ts';
import { addressIn, listedPaths } from './head.ts';
import { escapeMarkup } from './markup.ts';

/** The time that a site map is cached: robots come often, and an event is announced for weeks. */
const standsFor = 3_600_000;

/**
 * Serves what robots ask for: `/robots.txt`, which leaves them the public pages, and `/sitemap.xml`
 * (https://www.sitemaps.org), the public pages and the events that visitors see, each in every language.
 */
export function registerVisitorFiles(app: FastifyInstance, deps: Deps): void {
  const base = baseUrl(deps.config);
  let last: { readonly at: number; readonly text: Promise<string> } | undefined;

  async function siteMap(): Promise<string> {
    const events = await listEvents(reading(deps.db), undefined);
    const paths = [...listedPaths, ...events.map(({ id }) => `/events/${id}`)];
    const entries = paths.flatMap((path) =>
      languages.map((language) => {
        const others = languages.map(
          (one) =>
            `<xhtml:link rel="alternate" hreflang="${htmlLang(one)}" href="${escapeMarkup(addressIn(base, path, one))}"/>`,
        );
        return `<url><loc>${escapeMarkup(addressIn(base, path, language))}</loc>${others.join('')}</url>`;
      }),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  }

  app.get('/robots.txt', async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(
        `User-agent: *\nDisallow: /api/\nDisallow: /invitation/\nDisallow: /reset/\nDisallow: /unsubscribe/\nSitemap: ${base}/sitemap.xml\n`,
      ),
  );
  app.get('/sitemap.xml', async (_request, reply) => {
    const now = performance.now();
    if (!last || now - last.at >= standsFor) {
      last = { at: now, text: siteMap() };
      last.text.catch(() => {
        last = undefined;
      });
    }
    return reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(await last.text);
  });
}
