import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { setSession } from '../features/accounts/session.ts';
import { queryClient } from '../lib/queries.ts';
import EventFrame from '../pages/event/frame.tsx';
import OrganisationOnePage from '../pages/organisations/one.tsx';
import OrganiseFrame from '../pages/organise/frame.tsx';
import { draw } from '../testing/draw.tsx';
import { answer, Refusal } from '../testing/server.ts';

beforeEach(() => {
  queryClient.clear();
  setSession({ user: null, organisations: [], organises: [] } as never);
});

test.each<[string, string, Parameters<typeof answer>[0], ComponentType]>([
  ['event', '/events/$eventId', 'GET /api/events/:eventId', EventFrame],
  ['event', '/events/$eventId/organise', 'GET /api/events/:eventId', OrganiseFrame],
  ['organisation', '/organisations/$organisationId', 'GET /api/organisations/:organisationId', OrganisationOnePage],
])('an unknown %s at %s is a page that is not there, with ways on', async (kind, route, endpoint, Page) => {
  answer(endpoint, () => {
    throw new Refusal({ code: 'not_found', status: 404 });
  });
  const id = kind === 'event' ? 'evt_unknown' : 'org_unknown';
  const words = ['events', 'organise', 'organisations'] as const;
  await draw(<Page />, { route, path: route.replace(/\$\w+/, id), words });
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  expect(screen.queryByRole('alert')).toBeNull();
  const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(ways).toEqual(['/', '/events', '/directory']);
});
