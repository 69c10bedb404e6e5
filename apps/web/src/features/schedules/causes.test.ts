import { expect, test } from 'vitest';
import { lucas, meeting, sophie, wei } from '../../testing/event.ts';
import { causesOf } from './causes.ts';

const waiting = (id: `mtg_${string}`, pair: Parameters<typeof meeting>[1], code?: string) =>
  meeting(id, pair, { unplaced: code === undefined ? null : { code, facts: {} } });

test('meetings without a slot are grouped by their cause, with what could be tried', () => {
  const causes = causesOf([
    waiting('mtg_1', [sophie, wei], 'no_interpreter'),
    waiting('mtg_2', [wei, lucas], 'no_interpreter_in_common_slots'),
    waiting('mtg_3', [sophie, lucas], 'no_table'),
    waiting('mtg_4', [sophie, lucas]),
    waiting('mtg_7', [sophie, lucas], 'no_room'),
    waiting('mtg_8', [sophie, lucas], 'no_table_in_zone'),
    waiting('mtg_9', [sophie, lucas], 'could_be_placed'),
    waiting('mtg_5', [sophie, lucas], 'most_meetings'),
    meeting('mtg_6', [sophie, wei], { slotId: 'slt_1', tableId: 'tbl_1' }),
  ]);
  expect(
    causes.map(({ kind, code, languages, more, canPlace, meetings }) => [
      kind,
      code ?? languages,
      more,
      canPlace,
      meetings.map(({ id }) => id),
    ]),
  ).toEqual([
    ['new', undefined, undefined, true, ['mtg_4', 'mtg_9']],
    ['interpreters', [['en', 'fr'], ['zh']], 'interpreters', false, ['mtg_1', 'mtg_2']],
    ['tables', undefined, 'tables', false, ['mtg_3', 'mtg_8']],
    ['rooms', undefined, undefined, false, ['mtg_7']],
    ['other', 'most_meetings', undefined, false, ['mtg_5']],
  ]);
});

test('interpreters of other languages are another cause', () => {
  const german = { ...lucas, languages: ['de' as const] };
  const causes = causesOf([
    waiting('mtg_1', [sophie, wei], 'no_interpreter'),
    waiting('mtg_2', [german, wei], 'no_interpreter'),
  ]);
  expect(causes.map(({ languages }) => languages)).toEqual([
    [['en', 'fr'], ['zh']],
    [['de'], ['zh']],
  ]);
});

test('where all are placed there is no cause', () => {
  expect(causesOf([])).toEqual([]);
});
