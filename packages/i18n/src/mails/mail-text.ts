import type { Trilingual } from '@jumelage/domain/language';
import type { MailKind, MailTopic } from '@jumelage/domain/mail';
import type { ForWhom, MailFacts } from '@jumelage/domain/mail-facts';

/**
 * A piece of a mail. Every text is plain: nothing in it is read as markup. A path is one of the product's own pages.
 */
export type MailPart =
  | string
  | { readonly code: string }
  | { readonly action: string; readonly path: string }
  | { readonly quote: string }
  | { readonly rows: readonly MailRow[] };

/** A line of a list: its subject, its text, and the page with more. */
export type MailRow = { readonly head: string; readonly text: string; readonly path?: string };

export type MailText = {
  readonly subject: string;
  readonly body: readonly MailPart[];
  /**
   * Set where a person wrote the text: it greets by its own words, and says at its foot who wrote it and where answers go. All other
   * mails greet by name and are not to be answered.
   */
  readonly letter?: { readonly why: string; readonly answers: string };
};

/** Picks what the reader can read of a text in several languages. */
export type Read = (text: Trilingual) => string;

/**
 * Words one kind of mail: by its facts, what its reader can read, and where the operator can be reached (null where the
 * settings do not say).
 */
export type MailTemplate<K extends MailKind> = (
  facts: MailFacts[K] & ForWhom,
  read: Read,
  contact: string | null,
) => MailText;

/** A mail of each kind in one language, and the words around it. */
export type Mails = {
  readonly templates: { readonly [K in MailKind]: MailTemplate<K> };
  readonly frame: {
    /** Greets by name, where it is known. */
    readonly greeting: (name: string | undefined) => string;
    readonly strapline: string;
    /** Says why the mail came, and where to switch such mails off or that they cannot be. */
    readonly why: (topic: MailTopic) => string;
    readonly choose: string;
    readonly stop: string;
    readonly doNotAnswer: string;
  };
};
