import { cooperationKinds } from '@jumelage/domain/organisation';
import { Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTerms, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Draft, SectionProps } from './draft.ts';
import { Place, Section } from './section.tsx';
import { TopicPicker } from './topic-picker.tsx';
import { TrilingualArea } from './trilingual-area.tsx';

type Cooperation = Draft['offers'][number];
const most = 10;

/** Draws offers or needs: each a kind, topics and a text; a removed one can be restored. */
export function CooperationSection({
  list,
  draft,
  change,
  errorOf,
}: SectionProps & { readonly list: 'offers' | 'needs' }) {
  const t = useWords('organisations');
  const items = draft[list];
  // The items have no ids of their own; each keeps its key while others come and go.
  const lastKey = useRef(items.length);
  const [keys, setKeys] = useState(() => items.map((_, index) => index));
  const latest = useRef(items);
  latest.current = items;
  const words =
    list === 'offers'
      ? {
          title: t('offers'),
          hint: t('offersHint'),
          add: t('addOffer'),
          removed: t('offerRemoved'),
          none: t('noOffers'),
        }
      : { title: t('needs'), hint: t('needsHint'), add: t('addNeed'), removed: t('needRemoved'), none: t('noNeeds') };
  const set = (next: readonly Cooperation[]) => change({ [list]: [...next] });
  const insert = (index: number, item: Cooperation) => {
    lastKey.current += 1;
    const key = lastKey.current;
    setKeys((before) => before.toSpliced(index, 0, key));
    set(latest.current.toSpliced(index, 0, item));
  };
  const remove = (index: number, item: Cooperation) => {
    setKeys((before) => before.toSpliced(index, 1));
    set(items.toSpliced(index, 1));
    toast(words.removed, { undo: () => insert(Math.min(index, latest.current.length), item) });
  };
  return (
    <Section id={list} title={words.title} hint={words.hint}>
      {items.length === 0 && <p className="text-muted">{words.none}</p>}
      <ul className="grid gap-5 empty:hidden">
        {items.map((item, index) => (
          <li key={keys[index]} className="rounded-xl border border-line p-4">
            <CooperationForm
              item={item}
              title={list === 'offers' ? t('numberedOffer', { n: index + 1 }) : t('numberedNeed', { n: index + 1 })}
              errorOf={(path) => errorOf(`${list}.${index}.${path}`)}
              onItem={(changed) => set(items.with(index, changed))}
              onRemove={() => remove(index, item)}
            />
          </li>
        ))}
      </ul>
      <Place id={`field-${list}`}>
        <Button
          look="secondary"
          icon={<Plus aria-hidden="true" className="size-4" />}
          disabled={items.length >= most}
          onClick={() => insert(items.length, { kind: firstFree(items), topics: [], text: {} })}
        >
          {words.add}
        </Button>
      </Place>
    </Section>
  );
}

/** Finds the first kind that is not in use yet. */
function firstFree(items: readonly Cooperation[]): Cooperation['kind'] {
  return cooperationKinds.find((kind) => items.every((item) => item.kind !== kind)) ?? cooperationKinds[0];
}

type FormProps = {
  readonly item: Cooperation;
  readonly title: string;
  readonly errorOf: (path: string) => string | undefined;
  readonly onItem: (item: Cooperation) => void;
  readonly onRemove: () => void;
};

function CooperationForm({ item, title, errorOf, onItem, onRemove }: FormProps) {
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
            value={item.kind}
            options={cooperationKinds.map((value) => ({ value, label: terms.cooperationKind[value] }))}
            onValue={(kind) => onItem({ ...item, kind })}
          />
        </div>
        <Button
          look="quiet"
          aria-label={`${core('remove')} ${title}`}
          icon={<Trash2 aria-hidden="true" className="size-5" />}
          onClick={onRemove}
        />
      </div>
      <TopicPicker
        label={t('cooperationTopics')}
        values={item.topics}
        onValues={(topics) => onItem({ ...item, topics })}
        error={errorOf('topics')}
      />
      <TrilingualArea
        label={t('cooperationText')}
        value={item.text}
        onValue={(text) => onItem({ ...item, text })}
        errorOf={(language) => errorOf(`text.${language}`)}
      />
    </fieldset>
  );
}
