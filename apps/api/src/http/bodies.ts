import type { Endpoint } from '@jumelage/contracts/endpoint';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

/** Bytes of a body where its contract names no other limit, and of one that its contract says nothing of. */
const usualBytes = 100_000;
const bytesOfNothing = 4_000;

/** Returns the most bytes that a call may send. */
export function bodyLimitOf({ body, bodyLimit }: Pick<Endpoint, 'body' | 'bodyLimit'>): number {
  return bodyLimit ?? (body ? usualBytes : bytesOfNothing);
}

/** The limits of a body's nesting and of its number of values: far beyond any contract, far below what costs memory. */
const mostDepth = 40;
const mostValues = 100_000;

/**
 * Refuses a JSON text that would cost more to read than its length says, before it is read: the content of its strings
 * is skipped.
 */
export function requireModest(text: string): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        values++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
      case 0x2c: // ,
        values++;
    }
    if (depth > mostDepth || values > mostValues) throw new AppError('body_too_complex');
  }
}

/** Finds the end of a string that begins here: its first quotation mark after an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/** Tells whether a request has a body, read or not. */
export function hasBody({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Reads bodies as JSON, once it is known that reading them is cheap. */
export function registerBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    try {
      requireModest(text);
    } catch (error) {
      done(error as Error);
      return;
    }
    parse(request, text, done);
  });
}
