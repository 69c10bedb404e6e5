import type { Policy } from '@jumelage/domain/permission';
import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof methods)[number];
export type EndpointKey = `${Method} /${string}`;

/**
 * Kinds of calls that are counted, by account and by address: showing a password, having a mail sent, inviting to an
 * event, guessing a code, much work, searching as one types, any other act.
 */
export type LimitKind = 'sign_in' | 'mail' | 'invite' | 'guess' | 'costly' | 'translate' | 'search' | 'write';

/** The contract of one method and path. */
export type Endpoint = {
  readonly summary: string;
  /** Its row in the table of permissions, checked at the edge before any handler. */
  readonly policy: Policy;
  /** Asks that the person proved who they are within the last minutes. */
  readonly fresh?: boolean;
  /**
   * Organisers of the event may call it for a participant, named by the header `X-Acting-For`; elsewhere that header is
   * refused.
   */
  readonly delegable?: boolean;
  /** Its answer holds a secret: it is never stored for a repeated call. */
  readonly secret?: boolean;
  /** An act by its method alone: a repeated call runs again, and its answer, which may be long, is not stored. */
  readonly storesNothing?: boolean;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Bytes of a body where one may be larger than 100,000. */
  readonly bodyLimit?: number;
  /** Absent: nothing is answered but the status 204. */
  readonly response?: z.ZodType;
  /** The media type of a file, where the answer is no JSON. */
  readonly file?:
    | 'text/html'
    | 'text/calendar'
    | 'text/csv'
    | 'text/event-stream'
    | 'text/markdown'
    | 'application/zip'
    | 'image/webp'
    /** The handler says what it is, and it is never shown in place. */
    | 'application/octet-stream'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  /**
   * Also takes the form that a mail program sends by itself, from anywhere: what stands in its path is the proof, and
   * no cookie is looked at.
   */
  readonly form?: boolean;
  /**
   * Also takes a form with a file (`multipart/form-data`) in place of JSON: the part `file` is its bytes, parts of the
   * type `application/json` are read as such, others are texts.
   */
  readonly upload?: boolean;
  readonly status?: 200 | 201 | 202 | 204 | 303;
  /** Codes beyond those that any request may meet. */
  readonly errors?: readonly ErrorCode[];
  /** Takes much work: fewer calls a minute are allowed. */
  readonly costly?: boolean;
  /**
   * The path in its answer to the version of what can be edited: it goes out as the `ETag`, and comes back as
   * `If-Match`.
   */
  readonly version?: 'version' | 'mine.version' | 'user.version' | 'session.version';
  /** Its limit of calls where that differs from other acts; the table is in the API's http/limits.ts. */
  readonly limit?: LimitKind;
};

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** The types of an endpoint as its caller sees them: what to send, what comes back. */
export type Call<E extends Endpoint> = {
  readonly params: Input<E['params']>;
  readonly query: Input<E['query']>;
  readonly body: Input<E['body']>;
  readonly response: Output<E['response']>;
};

/** The types of an endpoint as its handler sees them: what came in after validation, what to answer. */
export type Handling<E extends Endpoint> = {
  readonly params: Output<E['params']>;
  readonly query: Output<E['query']>;
  readonly body: Output<E['body']>;
  readonly response: Input<E['response']>;
};
