const refuseFraming = "frame-ancestors 'none'";

/** What an answer of the API may do if a browser shows it as a page: nothing at all. */
export const answerPolicy = `default-src 'none'; ${refuseFraming}; sandbox`;

/**
 * What our pages may do. No inline script or style: React sets styles through the CSSOM, which needs no permission.
 * Nothing turns text into markup or into the address of a script, but the one policy that names the day's worker.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  refuseFraming,
  "require-trusted-types-for 'script'",
  'trusted-types day-worker',
].join('; ');

/** Finds what a page of text of ours may do: its one style sheet stands in it, under a name that is new each time. */
export const textPagePolicy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; ${refuseFraming}`;

/**
 * Finds what the reference of the API may do: its scripts carry a name that is new each time. Its library makes style
 * sheets and style attributes as it goes, without a name: they are the exception, and run nothing.
 */
export const referencePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    refuseFraming,
  ].join('; ');
