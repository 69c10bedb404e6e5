import { placeKinds } from '@jumelage/domain/session';
import type { ReactNode } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { FieldError } from '../../ui/field.tsx';
import { controlClass } from '../../ui/text-input.tsx';
import type { Place, Session } from './drafts.ts';
import { SlotTimes } from './slot-times.tsx';

export type Organisations = readonly { readonly id: NonNullable<Place['boothOf']>; readonly name: string }[];
type PlaceRowProps = {
  readonly number: number;
  readonly place: Place;
  readonly session: Session;
  readonly zone: string;
  readonly organisations: Organisations;
  readonly errorOf: (field: keyof Place) => string | undefined;
  readonly onPlace: (place: Place) => void;
};

/** Columns of a row on a wide screen; a phone shows the fields below each other, each with its own label. */
export const placeColumns = 'lg:grid-cols-[2.5rem_9.5rem_minmax(6rem,1fr)_minmax(6rem,1fr)_minmax(9rem,1.4fr)_10.5rem]';

/** Draws the fields of one table or room. */
export function PlaceRow({ number, place, session, zone, organisations, errorOf, onPlace }: PlaceRowProps) {
  const t = useWords('sessions');
  const { kinds } = useTexts('sessions');
  const n = number;
  const isRoom = place.kind === 'room';
  return (
    <div className={`grid grid-cols-2 items-start gap-x-3 gap-y-2 ${placeColumns}`}>
      <span aria-hidden="true" className="hidden min-h-11 items-center font-semibold tabular-nums lg:flex">
        {n}
      </span>
      <Cell caption={t('kind')} label={t('kindOf', { n })} error={errorOf('kind')}>
        <select
          className={controlClass}
          value={place.kind}
          onChange={(event) => {
            const kind = placeKinds.find((one) => one === event.target.value) ?? 'table';
            // A booth and a part of the hall are of tables: people in a room are elsewhere.
            onPlace({ ...place, kind, ...(kind === 'room' ? { boothOf: null, zone: null } : {}) });
          }}
        >
          {placeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </select>
      </Cell>
      <Cell caption={t('label')} label={t('labelOf', { n })} error={errorOf('label')}>
        <input
          className={controlClass}
          maxLength={40}
          value={place.label ?? ''}
          onChange={(event) => onPlace({ ...place, label: event.target.value || null })}
        />
      </Cell>
      {isRoom ? (
        <Cell caption={t('link')} label={t('linkOf', { n })} error={errorOf('link')}>
          <input
            type="url"
            className={controlClass}
            maxLength={500}
            placeholder="https://"
            value={place.link ?? ''}
            onChange={(event) => onPlace({ ...place, link: event.target.value || null })}
          />
        </Cell>
      ) : (
        <Cell caption={t('zone')} label={t('zoneOf', { n })} error={errorOf('zone')}>
          <input
            className={controlClass}
            maxLength={40}
            list={`zones-${session.id}`}
            value={place.zone ?? ''}
            onChange={(event) => onPlace({ ...place, zone: event.target.value || null })}
          />
        </Cell>
      )}
      <Cell caption={t('booth')} label={t('boothOf', { n })} error={errorOf('boothOf')} wide>
        <select
          className={controlClass}
          disabled={isRoom}
          value={place.boothOf ?? ''}
          onChange={(event) =>
            onPlace({ ...place, boothOf: organisations.find(({ id }) => id === event.target.value)?.id ?? null })
          }
        >
          <option value="">{t('noBooth')}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Cell>
      <div className="max-lg:col-span-2">
        <SlotTimes
          label={t('timesOf', { n })}
          title={t('usableTimes')}
          slots={session.slots}
          zone={zone}
          off={place.closedSlots}
          onOff={(closedSlots) => onPlace({ ...place, closedSlots })}
        />
        <FieldError error={errorOf('closedSlots')} />
      </div>
    </div>
  );
}

type CellProps = {
  readonly caption: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** Draws a control with its label, visible on a phone; on a wide screen the column's heading stands for it. */
function Cell({ caption, label, error, wide = false, children }: CellProps) {
  return (
    <div className={wide ? 'max-lg:col-span-2' : ''}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child that is given. */}
      <label className="grid gap-1">
        <span className="font-medium text-sm lg:sr-only">
          <span aria-hidden="true">{caption}</span>
          <span className="sr-only">{label}</span>
        </span>
        {children}
      </label>
      <FieldError error={error} />
    </div>
  );
}
