import { type Language, languages } from '@jumelage/domain/language';
import type { ReplyChoice } from '@jumelage/domain/mailing';
import { replyChoices } from '@jumelage/domain/mailing';
import { sendingProblems, writtenLanguages } from '@jumelage/domain/mailing-text';
import { useState } from 'react';
import { useLanguage, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select } from '../../ui/text-input.tsx';
import { AudienceFields } from './audience-fields.tsx';
import { DeleteButton } from './delete-button.tsx';
import { Preview } from './preview.tsx';
import type { EventId, MailingView } from './queries.ts';
import { Reach } from './reach.tsx';
import { SendDialog } from './send-dialog.tsx';
import { TextFields } from './text-fields.tsx';
import { type DraftState, useDraft } from './use-draft.ts';

type EditorProps = { readonly eventId: EventId; readonly mailing: MailingView };

/** Draws a draft: its people, its texts and its preview side by side; it is stored while somebody types. */
export function DraftEditor({ eventId, mailing }: EditorProps) {
  const own = useLanguage();
  const state = useDraft(eventId, mailing);
  const [language, setLanguage] = useState<Language>(() => writtenLanguages(mailing.texts)[0] ?? own);
  const [isSending, setSending] = useState(false);
  const { reach } = mailing;
  const isWritten = languages.some((one) => one === language && writtenLanguages(mailing.texts).includes(one));
  return (
    <div className="grid gap-4">
      <ProblemAlert error={state.error} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid min-w-0 gap-4">
          <Card className="grid gap-3">
            <AudienceFields draft={state.draft} onChange={state.change} />
            {reach && <Reach eventId={eventId} reach={reach} />}
          </Card>
          <Card className="grid gap-4">
            <TextFields state={state} language={language} onLanguage={setLanguage} />
            <Replies state={state} />
          </Card>
        </div>
        <Preview {...{ eventId, mailingId: mailing.id, version: mailing.version, language, isWritten }} />
      </div>
      <SendBar eventId={eventId} mailing={mailing} state={state} onSend={() => setSending(true)} />
      {isSending && reach && (
        <SendDialog eventId={eventId} mailing={mailing} reach={reach} onClose={() => setSending(false)} />
      )}
    </div>
  );
}

function Replies({ state: { draft, change } }: { readonly state: DraftState }) {
  const t = useWords('mailings');
  const texts = useTexts('mailings');
  return (
    <Select<ReplyChoice>
      label={t('replies')}
      value={draft.replies}
      options={replyChoices.map((value) => ({ value, label: texts.replyChoices[value] }))}
      onValue={(replies) => change({ replies })}
    />
  );
}

type BarProps = EditorProps & { readonly state: DraftState; readonly onSend: () => void };

/** Draws what stays in sight: whether the draft is stored, and the way to send it, or why there is none yet. */
function SendBar({ eventId, mailing, state, onSend }: BarProps) {
  const t = useWords('mailings');
  const isUnwritten = sendingProblems(state.draft.texts).length > 0;
  const isNobody = (mailing.reach?.withAddress ?? 0) === 0;
  const obstacle = isUnwritten ? t('sendUnwritten') : isNobody ? t('sendNobody') : undefined;
  return (
    <div className="sticky bottom-20 z-20 flex items-center justify-end gap-2 rounded-lg border border-line bg-surface p-3 shadow-lift lg:bottom-4">
      <p role="status" className="me-auto min-w-0 text-muted text-sm">
        {state.isSaving ? t('saving') : state.isStored ? t('saved') : t('notSaved')}
        {obstacle && <span className="block">{obstacle}</span>}
      </p>
      <DeleteButton eventId={eventId} mailingId={mailing.id} />
      <Button disabled={obstacle !== undefined || !state.isStored} onClick={onSend}>
        {t('send')}
      </Button>
    </div>
  );
}
