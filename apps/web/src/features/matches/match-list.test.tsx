import type { MatchView } from '@jumelage/contracts/matches';
import { referenceRates } from '@jumelage/domain/money';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { setShortcuts } from '../../lib/shortcuts.ts';
import { draw } from '../../testing/draw.tsx';
import { explained, forum, matchOf, ourId, signIn } from '../../testing/match.ts';
import { organisation } from '../../testing/organisation.ts';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import { setWindowWidth } from '../../testing/window.ts';
import { Toasts } from '../../ui/toast.tsx';
import type { MatchFilter } from './match.ts';
import { MatchList } from './match-list.tsx';

const list = 'GET /api/organisations/:organisationId/matches';
const mark = 'PUT /api/organisations/:organisationId/matches/:otherId/mark';
const unmark = 'DELETE /api/organisations/:organisationId/matches/:otherId/mark';

type Answered = { readonly items?: readonly MatchView[]; readonly total?: number; readonly published?: boolean };

function given({ items = [], total = items.length, published = true }: Answered, inTouch: MatchView[] = []) {
  answer(list, {
    items: [...items],
    total,
    profilePublished: published,
    inTouch: inTouch.map((one) => ({ organisation: one.organisation, meetAt: one.meetAt })),
  });
  answer('GET /api/organisations/:organisationId/matches/:otherId', ({ params }) => ({
    match: explained(items.find((one) => one.organisation.id === params.otherId) ?? matchOf('Nobody')),
    excludedBy: null,
    excludedSide: null,
    rank: 1,
    total,
  }));
  answer('GET /api/organisations/:organisationId', { ...organisation, mine: null });
  answer('GET /api/topics', { topics: [] });
  answer('GET /api/exchange-rates', referenceRates);
  answer('GET /api/events', { events: [] });
  answer('GET /api/parks', { parks: [] });
  answer('GET /api/events/:eventId/meeting-requests', {
    ...{ items: [], participantId: 'par_own', sentCount: 0, limit: 20, mustsLeft: 3 },
  });
}

