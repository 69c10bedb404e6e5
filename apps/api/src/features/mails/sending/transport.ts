/**
 * What became of a mail that was handed over: taken; refused for now, or for good; refused since nobody has that
 * address; or nobody knows.
 */
export type Outcome =
  | { readonly result: 'sent' }
  | { readonly result: 'later' | 'refused' | 'no_such_address' | 'unknown'; readonly problem: string };

/** Takes mails: a mail server, or in tests whatever they say. */
export type Transport = {
  /** How many it takes at once. */
  readonly lanes: number;
  /** Never throws. */
  readonly deliver: (mail: { readonly to: string; readonly raw: Buffer }) => Promise<Outcome>;
  /** Ends connections that nothing more is sent over. */
  readonly rest: () => Promise<void>;
};
