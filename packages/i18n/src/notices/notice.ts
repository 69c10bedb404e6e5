/**
 * A text that people agree to, or that the law owes them. A list inside a section is a list of points; `{operator}` and
 * the like are filled in.
 */
export type Notice = {
  /** The version of the text, alike in all languages; a changed text is a new version. */
  readonly version: string;
  readonly title: string;
  /** A summary of the whole in one breath. */
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly body: readonly (string | readonly string[])[] }[];
};
