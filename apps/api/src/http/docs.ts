import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { errorCodes, errors } from '@jumelage/contracts/errors';
import { languages } from '@jumelage/domain/language';
import { errorTitle } from '@jumelage/i18n/error-titles';
import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import { referencePolicy, textPagePolicy } from './content-policy.ts';
import { openApiDocument } from './openapi.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Stands in the reference's page where the name of this answer's scripts goes. */
const nonceMark = 'nonce-of-this-answer';

const freshNonce = () => randomBytes(16).toString('base64url');

/** `/api/openapi.json`, the readable reference at `/docs`, and the table of errors at `/docs/errors`. */
export async function registerDocs(app: FastifyInstance): Promise<void> {
  const document = openApiDocument(version);
  app.get('/api/openapi.json', async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send(document));
  app.get('/docs/errors', async (_request, reply) => {
    const nonce = freshNonce();
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', textPagePolicy(nonce))
      .header('cache-control', 'no-cache')
      .send(renderErrors(nonce));
  });
  await app.register(async (docs) => {
    docs.addHook('onSend', async (_request, reply, payload) => {
      if (typeof payload !== 'string' || !String(reply.getHeader('content-type')).startsWith('text/html')) return payload;
      const nonce = freshNonce();
      reply.header('content-security-policy', referencePolicy(nonce)).header('cache-control', 'no-cache');
      return payload.replaceAll(nonceMark, nonce);
    });
    await docs.register(scalar, {
      routePrefix: '/docs',
      configuration: {
        url: '/api/openapi.json',
        pageTitle: 'Jumelage 双城对接 · API',
        nonce: nonceMark,
        withDefaultFonts: false,
        telemetry: false,
        hideClientButton: true,
        showDeveloperTools: 'never',
      },
    });
  });
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function renderErrors(nonce: string): string {
  const rows = errorCodes.map((code) => {
    const words = languages.map((language) => `<td lang="${language}">${escapeHtml(errorTitle(code, language))}</td>`).join('');
    return `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${errors[code]}</td>${words}</tr>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Jumelage 双城对接 · errors</title>
<style nonce="${nonce}">:root{color-scheme:light dark}body{font:16px/1.5 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem}.scroll{overflow-x:auto}table{border-collapse:collapse;min-width:100%}th,td{padding:.5rem .75rem;text-align:start;vertical-align:top;border-bottom:1px solid #8884}tr:target{background:#08c2}</style></head>
<body><main><h1>Errors</h1><p>Every problem that the API answers, by its code.</p><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col" lang="fr">Français</th><th scope="col" lang="zh">中文</th><th scope="col">English</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></main></body></html>`;
}
