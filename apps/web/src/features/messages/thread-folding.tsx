import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Tag } from '../../ui/tag.tsx';
import { unreadQuery } from './queries.ts';
import { Thread } from './thread.tsx';

/** Draws a thread that is folded away until somebody opens it, with what is unread in it; for lists of requests. */
export function ThreadFolding(props: Parameters<typeof Thread>[0]) {
  const t = useWords('messages');
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(unreadQuery(props.of.eventId));
  const unread = data?.items.find(({ requestId }) => requestId === props.of.requestId)?.count ?? 0;
  return (
    <details className="rounded-xl border border-line" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium">
        {t('title')} {unread > 0 && <Tag tone="azure">{t('unread', { n: unread })}</Tag>}
      </summary>
      {isOpen && (
        <div className="border-line border-t p-4">
          <Thread {...props} />
        </div>
      )}
    </details>
  );
}
