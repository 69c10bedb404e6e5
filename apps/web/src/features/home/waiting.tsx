import { readableText } from '@jumelage/domain/language';
import { CircleCheck, MailQuestion, MessageSquareText, NotebookPen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Home } from './queries.ts';

/** Draws requests to answer and meetings to report on, by event: what others wait for. */
export function Waiting({ home }: { readonly home: Home }) {
  const t = useWords('home');
  const isNothing = home.toAnswer.length + home.toRead.length + home.toReport.length === 0;
  return (
    <Card className="grid content-start gap-4">
      <h2 className="font-semibold text-lg">{t('waitsTitle')}</h2>
      {isNothing && (
        <p className="flex items-center gap-3 text-muted">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-good" />
          {t('nothingWaits')}
        </p>
      )}
      <ul className="grid gap-4 empty:hidden">
        {home.toAnswer.map(({ eventId, eventName, count }) => (
          <Row
            key={eventId}
            icon={<MailQuestion aria-hidden="true" className="size-5 shrink-0 text-azure" />}
            text={t('toAnswer', { n: count })}
            name={eventName}
            action={
              <LinkButton to="/events/$eventId/requests" params={{ eventId }} size="sm">
                {t('answer')}
              </LinkButton>
            }
          />
        ))}
        {home.toRead.map(({ eventId, eventName, count }) => (
          <Row
            key={eventId}
            icon={<MessageSquareText aria-hidden="true" className="size-5 shrink-0 text-azure" />}
            text={t('toRead', { n: count })}
            name={eventName}
            action={
              <LinkButton to="/events/$eventId/requests" params={{ eventId }} look="secondary" size="sm">
                {t('read')}
              </LinkButton>
            }
          />
        ))}
        {home.toReport.map(({ eventId, eventName, count }) => (
          <Row
            key={eventId}
            icon={<NotebookPen aria-hidden="true" className="size-5 shrink-0 text-azure" />}
            text={t('toReport', { n: count })}
            name={eventName}
            action={
              <LinkButton to="/events/$eventId/agenda" params={{ eventId }} look="secondary" size="sm">
                {t('report')}
              </LinkButton>
            }
          />
        ))}
      </ul>
    </Card>
  );
}

type RowProps = {
  readonly icon: ReactNode;
  readonly text: string;
  readonly name: Home['toAnswer'][number]['eventName'];
  readonly action: ReactNode;
};

function Row({ icon, text, name, action }: RowProps) {
  const language = useLanguage();
  return (
    <li className="flex items-center gap-3">
      {icon}
      <p className="min-w-0 flex-1">
        <span className="font-medium">{text}</span>
        <span className="block text-muted text-sm">{readableText(name, language)?.value}</span>
      </p>
      {action}
    </li>
  );
}
