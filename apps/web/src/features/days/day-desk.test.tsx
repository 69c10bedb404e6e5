import type { DeskPerson } from '@jumelage/contracts/days';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { day, eventId, sessionId } from '../../testing/event.ts';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import { Toasts } from '../../ui/toast.tsx';
import { DayDesk } from './day-desk.tsx';
import type { DayPart } from './day-search.ts';
import { discardRefused } from './queue-store.ts';

const dayKey = 'GET /api/events/:eventId/sessions/:sessionId/day';
const checkInKey = 'POST /api/events/:eventId/check-ins';

function Desk(props: Partial<ComponentProps<typeof DayDesk>>) {
  const [part, setPart] = useState<DayPart>('people');
  return (
    <>
      <DayDesk
        session={{ eventId, sessionId }}
        canAct
        part={part}
        badge={undefined}
        onPart={setPart}
        onBadgeDone={() => {}}
        {...props}
      />
      <Toasts />
    </>
  );
}
const drawDesk = (props: Partial<ComponentProps<typeof DayDesk>> = {}, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(<Desk {...props} />, { words: ['days'], language });

/** The server's people: a change shows in its next answer. */
let people: readonly DeskPerson[];
beforeEach(() => {
  people = day.people;
  discardRefused(eventId);
  answer(dayKey, () => ({ ...day, people: [...people] }));
  answer(checkInKey, ({ body }) => {
    const { checkIns } = body as { checkIns: { participantId: string; at: string; arrived: boolean }[] };
    people = people.map((person) => {
      const mark = checkIns.find(({ participantId }) => participantId === person.id);
      return mark
        ? { ...person, presence: mark.arrived ? 'arrived' : 'expected', checkedInAt: mark.arrived ? mark.at : null }
        : person;
    });
    return { people: [...people] };
  });
});

// By their words: roles take long to be worked out again and again while one waits.
const field = () => screen.findByLabelText('Find a person or scan a badge');
const rowOf = (name: string) => screen.getByText(name).closest('button') as HTMLButtonElement;
const isHere = (name: string) => rowOf(name).getAttribute('aria-pressed') === 'true';

test('says that it is loading, then who is due, and who is here', async () => {
  await drawDesk();
  screen.getByText('Loading…');
  await field();
  expect(screen.getByRole('group', { name: 'Show' }).textContent).toBe(
    'ShowDue in this slot or the next (2)Not arrived (2)Arrived (1)Everyone (3)',
  );
  screen.getByRole('button', { name: /^France DELMAS Sophie.*09:00, table 1/, pressed: false });
  screen.getByText('1 arrived of 3 expected');
  screen.getByText('Connected');
});

test('a tap checks in at once, tells the server, and can be taken back', async () => {
  const { user } = await drawDesk();
  await field();
  await user.click(rowOf('DELMAS Sophie'));
  // They stay where they were: a second tap at the same place must not meet the next person.
  expect(isHere('DELMAS Sophie')).toBe(true);
  await waitFor(() =>
    expect(callsTo(checkInKey).map(({ body }) => body?.checkIns.map(({ arrived }) => arrived))).toEqual([[true]]),
  );
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(callsTo(checkInKey).at(-1)?.body?.checkIns[0]?.arrived).toBe(false));
  expect(isHere('DELMAS Sophie')).toBe(false);
});

test('a second tap asks before it takes a check-in back', async () => {
  const { user } = await drawDesk();
  await field();
  await user.click(screen.getByRole('button', { name: /^Everyone/ }));
  await user.click(rowOf('MOREAU Lucas'));
  const dialog = within(screen.getByRole('dialog', { name: 'Undo the check-in of MOREAU Lucas?' }));
  dialog.getByText('Checked in at 08:40.');
  expect(callsTo(checkInKey)).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Undo check-in' }));
  expect(isHere('MOREAU Lucas')).toBe(false);
});

test('what is typed is sought among everybody, and Enter checks in the only one found', async () => {
  const { user } = await drawDesk();
  await user.type(await field(), '张伟');
  expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('1 person');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(callsTo(checkInKey)[0]?.body?.checkIns[0]?.participantId).toBe('par_wei'));
  expect(await field()).toHaveProperty('value', '');
});

