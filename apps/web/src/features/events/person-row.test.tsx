import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { wei } from '../../testing/event.ts';
import { PersonRow } from './person-row.tsx';
import type { Person } from './queries.ts';

const person: Person = {
  ...wei,
  attendance: 'remote',
  seesReader: true,
  tagline: { language: 'zh', origin: 'original', value: '海上风电' },
  fit: 'high',
};
const drawRow = (one: Person, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(
    <ul>
      <li>
        <PersonRow person={one}>
          <button type="button">Meet</button>
        </PersonRow>
      </li>
    </ul>,
    { words: ['terms'], language },
  );

test.each([
  ['en', /Clean technology · Chinese/, 'High fit'],
  ['fr', /Écotechnologies · chinois/, 'Affinité forte'],
  ['zh', /清洁技术 · 汉语|清洁技术 · 中文/, '匹配度高'],
] as const)(
  'says who, for which organisation, what it does and how well it fits (%s)',
  async (language, facts, fit) => {
    await drawRow(person, language);
    const row = screen.getByRole('listitem');
    expect(row.textContent).toContain('张伟');
    expect(row.textContent).toMatch(facts);
    expect(row.textContent).toContain(fit);
    expect(screen.getByText('海上风电').closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans');
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe(`/organisations/${wei.organisation.id}`);
    screen.getByRole('button', { name: 'Meet' });
  },
);

test('says nothing of a fit that there is none of', async () => {
  await drawRow({ ...person, fit: null, tagline: null });
  expect(screen.getByRole('listitem').textContent).not.toMatch(/fit/);
});
