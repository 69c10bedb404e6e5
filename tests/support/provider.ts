import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody with an account at the provider. */
export type Subject = {
  readonly sub: string;
  readonly email?: string | undefined;
  readonly email_verified?: boolean | string | undefined;
  readonly given_name?: string;
  readonly family_name?: string;
};

/** Differences of a dishonest or broken provider from a good one. */
export type Bent = {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Claims of the token that are left to the userinfo endpoint. */
  readonly leavesOut?: readonly string[];
  readonly key?: KeyObject;
  readonly alg?: string;
  readonly answer?: Readonly<Record<string, string>>;
  readonly userinfoSub?: string;
};

type Grant = {
  readonly subject: Subject;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly bent: Bent;
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

export type FakeProvider = Awaited<ReturnType<typeof startProvider>>;

/**
 * Starts an identity provider on loopback: discovery, keys, tokens by code with PKCE, userinfo. `approve` stands for
 * its page on which somebody agrees.
 */
export async function startProvider({
  clientId = 'jumelage',
  secret = 'its secret',
}: {
  clientId?: string;
  secret?: string;
} = {}) {
  const { privateKey, publicKey } = newKey();
  const grants = new Map<string, Grant>();
  const tokens = new Map<string, Grant>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://provider.invalid');
    asked.push(pathname);
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration') {
      return reply(200, {
        ...{
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          userinfo_endpoint: `${issuer}/userinfo`,
        },
        ...{
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        },
        ...{ code_challenge_methods_supported: ['S256'], authorization_response_iss_parameter_supported: true },
      });
    }
    if (pathname === '/jwks')
      return reply(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] });
    if (pathname === '/userinfo') {
      const grant = tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
      return grant
        ? reply(200, { ...grant.subject, sub: grant.bent.userinfoSub ?? grant.subject.sub })
        : reply(401, { error: 'invalid_token' });
    }
    if (pathname !== '/token') return reply(404, {});
    const form = await formOf(request);
    const code = form.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const isClient =
      request.headers.authorization ===
      `Basic ${Buffer.from(`${clientId}:${encodeURIComponent(secret).replace('%20', '+')}`).toString('base64')}`;
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!isClient) return reply(401, { error: 'invalid_client' });
    if (!grant || verifier !== grant.challenge || form.get('redirect_uri') !== grant.redirectUri)
      return reply(400, { error: 'invalid_grant' });
    const now = Math.floor(Date.now() / 1000);
    const { subject, nonce, bent } = grant;
    const claims = { iss: issuer, aud: clientId, exp: now + 300, iat: now, nonce, ...subject, ...bent.claims };
    const kept = Object.fromEntries(Object.entries(claims).filter(([name]) => !bent.leavesOut?.includes(name)));
    const text = `${encode({ alg: bent.alg ?? 'RS256', kid: 'one', typ: 'JWT' })}.${encode(kept)}`;
    const signature =
      bent.alg === 'none' ? '' : sign('sha256', Buffer.from(text), bent.key ?? privateKey).toString('base64url');
    const accessToken = randomBytes(16).toString('hex');
    tokens.set(accessToken, grant);
    return reply(200, {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: 300,
      id_token: `${text}.${signature}`,
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...{ issuer, clientId, secret, asked },
    /** A key that is not the provider's. */
    foreignKey: newKey().privateKey,
    /**
     * Somebody says yes at the address to which their browser was sent; answers the query with which it is sent back.
     */
    approve(url: string, subject: Subject, bent: Bent = {}): string {
      const query = new URL(url).searchParams;
      const code = randomBytes(16).toString('hex');
      grants.set(code, {
        ...{ subject, bent, nonce: query.get('nonce') ?? '', challenge: query.get('code_challenge') ?? '' },
        redirectUri: query.get('redirect_uri') ?? '',
      });
      return `?${new URLSearchParams({ code, state: query.get('state') ?? '', iss: issuer, ...bent.answer })}`;
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
