/** What one look at the installation found. */
export type Finding = {
  readonly check: string;
  readonly ok: boolean;
  readonly says: string;
  /** Where it is not in order, the server does not start. */
  readonly stops?: boolean;
};
