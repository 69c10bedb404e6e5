import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

/**
 * Drops the router's `aria-current`, which also marks a link to anything above the present page: only navigation says
 * where one is.
 */
function PlainAnchor({ 'aria-current': _, ...props }: AnchorProps) {
  return <a {...props} />;
}

/** A link to a page of ours; takes the router's `to`, `params`, `search`. */
export const Link: LinkComponent<typeof PlainAnchor> = createLink(PlainAnchor);

/** Answers what a link of a navigation marks: its page is the one shown, or holds the one shown. */
export function currentOf({ href, 'aria-current': current }: AnchorProps): 'page' | 'true' | undefined {
  if (!current) return undefined;
  return href?.split(/[?#]/)[0] === location.pathname ? 'page' : 'true';
}
