import { apiPath } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { EmptyState } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MailText } from './mail-text.tsx';
import type { OutboxMail } from './queries.ts';

/** Draws the mails of the demonstration, the newest first and open. */
export function Outbox({ mails }: { readonly mails: readonly OutboxMail[] }) {
  const t = useWords('mails');
  if (mails.length === 0) return <EmptyState title={t('outboxEmpty')}>{t('outboxEmptyText')}</EmptyState>;
  return (
    <ol className="grid gap-4">
      {mails.map((mail, index) => (
        <li key={mail.id}>
          <Mail mail={mail} isOpen={index === 0} />
        </li>
      ))}
    </ol>
  );
}

function Mail({
  mail: { id, to, subject, text, language, createdAt },
  isOpen,
}: {
  readonly mail: OutboxMail;
  readonly isOpen: boolean;
}) {
  const t = useWords('mails');
  const terms = useTerms();
  const { date, timeIn } = useFormat();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <details open={isOpen} className="rounded-xl border border-line bg-surface">
      <summary className="grid cursor-pointer gap-1 p-4">
        <span lang={language} className="break-words font-semibold">
          {subject}
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
          <span className="break-all">{t('to', { address: to })}</span>
          <time dateTime={createdAt}>
            {date(createdAt, zone, 'day')} {timeIn(createdAt, zone)}
          </time>
          <Tag>{terms.language[language]}</Tag>
        </span>
      </summary>
      <div className="grid min-w-0 gap-4 border-line border-t p-4">
        <MailText text={text} language={language} />
        <p>
          <a
            href={apiPath('GET /api/demo/mails/:mailId.html', { params: { mailId: id } })}
            target="_blank"
            rel="noopener noreferrer"
            className="font-medium text-azure underline underline-offset-4"
          >
            {t('asPage')}
          </a>
        </p>
      </div>
    </details>
  );
}
