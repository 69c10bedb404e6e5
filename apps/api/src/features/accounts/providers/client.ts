import { line } from '@jumelage/domain/text';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
} from 'openid-client';
import { isLoopback } from '../../../runtime/loopback.ts';
import type { Provider } from '../../../settings.ts';

/** Seconds within which a provider has to answer. */
const timeout = 10;
/** For how long what a provider says of itself is taken as it was: milliseconds. */
const staleAfter = 3_600_000;

/**
 * Chooses how a client proves itself: by its secret, where the provider accepts it, or by the code's verifier alone.
 */
function authOf({ clientSecret }: Provider): ClientAuth {
  if (clientSecret === undefined) return None();
  const [inHeader, inBody] = [ClientSecretBasic(clientSecret), ClientSecretPost(clientSecret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported;
    return (taken && !taken.includes('client_secret_basic') ? inBody : inHeader)(server, ...rest);
  };
}

/** The values that bind a round trip to a provider; only the browser that began it comes back with them. */
export type RoundTrip = {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** The provider's claims about the person who comes back. */
export type Claims = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | undefined;
  /** The provider vouches that the address is theirs. */
  readonly isVerified: boolean;
  readonly family: string;
  readonly given: string;
};

export type ProviderClient = {
  /** Returns the address to which the browser is sent. Fails where the provider does not answer. */
  readonly begin: (provider: Provider, trip: RoundTrip) => Promise<URL>;
  /**
   * Returns the claims about the person who came back. Fails on anything but the provider's own answer to this round
   * trip.
   */
  readonly finish: (provider: Provider, trip: RoundTrip, search: string) => Promise<Claims>;
};

/** Speaks OpenID Connect with the providers of the configuration: code flow, PKCE, state and nonce. */
export function providerClient(now: () => number): ProviderClient {
  const found = new Map<string, { readonly at: number; readonly configuration: Promise<Configuration> }>();

  function discover(provider: Provider): Promise<Configuration> {
    const known = found.get(provider.id);
    if (known && now() - known.at < staleAfter) return known.configuration;
    const issuer = new URL(provider.issuer);
    // Nobody listens in between on this very machine; everywhere else it is TLS or nothing.
    const isOwnMachine = issuer.protocol === 'http:' && isLoopback(issuer.hostname);
    // The id token's signature is looked at too, not only the connection that it came by.
    const execute = [enableNonRepudiationChecks, ...(isOwnMachine ? [allowInsecureRequests] : [])];
    const configuration = discovery(issuer, provider.clientId, undefined, authOf(provider), { execute, timeout });
    found.set(provider.id, { at: now(), configuration });
    configuration.catch(() => found.delete(provider.id));
    return configuration;
  }

  return {
    begin: async (provider, { redirectUri, state, nonce, verifier }) =>
      buildAuthorizationUrl(await discover(provider), {
        ...{ redirect_uri: redirectUri, scope: 'openid email profile', state, nonce },
        ...{ code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      }),

    async finish(provider, { redirectUri, state, nonce, verifier }, search) {
      const configuration = await discover(provider);
      const tokens = await authorizationCodeGrant(configuration, new URL(search, redirectUri), {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      });
      const token = tokens.claims();
      if (!token) throw new Error('no id token');
      const more =
        token.email === undefined && configuration.serverMetadata().userinfo_endpoint
          ? await fetchUserInfo(configuration, tokens.access_token, token.sub)
          : {};
      const { email, email_verified, family_name, given_name } = { ...more, ...token } as Readonly<
        Record<string, unknown>
      >;
      const partOfName = (value: unknown) => (typeof value === 'string' ? line(value).slice(0, 80) : '');
      return {
        ...{ issuer: token.iss, subject: token.sub, email: typeof email === 'string' ? email : undefined },
        isVerified: email_verified === true || email_verified === 'true',
        ...{ family: partOfName(family_name), given: partOfName(given_name) },
      };
    },
  };
}
