import { type CooperationKind, cooperationKinds } from '@jumelage/domain/organisation';
import { Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ProposalChips } from '../proposal-chips.tsx';
import { useProposals } from '../proposals.ts';
import type { Draft, SectionProps } from './draft.ts';
import { Place, Section } from './section.tsx';
import { TopicPicker } from './topic-picker.tsx';
import { TrilingualArea } from './trilingual-area.tsx';

type Cooperation = Draft['offers'][number];
const most = 10;
const newItem = (kind: CooperationKind): Cooperation => ({ kind, topics: [], text: {} });

/**
 * Draws offers or needs: each a kind, topics and a text; a removed one can be restored. One that is added is empty until
 * its kind is chosen: till then it belongs to no profile.
 */
export function CooperationSection({
  list,
  draft,
  change,
  errorOf,
}: SectionProps & { readonly list: 'offers' | 'needs' }) {
  const t = useWords('organisations');
  const terms = useTerms();
  const items = draft[list];
  // The items have no ids of their own; each keeps its key while others come and go.
  const lastKey = useRef(items.length);
  const [keys, setKeys] = useState(() => items.map((_, index) => index));
  /** The keys of those whose kind is not chosen yet; they stand behind the others. */
  const [blanks, setBlanks] = useState<readonly number[]>([]);
  const latest = useRef(items);
  latest.current = items;
  const proposals = useProposals(draft.texts);
  const direction = list === 'offers' ? 'offer' : 'need';
  const fresh = (proposals?.cooperations ?? []).filter(
    (one) => one.direction === direction && !items.some(({ kind }) => kind === one.kind),
  );
  const words =
    list === 'offers'
      ? {
          title: t('offers'),
          hint: t('offersHint'),
          add: t('addOffer'),
          removed: t('offerRemoved'),
          none: t('noOffers'),
          numbered: (n: number) => t('numberedOffer', { n }),
        }
      : {
          title: t('needs'),
          hint: t('needsHint'),
          add: t('addNeed'),
          removed: t('needRemoved'),
          none: t('noNeeds'),
          numbered: (n: number) => t('numberedNeed', { n }),
        };
  const set = (next: readonly Cooperation[]) => change({ [list]: [...next] });
  const newKey = () => {
    lastKey.current += 1;
    return lastKey.current;
  };
  const insert = (index: number, item: Cooperation, key = newKey()) => {
    setKeys((before) => before.toSpliced(index, 0, key));
    set(latest.current.toSpliced(index, 0, item));
  };
  const remove = (index: number, item: Cooperation) => {
    setKeys((before) => before.toSpliced(index, 1));
    set(items.toSpliced(index, 1));
    toast(words.removed, { undo: () => insert(Math.min(index, latest.current.length), item) });
  };
  const takeBlank = (key: number) => setBlanks((before) => before.filter((other) => other !== key));
  const choose = (key: number, kind: CooperationKind) => {
    takeBlank(key);
    insert(items.length, newItem(kind), key);
  };
  // One list, so that a row keeps its place and focus when its kind is chosen.
  const rows = [
    ...items.map((item, index) => ({ key: keys[index] ?? -1 - index, item })),
    ...blanks.map((key) => ({ key, item: undefined })),
  ];
  const isFull = items.length + blanks.length >= most;
  return (
    <Section id={list} title={words.title} hint={words.hint}>
      {items.length + blanks.length === 0 && <p className="text-muted">{words.none}</p>}
      <ul className="grid gap-5 empty:hidden">
        {rows.map(({ key, item }, index) => (
          <li key={key} className="rounded-xl border border-line p-4">
            {item ? (
              <CooperationForm
                item={item}
                title={words.numbered(index + 1)}
                errorOf={(path) => errorOf(`${list}.${index}.${path}`)}
                onKind={(kind) => set(items.with(index, { ...item, kind }))}
                onItem={(changed) => set(items.with(index, changed))}
                onRemove={() => remove(index, item)}
              />
            ) : (
              <CooperationForm
                title={words.numbered(index + 1)}
                onKind={(kind) => choose(key, kind)}
                onRemove={() => takeBlank(key)}
              />
            )}
          </li>
        ))}
      </ul>
      {!isFull && (
        <ProposalChips
          title={t('suggestedTopics')}
          proposals={fresh.map(({ kind, passage }) => ({ value: kind, label: terms.cooperationKind[kind], passage }))}
          nameOf={(label) => t('addTopic', { topic: label })}
          onAdd={(kind) => insert(items.length, newItem(kind))}
        />
      )}
      <Place id={`field-${list}`}>
        <Button
          look="secondary"
          icon={<Plus aria-hidden="true" className="size-4" />}
          disabled={isFull}
          onClick={() => {
            const key = newKey();
            setBlanks((before) => [...before, key]);
          }}
        >
          {words.add}
        </Button>
      </Place>
    </Section>
  );
}

type FormProps = {
  readonly title: string;
  readonly onKind: (kind: CooperationKind) => void;
  readonly onRemove: () => void;
} & (
  | {
      readonly item: Cooperation;
      readonly errorOf: (path: string) => string | undefined;
      readonly onItem: (item: Cooperation) => void;
    }
  /** Its kind is not chosen yet. */
  | { readonly item?: undefined; readonly errorOf?: undefined; readonly onItem?: undefined }
);

function CooperationForm({ title, onKind, onRemove, ...of }: FormProps) {
  const t = useWords('organisations');
  const core = useWords('core');
  const terms = useTerms();
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className="sr-only">{title}</legend>
      <div className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <Select
            label={t('cooperationKind')}
            value={of.item?.kind ?? ''}
            options={cooperationKinds.map((value) => ({ value, label: terms.cooperationKind[value] }))}
            onValue={onKind}
          />
        </div>
        <Button
          look="quiet"
          aria-label={`${core('remove')} ${title}`}
          icon={<Trash2 aria-hidden="true" className="size-5" />}
          onClick={onRemove}
        />
      </div>
      {of.item && (
        <>
          <TopicPicker
            label={t('cooperationTopics')}
            values={of.item.topics}
            onValues={(topics) => of.onItem({ ...of.item, topics })}
            error={of.errorOf('topics')}
          />
          <TrilingualArea
            label={t('cooperationText')}
            value={of.item.text}
            onValue={(text) => of.onItem({ ...of.item, text })}
            errorOf={(language) => of.errorOf(`text.${language}`)}
          />
        </>
      )}
    </fieldset>
  );
}
