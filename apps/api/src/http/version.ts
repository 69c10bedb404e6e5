import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

/** Sorts keys, so that the same content has the same text in whatever order a database gave its keys. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]),
  );
}

/** Names a content: equal contents have equal names, at any time and on any machine. */
export function versionOf(content: object): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('base64url')
    .slice(0, 27);
}

/** Refuses `edited_meanwhile` unless a version is the one that somebody began to edit. */
export type RequireVersion = (version: string) => void;

/**
 * Reads the check that a request's `If-Match` asks for; undefined where it asks for none. A weakened tag counts: the
 * tag names the content, however a proxy in front compressed it.
 */
export function readIfMatch({ headers }: Pick<FastifyRequest, 'headers'>): RequireVersion | undefined {
  const given = headers['if-match'];
  if (given === undefined || given.trim() === '*') return undefined;
  const tags = given.split(',').map((tag) => /^(?:W\/)?"([\x21\x23-\x7e]*)"$/.exec(tag.trim())?.[1]);
  if (tags.includes(undefined))
    throw new AppError('invalid_request', { fields: [{ path: 'If-Match', code: 'wrong_format' }] });
  return (version) => {
    if (!tags.includes(version)) throw new AppError('edited_meanwhile');
  };
}
