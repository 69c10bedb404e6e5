import type { Id } from '@jumelage/domain/ids';
import { useEffect, useRef } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { OpeningsLog } from '../documents/openings-log.tsx';
import { OwnDocuments } from '../documents/own-documents.tsx';
import { GrantList } from './grant-list.tsx';

/**
 * Draws the confidential part of one's own organisation: requests, documents, the log of openings, and its own
 * requests.
 */
export function OwnAccess({
  organisationId,
  isOwner,
}: {
  readonly organisationId: Id<'organisation'>;
  readonly isOwner: boolean;
}) {
  const t = useWords('organisations');
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes after the page, which has looked for the place by then.
  useEffect(() => {
    if (location.hash === '#access-title') heading.current?.scrollIntoView();
  }, []);
  return (
    <section aria-labelledby="access-title" className="mt-10 grid gap-6">
      <h2 id="access-title" ref={heading} className="scroll-mt-20 font-semibold text-xl">
        {t('accessOwn')}
      </h2>
      <GrantList {...{ organisationId, isOwner }} party="owner" />
      <OwnDocuments organisationId={organisationId} />
      <OpeningsLog organisationId={organisationId} />
      <GrantList {...{ organisationId, isOwner }} party="asker" />
    </section>
  );
}
