import type { Id } from '@jumelage/domain/ids';
import { htmlLang, type Language } from '@jumelage/domain/language';
import { fullName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Select } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { MailText } from '../mails/mail-text.tsx';
import { type As, type EventId, type MailingId, previewQuery, recipientsQuery, useTestMailing } from './queries.ts';

type PreviewProps = {
  readonly eventId: EventId;
  readonly mailingId: MailingId;
  /** The version that is stored: only that is shown. */
  readonly version: string;
  /** The language that is being edited; undefined: that of the person. */
  readonly language: Language | undefined;
  readonly isWritten: boolean;
};

/** As many people as the preview offers: they show what differs, and nobody looks through all. */
const offered = 50;

/** Draws a mailing as one of its people gets it, and mails it to its author. */
export function Preview({ eventId, mailingId, version, language, isWritten }: PreviewProps) {
  const t = useWords('mailings');
  const [person, setPerson] = useState<Id<'participant'> | ''>('');
  const scope = { eventId, mailingId };
  // Somebody's own language decides what they get; without a person it is the one that is edited.
  const as: As = person ? { participantId: person } : language ? { language } : {};
  const { data: people } = useQuery(recipientsQuery(scope, { page: 1, size: offered }));
  const { data, error, isPending } = useQuery({ ...previewQuery(scope, as, version), enabled: isWritten });
  const test = useTestMailing(scope);
  return (
    <Card className="grid content-start gap-3" label={t('preview')}>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 className="font-semibold text-xl">{t('preview')}</h2>
        <div className="min-w-0 max-sm:w-full sm:max-w-64">
          <Select<Id<'participant'>>
            label={t('previewAs')}
            value={person}
            emptyLabel={t('yourself')}
            options={(people?.items ?? []).map(({ participantId, name }) => ({
              value: participantId,
              label: fullName(name),
            }))}
            onValue={setPerson}
            onEmpty={() => setPerson('')}
          />
        </div>
      </div>
      {!isWritten && <p className="text-muted">{t('sendUnwritten')}</p>}
      <ProblemAlert error={isWritten ? (error ?? test.error) : null} />
      {isWritten && isPending && <Skeleton lines={8} />}
      {isWritten && data && (
        <>
          <Letter {...data} />
          <div className="flex flex-wrap gap-2">
            <Button
              look="secondary"
              busy={test.isPending}
              icon={<MailCheck aria-hidden="true" className="size-4" />}
              onClick={() => test.mutate(as, { onSuccess: ({ address }) => toast(t('testSent', { address })) })}
            >
              {t('test')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

type LetterProps = {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  readonly isFallback: boolean;
};

function Letter({ subject, text, language, isFallback }: LetterProps) {
  const t = useWords('mailings');
  const terms = useTerms();
  return (
    <div className="grid min-w-0 gap-2">
      {isFallback && (
        <p className="text-sm text-warn">{t('previewFallback', { language: terms.language[language] })}</p>
      )}
      <p lang={htmlLang(language)} className="wrap-anywhere font-semibold">
        {subject}
      </p>
      <div className="rounded-lg border border-line bg-sunken/40 p-3 text-sm">
        <MailText text={text} language={language} />
      </div>
    </div>
  );
}
