import { shownWebAddress } from '@jumelage/domain/addresses';
import type { ReactNode } from 'react';
import { useWords } from '../lib/i18n.tsx';

type UserLinkProps = { readonly address: string; readonly children?: ReactNode };

/**
 * Draws a link that somebody gave. It opens elsewhere, knows nothing of the page that it stands on, lends it no name
 * with search engines, and is one only if it is https: any other address is shown as the text that it is.
 */
export function UserLink({ address, children }: UserLinkProps) {
  const core = useWords('core');
  const shown = children ?? shownWebAddress(address).replace(/^https:\/\/(www\.)?|\/$/g, '');
  if (!/^https:\/\/[^\s/]/.test(address)) return <span className="break-all">{address}</span>;
  return (
    <a
      href={address}
      target="_blank"
      rel="nofollow ugc noopener noreferrer"
      className="break-all text-azure underline underline-offset-4"
    >
      {shown} <span className="sr-only">{core('newWindow')}</span>
    </a>
  );
}
