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
    ...{ jobTitle: null, phone: null, wechat: null, tags: [] },
    ...{ website: null, description: null, offer: null, need: null },
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
  remembered: null,
  knownById: 0,
  ready: 1,
  known: 0,
  bad: 1,
};

beforeEach(() => {
  answer('GET /api/events/:eventId', { id: eventId, name: { en: 'Forum' }, zone: 'Europe/Paris' } as never);
  answer('GET /api/events/:eventId/participants/import/progress', { progress: null });
  answer('GET /api/events/:eventId/imports', { items: [], total: 0, page: 1, size: 20 });
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
const goOn = () => screen.getByText('Continue').closest('button') as HTMLButtonElement;

/** Finds the button of a step by its name. */
const stepOf = (name: string) =>
  within(screen.getByLabelText('Steps of the import')).getByText(name).closest('button') as HTMLButtonElement;

/** Pastes a list and has it read, which leads to its columns. */
async function readList() {
  const drawn = await drawPage();
  await drawn.user.click(pasted());
  await drawn.user.paste('Nom;Prénom;Courriel\nLee;Ann;lee@one.example\nRoux;Ann;');
  await drawn.user.click(screen.getByRole('button', { name: 'Check rows' }));
  await screen.findByText('Continue');
  return drawn;
}

/** Goes on to the last step, at which nothing is chosen yet. */
async function readToTheEnd() {
  const drawn = await readList();
  await drawn.user.click(goOn());
  await drawn.user.click(goOn());
  await screen.findByText('Ask them by email');
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
  const { user } = await readList();
  expect(callsTo(previewKey).map(({ body }) => Object.keys(body ?? {}))).toEqual([['csv']]);
  expect(stepOf('Columns').getAttribute('aria-current')).toBe('step');
  await user.click(goOn());
  const rows = within(screen.getByRole('table'));
  rows.getByText(/Check the format\./);
  // Those with something to mend come first, and alone, until all are asked for.
  expect(rows.getAllByRole('row').length).toBe(2);
  expect(callsTo(importKey)).toEqual([]);
});

const done = { id: 'imp_1', imported: 1, updated: 0, known: 0, bad: 1, organisationsCreated: 1 };

test('nothing is imported before it is said what the people agreed to; afterwards the page leads on', async () => {
  answer(importKey, done as never);
  const { user } = await readToTheEnd();
  expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  await user.click(bringIn());
  screen.getByText('Choose one.');
  expect(callsTo(importKey)).toEqual([]);
  await user.click(screen.getByText('Ask them by email'));
  await user.click(bringIn());
  await screen.findByText('1 person was imported; 1 new organisation.');
  expect(callsTo(importKey)[0]?.body).toMatchObject({ consent: 'ask', known: 'skip' });
  screen.getByText('1 row was not imported.');
  expect(screen.getByRole('link', { name: 'View participants' }).getAttribute('href')).toBe(
    `/events/${eventId}/organise/participants?importId=imp_1`,
  );
  expect(screen.getByRole('link', { name: 'Invite 1 person by email' }).getAttribute('href')).toBe(
    `/events/${eventId}/organise/mailings?importId=imp_1&account=without`,
  );
});

test('a declared consent says in which way it was given', async () => {
  answer(importKey, done as never);
  const { user } = await readToTheEnd();
  await user.click(screen.getByText(/^I confirm that these people/));
  await user.click(bringIn());
  expect(callsTo(importKey)).toEqual([]);
  await user.click(screen.getByText('On a registration form'));
  await user.click(bringIn());
  await screen.findByText('1 person was imported; 1 new organisation.');
  expect(callsTo(importKey)[0]?.body).toMatchObject({ consent: 'agreed', way: 'form' });
});

test('an import is undone from where it ended, and who stays is named with the reason', async () => {
  answer(importKey, done as never);
  const undoKey = 'DELETE /api/events/:eventId/imports/:importId';
  const stayed = [{ participantId: 'par_1', name: { family: 'Lee', given: 'Ann' }, because: 'request' }];
  answer(undoKey, { removed: 4, restored: 1, organisations: 1, stayed } as never);
  const { user } = await readToTheEnd();
  await user.click(screen.getByText('Not yet'));
  await user.click(bringIn());
  await user.click(await screen.findByText('Undo this import'));
  expect(callsTo(undoKey)).toEqual([]);
  await user.click(screen.getByText('Undo the import'));
  await screen.findByText(/4 people were removed\. 1 person is as before\./);
  screen.getByText('Ann Lee has a meeting request');
  expect(callsTo(undoKey)).toHaveLength(1);
  expect(screen.queryByText('Undo this import')).toBeNull();
});

test('what each import did stands in a list, and what was undone is not undone again', async () => {
  const entry = { at: '2027-06-01T08:00:00Z', by: { family: 'Roux', given: 'Eve' }, fileName: 'guests.csv' };
  const counts = { imported: 3, updated: 1, known: 0, bad: 2, organisationsCreated: 1, consent: 'agreed' };
  const items = [
    { ...entry, ...counts, id: 'imp_2', undoneAt: null },
    { ...entry, ...counts, id: 'imp_1', fileName: null, undoneAt: '2027-06-01T09:00:00Z' },
  ];
  answer('GET /api/events/:eventId/imports', { items, total: 2, page: 1, size: 20 } as never);
  await drawPage();
  await screen.findByText('guests.csv');
  expect(screen.getAllByText('3 people added, 1 updated, 2 rows rejected')).toHaveLength(2);
  expect(screen.getAllByText('Undo this import')).toHaveLength(1);
  screen.getByText(/^Undone: /);
});

test('a list whose headings are known comes mapped, and leads to its rows at once', async () => {
  answer(previewKey, { ...preview, remembered: { defaults: { country: 'FR' } } });
  const { user } = await readList();
  expect(stepOf('Check').getAttribute('aria-current')).toBe('step');
  await user.click(stepOf('Columns'));
  screen.getByText('Columns and values are set as in your last list with these headings.');
  const column = screen.getByLabelText('Courriel') as HTMLSelectElement;
  await user.selectOptions(column, '');
  await waitFor(() => expect(callsTo(previewKey)).toHaveLength(2));
  expect(callsTo(previewKey)[1]?.body).toMatchObject({
    map: { Nom: 'family', Prénom: 'given', Courriel: null },
    defaults: { country: 'FR' },
  });
});

test('another list empties what the first one showed', async () => {
  const { user } = await readList();
  await user.click(stepOf('File'));
  await user.type(pasted(), 'x');
  expect(screen.queryByText('Continue')).toBeNull();
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
  expect(screen.queryByText('Continue')).toBeNull();
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
  expect(goOn()).toHaveProperty('disabled', true);
  const choice = screen.getByText('GB18030 – 张伟').closest('select') as HTMLSelectElement;
  await user.selectOptions(choice, 'GB18030 – 张伟');
  await waitFor(() => expect(goOn()).toHaveProperty('disabled', false));
  expect(callsTo(previewKey).at(-1)?.body).toMatchObject({ encoding: 'gb18030' });
});

test.each([
  ['fr', 'Importer des participants'],
  ['zh', '导入参会者'],
] as const)('is read in %s', async (language, name) => {
  await drawPage(language);
  screen.getByRole('heading', { name });
});
