import { htmlLang } from '@jumelage/domain/language';
import type { PersonName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useOwnZone } from '../accounts/use-own-zone.ts';
import { translateMessage } from '../translations/queries.ts';
import { Translatable } from '../translations/translatable.tsx';
import { type Message, type ThreadOf, threadQuery, useMarkRead } from './queries.ts';
import { WriteForm } from './write-form.tsx';

type ThreadProps = {
  readonly of: ThreadOf;
  /** The other person of the request. */
  readonly other: PersonName;
};

/** Draws what the two people of a request write to each other, with a form while it is open. */
export function Thread({ of, other }: ThreadProps) {
  const t = useWords('messages');
  const { personName } = useFormat();
  const { data, error, refetch } = useQuery(threadQuery(of));
  const name = personName(other);
  const read = useMarkRead(of).mutate;
  const newest = data?.items.findLast(({ isMine }) => !isMine);
  const list = useRef<HTMLDivElement>(null);
  const count = data?.items.length ?? 0;
  useEffect(() => {
    if (newest?.isUnread) read(newest.id);
  }, [newest?.id, newest?.isUnread, read]);
  useEffect(() => {
    // The newest at the bottom is in sight; the page itself does not move.
    if (count > 0 && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  if (!data) return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton lines={3} />;
  return (
    <div className="grid gap-3">
      <p className="text-muted text-xs">{t('lead')}</p>
      {count === 0 && data.isOpen && <p className="text-muted text-sm">{t('empty')}</p>}
      {/* A log: screen readers hear what comes, politely; what scrolls is reached by keyboard. */}
      <div
        ref={list}
        role="log"
        aria-label={t('titleWith', { name })}
        aria-relevant="additions"
        tabIndex={count > 0 ? 0 : undefined}
        className="max-h-96 overflow-y-auto"
      >
        <ol className="grid gap-3">
          {data.items.map((message) => (
            <Line key={message.id} of={of} message={message} name={name} />
          ))}
        </ol>
      </div>
      {data.isOpen ? (
        <WriteForm key={of.requestId} of={of} name={name} />
      ) : (
        <p className="text-muted text-sm">{t('closed')}</p>
      )}
    </div>
  );
}

type LineProps = { readonly of: ThreadOf; readonly message: Message; readonly name: string };

function Line({ of, message: { id, text, isMine, language, createdAt, isUnread }, name }: LineProps) {
  const t = useWords('messages');
  const format = useFormat();
  // The event's clock is for meetings; a message was written by one's own.
  const zone = useOwnZone();
  return (
    <li
      className={`grid max-w-[85%] gap-1 rounded-xl px-4 py-2.5 ${isMine ? 'justify-self-end bg-azure-soft' : 'justify-self-start bg-sunken'}`}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-muted text-xs">
        <span className="font-medium text-ink">{isMine ? t('you') : name}</span>
        <time dateTime={createdAt}>{format.moment(createdAt, zone, 'day')}</time>
        {isUnread && <Tag tone="azure">{t('isNew')}</Tag>}
      </p>
      {isMine ? (
        <p lang={language ? htmlLang(language) : ''} className="prose-lines wrap-anywhere">
          {text}
        </p>
      ) : (
        <Translatable language={language} translate={translateMessage({ ...of, messageId: id })}>
          {(translation) => <p className="prose-lines wrap-anywhere">{translation ?? text}</p>}
        </Translatable>
      )}
    </li>
  );
}
