import type { Id } from '@jumelage/domain/ids';
import { type PlaceKind, placeKinds } from '@jumelage/domain/session';
import { useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { NumberInput, wholeOf } from '../../ui/number-input.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import type { Place, Session } from './drafts.ts';
import { SlotTimes } from './slot-times.tsx';

type PlacesAtOnceProps = {
  readonly places: readonly Place[];
  readonly session: Session;
  readonly zone: string;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly onPlaces: (places: Place[]) => void;
};
const settable = ['zone', 'kind', 'times'] as const;
type What = (typeof settable)[number];

/** Changes one field of many places: forty tables get their part of the hall in one go. */
export function PlacesAtOnce({ places, session, zone, numberOf, onPlaces }: PlacesAtOnceProps) {
  const t = useWords('sessions');
  const { kinds } = useTexts('sessions');
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState(String(Math.max(1, ...numberOf.values())));
  const [what, setWhat] = useState<What>('zone');
  const [part, setPart] = useState('');
  const [kind, setKind] = useState<PlaceKind>('table');
  const [off, setOff] = useState<Id<'slot'>[]>([]);
  const isMeant = ({ id }: Place) => {
    const number = numberOf.get(id) ?? 0;
    return number >= (wholeOf(from) ?? Number.POSITIVE_INFINITY) && number <= (wholeOf(to) ?? 0);
  };
  const changeOf = (place: Place): Place => {
    if (what === 'times') return { ...place, closedSlots: off };
    if (what === 'kind') return { ...place, kind, ...(kind === 'room' ? { zone: null, boothOf: null } : {}) };
    return place.kind === 'room' ? place : { ...place, zone: part.trim() || null };
  };
  const n = places.filter(isMeant).length;
  return (
    <details className="rounded-lg bg-sunken px-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{t('bulk')}</summary>
      <div className="grid grid-cols-2 items-end gap-3 pb-4 lg:grid-cols-[7rem_7rem_11rem_minmax(10rem,1fr)_auto]">
        <NumberInput least={1} most={400} label={t('bulkFrom')} value={from} onValue={setFrom} />
        <NumberInput least={1} most={400} label={t('bulkTo')} value={to} onValue={setTo} />
        <Select
          label={t('bulkWhat')}
          value={what}
          options={settable.map((value) => ({ value, label: t(value) }))}
          onValue={setWhat}
        />
        {what === 'zone' && (
          <TextInput label={t('zone')} maxLength={40} list={`zones-${session.id}`} value={part} onValue={setPart} />
        )}
        {what === 'kind' && (
          <Select
            label={t('kind')}
            value={kind}
            options={placeKinds.map((value) => ({ value, label: kinds[value] }))}
            onValue={setKind}
          />
        )}
        {what === 'times' && (
          <SlotTimes
            label={t('times')}
            title={t('usableTimes')}
            slots={session.slots}
            {...{ zone, off }}
            onOff={setOff}
          />
        )}
        <Button
          className="max-lg:col-span-2"
          look="secondary"
          disabled={n === 0}
          onClick={() => onPlaces(places.map((place) => (isMeant(place) ? changeOf(place) : place)))}
        >
          {t('bulkApply', { n })}
        </Button>
      </div>
    </details>
  );
}
