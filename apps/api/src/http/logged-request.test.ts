import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { toLoggedError, toLoggedRequest } from './logged-request.ts';

const logged = (url: string, pattern?: string) =>
  toLoggedRequest({
    method: 'GET',
    url,
    host: 'match.example',
    ip: '192.0.2.1',
    routeOptions: { url: pattern } as FastifyRequest['routeOptions'],
  }).url;
const secret = 's'.repeat(43);

describe('an address in the log', () => {
  it.each([
    [
      'a calendar',
      `/api/calendars/${secret}.ics?page=1`,
      '/api/calendars/:token.ics',
      '/api/calendars/[secret]?page=1',
    ],
    ['a link that ends mails', `/api/unsubscribe/${secret}`, '/api/unsubscribe/:token', '/api/unsubscribe/[secret]'],
    ['an invitation', '/api/invitations/K7QF-2M9X', '/api/invitations/:code', '/api/invitations/[secret]'],
    ['a parameter named after what it is', '/api/x/abc/y', '/api/x/:resetToken/y', '/api/x/[secret]/y'],
    ['a page of an invitation, which no route names', '/invitations/K7QF-2M9X', undefined, '/invitations/[secret]'],
    ['a path that is none', `/api/nothing/${secret}/x`, undefined, '/api/nothing/[secret]/x'],
    ['a path with an e-mail address', '/people/ann%40tests.example', undefined, '/people/[secret]'],
    [
      'a secret in the query',
      `/reset?challenge=chl_1&secret=${secret}&code=123456`,
      undefined,
      '/reset?challenge=chl_1&secret=[secret]&code=[secret]',
    ],
    [
      'an answer of an identity provider',
      '/api/x/callback?code=abc&state=def&iss=https://id.example',
      '/api/x/callback',
      '/api/x/callback?code=[secret]&state=[secret]&iss=[secret]',
    ],
    [
      'a search for somebody',
      '/api/organisations?q=ann%40tests.example&page=2',
      '/api/organisations',
      '/api/organisations?q=[secret]&page=2',
    ],
    [
      'a way back with a secret in it',
      '/sign-in?next=%2Freset%2Fchl_1%3Fsecret%3Dabc&page=1',
      undefined,
      '/sign-in?next=[secret]&page=1',
    ],
    [
      'a value that is none of a harmless parameter',
      '/api/organisations?page=%2Freset%3Fcode%3D1',
      '/api/organisations',
      '/api/organisations?page=[secret]',
    ],
    ['a search that cannot be read', '/api/organisations?q=%zz', '/api/organisations', '/api/organisations?q=[secret]'],
  ])('hides what lets somebody in or says who it is: %s', (_, url, pattern, shown) => {
    expect(logged(url, pattern)).toBe(shown);
  });

  it('is written as it is otherwise', () => {
    const id = `evt_${'a'.repeat(22)}`;
    expect(logged(`/api/events/${id}?size=5`, '/api/events/:eventId')).toBe(`/api/events/${id}?size=5`);
    expect(logged(`/events/${id}/organise`)).toBe(`/events/${id}/organise`);
    expect(logged('/api/organisations?page=2&sector=cleantech', '/api/organisations')).toBe(
      '/api/organisations?page=2&sector=cleantech',
    );
    expect(logged('/assets/index-Dh.js', '/assets/index-Dh.js')).toBe('/assets/index-Dh.js');
  });
});

describe('an error in the log', () => {
  it('says what happened and where, and names nobody', () => {
    const cause = Object.assign(new Error('duplicate key: Key (email)=(ann@tests.example) already exists'), {
      code: '23505',
    });
    const error = new Error(
      'Failed query: insert into users values ($1, $2)\nparams: ann@tests.example,$argon2id$abc\ndef',
      { cause },
    );
    const text = JSON.stringify(toLoggedError(error));
    for (const data of ['ann@', 'argon2', 'def"']) expect([data, text.includes(data)]).toEqual([data, false]);
    expect(text).toContain('insert into users');
    expect(text).toContain('duplicate key');
    expect(text).toContain('23505');
    expect(text).toContain('logged-request.test.ts');
    expect(toLoggedError('to bob@tests.example')).toEqual({ type: 'string', message: 'to [address]', stack: '' });
  });
});
