import type { OrganisationView, ProfileProposals } from '@jumelage/contracts/organisations';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import { organisation } from '../../../testing/organisation.ts';
import { answer, callsTo, Refusal } from '../../../testing/server.ts';
import { Toasts } from '../../../ui/toast.tsx';
import { Editor } from './editor.tsx';

const [read, save] = ['GET /api/organisations/:organisationId', 'PATCH /api/organisations/:organisationId'] as const;

const nothingProposed: ProfileProposals = { language: 'fr', sector: null, topics: [], stages: [], cooperations: [] };

/** The profile as the server stores it; it takes every change, and refuses one of an older version. */
let stored: OrganisationView;
const withVersion = (version: string) => ({ ...organisation.mine, version }) as NonNullable<OrganisationView['mine']>;
beforeEach(() => {
  stored = organisation;
  answer('GET /api/parks', { parks: [] });
  answer('GET /api/topics', { topics: [] });
  answer('POST /api/profile-proposals', nothingProposed);
  answer('GET /api/session', { user: null, organisations: [], consentsDue: [] } as never);
  answer(read, () => stored);
  answer(save, ({ body, headers }) => {
    if (headers['if-match'] !== `"${stored.mine?.version}"`)
      throw new Refusal({ code: 'edited_meanwhile', status: 412 });
    stored = { ...stored, ...(body as Partial<OrganisationView>), mine: withVersion(`v${callsTo(save).length + 1}`) };
    return stored;
  });
});

const drawEditor = (language: 'en' | 'fr' | 'zh' = 'en', shown: OrganisationView = organisation) =>
  draw(
    <>
      <Editor organisation={shown} />
      <Toasts />
    </>,
    { words: ['organisations', 'versions'], language },
  );
// By their labels: among as many fields as these, roles take long to be worked out.
const city = () => screen.getByLabelText(/^City/);
/** Opens a section by its link: one of them is in sight at a time. */
const openSection = (user: { readonly click: (element: Element) => Promise<void> }, name: string) =>
  user.click(within(screen.getByRole('navigation', { name: 'Sections of the profile' })).getByRole('link', { name }));
const saved = (times = 1) => waitFor(() => expect(callsTo(save).length).toBe(times), { timeout: 3000 });
/** Finds a dialog by its title, once it is open: it is drawn a moment before, and its buttons are nobody's until then. */
const opened = (title: string) =>
  waitFor(() => screen.getByText(title, { selector: 'dialog[open] h2' }).closest('dialog') as HTMLElement);
const bodies = () => callsTo(save).map(({ body }) => body);

test('saves what was typed after a pause, only what changed, and says so', async () => {
  await drawEditor();
  fireEvent.change(city(), { target: { value: 'Nice Sud' } });
  screen.getAllByText('You have unsaved changes.');
  await saved();
  expect(bodies()).toEqual([{ city: 'Nice Sud' }]);
  await waitFor(() => screen.getAllByText('Saved'));
});

test('each save names the version that it changes', async () => {
  const { user } = await drawEditor();
  await user.type(city(), '!');
  await saved();
  await user.selectOptions(screen.getByLabelText(/^Type of organisation/), 'Investor');
  await saved(2);
  expect(callsTo(save).map(({ headers }) => headers['if-match'])).toEqual(['"v1"', '"v2"']);
  // An investor has a thesis, and raises nothing.
  const sections = within(screen.getByRole('navigation', { name: 'Sections of the profile' }));
  expect(sections.getAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(
    ['identity', 'texts', 'thesis', 'activity', 'offers', 'needs', 'visibility'].map((id) => `#${id}`),
  );
});

test('a team without a company is not asked for its numbers, and becomes a company by one act that can be undone', async () => {
  stored = { ...organisation, kind: 'project', stage: null, headcount: '1-9' };
  const { user } = await drawEditor('en', stored);
  expect(screen.queryByLabelText(/^Registration number/)).toBeNull();
  expect(screen.queryByLabelText(/^Number of employees|^Head-?count/i)).toBeNull();
  const stage = screen.getByLabelText('Stage');
  expect(
    within(stage)
      .getAllByRole('option', { hidden: true })
      .map((one) => one.textContent),
  ).toEqual([...['Not provided', 'Idea', 'Prototype']]);
  await user.click(screen.getByRole('button', { name: 'We have founded our company' }));
  screen.getByLabelText(/^Registration number/);
  await saved();
  expect(bodies()).toEqual([{ kind: 'startup' }]);
  expect(stored.headcount).toBe('1-9');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(bodies().at(-1)).toEqual({ kind: 'project' }), { timeout: 3000 });
});

test('a need that is added is empty, and counts once its kind is chosen', async () => {
  const { user } = await drawEditor();
  await openSection(user, 'Needs');
  await user.click(screen.getByRole('button', { name: 'Add a need' }));
  const need = within(screen.getByRole('group', { name: 'Need 1' }));
  const kind = need.getByLabelText('Type of cooperation');
  expect(kind).toHaveProperty('value', '');
  expect(need.queryByLabelText(/^Topics/)).toBeNull();
  await user.type(city(), '!');
  await saved();
  await user.selectOptions(kind, 'manufacture');
  await saved(2);
  expect(bodies()).toEqual([{ city: 'Nice!' }, { needs: [{ kind: 'manufacture', topics: [], text: {} }] }]);
  expect(document.activeElement).toBe(kind);
});

