import { type ErrorCode, errors, type FieldCode, fieldCodes, type Problem } from '@jumelage/contracts/errors';
import { isUnavailable } from '@jumelage/db/errors';
import { preferredLanguage } from '@jumelage/domain/language';
import { errorTitle } from '@jumelage/i18n/error-titles';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AppError } from './app-error.ts';

/** The limits of wrong fields in one answer, in number and length of names: a body of nothing else is not sent back. */
const mostFields = 50;
const longestPath = 200;

const codesOfIssues: Readonly<Record<string, FieldCode>> = {
  invalid_type: 'wrong_type',
  invalid_format: 'wrong_format',
  invalid_value: 'not_one_of',
  unrecognized_keys: 'unknown_key',
};

/** Turns zod's issues into field problems: a dotted path and a code from the closed set. */
export function toFieldProblems(
  error: z.ZodError,
  input: unknown,
  where: 'query' | 'body',
): { path: string; code: FieldCode }[] {
  return error.issues.slice(0, mostFields).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys
        .slice(0, mostFields)
        .map((key) => ({ path: [...issue.path, key].join('.'), code: 'unknown_key' as const }));
    return [{ path: issue.path.length > 0 ? issue.path.join('.') : where, code: fieldCodeOf(issue, input) }];
  });
}

function fieldCodeOf(issue: z.core.$ZodIssue, input: unknown): FieldCode {
  const told = fieldCodes.find((code) => code === issue.message);
  if (told) return told;
  const given = issue.path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    input,
  );
  if (given === undefined || given === null) return 'required';
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? (given === '' ? 'required' : 'too_short') : 'too_small';
  if (issue.code === 'too_big') return issue.origin === 'string' || issue.origin === 'array' ? 'too_long' : 'too_large';
  return codesOfIssues[issue.code] ?? 'invalid';
}

const codesOfFastify: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_request',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
};

/** The seconds after which a caller may try again what the database could not do just now. */
const retrySeconds = 1;

/**
 * Answers any error as an RFC 9457 problem; an unexpected one is a bug, logged in full and shown only by the request's
 * id.
 */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = error instanceof AppError ? error : undefined;
  const { code: fastifyCode, statusCode } = error as Partial<FastifyError>;
  const isPassing = !known && isUnavailable(error);
  const code =
    known?.code ?? (isPassing ? 'overloaded' : (codesOfFastify[fastifyCode ?? ''] ?? codeOfStatus(statusCode)));
  if (isPassing) request.log.warn({ err: error }, 'the database could not do it now');
  if (errors[code] === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', retrySeconds);
  if (code === 'internal') request.log.error({ err: error }, 'unexpected error');
  const problem: Problem = {
    type: `/docs/errors#${code}`,
    title: errorTitle(code, preferredLanguage(request.headers['accept-language'])),
    status: errors[code],
    code,
    requestId: request.id,
    ...(known?.fields
      ? {
          fields: known.fields
            .slice(0, mostFields)
            .map(({ path, code }) => ({ path: path.slice(0, longestPath), code })),
        }
      : {}),
    ...(known?.facts === undefined ? {} : { facts: known.facts as NonNullable<Problem['facts']> }),
  };
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

function codeOfStatus(status: number | undefined): ErrorCode {
  if (status === 429) return 'rate_limited';
  if (status === 503) return 'overloaded';
  if (status !== undefined && status >= 400 && status < 500)
    return status === 404 ? 'route_not_found' : 'invalid_request';
  return 'internal';
}
