import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { MailingRecipient, MailingView } from '../../../features/mailings/queries.ts';
import { draw } from '../../../testing/draw.tsx';
import { eventId } from '../../../testing/event.ts';
import { signIn } from '../../../testing/match.ts';
import { answer, callsTo, Refusal } from '../../../testing/server.ts';
import { Toasts } from '../../../ui/toast.tsx';
import OrganiseMailingPage from './one.tsx';

const one = '/api/events/:eventId/mailings/:mailingId' as const;
const counts = { queued: 0, sent: 0, bounced: 0, no_address: 0, refused: 0, limited: 0, failed: 0, stopped: 0 };

const draft: MailingView = {
  ...{ id: 'mlg_one', status: 'draft', audience: 'all', subject: { fr: 'Bonjour' }, author: null, counts, people: 0 },
  ...{ sendAt: null, startedAt: null, endedAt: null, updatedAt: '2026-06-01T08:00:00.000Z', version: 'v1' },
  ...{ filter: {}, participantIds: [], texts: { fr: { subject: 'Bonjour', body: 'Texte' } }, fallback: 'fr' },
  replies: 'author',
  reach: {
    ...{ people: 40, withAddress: 37, withoutAddress: 3 },
    languages: [
      { language: 'fr', gets: 'fr', people: 30 },
      { language: 'zh', gets: 'fr', people: 7 },
    ],
  },
};
const listed = (given: string, state: MailingRecipient['state']): MailingRecipient => ({
  ...{ participantId: `par_${given.toLowerCase()}`, name: { family: 'Delmas', given }, hasAccount: false, state },
  ...{ organisation: { nameLatin: 'Sample', nameHanzi: null }, language: 'fr', reason: null, sentAt: null },
});

/** Answers as a server with one mailing, which changes keep. */
function given(mailing: MailingView, recipients: readonly MailingRecipient[] = []) {
  let now = mailing;
  answer(`GET ${one}`, () => now);
  answer(`PATCH ${one}`, ({ body }) => {
    now = { ...now, ...(body as Partial<MailingView>), version: `${now.version}+` };
    return now;
  });
  answer(`GET ${one}/preview`, { subject: 'Bonjour', text: 'Bonjour Sophie', language: 'fr', isFallback: false });
  answer(`GET ${one}/recipients`, ({ query }) => {
    const state = query.get('state');
    const items = recipients.filter((person) => !state || person.state === state);
    return { items, total: items.length, page: 1, size: 20 };
  });
  answer('GET /api/events/:eventId', {
    id: eventId,
    zone: 'Europe/Paris',
    name: { en: 'Forum' },
    sessions: [],
  } as never);
}
const drawPage = (language: 'en' | 'fr' = 'en') =>
  draw(
    <>
      <OrganiseMailingPage />
      <Toasts />
    </>,
    {
      ...{ words: ['mailings', 'organise'], language },
      ...{
        route: '/events/$eventId/organise/mailings/$mailingId',
        path: `/events/${eventId}/organise/mailings/mlg_one`,
      },
    },
  );

beforeEach(() => signIn());

test('what is typed is stored by itself, with the version it was begun from', async () => {
  given(draft);
  const { user } = await drawPage();
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), ' !');
  await waitFor(() => expect(callsTo(`PATCH ${one}`)).toHaveLength(1), { timeout: 3000 });
  const [call] = callsTo(`PATCH ${one}`);
  expect(call?.body?.texts).toEqual({ fr: { subject: 'Bonjour !', body: 'Texte' } });
  expect(call?.headers['if-match']).toBe('"v1"');
  expect(await screen.findByText('Draft saved')).toBeTruthy();
});

test('a placeholder is inserted from a chip; one that is on no list is named and not stored', async () => {
  given(draft);
  const { user } = await drawPage();
  const body = (await screen.findByRole('textbox', { name: /Message/ })) as HTMLTextAreaElement;
  body.setSelectionRange(0, 0);
  await user.click(screen.getByRole('button', { name: 'Given name' }));
  await waitFor(() => expect(body.value).toBe('{given_name}Texte'));
  await waitFor(() => expect(callsTo(`PATCH ${one}`)).toHaveLength(1), { timeout: 3000 });
  await user.type(body, '{{prenom}');
  expect(await screen.findByText(/\{prenom\} · This placeholder does not exist/)).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Send …' }) as HTMLButtonElement).disabled).toBe(true);
  await new Promise((done) => setTimeout(done, 1000));
  expect(callsTo(`PATCH ${one}`)).toHaveLength(1);
});

test('before it leaves, the people and their languages are named; then its log is there', async () => {
  given(draft, [listed('Sophie', 'sent'), listed('Paul', 'no_address')]);
  answer(`POST ${one}/sending`, {
    ...{ ...draft, status: 'sent', people: 40, reach: null, counts: { ...counts, sent: 37, no_address: 3 } },
    startedAt: '2026-06-01T08:00:00.000Z',
  });
  const { user } = await drawPage();
  expect(await screen.findByText('37 people')).toBeTruthy();
  expect(screen.getByText('3 people have no email address.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Send …' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('heading').textContent).toBe('Send to 37 people?');
  expect(dialog.getByText('30 in French')).toBeTruthy();
  expect(dialog.getByText('7 who read Chinese get it in French')).toBeTruthy();
  answer(`GET ${one}`, {
    ...{ ...draft, status: 'sent', people: 40, reach: null, counts: { ...counts, sent: 37, no_address: 3 } },
    startedAt: '2026-06-01T08:00:00.000Z',
  });
  await user.click(dialog.getByRole('button', { name: 'Send to 37 people' }));
  await waitFor(() => expect(callsTo(`POST ${one}/sending`).map(({ body }) => body)).toEqual([{}]));
  await user.click(await screen.findByRole('button', { name: /No email address/ }));
  await waitFor(() => expect(screen.queryByText(/DELMAS Sophie/)).toBeNull());
  expect(screen.getByText(/DELMAS Paul/)).toBeTruthy();
});

test('a draft that somebody else changed is not overwritten', async () => {
  given(draft);
  answer(`PATCH ${one}`, () => {
    throw new Refusal({ code: 'edited_meanwhile', status: 412 });
  });
  const { user } = await drawPage('fr');
  await user.type(await screen.findByRole('textbox', { name: 'Objet' }), ' !');
  expect(await screen.findByRole('alert', undefined, { timeout: 3000 })).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Objet' }), ' !');
  await new Promise((done) => setTimeout(done, 1000));
  expect(callsTo(`PATCH ${one}`)).toHaveLength(1);
});
