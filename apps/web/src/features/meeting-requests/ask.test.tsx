import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, wei } from '../../testing/event.ts';
import { explained, matchOf } from '../../testing/match.ts';
import { answer } from '../../testing/server.ts';
import { Toasts } from '../../ui/toast.tsx';
import { Ask } from './ask.tsx';

const sent = {
  ...{ id: 'req_1', eventId, from: lucas, to: wei, message: '', messageLanguage: null, starter: null },
  ...{
    priority: 'would_like',
    status: 'pending',
    answerNote: null,
    answerNoteLanguage: null,
    declineReason: null,
    answeredAt: null,
  },
  ...{ createdAt: '2026-05-01T08:00:00.000Z', expiresAt: '2026-05-15T08:00:00.000Z', placed: null, can: ['withdrawn'] },
  ...{ other: null, raise: null, ticket: null, strongest: [], objections: [], fit: null },
} as const;

const list = (items: readonly object[]) =>
  answer('GET /api/events/:eventId/meeting-requests', {
    ...{ items, participantId: 'par_lucas', sentCount: items.length, limit: 20, mustsLeft: 4 },
  } as never);

async function drawAsk(changes: { readonly canAsk?: boolean; readonly isAwaited?: boolean } = {}) {
  answer('GET /api/organisations/:organisationId/matches/:otherId', {
    ...{ match: explained(matchOf('Zhang')), excludedBy: null, excludedSide: null, rank: 1, total: 1 },
  });
  answer('GET /api/topics', { topics: [] });
  const event = {
    id: eventId,
    name: { en: 'Forum' },
    zone: 'Europe/Paris',
    canAsk: true,
    isAwaited: false,
    ...changes,
  };
  return draw(
    <>
      <Ask event={event} person={{ ...wei, seesReader: true }} ownOrganisationId="org_moreau" />
      <Toasts />
    </>,
    { words: ['meeting-requests', 'reasons', 'events', 'matches'] },
  );
}

afterEach(() => localStorage.clear());

test('says what comes next even where the button is gone once the list knows of the request', async () => {
  list([]);
  answer('POST /api/events/:eventId/meeting-requests', () => {
    list([sent]);
    return sent as never;
  });
  const { user } = await drawAsk();
  await user.click(await screen.findByRole('button'));
  await user.click(await screen.findByRole('button', { name: 'Send · Forum' }));
  await screen.findByText(/^Request sent to Zhang Wei/);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByRole('link', { name: /Request sent/ });
});

test('leads to what is prepared already, and offers nothing where one cannot ask', async () => {
  list([{ ...sent, status: 'prepared', can: ['dropped'] }]);
  await drawAsk({ isAwaited: true });
  expect((await screen.findByRole('link', { name: /ready to send/ })).getAttribute('href')).toContain('/requests');
  expect(screen.queryByRole('button')).toBeNull();
});
