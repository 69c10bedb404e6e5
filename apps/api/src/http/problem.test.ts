import { errors } from '@jumelage/contracts/errors';
import Fastify from 'fastify';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { AppError, found } from './app-error.ts';
import { sendProblem, toFieldProblems } from './problem.ts';

/** Lists what is wrong with an input, as `path code`. */
function wrongIn(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return error ? toFieldProblems(error, input, 'body').map(({ path, code }) => `${path} ${code}`) : [];
}

describe('what is wrong with a field', () => {
  const schema = z.strictObject({
    name: z.string().min(2).max(5).optional(),
    size: z.number().min(1).max(9).optional(),
    kind: z.enum(['a', 'b']).optional(),
    mail: z.email().optional(),
    tags: z.array(z.string()).max(1).optional(),
    deep: z.object({ list: z.array(z.object({ id: z.string() })) }).optional(),
  });

  test.each([
    [{ name: '' }, ['name required']],
    [{ name: 'a' }, ['name too_short']],
    [{ name: 'abcdef' }, ['name too_long']],
    [{ name: 7 }, ['name wrong_type']],
    [{ name: null }, ['name required']],
    [{ size: 0 }, ['size too_small']],
    [{ size: 10 }, ['size too_large']],
    [{ size: '1' }, ['size wrong_type']],
    [{ kind: 'c' }, ['kind not_one_of']],
    [{ mail: 'ada' }, ['mail wrong_format']],
    [{ tags: ['a', 'b'] }, ['tags too_long']],
    [{ deep: { list: [{ id: 'a' }, {}] } }, ['deep.list.1.id required']],
    [{ deep: {} }, ['deep.list required']],
    [{ more: 1, further: 2 }, ['more unknown_key', 'further unknown_key']],
    [[], ['body wrong_type']],
    ['text', ['body wrong_type']],
    [undefined, ['body required']],
    [{}, []],
  ])('%j: %j', (input, problems) => expect(wrongIn(schema, input)).toEqual(problems));

  it('is what the rule itself says, where that is a code', () => {
    const reversed = z.object({ from: z.number(), to: z.number() }).refine(({ from, to }) => from <= to, {
      error: 'too_small',
      path: ['to'],
    });
    expect(wrongIn(reversed, { from: 2, to: 1 })).toEqual(['to too_small']);
    expect(wrongIn(z.object({ a: z.string().refine(() => false, { error: 'nonsense' }) }), { a: 'x' })).toEqual([
      'a invalid',
    ]);
  });

  it('is named for fifty fields at most', () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`k${i}`, 1]));
    expect(wrongIn(z.strictObject({}), many)).toHaveLength(50);
    expect(
      wrongIn(
        z.array(z.string()),
        Array.from({ length: 80 }, () => 1),
      ),
    ).toHaveLength(50);
  });
});

/** Answers an error as the product would, and returns what the caller reads. */
async function answerTo(error: unknown, headers: Record<string, string> = {}) {
  const app = Fastify({ genReqId: () => 'req_1' });
  app.setErrorHandler((thrown, request, reply) => sendProblem(thrown, request, reply));
  app.get('/', async () => {
    throw error;
  });
  const { statusCode, headers: answered, body } = await app.inject({ url: '/', headers });
  await app.close();
  return { statusCode, headers: answered, problem: JSON.parse(body) as Record<string, unknown> };
}

describe('the answer to an error', () => {
  it('is a problem with the code of the one table, in the reader’s language', async () => {
    const { statusCode, headers, problem } = await answerTo(new AppError('not_found'), { 'accept-language': 'fr' });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(problem).toEqual({
      type: '/docs/errors#not_found',
      title: (await answerTo(new AppError('not_found'), { 'accept-language': 'fr-CA,en;q=0.5' })).problem.title,
      status: 404,
      code: 'not_found',
      requestId: 'req_1',
    });
    const titles = await Promise.all(
      ['fr', 'zh', 'en'].map(async (language) => {
        const { problem: one } = await answerTo(new AppError('not_found'), { 'accept-language': language });
        return one.title;
      }),
    );
    expect(new Set(titles).size).toBe(3);
  });

  it('names fields and facts, shortened and limited', async () => {
    const fields = Array.from({ length: 60 }, (_, i) => ({ path: `${i}`.padEnd(300, 'x'), code: 'required' as const }));
    const { problem } = await answerTo(new AppError('invalid_request', { fields, facts: { why: 'quote', line: 3 } }));
    expect(problem.fields).toHaveLength(50);
    expect((problem.fields as { path: string }[])[0]?.path).toHaveLength(200);
    expect(problem.facts).toEqual({ why: 'quote', line: 3 });
  });

  it('says nothing of an unexpected error but the request', async () => {
    const { statusCode, problem } = await answerTo(new Error('password hunter2 in /srv/secret'));
    expect(statusCode).toBe(500);
    expect(problem).toEqual({
      ...{ type: '/docs/errors#internal', status: 500, code: 'internal', requestId: 'req_1' },
      title: problem.title,
    });
    expect(JSON.stringify(problem).includes('hunter2')).toBe(false);
  });

  test.each([
    [{ code: 'FST_ERR_CTP_INVALID_JSON_BODY', statusCode: 400 }, 'invalid_json'],
    [{ code: 'FST_ERR_CTP_EMPTY_JSON_BODY', statusCode: 400 }, 'invalid_json'],
    [{ code: 'FST_ERR_CTP_INVALID_CONTENT_LENGTH', statusCode: 400 }, 'invalid_request'],
    [{ code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }, 'unsupported_media_type'],
    [{ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }, 'body_too_large'],
    [{ statusCode: 404 }, 'route_not_found'],
    [{ statusCode: 418 }, 'invalid_request'],
    [{ statusCode: 429 }, 'rate_limited'],
    [{ statusCode: 503 }, 'overloaded'],
    [{ statusCode: 302 }, 'internal'],
    [{}, 'internal'],
  ] as const)('of the server’s own error %j is %s', async (error, code) => {
    const { statusCode, problem } = await answerTo(Object.assign(new Error('x'), error));
    expect([problem.code, statusCode]).toEqual([code, errors[code]]);
  });

  it('asks to try again in a second where the database is busy', async () => {
    const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
    const { statusCode, headers, problem } = await answerTo(busy);
    expect([statusCode, headers['retry-after'], problem.code]).toEqual([503, '1', 'overloaded']);
    expect((await answerTo(new AppError('not_found'))).headers['retry-after']).toBeUndefined();
  });
});

test('what is found is returned, and what is absent is refused as if it were hidden', () => {
  expect([found(0), found(''), found(false)]).toEqual([0, '', false]);
  for (const absent of [undefined, null]) expect(() => found(absent)).toThrow(new AppError('not_found'));
});
