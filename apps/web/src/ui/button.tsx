import type { LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { linkFrom } from './link.tsx';
import { Spinner } from './spinner.tsx';

const looks = {
  primary: 'bg-azure text-on-azure border-transparent hover:bg-azure-strong',
  secondary: 'bg-surface text-ink border-edge/60 hover:bg-sunken hover:border-edge',
  quiet: 'bg-transparent text-azure border-transparent hover:bg-azure-soft',
  danger: 'bg-surface text-bad border-bad/60 hover:bg-bad-soft',
} as const;
/** `low`, for cards: a target of 44 px of which 36 are seen, so that nothing of the card is spent on room around it. */
const sizes = {
  md: 'min-h-11 px-4 py-2 text-base',
  sm: 'min-h-9 px-3 py-1 text-sm',
  low: 'min-h-11 border-y-4! border-transparent! bg-clip-padding px-3 text-sm leading-tight',
} as const;

type Look = { readonly look?: keyof typeof looks; readonly size?: keyof typeof sizes; readonly icon?: ReactNode };

function classes({ look = 'primary', size = 'md' }: Look, extra = ''): string {
  // The line around a low one is drawn where it is seen, within its target.
  const line = size === 'low' && look === 'secondary' ? 'inset-ring inset-ring-edge/60' : '';
  return `inline-flex items-center justify-center gap-2 rounded-lg border font-medium no-underline transition-colors disabled:opacity-55 aria-disabled:opacity-55 disabled:cursor-not-allowed ${looks[look]} ${sizes[size]} ${line} ${extra}`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Look & { readonly busy?: boolean };

/** Draws a button; while `busy` it keeps its place and focus, shows a spinner and ignores clicks. */
export function Button({
  look,
  size,
  icon,
  busy = false,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const own = classes({ ...(look && { look }), ...(size && { size }) }, className);
  return (
    <button
      {...rest}
      type={type}
      className={own}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & Look & { readonly ref?: Ref<HTMLAnchorElement> };

function Anchor({ look, size, icon, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={classes({ ...(look && { look }), ...(size && { size }) }, className)}>
      {icon}
      {children}
    </a>
  );
}

/** A link to a page that looks like a button; takes the router's `to`, `params`, `search`. */
export const LinkButton: LinkComponent<typeof Anchor> = linkFrom(Anchor);

/** A link to a file or another site that looks like a button. */
export const AnchorButton = Anchor;