test('needs and offers are proposed from the text, and added by a tap', async () => {
  const passage = 'Nous cherchons un industriel.';
  answer('POST /api/profile-proposals', {
    ...nothingProposed,
    cooperations: [
      { direction: 'need', kind: 'manufacture', passage },
      { direction: 'offer', kind: 'licence', passage },
    ],
  });
  const { user } = await drawEditor();
  await openSection(user, 'Needs');
  const needs = within(document.getElementById('needs') as HTMLElement);
  const add = await needs.findByRole('button', { name: 'Add Manufacturing' }, { timeout: 4000 });
  expect(add.title).toBe(passage);
  expect(needs.queryByRole('button', { name: 'Add Licence' })).toBeNull();
  await user.click(add);
  await saved();
  expect(bodies()).toEqual([{ needs: [{ kind: 'manufacture', topics: [], text: {} }] }]);
  expect(needs.queryByRole('button', { name: 'Add Manufacturing' })).toBeNull();
});

test('one section is in sight, the others wait with what was typed, and the last leads nowhere', async () => {
  const { user } = await drawEditor();
  const inSight = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(inSight()).toEqual(['Identity']);
  await user.type(city(), '!');
  await user.click(screen.getByRole('button', { name: 'Descriptions' }));
  expect(inSight()).toEqual(['Descriptions']);
  await openSection(user, 'Visibility');
  expect(inSight()).toEqual(['Visibility']);
  expect(screen.getByRole('link', { current: true }).textContent).toBe('Visibility');
  expect(screen.queryByRole('button', { name: 'Identity' })).toBeNull();
  await openSection(user, 'Identity');
  expect(city()).toHaveProperty('value', 'Nice!');
});

test('what cannot be read is kept in its field, not saved, and led to', async () => {
  const { user } = await drawEditor();
  const website = screen.getByLabelText(/^Website/);
  await user.clear(website);
  await user.type(website, '?');
  await user.tab();
  expect(website.getAttribute('aria-invalid')).toBe('true');
  screen.getByText(/^Enter a web address/);
  expect(bodies()).toEqual([]);
  screen.getAllByText('Not saved');
  await openSection(user, 'Needs');
  expect(document.activeElement).not.toBe(website);
  await user.click(screen.getByRole('button', { name: 'There is a problem with one field.' }));
  expect(document.activeElement).toBe(website);
  expect(website.closest('section')).toHaveProperty('hidden', false);
});

test('a field that the server refuses says why, and does not hold back the others', async () => {
  answer(save, ({ body }) => {
    if ('nameLatin' in (body as object))
      throw new Refusal({ code: 'invalid_request', status: 400, fields: [{ path: 'nameLatin', code: 'too_short' }] });
    return { ...organisation, ...(body as object) };
  });
  const { user } = await drawEditor();
  await user.clear(screen.getByLabelText('Name in Latin letters'));
  await user.type(city(), '!');
  await waitFor(
    () => expect(screen.getByLabelText('Name in Latin letters').getAttribute('aria-invalid')).toBe('true'),
    {
      timeout: 3000,
    },
  );
  screen.getByText('Enter a longer text.');
  await waitFor(() => expect(bodies()).toContainEqual({ city: 'Nice!' }));
});

test('another’s change of another field is brought together, and told', async () => {
  const { user } = await drawEditor();
  stored = { ...organisation, nameLatin: 'Vent Vert', mine: withVersion('v9') };
  await user.type(city(), '!');
  await waitFor(() => expect(stored.city).toBe('Nice!'), { timeout: 3000 });
  expect(stored.nameLatin).toBe('Vent Vert');
  await waitFor(() => expect(screen.getByLabelText('Name in Latin letters')).toHaveProperty('value', 'Vent Vert'));
  expect(screen.getAllByRole('status').some((one) => /Both sets of changes/.test(one.textContent ?? ''))).toBe(true);
});

test('another’s change of the same field is a choice, and nothing is saved before it is made', async () => {
  const { user } = await drawEditor();
  stored = { ...organisation, city: 'Cannes', mine: withVersion('v9') };
  await user.type(city(), '!');
  const dialog = within(await opened('Someone else has also made changes'));
  expect(stored.city).toBe('Cannes');
  await user.click(dialog.getByRole('button', { name: 'Decide later' }));
  await user.click(screen.getByRole('button', { name: 'Compare versions' }));
  const again = within(await opened('Someone else has also made changes'));
  await user.click(again.getByRole('radio', { name: /Their changes\s*Cannes/ }));
  await user.click(again.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(city()).toHaveProperty('value', 'Cannes'));
  expect(screen.queryByText('Not saved: someone else changed the same fields.')).toBeNull();
});

test('publishing saves first what was typed', async () => {
  answer('PUT /api/organisations/:organisationId/status', ({ body }) => ({ ...stored, ...(body as object) }));
  const { user } = await drawEditor();
  await user.type(city(), '!');
  await user.click(screen.getByRole('button', { name: 'Publish' }));
  await waitFor(() => expect(callsTo('PUT /api/organisations/:organisationId/status').length).toBe(1));
  expect(bodies()).toEqual([{ city: 'Nice!' }]);
});

test('a page that is left with something unsaved asks first where saving fails', async () => {
  answer(save, () => {
    throw new Refusal({ code: 'internal', status: 500 });
  });
  const { user, router } = await drawEditor();
  await user.type(city(), '!');
  void router.navigate({ to: '/home' });
  const dialog = within(await opened('Some changes are not saved'));
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(city()).toHaveProperty('value', 'Nice!');
});

test.each([
  ['fr', 'Nom en lettres latines'],
  ['zh', '拉丁字母名称'],
] as const)('is read in %s', async (language, name) => {
  await drawEditor(language);
  screen.getByLabelText(name);
});
