import type { ImportPreview } from '@jumelage/contracts/imports';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId } from '../../testing/event.ts';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import OrganiseImportPage from './import.tsx';

const previewKey = 'POST /api/events/:eventId/participants/import/preview';
const importKey = 'POST /api/events/:eventId/participants/import';

const row = (line: number, family: string, problems: ImportPreview['rows'][number]['problems'] = []) => ({
  line,
  values: { family, given: 'Ann', email: `${family.toLowerCase()}@one.example` },
  person: {
    family,
    given: 'Ann',
    hanzi: null,
    email: `${family.toLowerCase()}@one.example`,
    organisation: 'One',
    organisationHanzi: null,
    country: 'FR' as const,
    kind: 'sme' as const,
    sector: null,
    languages: ['fr' as const],
    attendance: 'onsite' as const,
    status: 'admitted' as const,
    externalId: null,
  },
  problems,
  assumed: [],
  isKnown: false,
  alike: [],
  ...(problems.length > 0 && { cells: [family, 'Ann', ''] }),
});
const preview: ImportPreview = {
  encoding: null,
  encodings: [],
  sheet: null,
  otherSheets: [],
  columns: [
    { heading: 'Nom', field: 'family', sample: 'Lee' },
    { heading: 'Prénom', field: 'given', sample: 'Ann' },
    { heading: 'Courriel', field: 'email', sample: 'lee@one.example' },
  ],
  missing: [],
  rows: [row(2, 'Lee'), row(3, 'Roux', [{ field: 'email', code: 'wrong_format' }])],
  lookAlikes: [],
  inCharacters: 0,
  ready: 1,
  known: 0,
  bad: 1,
};

beforeEach(() => {
  answer('GET /api/events/:eventId', { id: eventId, name: { en: 'Forum' }, zone: 'Europe/Paris' } as never);
  answer('GET /api/events/:eventId/participants/import/progress', { progress: null });
  answer(previewKey, preview);
});

const drawPage = (language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(<OrganiseImportPage />, {
    words: ['imports', 'participants', 'organise'],
    language,
    path: `/events/${eventId}/organise/import`,
    route: '/events/$eventId/organise/import',
  });

// By their words: beside the names of all countries, roles take long to be worked out.
const pasted = () => screen.getByLabelText('Or paste the rows here');
const bringIn = () => screen.getByText('Import 1 person').closest('button') as HTMLButtonElement;

/** Pastes a list and has it read. */
async function readList(language: 'en' | 'fr' | 'zh' = 'en') {
  const drawn = await drawPage(language);
  await drawn.user.click(pasted());
  await drawn.user.paste('Nom;Prénom;Courriel\nLee;Ann;lee@one.example\nRoux;Ann;');
  await drawn.user.click(screen.getByRole('button', { name: 'Check rows' }));
  await screen.findByText('Import 1 person');
  return drawn;
}

test('names the tab, and offers a list to begin with', async () => {
  await drawPage();
  expect(document.title).toBe('Import participants · Jumelage');
  const template = screen.getByRole('link', { name: /template/i });
  expect(template.getAttribute('download')).toBe('participants.csv');
  expect(screen.queryByRole('button', { name: 'Check rows' })).toBeNull();
});

test('what was pasted is checked, and what is wrong is shown before anything is stored', async () => {
  await readList();
  expect(callsTo(previewKey).map(({ body }) => Object.keys(body ?? {}))).toEqual([['csv']]);
  const rows = within(screen.getByRole('table'));
  rows.getByText(/Check the format\./);
  // Those with something to mend come first, and alone, until all are asked for.
  expect(rows.getAllByRole('row').length).toBe(2);
  expect(callsTo(importKey)).toEqual([]);
});

test('nothing is imported before it is said whether the people agreed', async () => {
  answer(importKey, { imported: 1, updated: 0, known: 0, bad: 1, organisationsCreated: 1 } as never);
  const { user } = await readList();
  await user.click(bringIn());
  expect(callsTo(importKey)).toEqual([]);
  const consent = screen.getAllByRole('radio').at(-1) as HTMLElement;
  await user.click(consent);
  await user.click(bringIn());
  await screen.findByText('1 person was imported; 1 new organisation.');
  expect(callsTo(importKey)[0]?.body).toMatchObject({ shownAbroad: false, known: 'skip' });
  screen.getByText('1 row was not imported.');
  expect(screen.getByRole('link', { name: 'View participants' }).getAttribute('href')).toBe(
    `/events/${eventId}/organise/participants`,
  );
});

test('another list empties what the first one showed', async () => {
  const { user } = await readList();
  await user.type(pasted(), 'x');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a file is sent as it is, and a file that is too large is not', async () => {
  const { user } = await drawPage();
  const input = screen.getByLabelText(/^Choose|^CSV|file/i, { selector: 'input' });
  await user.upload(input, new File(['Nom\nLee'], 'people.csv', { type: 'text/csv' }));
  await waitFor(() => expect(callsTo(previewKey).map(({ body }) => body)).toEqual([{ file: btoa('Nom\nLee') }]));
  const large = new File(['Nom'], 'large.csv', { type: 'text/csv' });
  Object.defineProperty(large, 'size', { value: 50_000_000 });
  await user.upload(input, large);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(callsTo(previewKey).length).toBe(1);
});

test('a list that cannot be read says so', async () => {
  answer(previewKey, () => {
    throw new Refusal({ code: 'import_unreadable', status: 422 });
  });
  const { user } = await drawPage();
  await user.click(pasted());
  await user.paste('nothing');
  await user.click(screen.getByRole('button', { name: 'Check rows' }));
  await screen.findByRole('alert');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a file that may be in several encodings is not imported before one is chosen', async () => {
  const encodings = [
    { encoding: 'gb18030', sample: '张伟' },
    { encoding: 'big5', sample: '紟峉' },
  ] as ImportPreview['encodings'];
  answer(previewKey, ({ body }) => ({
    ...preview,
    encoding: (body as { encoding?: 'gb18030' }).encoding ?? 'gb18030',
    encodings,
  }));
  const { user } = await readList();
  expect(bringIn()).toHaveProperty('disabled', true);
  const choice = screen.getByText('GB18030 – 张伟').closest('select') as HTMLSelectElement;
  await user.selectOptions(choice, 'GB18030 – 张伟');
  await waitFor(() => expect(bringIn()).toHaveProperty('disabled', false));
  expect(callsTo(previewKey).at(-1)?.body).toMatchObject({ encoding: 'gb18030' });
});

test.each([
  ['fr', 'Importer des participants'],
  ['zh', '导入参会者'],
] as const)('is read in %s', async (language, name) => {
  await drawPage(language);
  screen.getByRole('heading', { name });
});
