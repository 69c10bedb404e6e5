import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import { eventId, wei } from '../../../testing/event.ts';
import { answer, callsTo } from '../../../testing/server.ts';
import type { AgendaItem } from '../queries.ts';
import { ContactButton } from './contact-button.tsx';
import type { Contact } from './queries.ts';

const path = '/api/events/:eventId/meetings/:meetingId/contact';
const [getKey, putKey, deleteKey] = [`GET ${path}`, `PUT ${path}`, `DELETE ${path}`] as const;
const openKey = `POST ${path}/opening` as const;
const empty = { phone: null, wechat: null, email: null };
const item = (facts: Partial<AgendaItem> = {}) =>
  ({
    ...{ meetingId: 'mtg_1', status: 'held', isColleagues: false, contact: 'none', other: wei },
    organisation: wei.organisation,
    ...facts,
  }) as unknown as AgendaItem;

let contact: Contact;
beforeEach(() => {
  contact = { state: 'none', own: { ...empty, email: 'sophie@delmas.example' }, isSeen: false, other: null };
  answer(getKey, () => contact);
  answer(putKey, ({ body }) => (contact = { ...contact, state: 'mine', own: body as Contact['own'] }));
  answer(deleteKey, () => (contact = { ...contact, state: 'none' }));
});

afterEach(() => vi.restoreAllMocks());

const drawButton = (facts?: Partial<AgendaItem>, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(<ContactButton eventId={eventId} item={item(facts)} />, { words: ['agendas'], language });
const openDialog = async (name: RegExp, facts?: Partial<AgendaItem>) => {
  const { user } = await drawButton(facts);
  await user.click(screen.getByRole('button', { name }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
};

test('is offered after a held meeting, and after no other', async () => {
  await drawButton({ status: 'scheduled' });
  expect(screen.queryByRole('button')).toBeNull();
});

test('nothing is ticked for anybody: only what one chose is given', async () => {
  const { user, dialog } = await openDialog(/^Exchange contact details/);
  const boxes = await dialog.findAllByRole('checkbox');
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, false, false]);
  expect(dialog.getByLabelText('Email')).toHaveProperty('value', 'sophie@delmas.example');
  await user.type(dialog.getByLabelText('WeChat ID'), 'sophie_d');
  await user.click(dialog.getByRole('button', { name: 'Share' }));
  await waitFor(() => expect(callsTo(putKey).at(-1)?.body).toEqual({ ...empty, wechat: 'sophie_d' }));
  await dialog.findByText(/until Zhang Wei has seen them/);
  await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
  await waitFor(() => expect(callsTo(deleteKey)).toHaveLength(1));
});

test('once both agreed the card is opened knowingly, and can be saved and scanned', async () => {
  contact = { ...contact, state: 'both' };
  const theirs = { ...empty, wechat: 'wei_cd', phone: '+86 138 0013 8000' };
  answer(openKey, () => (contact = { ...contact, other: theirs }));
  const { user, dialog } = await openDialog(/^View contact details/, { contact: 'both' });
  await dialog.findByText(/Zhang Wei can no longer withdraw/);
  expect(dialog.queryByText('wei_cd')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Open their details' }));
  await dialog.findByText('wei_cd');
  dialog.getByRole('img', { name: 'QR code with the contact details of Zhang Wei' });
  // A download is no navigation: this document has no other way to end a click on a link.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:card');
  await user.click(dialog.getByRole('button', { name: 'Save contact (vCard)' }));
  const file = made.mock.calls[0]?.[0] as Blob;
  expect(await file.text()).toContain('FN:Zhang Wei 张伟\r\n');
});

test('what the other has seen can no longer be changed', async () => {
  contact = { ...contact, state: 'both', isSeen: true };
  const { dialog } = await openDialog(/^View contact details/, { contact: 'both' });
  await dialog.findByText(/They can no longer be withdrawn here/);
  expect(dialog.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});

test.each([
  ['fr', 'Zhang Wei souhaite échanger ses coordonnées'],
  ['zh', '张伟希望与您交换联系方式'],
] as const)('is read in %s', async (language, name) => {
  await drawButton({ contact: 'theirs' }, language);
  screen.getByRole('button', { name });
});
