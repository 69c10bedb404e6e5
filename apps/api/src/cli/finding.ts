/** The result of one check of the installation. */
export type Finding = {
  readonly check: string;
  readonly ok: boolean;
  readonly says: string;
  /** True where the server does not start unless the check passes. */
  readonly stops?: boolean;
};
