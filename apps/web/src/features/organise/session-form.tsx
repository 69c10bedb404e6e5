import type { EventView } from '@jumelage/contracts/events';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Folding, useLeadToWrong } from '../../ui/folding.tsx';
import { leadToUnread, NumberInput } from '../../ui/number-input.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { VersionsDialog } from '../../ui/versions-dialog.tsx';
import { BlockFields } from './block-fields.tsx';
import type { fits } from './layout.ts';
import { TrilingualInput } from './trilingual-input.tsx';
import { type Count, ranges, useSessionForm } from './use-session-form.ts';
import type { Session } from './use-session-save.ts';

type SessionFormProps = {
  readonly event: EventView;
  readonly session?: Session | undefined;
  readonly onSaved: () => void;
};

/**
 * Draws a matchmaking session: its blocks by the event's clock, its slots and tables, and at once how many meetings
 * fit.
 */
export function SessionForm({ event, session, onSaved }: SessionFormProps) {
  const t = useWords('organise');
  const core = useWords('core');
  const form = useSessionForm({ event, session, onSaved });
  const { draft, change, save, errorOf } = form;
  const [isAsking, setAsking] = useState(false);
  const element = useLeadToWrong(save.error);
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (leadToUnread(submitted.currentTarget)) return;
        if (form.placed > 0) setAsking(true);
        else void form.submit();
      }}
    >
      <Card className="grid gap-6">
        <div className="grid items-start gap-4 md:grid-cols-3">
          <TrilingualInput
            label={t('sessionName')}
            value={draft.name}
            onValue={(name) => change({ name })}
            maxLength={200}
            errorOf={(language) => errorOf(`name.${language}`)}
          />
        </div>
        <Folding title={`${t('blocks')} (${draft.blocks.length})`} isOpen={!session}>
          <BlockFields
            blocks={draft.blocks}
            onBlocks={(blocks) => change({ blocks })}
            firstDay={event.startsOn}
            errorOf={errorOf}
          />
        </Folding>
        <div className="grid items-start gap-4 sm:grid-cols-3">
          {(Object.keys(ranges) as Count[]).map((key) => (
            <NumberInput
              key={key}
              {...ranges[key]}
              label={t(key)}
              value={draft[key]}
              error={errorOf(key)}
              onValue={(value) => change({ [key]: value })}
            />
          ))}
        </div>
        <WhatFits slots={form.fitting.slots} meetings={form.fitting.meetings} />
        <ProblemAlert error={save.error} />
        {save.differences && (
          <VersionsDialog open differences={save.differences} onLater={save.later} onSettle={save.settle} />
        )}
        <div>
          <Button type="submit" busy={save.isPending}>
            {session ? core('save') : t('newSession')}
          </Button>
        </div>
      </Card>
      <ConfirmDialog
        title={t('confirmSession')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('changeSession')}
        onConfirm={form.submit}
      >
        <p>{t('confirmSessionText', { n: form.placed })}</p>
      </ConfirmDialog>
    </form>
  );
}

/** Draws the number of slots of the session, and of meetings that fit into them. */
function WhatFits({ slots, meetings }: ReturnType<typeof fits>) {
  const t = useWords('organise');
  return (
    <p aria-live="polite" className="rounded-lg bg-azure-soft px-4 py-3">
      <span className="text-muted">{t('preview')}</span> <strong>{t('previewSlots', { n: slots })}</strong> ·{' '}
      <strong>{t('previewMeetings', { n: meetings })}</strong> · {t('previewEach', { n: slots })}
    </p>
  );
}
