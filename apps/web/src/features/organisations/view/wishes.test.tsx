import { referenceRates } from '@jumelage/domain/money';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import { answer, callsTo } from '../../../testing/server.ts';
import { setSession } from '../../accounts/session.ts';
import { CooperationList, RaiseCard } from './wishes.tsx';

const note = 'POST /api/organisations/:organisationId/notes/translation';

beforeEach(() => {
  setSession({ user: null, organisations: [], translates: true } as never);
  answer('GET /api/exchange-rates', referenceRates);
  answer('GET /api/topics', { topics: [] });
  answer(note, { value: '译文' });
});

test('a note in another language is translated by a button, and one in the reader’s has none', async () => {
  const text = (fr: string, zh = '') => ({ fr, zh, en: '' });
  const { user } = await draw(
    <CooperationList
      organisationId="org_vent"
      section="needs"
      title="需求"
      empty=""
      items={[
        { kind: 'licence', topics: [], text: text('Une licence.', '许可。') },
        { kind: 'manufacture', topics: [], text: text('Une usine.') },
      ]}
      original="fr"
    />,
    { words: ['organisations'], language: 'zh' },
  );
  const [own, other] = await screen.findAllByRole('listitem');
  expect(within(own as HTMLElement).queryByRole('button')).toBeNull();
  await user.click(within(other as HTMLElement).getByRole('button', { name: '翻译' }));
  await within(other as HTMLElement).findByText('译文');
  expect(callsTo(note)[0]?.body).toEqual({ section: 'needs', index: 1, to: 'zh' });
});

test('so is the use of a round', async () => {
  const raise = { money: { amount: 40_000_000, currency: 'EUR' as const }, round: 'seed' as const };
  const { user } = await draw(
    <RaiseCard
      organisationId="org_vent"
      raise={{ ...raise, use: { fr: 'Une usine.', zh: '', en: '' } }}
      original="fr"
    />,
    { words: ['organisations'], language: 'zh' },
  );
  await screen.findByText(/正在融资约 294 万元（40 万欧元）/);
  await user.click(await screen.findByRole('button', { name: '翻译' }));
  await screen.findByText('译文');
  expect(callsTo(note)[0]?.body).toEqual({ section: 'raise', index: 0, to: 'zh' });
});
