import { type Id, isId } from '@jumelage/domain/ids';
import { type ChosenTopic, chosenTopics } from '@jumelage/domain/mail';
import type { SecretKey } from '../../keys/secret-key.ts';

/**
 * The reader and topic of mails to stop: they are signed in the link of every mail that may be stopped, which works
 * without signing in and for ever. Without an account a reader is named by their place in an event.
 */
export type Subscription = { readonly readerId: Id<'user'> | Id<'participant'>; readonly topic: ChosenTopic };

const said = ({ readerId, topic }: Subscription) => `${topic}-${readerId}`;

/**
 * Writes a token without a dot, since a page's path has none; it begins with the topic, so that nothing takes it for an
 * id.
 */
export function toToken(key: SecretKey, subscription: Subscription): string {
  return `${said(subscription)}-${key.sign('unsubscribe', said(subscription))}`;
}

/** Reads a token; undefined where we did not sign it. */
export function readToken(key: SecretKey, token: string): Subscription | undefined {
  const [, topic, readerId = '', signature = ''] = /^([a-z_]+)-((?:usr|par)_[0-9a-z]+)-([\w-]{43})$/.exec(token) ?? [];
  const known = chosenTopics.find((one) => one === topic);
  if (!known || !(isId('user', readerId) || isId('participant', readerId))) return undefined;
  const subscription = { readerId, topic: known };
  return key.isSigned('unsubscribe', said(subscription), signature) ? subscription : undefined;
}
