import type { Id } from '@jumelage/domain/ids';
import { saysYes } from '@jumelage/domain/introduction';
import { Check, Ellipsis, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast.tsx';
import { type MeetingRow, useRecordYes, useWithdraw } from './queries.ts';

/** Draws the acts on a proposal of the organisers while it waits: recording that somebody said yes, withdrawing it. */
export function MeetingActs({ row, eventId }: { readonly row: MeetingRow; readonly eventId: Id<'event'> }) {
  const t = useWords('introductions');
  const codes = useErrorWords();
  const { personName } = useFormat();
  const record = useRecordYes(eventId);
  const withdraw = useWithdraw(eventId);
  const [isAsking, setAsking] = useState(false);
  const { introduction, from, to, status, id } = row;
  if (!introduction || status !== 'pending') return null;
  const refused = (error: unknown) =>
    toast(codes.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' });
  const silent = [
    { person: from, answer: introduction.fromAnswer },
    { person: to, answer: introduction.toAnswer },
  ].filter(({ answer }) => !saysYes(answer));
  const yes = (person: MeetingRow['from']) =>
    record
      .mutateAsync({ requestId: id, participantId: person.id })
      .then(() => toast(t('recorded', { name: personName(person.name) })), refused);
  const names = `${personName(from.name)}, ${personName(to.name)}`;
  return (
    <>
      <Menu
        key={silent.length}
        ariaLabel={t('actsFor', { names })}
        label={<Ellipsis aria-hidden="true" className="size-4" />}
      >
        {silent.map(({ person }) => (
          <Button key={person.id} look="quiet" className="w-full justify-start" onClick={() => void yes(person)}>
            <Check aria-hidden="true" className="size-4 text-good" />
            {t('recordYes', { name: personName(person.name) })}
          </Button>
        ))}
        <Button look="quiet" className="w-full justify-start" onClick={() => setAsking(true)}>
          <Undo2 aria-hidden="true" className="size-4" />
          {t('withdraw')}
        </Button>
      </Menu>
      <ConfirmDialog
        danger
        title={t('withdrawTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('withdraw')}
        onConfirm={() =>
          withdraw.mutateAsync(id).then(() => {
            toast(t('withdrawn'));
          }, refused)
        }
      >
        <p>{t('withdrawText')}</p>
      </ConfirmDialog>
    </>
  );
}
