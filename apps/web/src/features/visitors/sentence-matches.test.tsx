import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import type { VisitorMatch } from './queries.ts';
import { type Project, SentenceForm } from './sentence-form.tsx';
import SentenceMatches from './sentence-matches.tsx';

const search = 'POST /api/visitors/matches';
const project: Project = { text: 'We make solar film.', country: 'FR' };
const match: VisitorMatch = {
  organisation: {
    id: 'org_1',
    kind: 'sme',
    nameLatin: 'SME, clean technology, China',
    nameHanzi: null,
    country: 'CN',
    sector: 'cleantech',
    topics: [],
    stage: null,
    offers: ['manufacture'],
    needs: [],
    tagline: { language: 'zh', origin: 'original', value: '薄膜代工' },
    isTeaser: true,
    isSample: true,
  },
  fit: 'high',
  strongest: [
    {
      side: 'ours',
      criterion: 'sector',
      contribution: 1,
      facts: { ours: ['cleantech'], theirs: ['cleantech'], shared: ['cleantech'] },
    },
  ],
};
beforeEach(() => {
  answer('GET /api/topics', { topics: [] });
});

const drawMatches = () =>
  draw(<SentenceMatches project={project} />, { words: ['visitors', 'reasons'], language: 'en' });

test('tells who fits by what they do, why, and what was understood', async () => {
  answer(search, {
    topics: ['solar_film'],
    cooperations: [{ direction: 'need', kind: 'manufacture' }],
    matches: [match],
    total: 7,
  });
  await drawMatches();
  const row = (await screen.findByText('薄膜代工')).closest('li') as HTMLElement;
  expect(within(row).getByText(/clean technology/i, { selector: 'li' }).textContent).toContain('✓');
  expect(screen.getByRole('status').textContent).toBe('7 matches for your project');
  screen.getByText('What we understood: solar film · Need: Manufacturing');
  expect(screen.queryByText(match.organisation.nameLatin)).toBeNull();
  expect(screen.getByRole('link', { name: 'Create an account to meet them' }).getAttribute('href')).toBe('/sign-up');
  expect(callsTo(search).map(({ body }) => body)).toEqual([{ ...project, language: 'en' }]);
  expect(document.activeElement?.textContent).toBe('Matches for your project');
});

test('says how to be understood where nothing was, and offers another try after a refusal', async () => {
  answer(search, () => {
    throw new Refusal({ code: 'overloaded', status: 503 });
  });
  const { user } = await drawMatches();
  const retry = await screen.findByRole('button', { name: /again/i });
  answer(search, { topics: [], cooperations: [], matches: [], total: 0 });
  await user.click(retry);
  await screen.findByText('Name your field, and what you need or offer, to get better matches.');
  expect(screen.getByRole('status').textContent).toMatch(/^No match yet/);
});

test('a sentence is sent with the country, guessed from the language until it is chosen', async () => {
  const sent: Project[] = [];
  const { user } = await draw(<SentenceForm onSend={(one) => sent.push(one)} />, {
    words: ['visitors'],
    language: 'zh',
  });
  const field = screen.getByRole('textbox', { name: '用一句话介绍您的项目' });
  const press = () => user.click(screen.getByRole('button', { name: '查找合作伙伴' }));
  await user.type(field, '太短');
  await press();
  expect(sent).toEqual([]);
  await user.clear(field);
  await user.type(field, '  我们生产柔性太阳能薄膜  ');
  await press();
  await user.selectOptions(screen.getByRole('combobox', { name: '我在' }), 'FR');
  await press();
  const text = '我们生产柔性太阳能薄膜';
  expect(sent).toEqual([
    { text, country: 'CN' },
    { text, country: 'FR' },
  ]);
});