test('nobody is found by what nobody is called', async () => {
  const { user } = await drawDesk();
  await user.type(await field(), 'nobody{Enter}');
  screen.getByText('No person or organisation with this name.');
  expect(callsTo(checkInKey)).toEqual([]);
});

test('a scanner types wherever it is', async () => {
  await drawDesk();
  const input = await field();
  expect(document.activeElement).toBe(document.body);
  fireEvent.keyDown(document.body, { key: 'h' });
  expect(document.activeElement).toBe(input);
});

test('without a network people are checked in all the same, and sent when it is back', async () => {
  const { user } = await drawDesk();
  await field();
  let isThere = false;
  const reached = () => {
    if (!isThere) throw new TypeError('unplugged');
  };
  const [asked, told] = [people, vi.fn()];
  answer(dayKey, () => {
    reached();
    return { ...day, people: [...asked] };
  });
  answer(checkInKey, (call) => {
    reached();
    told(call.body);
    return { people: asked.map((one) => ({ ...one, presence: 'arrived' as const, checkedInAt: day.now })) };
  });
  await user.click(rowOf('DELMAS Sophie'));
  await screen.findByText('Waiting to be sent');
  expect([isHere('DELMAS Sophie'), rowOf('DELMAS Sophie').textContent]).toEqual([
    true,
    expect.stringContaining('Waiting to be sent'),
  ]);
  isThere = true;
  act(() => void dispatchEvent(new Event('online')));
  await waitFor(() => expect(told).toHaveBeenCalledOnce());
  await waitFor(() => expect(screen.queryByText('Waiting to be sent')).toBeNull());
});

test('a check-in that the server refuses is reported, and can be sent again or given up', async () => {
  answer(checkInKey, () => {
    throw new Refusal({ code: 'participant_not_admitted', status: 409 });
  });
  const { user } = await drawDesk();
  await field();
  await user.click(rowOf('DELMAS Sophie'));
  const alert = within(await screen.findByRole('alert'));
  alert.getByText('1 check-in could not be saved');
  await user.click(alert.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(isHere('DELMAS Sophie')).toBe(false);
});

test('a day that cannot be read says so, and is asked for again', async () => {
  answer(dayKey, () => {
    throw new Refusal({ code: 'internal', status: 500, requestId: 'req_9' });
  });
  const { user } = await drawDesk();
  await screen.findByText('Reference: req_9');
  answer(dayKey, day);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await field();
});

test('somebody late is said in a dialog, which gives the focus back', async () => {
  const { user } = await drawDesk();
  await user.click(await screen.findByLabelText('More actions for DELMAS Sophie'));
  await user.click(screen.getByRole('button', { name: 'Someone is late' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('where the event’s phase lets nothing be changed, nothing is offered', async () => {
  await drawDesk({ canAct: false });
  await field();
  expect(screen.queryByRole('button', { name: /^More actions/ })).toBeNull();
  expect(screen.queryByText('Last-minute changes')).toBeNull();
});

test('the tables are a view of their own', async () => {
  const { user } = await drawDesk();
  await field();
  await user.click(screen.getByRole('button', { name: 'Tables' }));
  screen.getByRole('button', { name: 'Tables', pressed: true });
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('who said that they will be late is marked at their table', async () => {
  const [first] = day.schedule.meetings;
  if (!first) throw new Error('the day has no meeting');
  const delay = { meetingId: first.id, participantId: first.participants[0]?.id ?? 'par_', minutes: 5 } as const;
  answer(dayKey, { ...day, delays: [delay] });
  const { user } = await drawDesk();
  await field();
  await user.click(screen.getByRole('button', { name: 'Tables' }));
  await user.selectOptions(screen.getByRole('combobox'), first.slotId ?? '');
  screen.getByText('5 min late');
});

test.each([
  ['fr', 'Rechercher une personne ou scanner un badge'],
  ['zh', '查找参会者，或扫描胸牌'],
] as const)('is read in %s', async (language, name) => {
  await drawDesk({}, language);
  await screen.findByRole('searchbox', { name });
});
