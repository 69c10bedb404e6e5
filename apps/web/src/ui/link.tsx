import type { createLink, LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ComponentType, MouseEvent, Ref } from 'react';
import { useWays } from '../lib/ways.ts';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };
type Target = {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string | undefined>>;
};

/** Writes the address of a link as the router does, for the texts that the landing page gives it. */
function addressOf({ to, params = {}, search = {} }: Target): string {
  const path = to.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(search).filter((one): one is [string, string] => one[1] !== undefined);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** Tells whether a click asks for this window: no other button, and no key that opens another. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/**
 * Makes a link to pages of ours of an anchor; it takes the router's `to`, `params`, `search`. On the landing page, which
 * is drawn without the router, the link writes its address itself, and the first click loads the router.
 */
export const linkFrom = ((Anchor: ComponentType<AnchorProps>) => {
  let Routed: ComponentType<Target & AnchorProps> | undefined;
  return function Link({ to, params, search, ...props }: Target & AnchorProps) {
    const { createLink, go, prepare } = useWays();
    const target = { to, ...(params && { params }), ...(search && { search }) };
    if (createLink) {
      Routed ??= createLink(Anchor as never) as unknown as ComponentType<Target & AnchorProps>;
      return <Routed {...props} {...target} />;
    }
    const address = addressOf(target);
    const follow = (event: MouseEvent<HTMLAnchorElement>) => {
      props.onClick?.(event);
      if (event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      void go(address);
    };
    return <Anchor {...props} href={address} onClick={follow} onPointerEnter={prepare} onFocus={prepare} />;
  };
  // What a link takes is typed by the router, whoever draws it.
}) as unknown as typeof createLink;

/**
 * Drops the router's `aria-current`, which also marks a link to anything above the present page: only navigation says
 * where one is.
 */
function PlainAnchor({ 'aria-current': _, ...props }: AnchorProps) {
  return <a {...props} />;
}

/** A link to a page of ours. */
export const Link: LinkComponent<typeof PlainAnchor> = linkFrom(PlainAnchor);

/** Answers what a link of a navigation marks: its page is the one shown, or holds the one shown. */
export function currentOf({ href, 'aria-current': current }: AnchorProps): 'page' | 'true' | undefined {
  if (!current) return undefined;
  return href?.split(/[?#]/)[0] === location.pathname ? 'page' : 'true';
}
