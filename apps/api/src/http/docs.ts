import { randomBytes } from 'node:crypto';
import { errorCodes, errors } from '@jumelage/contracts/errors';
import { languages } from '@jumelage/domain/language';
import { errorTitle } from '@jumelage/i18n/error-titles';
import Fastify, { type FastifyInstance } from 'fastify';
import { productVersion } from '../product-version.ts';
import { referencePolicy, textPagePolicy } from './content-policy.ts';
import { escapeMarkup } from './markup.ts';

/** The place of this answer's nonce in the reference's page. */
const nonceMark = 'nonce-of-this-answer';

/**
 * The features of the reference that would hand the description, or what is typed into it, to somebody else: its
 * assistant, its tools for models, its desktop client, its counting, its own services. The page's policy stops them as
 * well; a button that does nothing is no help to anybody.
 */
const nothingElsewhere = {
  agent: { disabled: true },
  mcp: { disabled: true },
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: false,
  externalUrls: { dashboardUrl: '/docs', registryUrl: '/docs', proxyUrl: '/docs', apiBaseUrl: '/docs' },
} as const;

const freshNonce = () => randomBytes(16).toString('base64url');

/** Serves `/api/openapi.json`, the readable reference at `/docs`, and the table of errors at `/docs/errors`. */
export async function registerDocs(app: FastifyInstance): Promise<void> {
  // Made at the first request: no start waits for what integrators read.
  let document: Promise<object> | undefined;
  app.get('/api/openapi.json', async (_request, reply) => {
    document ??= import('./openapi.ts').then(({ openApiDocument }) => openApiDocument(productVersion));
    return reply.header('cache-control', 'public, max-age=300').send(await document);
  });
  app.get('/docs/errors', async (_request, reply) => {
    const nonce = freshNonce();
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', textPagePolicy(nonce))
      .header('cache-control', 'no-cache')
      .send(renderErrors(nonce));
  });
  let reference: Promise<FastifyInstance> | undefined;
  for (const url of ['/docs', '/docs/', '/docs/js/scalar.js']) {
    app.get(url, async (_request, reply) => {
      reference ??= openReference();
      const { statusCode, headers, body } = await (await reference).inject(url);
      reply.code(statusCode);
      for (const name of ['content-type', 'location'] as const) if (headers[name]) reply.header(name, headers[name]);
      if (!String(headers['content-type']).startsWith('text/html')) return reply.send(body);
      const nonce = freshNonce();
      reply.header('content-security-policy', referencePolicy(nonce)).header('cache-control', 'no-cache');
      return reply.send(body.replaceAll(nonceMark, nonce));
    });
  }
}

/**
 * Opens a server for the reference that listens nowhere: its library is five megabytes of text and takes its routes
 * when a server is built.
 */
async function openReference(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const app = Fastify();
  await app.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/api/openapi.json',
      pageTitle: 'Jumelage 双城对接 · API',
      nonce: nonceMark,
      withDefaultFonts: false,
      ...nothingElsewhere,
    },
  });
  return app;
}

function renderErrors(nonce: string): string {
  const rows = errorCodes.map((code) => {
    const words = languages
      .map((language) => `<td lang="${language}">${escapeMarkup(errorTitle(code, language))}</td>`)
      .join('');
    return `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${errors[code]}</td>${words}</tr>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Jumelage 双城对接 · errors</title>
<style nonce="${nonce}">:root{color-scheme:light dark}body{font:16px/1.5 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem}.scroll{overflow-x:auto}table{border-collapse:collapse;min-width:100%}th,td{padding:.5rem .75rem;text-align:start;vertical-align:top;border-bottom:1px solid #8884}tr:target{background:#08c2}</style></head>
<body><main><h1>Errors</h1><p>All API errors, by code.</p><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col" lang="fr">Français</th><th scope="col" lang="zh">中文</th><th scope="col">English</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></main></body></html>`;
}
