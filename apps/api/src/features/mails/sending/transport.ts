/**
 * The outcome of a mail that was handed over: accepted; refused for now, or for good; refused since nobody has that
 * address; or unknown.
 */
export type Outcome =
  | { readonly result: 'sent' }
  | { readonly result: 'later' | 'refused' | 'no_such_address' | 'unknown'; readonly problem: string };

/** The way out of mails: a mail server, or in tests whatever they define. */
export type Transport = {
  /** The number of mails that it accepts at once. */
  readonly lanes: number;
  /** Never throws. */
  readonly deliver: (mail: { readonly to: string; readonly raw: Buffer }) => Promise<Outcome>;
  /** Ends connections that nothing more is sent over. */
  readonly rest: () => Promise<void>;
};
