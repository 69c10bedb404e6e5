import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../lib/queries.ts';
import { clearStored } from '../../lib/storage.ts';
import { draw } from '../../testing/draw.tsx';
import { eventId, wei } from '../../testing/event.ts';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import type { Message } from './queries.ts';
import { Thread } from './thread.tsx';
import { ThreadFolding } from './thread-folding.tsx';

const list = 'GET /api/events/:eventId/meeting-requests/:requestId/messages';
const send = 'POST /api/events/:eventId/meeting-requests/:requestId/messages';
const reading = 'PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading';
const of = { eventId, requestId: 'req_1' } as const;
const theirs: Message = {
  ...{ id: 'msg_1', isMine: false, text: '您好，<b>工厂</b>在哪里？', language: 'zh' },
  ...{ createdAt: '2026-06-01T08:00:00.000Z', isUnread: true },
};
const mine = (text: string): Message => ({
  ...theirs,
  id: 'msg_2',
  isMine: true,
  text,
  language: 'en',
  isUnread: false,
});

beforeEach(() => {
  queryClient.clear();
  clearStored();
  answer(list, { items: [theirs], isOpen: true });
  answer(reading, undefined as never);
  answer('GET /api/events/:eventId/messages/unread', { items: [{ requestId: 'req_1', count: 1 }] });
});

const drawThread = (language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(<Thread of={of} other={wei.name} />, { words: ['messages'], language });
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox');

test('shows what was written as text, names its language, and marks it as read', async () => {
  await drawThread();
  const text = await screen.findByText('您好，<b>工厂</b>在哪里？');
  expect(text.closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans');
  screen.getByText('Original in Chinese');
  screen.getByText('New');
  await waitFor(() => expect(callsTo(reading).map(({ body }) => body)).toEqual([{ messageId: 'msg_1' }]));
  expect(screen.getByRole('log').getAttribute('aria-relevant')).toBe('additions');
});

test('a message has the time of its reader’s clock, whatever the event’s', async () => {
  const own = Intl.DateTimeFormat().resolvedOptions();
  const clock = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
  clock.mockReturnValue({ ...own, timeZone: 'Asia/Shanghai' });
  await drawThread('zh');
  await screen.findByText(theirs.text);
  clock.mockRestore();
  expect(screen.getByText((_, element) => element?.tagName === 'TIME').textContent).toContain('16:00');
});

test.each(['en', 'fr', 'zh'] as const)('Enter sends and Shift+Enter breaks the line, in %s', async (language) => {
  answer(send, ({ body }) => mine((body as { text: string }).text));
  const { user } = await drawThread(language);
  await user.type(await box(), 'Hello{Shift>}{Enter}{/Shift}there{Enter}');
  await waitFor(() => expect(callsTo(send).map(({ body }) => body)).toEqual([{ text: 'Hello\nthere' }]));
  await waitFor(async () => expect((await box()).value).toBe(''));
});

test('Enter that chooses a word of an input method sends nothing', async () => {
  const { user } = await drawThread('zh');
  await user.type(await box(), '你好');
  fireEvent.keyDown(await box(), { key: 'Enter', isComposing: true });
  fireEvent.keyDown(await box(), { key: 'Enter', keyCode: 229 });
  expect(callsTo(send)).toEqual([]);
  expect((await box()).value).toBe('你好');
});

test('what was typed survives a refusal and a reload', async () => {
  answer(send, () => {
    throw new Refusal({ code: 'message_limit_reached', status: 409 });
  });
  const { user } = await drawThread();
  await user.type(await box(), 'Not lost');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByText(/limit of messages for today/);
  expect((await box()).value).toBe('Not lost');
  document.body.replaceChildren();
  queryClient.clear();
  await drawThread();
  expect((await box()).value).toBe('Not lost');
});

test('nothing is sent where nothing was typed, and a closed thread takes nothing', async () => {
  await drawThread();
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Send' })).disabled).toBe(true);
  document.body.replaceChildren();
  queryClient.clear();
  answer(list, { items: [theirs], isOpen: false });
  await drawThread();
  await screen.findByText(/conversation is closed/);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a folded thread says what is unread, and reads nothing before it is opened', async () => {
  const { user } = await draw(<ThreadFolding of={of} other={wei.name} />, { words: ['messages'] });
  const summary = await screen.findByText('1 unread');
  expect([callsTo(list).length, callsTo(reading).length]).toEqual([0, 0]);
  await user.click(summary);
  await screen.findByText('您好，<b>工厂</b>在哪里？');
});
