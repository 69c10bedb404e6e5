import type { EventView } from '@jumelage/contracts/events';
import type { Trilingual } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { leadToUnread, NumberInput, wholeOf } from '../../ui/number-input.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { VersionsDialog } from '../../ui/versions-dialog.tsx';
import { fits, type WallBlock } from './layout.ts';
import { overviewQuery } from './queries.ts';
import { TrilingualInput, written } from './trilingual-input.tsx';
import { type Session, type SessionBody, sessionBodyOf, useSessionSave } from './use-session-save.ts';

let nextKey = 0;
const newKey = () => `block ${nextKey++}`;

function blocksOf(event: EventView, session: Session | undefined): WallBlock[] {
  if (!session) return [{ key: newKey(), day: event.startsOn, begin: '09:00', end: '12:00' }];
  return shownBlocks(sessionBodyOf(session, event.zone));
}

const shownBlocks = ({ blocks }: SessionBody): WallBlock[] =>
  blocks.map(({ startsAt, endsAt }) => {
    const [day = '', begin = ''] = startsAt.split('T');
    return { key: newKey(), day, begin, end: endsAt.slice(11) };
  });

/**
 * A matchmaking session: its stretches by the event's clock, its slots and tables, and at once how many meetings fit.
 */
export function SessionForm({
  event,
  session,
  onSaved,
}: {
  readonly event: EventView;
  readonly session?: Session | undefined;
  readonly onSaved: () => void;
}) {
  const t = useWords('organise');
  const core = useWords('core');
  const [name, setName] = useState<Trilingual>(
    session?.name ?? { fr: 'Rendez-vous d’affaires', zh: '一对一洽谈', en: 'One-to-one meetings' },
  );
  const [blocks, setBlocks] = useState(() => blocksOf(event, session));
  const [rules, setRules] = useState({
    slotMinutes: String(session?.slotMinutes ?? 20),
    breakMinutes: String(session?.breakMinutes ?? 5),
    tableCount: String(session?.tableCount ?? 10),
  });
  const [isAsking, setAsking] = useState(false);
  const fill = (body: SessionBody) => {
    setName(body.name);
    setBlocks(shownBlocks(body));
    setRules({
      slotMinutes: String(body.slotMinutes),
      breakMinutes: String(body.breakMinutes),
      tableCount: String(body.tableCount),
    });
  };
  const told = (unplaced: number) => {
    toast(unplaced > 0 ? t('sessionSavedUnplaced', { n: unplaced }) : t('sessionSaved'));
    onSaved();
  };
  const save = useSessionSave({ event, session, fill, onSaved: told });
  const errorOf = useFieldErrors(save.error);
  const { data: overview } = useQuery(overviewQuery(event.id));
  const placed = session ? (overview?.meetings.placed ?? 0) : 0;
  const numbers = {
    slotMinutes: wholeOf(rules.slotMinutes) ?? 0,
    breakMinutes: wholeOf(rules.breakMinutes) ?? 0,
    tableCount: wholeOf(rules.tableCount) ?? 0,
  };
  const { slots, meetings } = fits(blocks, numbers, event.zone);
  const submit = () => {
    const wall = blocks.map(({ day, begin, end }) => ({ startsAt: `${day}T${begin}`, endsAt: `${day}T${end}` }));
    return save.submit({ name: written(name), ...numbers, blocks: wall });
  };
  const change = (key: string, changed: Partial<WallBlock>) =>
    setBlocks(blocks.map((block) => (block.key === key ? { ...block, ...changed } : block)));
  const last = blocks.at(-1);
  const number = (key: keyof typeof rules, label: string, max: number, min = 1) => (
    <NumberInput
      least={min}
      most={max}
      label={label}
      value={rules[key]}
      error={errorOf(key)}
      onValue={(value) => setRules({ ...rules, [key]: value })}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (leadToUnread(submitted.currentTarget)) return;
        if (placed > 0) setAsking(true);
        else void submit();
      }}
    >
      <Card className="grid gap-6">
        <div className="grid items-start gap-4 md:grid-cols-3">
          <TrilingualInput
            label={t('sessionName')}
            value={name}
            onValue={setName}
            maxLength={200}
            errorOf={(language) => errorOf(`name.${language}`)}
          />
        </div>
        <fieldset className="grid gap-3">
          <legend className="font-medium">{t('blocks')}</legend>
          <p className="text-muted text-sm">{t('blocksHint')}</p>
          {blocks.map((block, index) => (
            <div
              key={block.key}
              className="grid grid-cols-2 items-start gap-3 sm:grid-cols-[12rem_9.5rem_9.5rem_auto] sm:justify-start"
            >
              <div className="max-sm:col-span-2">
                <TextInput
                  type="date"
                  label={t('day')}
                  value={block.day}
                  onValue={(day) => change(block.key, { day })}
                />
              </div>
              <TextInput
                type="time"
                label={t('begin')}
                value={block.begin}
                error={errorOf(`blocks.${index}.startsAt`)}
                onValue={(begin) => change(block.key, { begin })}
              />
              <TextInput
                type="time"
                label={t('end')}
                value={block.end}
                error={errorOf(`blocks.${index}.endsAt`)}
                onValue={(end) => change(block.key, { end })}
              />
              {blocks.length > 1 && (
                <Button
                  look="quiet"
                  icon={<Trash2 aria-hidden="true" className="size-5" />}
                  onClick={() => setBlocks(blocks.filter(({ key }) => key !== block.key))}
                >
                  <span className="sm:sr-only">{t('removeBlock', { n: index + 1 })}</span>
                </Button>
              )}
            </div>
          ))}
          <div>
            <Button
              look="secondary"
              size="sm"
              icon={<Plus aria-hidden="true" className="size-4" />}
              onClick={() =>
                setBlocks([
                  ...blocks,
                  { key: newKey(), day: last?.day ?? event.startsOn, begin: '14:00', end: '17:00' },
                ])
              }
            >
              {t('addBlock')}
            </Button>
          </div>
        </fieldset>
        <div className="grid items-start gap-4 sm:grid-cols-3">
          {number('slotMinutes', t('slotMinutes'), 180, 5)}
          {number('breakMinutes', t('breakMinutes'), 120, 0)}
          {number('tableCount', t('tableCount'), 400)}
        </div>
        <p aria-live="polite" className="rounded-lg bg-azure-soft px-4 py-3">
          <span className="text-muted">{t('preview')}</span> <strong>{t('previewSlots', { n: slots })}</strong> ·{' '}
          <strong>{t('previewMeetings', { n: meetings })}</strong> · {t('previewEach', { n: slots })}
        </p>
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
        onConfirm={submit}
      >
        <p>{t('confirmSessionText', { n: placed })}</p>
      </ConfirmDialog>
    </form>
  );
}
