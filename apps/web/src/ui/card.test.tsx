import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Card, EmptyState, PageHeader } from './card.tsx';

test('a card with a label is a region that can be gone to', async () => {
  await draw(<Card label="Passkeys">One</Card>);
  screen.getByRole('region', { name: 'Passkeys' });
});

test.each([
  ['en', 'Events · Jumelage'],
  ['zh', 'Events · 双城对接'],
] as const)('a page’s heading can take the focus, and names the tab (%s)', async (language, title) => {
  await draw(<PageHeader title="Events" lead="Two this year" actions={<button type="button">New</button>} />, {
    language,
  });
  const heading = screen.getByRole('heading', { level: 1, name: 'Events' });
  heading.focus();
  expect([document.activeElement, document.title]).toEqual([heading, title]);
});

test('a heading that is no plain text names the tab by another', async () => {
  await draw(<PageHeader title={<b>Who</b>} documentTitle="Ann Lee" />);
  expect(document.title).toBe('Ann Lee · Jumelage');
});

test('what is empty says so, why, and what can be done', async () => {
  await draw(
    <EmptyState title="No requests yet" icon="☆" actions={<button type="button">Find people</button>}>
      You have asked nobody.
    </EmptyState>,
  );
  screen.getByText('No requests yet');
  screen.getByText('You have asked nobody.');
  screen.getByRole('button', { name: 'Find people' });
  // The picture says nothing that the words do not.
  expect(screen.getByText('☆').getAttribute('aria-hidden')).toBe('true');
});