const drawList = (filter: Partial<MatchFilter> = {}, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(
    <>
      <MatchList
        organisationId={ourId}
        filter={{ scope: 'other_side', ...filter }}
        compared={[]}
        onCompared={() => {}}
      />
      <Toasts />
    </>,
    { words: ['matches', 'suggestions', 'reasons', 'organisations', 'meeting-requests'], language },
  );

const names = () => screen.getAllByRole('article').map((one) => one.getAttribute('aria-label'));
const panel = () => screen.getByRole('region', { name: 'Selected suggestion' });

beforeEach(() => signIn());

describe('the list', () => {
  test('shows each with how well it fits, two facts of both sides and one objection, and no number', async () => {
    given({ items: [matchOf('Blade'), matchOf('Rotor', { fit: 'good', strongest: [], objections: [] })] });
    await drawList();
    const card = within(await screen.findByRole('article', { name: 'Blade' }));
    card.getByText('You need manufacturing; they offer it.');
    card.getByText('Your park and theirs are sister parks.');
    card.getByText('You speak French; they speak Chinese. You will need an interpreter.');
    card.getByText('High fit');
    within(screen.getByRole('article', { name: 'Rotor' })).getByText('No particular reason in favour yet.');
    expect(screen.getByRole('article', { name: 'Blade' }).textContent).not.toMatch(/\d/);
    screen.getByText('2 suggestions for you');
  });

  test('folds the weaker ones away, and counts those that the page does not hold', async () => {
    given({ items: [matchOf('Blade'), matchOf('Weak', { fit: 'low' })], total: 9 });
    const { user } = await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    screen.getByText('1 suggestion for you');
    const folded = screen.getByText('8 more, weaker');
    expect(folded.closest('details')?.open).toBe(false);
    await user.click(folded);
    expect(folded.closest('details')?.open).toBe(true);
    within(folded.closest('details') as HTMLElement).getByRole('article', { name: 'Weak' });
  });

  test('shows the weaker ones six at a time, and asks for more where the page holds no more', async () => {
    const weak = Array.from({ length: 9 }, (_, n) => matchOf(`W${n}`, { fit: 'low' }));
    given({ items: [matchOf('Blade'), ...weak], total: 30 });
    const { user } = await drawList();
    await user.click(await screen.findByText('29 more, weaker'));
    expect(names()).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: 'Show more suggestions' }));
    await waitFor(() => expect(callsTo(list).map(({ query }) => query.get('offset'))).toEqual(['0', '10']));
    expect(new Set(names())).toEqual(new Set(['Blade', ...weak.map(({ organisation: { nameLatin } }) => nameLatin)]));
  });

  test('opens the weaker ones by itself where nothing fits well', async () => {
    given({ items: [matchOf('Weak', { fit: 'low' })] });
    await drawList();
    await screen.findByText('No close fit yet');
    expect(screen.getByText('1 more, weaker').closest('details')?.open).toBe(true);
  });

  test('tells amounts in the reader’s currency, and as they were stated', async () => {
    const raise = { round: 'seed', money: { amount: 1_000_000_000, currency: 'CNY' } } as const;
    given({ items: [matchOf('Blade', { raise })] });
    await drawList();
    const card = await screen.findByRole('article', { name: 'Blade' });
    expect(card.textContent).toContain('seeks about €1.4m (¥10m)');
  });

  test('says once what is under way with others, by the clock of the event', async () => {
    const placed = {
      startsAt: '2026-07-02T09:15:00.000Z',
      zone: 'Europe/Paris',
      table: 1,
      tableKind: 'table',
    } as const;
    const met = forum('par_a', { id: 'req_a', status: 'accepted', sentByUs: true, placed });
    const asked = forum('par_b', { id: 'req_b', status: 'pending', sentByUs: false, placed: null });
    given({ items: [matchOf('Blade')] }, [matchOf('Met', { meetAt: [met] }), matchOf('Asked', { meetAt: [asked] })]);
    const { user } = await drawList();
    await user.click(await screen.findByText('2 organisations already in touch with you'));
    expect(screen.getByRole('link', { name: 'Meeting agreed · Forum · 11:15 · table 1' }).getAttribute('href')).toBe(
      '/events/evt_forum/requests',
    );
    screen.getByRole('link', { name: 'Request received · Forum' });
    expect(names()).toEqual(['Blade']);
  });

  test('hides with a way back, and shortlists', async () => {
    given({ items: [matchOf('Blade'), matchOf('Rotor')] });
    answer(mark, undefined as never);
    answer(unmark, undefined as never);
    const { user } = await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    await user.click(within(panel()).getByRole('button', { name: 'Hide' }));
    await waitFor(() =>
      expect(callsTo(mark).map(({ params, body }) => [params.otherId, body])).toEqual([
        ['org_blade', { mark: 'hidden' }],
      ]),
    );
    screen.getByText('Blade has been hidden.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(callsTo(unmark).map(({ params }) => params.otherId)).toEqual(['org_blade']));
    await user.click(within(panel()).getByRole('button', { name: 'Add to shortlist' }));
    await waitFor(() => expect(callsTo(mark).at(-1)?.body).toEqual({ mark: 'shortlisted' }));
  });

  test.each([
    [{ published: false }, {}, 'Your profile is not published yet'],
    [{}, {}, 'No suggestions match these filters'],
    [{}, { mark: 'shortlisted' }, 'Your shortlist is empty'],
    [{}, { mark: 'hidden' }, 'No hidden suggestions'],
  ] as const)('says why nothing is there, of %j in %j', async (facts, filter, title) => {
    given(facts);
    await drawList(filter);
    await screen.findByText(title);
    expect(screen.queryAllByRole('article')).toEqual([]);
  });

  test('says that loading failed, and tries again', async () => {
    given({ items: [matchOf('Blade')] });
    answer(list, () => {
      throw new Refusal({ code: 'not_found', status: 404 });
    });
    const { user } = await drawList();
    await screen.findByRole('alert');
    given({ items: [matchOf('Blade')] });
    await user.click(screen.getByRole('button', { name: /again/i }));
    await screen.findByRole('article', { name: 'Blade' });
  });
});

