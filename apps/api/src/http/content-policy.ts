const refuseFraming = "frame-ancestors 'none'";

/** The policy of API answers if a browser shows them as a page: nothing is allowed. */
export const answerPolicy = `default-src 'none'; ${refuseFraming}; sandbox`;

/**
 * The policy of our pages. No inline script or style: React sets styles through the CSSOM, which needs no permission.
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

/** Writes the policy of our text pages: their one style sheet is inline, with a fresh nonce. */
export const textPagePolicy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; ${refuseFraming}`;

/**
 * Writes the policy of the API reference: its scripts carry a fresh nonce. Its library makes style sheets and style
 * attributes as it goes, without a nonce: they are the exception, and run nothing.
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
