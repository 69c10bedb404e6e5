import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { WallBlock } from './layout.ts';

let nextKey = 0;
/** Gives a stretch of a session a key, by which its fields stay its own while others come and go. */
export const newBlock = (times: Omit<WallBlock, 'key'>): WallBlock => ({ key: `block ${nextKey++}`, ...times });

type BlockFieldsProps = {
  readonly blocks: readonly WallBlock[];
  readonly onBlocks: (blocks: readonly WallBlock[]) => void;
  /** The day that the first block begins with. */
  readonly firstDay: string;
  readonly errorOf: (path: string) => string | undefined;
};

/** Draws the blocks of a session, by the event's clock: each has a day, a beginning and an end. */
export function BlockFields({ blocks, onBlocks, firstDay, errorOf }: BlockFieldsProps) {
  const t = useWords('organise');
  const change = (key: string, changed: Partial<WallBlock>) =>
    onBlocks(blocks.map((block) => (block.key === key ? { ...block, ...changed } : block)));
  const add = () =>
    onBlocks([...blocks, newBlock({ day: blocks.at(-1)?.day ?? firstDay, begin: '14:00', end: '17:00' })]);
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium max-lg:sr-only">{t('blocks')}</legend>
      <p className="text-muted text-sm">{t('blocksHint')}</p>
      {blocks.map((block, index) => (
        <div
          key={block.key}
          className="grid grid-cols-2 items-start gap-3 sm:grid-cols-[12rem_9.5rem_9.5rem_auto] sm:justify-start"
        >
          <div className="max-sm:col-span-2">
            <TextInput type="date" label={t('day')} value={block.day} onValue={(day) => change(block.key, { day })} />
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
              onClick={() => onBlocks(blocks.filter(({ key }) => key !== block.key))}
            >
              <span className="sm:sr-only">{t('removeBlock', { n: index + 1 })}</span>
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button look="secondary" size="sm" icon={<Plus aria-hidden="true" className="size-4" />} onClick={add}>
          {t('addBlock')}
        </Button>
      </div>
    </fieldset>
  );
}
