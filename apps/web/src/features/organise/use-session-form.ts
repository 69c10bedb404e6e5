import type { EventView } from '@jumelage/contracts/events';
import type { Trilingual } from '@jumelage/domain/language';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { wholeOf } from '../../ui/number-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { newBlock } from './block-fields.tsx';
import { fits, type WallBlock } from './layout.ts';
import { overviewQuery } from './queries.ts';
import { written } from './trilingual-input.tsx';
import { type Session, type SessionBody, sessionBodyOf, useSessionSave } from './use-session-save.ts';

/** The limits of each number of a session. */
export const ranges = {
  slotMinutes: { least: 5, most: 180 },
  breakMinutes: { least: 0, most: 120 },
  tableCount: { least: 1, most: 400 },
} as const;
export type Count = keyof typeof ranges;

/** A session as its form holds it: its blocks by the event's clock, its numbers as they are typed. */
type Draft = { readonly name: Trilingual; readonly blocks: readonly WallBlock[] } & Readonly<Record<Count, string>>;

const draftOf = ({ name, blocks, slotMinutes, breakMinutes, tableCount }: SessionBody): Draft => ({
  name,
  blocks: blocks.map(({ startsAt, endsAt }) => {
    const [day = '', begin = ''] = startsAt.split('T');
    return newBlock({ day, begin, end: endsAt.slice(11) });
  }),
  slotMinutes: String(slotMinutes),
  breakMinutes: String(breakMinutes),
  tableCount: String(tableCount),
});

/** Begins a session that does not exist yet: one morning of the event's first day. */
const newDraft = ({ startsOn }: EventView): Draft => ({
  name: { fr: 'Rendez-vous d’affaires', zh: '一对一洽谈', en: 'One-to-one meetings' },
  blocks: [newBlock({ day: startsOn, begin: '09:00', end: '12:00' })],
  slotMinutes: '20',
  breakMinutes: '5',
  tableCount: '10',
});

type Options = {
  readonly event: EventView;
  readonly session: Session | undefined;
  readonly onSaved: () => void;
};

/** Holds what is typed of a session, says what fits into it, and saves it. */
export function useSessionForm({ event, session, onSaved }: Options) {
  const t = useWords('organise');
  const [draft, setDraft] = useState(() => (session ? draftOf(sessionBodyOf(session, event.zone)) : newDraft(event)));
  const save = useSessionSave({
    event,
    session,
    fill: (body) => setDraft(draftOf(body)),
    onSaved: (unplaced) => {
      toast(unplaced > 0 ? t('sessionSavedUnplaced', { n: unplaced }) : t('sessionSaved'));
      onSaved();
    },
  });
  const { data: overview } = useQuery(overviewQuery(event.id));
  const numbers = {
    slotMinutes: wholeOf(draft.slotMinutes) ?? 0,
    breakMinutes: wholeOf(draft.breakMinutes) ?? 0,
    tableCount: wholeOf(draft.tableCount) ?? 0,
  };
  return {
    draft,
    change: (changes: Partial<Draft>) => setDraft({ ...draft, ...changes }),
    save,
    errorOf: useFieldErrors(save.error),
    /** The number of meetings that have a place, and may lose it by a change. */
    placed: session ? (overview?.meetings.placed ?? 0) : 0,
    fitting: fits(draft.blocks, numbers, event.zone),
    submit: () => {
      const blocks = draft.blocks.map(({ day, begin, end }) => ({
        startsAt: `${day}T${begin}`,
        endsAt: `${day}T${end}`,
      }));
      return save.submit({ name: written(draft.name), ...numbers, blocks });
    },
  };
}