describe('all of the chosen one', () => {
  test('stands beside the list: both points of view in words, passages, and numbers folded away', async () => {
    given({ items: [matchOf('Blade', { isActiveToday: true }), matchOf('Rotor')] });
    const { user } = await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    const ours = within(await within(panel()).findByRole('region', { name: 'Why they suit you' }));
    expect(ours.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'Needs and offersStrongYou need manufacturing; they offer it.',
      'LocationMediumYour park and theirs are sister parks.',
    ]);
    const theirs = within(within(panel()).getByRole('region', { name: 'Why you suit them' }));
    expect(theirs.getAllByRole('listitem')).toHaveLength(1);
    within(panel()).getByText('Active today');
    const passages = within(within(panel()).getByRole('region', { name: 'Passages in common' }));
    passages.getByText('Nous cherchons un fabricant de pales.');
    passages.getByText('Original in French');
    expect(passages.queryByText('Original in English')).toBeNull();
    expect(within(panel()).getByText('How the fit is calculated').closest('details')?.open).toBe(false);
    await user.click(screen.getByRole('button', { name: /^Rotor/ }));
    within(panel()).getByRole('link', { name: /^Rotor/ });
    expect(screen.getByRole('button', { name: /^Rotor/ }).getAttribute('aria-pressed')).toBe('true');
  });

  test('is a sheet on a phone, with its acts, which closes', async () => {
    setWindowWidth(390);
    given({ items: [matchOf('Blade', { meetAt: [forum('par_a')] })] });
    const { user } = await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Blade/ }));
    const sheet = within(screen.getByRole('dialog', { name: 'Blade 示例' }));
    sheet.getByRole('button', { name: 'Meet · Forum' });
    await sheet.findByRole('region', { name: 'Why they suit you' });
    await user.click(sheet.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('keys', () => {
  const three = [matchOf('Blade', { meetAt: [forum('par_a')] }), matchOf('Rotor'), matchOf('Tower')];
  const selected = () => screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent);

  test('walk through the list, shortlist, hide and ask', async () => {
    given({ items: three });
    answer(mark, undefined as never);
    const { user } = await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    await user.keyboard('k');
    expect(selected()).toEqual(['Blade 示例']);
    await user.keyboard('jj');
    expect(selected()).toEqual(['Tower 示例']);
    await user.keyboard('jk');
    expect(selected()).toEqual(['Rotor 示例']);
    await user.keyboard('s');
    await waitFor(() => expect(callsTo(mark).at(-1)?.body).toEqual({ mark: 'shortlisted' }));
    await user.keyboard('x');
    await waitFor(() =>
      expect(callsTo(mark).at(-1)).toMatchObject({ params: { otherId: 'org_rotor' }, body: { mark: 'hidden' } }),
    );
    expect(selected()).toEqual(['Tower 示例']);
    await user.keyboard('kkr');
    await screen.findByRole('dialog');
    // Behind an open window no key acts.
    await user.keyboard('j');
    expect(selected()).toEqual(['Blade 示例']);
  });

  test('act neither in a field, nor with another key, nor when they are switched off', async () => {
    given({ items: three });
    const { user } = await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    await user.keyboard('{Control>}j{/Control}');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await user.keyboard('j');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, isComposing: true }));
    field.remove();
    expect(selected()).toEqual(['Blade 示例']);
    setShortcuts(false);
    await user.keyboard('j');
    expect(selected()).toEqual(['Blade 示例']);
    setShortcuts(true);
    await waitFor(async () => {
      await user.keyboard('j');
      expect(selected()).not.toEqual(['Blade 示例']);
    });
  });
});

describe('the way to a meeting', () => {
  const event = {
    id: 'evt_next',
    name: { en: 'Spring forum' },
    status: 'open',
    registration: null,
  };
  const withEvent = (facts: object) => answer('GET /api/events', { events: [{ ...event, ...facts }] } as never);

  test.each([
    [{}, 'link', 'Meet them at Spring forum: register', '/events/evt_next/register'],
    [
      { registration: 'registered' },
      'link',
      'Your registration is awaiting approval: Spring forum',
      '/events/evt_next',
    ],
  ] as const)('leads to an event where there is none in common: %j', async (facts, role, name, href) => {
    given({ items: [matchOf('Blade')] });
    withEvent(facts);
    await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    expect((await within(panel()).findByRole(role, { name })).getAttribute('href')).toBe(href);
  });

  test.each([
    [{ registration: 'admitted' }, 'Not at Spring forum yet. Add them to your shortlist.'],
    [{ status: 'closed' }, 'No event is open yet. Add them to your shortlist.'],
    [{ status: 'running', hasEnded: true }, 'No event is open yet. Add them to your shortlist.'],
  ] as const)('says what can be done meanwhile: %j', async (facts, text) => {
    given({ items: [matchOf('Blade')] });
    withEvent(facts);
    await drawList();
    await screen.findByRole('article', { name: 'Blade' });
    await within(panel()).findByText(text);
  });
});
