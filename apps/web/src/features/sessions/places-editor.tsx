import { useQuery } from '@tanstack/react-query';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { compareNames } from '../../lib/name-order.ts';
import { useWide } from '../../lib/wide.ts';
import type { EventView, Place, Session } from './drafts.ts';
import { placesAgain, placesOf } from './drafts.ts';
import { Part } from './part.tsx';
import { PlaceRow, placeColumns } from './place-row.tsx';
import { PlacesAtOnce } from './places-at-once.tsx';
import { organisationsQuery, useSavePlaces } from './queries.ts';
import { SavePart } from './save-part.tsx';
import { useDraft } from './use-draft.ts';

/** Draws the tables and rooms of a session: kind, part of the hall, booth, and the slots in which each is open. */
export function PlacesEditor({ event, session }: { readonly event: EventView; readonly session: Session }) {
  const t = useWords('sessions');
  const isWide = useWide();
  const sum = usePlacesSum();
  const saved = placesOf(session);
  const draft = useDraft({
    key: `places.${session.id}`,
    saved,
    again: (stored: readonly Place[]) => placesAgain(stored, session),
  });
  const places = draft.value;
  const save = useSavePlaces({ eventId: event.id, sessionId: session.id });
  const errorOf = useFieldErrors(save.error);
  const { data: known = [] } = useQuery(organisationsQuery(event.id));
  const booths = session.tables.flatMap(({ boothOf }) =>
    boothOf ? [{ id: boothOf.id, name: [boothOf.nameLatin, boothOf.nameHanzi].filter(Boolean).join(' ') }] : [],
  );
  const organisations = [
    ...known,
    ...booths.filter(
      ({ id }, index) => !known.some((one) => one.id === id) && booths.findIndex((one) => one.id === id) === index,
    ),
  ];
  const numberOf = new Map(session.tables.map(({ id, number }) => [id, number]));
  const zones = [...new Set(places.flatMap(({ zone }) => zone ?? []))].sort(compareNames);
  const change = (changed: Place) => draft.change(places.map((place) => (place.id === changed.id ? changed : place)));
  const rows = places.map((place, index) => {
    const number = numberOf.get(place.id) ?? index + 1;
    const wrong = (field: keyof Place) => errorOf(`places.${index}.${field}`);
    const row = (
      <PlaceRow {...{ number, place, session, organisations }} zone={event.zone} errorOf={wrong} onPlace={change} />
    );
    if (isWide) return <li key={place.id}>{row}</li>;
    return (
      <li key={place.id}>
        <details className="rounded-lg border border-line" open={errorOf(`places.${index}`) ? true : undefined}>
          <summary className="min-h-11 cursor-pointer px-3 py-2.5">
            <span className="font-medium">{t('placeName', { n: number })}</span>{' '}
            <span className="text-muted text-sm">{sum.of(place, organisations)}</span>
          </summary>
          <div className="border-line border-t p-3">{row}</div>
        </details>
      </li>
    );
  });
  return (
    <Part title={t('places')} sum={sum.all(places)} lead={t('placesLead')} isChanged={draft.isChanged}>
      <PlacesAtOnce {...{ places, session, zone: event.zone, numberOf }} onPlaces={draft.change} />
      <div className="grid gap-2">
        <div aria-hidden="true" className={`hidden gap-3 font-medium text-muted text-sm lg:grid ${placeColumns}`}>
          {(['number', 'kind', 'label', 'zone', 'booth', 'times'] as const).map((key) => (
            <span key={key}>{t(key)}</span>
          ))}
        </div>
        <ul className="grid gap-2">{rows}</ul>
        <datalist id={`zones-${session.id}`}>
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
      <SavePart
        label={t('savePlaces')}
        isChanged={draft.isChanged}
        error={save.error}
        save={(trial) =>
          save.mutateAsync({
            body: { places: places.map((place) => ({ ...place, closedSlots: [...place.closedSlots] })) },
            trial,
          })
        }
        onDiscard={draft.discard}
      />
    </Part>
  );
}

/** Words the places of a session in a line: all of them counted, or one of them described. */
function usePlacesSum() {
  const t = useWords('sessions');
  const { kinds } = useTexts('sessions');
  const format = useFormat();
  return {
    all: (places: readonly Place[]) => {
      const rooms = places.filter(({ kind }) => kind === 'room').length;
      const booths = places.filter(({ boothOf }) => boothOf !== null).length;
      const closed = places.filter(({ closedSlots }) => closedSlots.length > 0).length;
      return format.list([
        t('placesSum', { tables: places.length - rooms, rooms }),
        ...(booths > 0 ? [t('boothsSum', { n: booths })] : []),
        ...(closed > 0 ? [t('closedSum', { n: closed })] : []),
      ]);
    },
    of: (
      { kind, label, zone, boothOf, closedSlots }: Place,
      organisations: readonly { readonly id: string; readonly name: string }[],
    ) =>
      [
        kinds[kind],
        label,
        zone,
        organisations.find(({ id }) => id === boothOf)?.name,
        closedSlots.length > 0 ? t('offCount', { n: closedSlots.length }) : undefined,
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
