import type { Id } from '@jumelage/domain/ids';
import { byBlock } from '@jumelage/domain/session';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Session } from './drafts.ts';

type Slot = Session['slots'][number];
type SlotTimesProps = {
  readonly label: string;
  readonly title: string;
  readonly slots: readonly Slot[];
  readonly zone: string;
  readonly off: readonly Id<'slot'>[];
  readonly onOff: (slots: Id<'slot'>[]) => void;
};

/** Draws the times of a place or a person: a button that says them, and a window with a box for each slot. */
export function SlotTimes({ label, title, slots, zone, off, onOff }: SlotTimesProps) {
  const t = useWords('sessions');
  const [isOpen, setOpen] = useState(false);
  const set = (some: readonly Slot[], isOn: boolean) => {
    const ids = new Set(some.map(({ id }) => id));
    onOff(slots.flatMap(({ id }) => ((ids.has(id) ? !isOn : off.includes(id)) ? [id] : [])));
  };
  return (
    <>
      <Button
        look="secondary"
        className="w-full justify-start! text-start text-sm!"
        icon={<Clock aria-hidden="true" className="size-4 shrink-0" />}
        onClick={() => setOpen(true)}
      >
        <span className="sr-only">{label}: </span>
        {off.length === 0 ? t('always') : t('offCount', { n: off.length })}
      </Button>
      <Dialog
        wide
        title={label}
        open={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onClick={() => setOpen(false)}>{t('done')}</Button>}
      >
        <div className="grid gap-5">
          <p className="text-muted text-sm">
            {title}. {t('timesHelp')}
          </p>
          {byBlock(slots).map(({ block, items }) => (
            <Block key={block} slots={items} {...{ zone, off }} onSet={set} />
          ))}
        </div>
      </Dialog>
    </>
  );
}

type BlockProps = Pick<SlotTimesProps, 'slots' | 'zone' | 'off'> & {
  readonly onSet: (slots: readonly Slot[], isOn: boolean) => void;
};

function Block({ slots, zone, off, onSet }: BlockProps) {
  const t = useWords('sessions');
  const format = useFormat();
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return null;
  const name = `${format.date(first.startsAt, zone, 'day')} · ${format.timeRange(first.startsAt, last.endsAt, zone)}`;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium text-sm tabular-nums">{name}</legend>
      <div className="flex flex-wrap gap-2">
        {([true, false] as const).map((isOn) => (
          <Button key={`${isOn}`} look="secondary" size="sm" onClick={() => onSet(slots, isOn)}>
            {isOn ? t('allOfBlock') : t('noneOfBlock')}
            <span className="sr-only">: {name}</span>
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {slots.map((slot) => (
          <label
            key={slot.id}
            className="flex min-h-11 items-center gap-2.5 rounded-lg border border-line px-3 text-sm tabular-nums has-checked:border-azure has-checked:bg-azure-soft"
          >
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-azure"
              checked={!off.includes(slot.id)}
              onChange={(event) => onSet([slot], event.target.checked)}
            />
            {format.timeRange(slot.startsAt, slot.endsAt, zone)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
