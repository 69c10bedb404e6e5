import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { ApiError } from '../../lib/api.ts';
import { draw } from '../../testing/draw.tsx';
import { setSession } from '../accounts/session.ts';
import { Translatable } from './translatable.tsx';

const session = (translates: boolean) => setSession({ user: null, translates } as never);
beforeEach(() => session(true));

const original = 'Nous cherchons une usine.';
const drawText = (translate: (to: string) => Promise<string>, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(
    <Translatable language="fr" translate={translate}>
      {(translation) => <p>{translation ?? original}</p>}
    </Translatable>,
    { language },
  );

test.each([
  ['en', 'Translate', 'Machine translation', 'Show original', 'We look for <b>a plant</b>.'],
  ['zh', '翻译', '机器翻译', '查看原文', '我们寻找<b>工厂</b>。'],
] as const)(
  'in %s a text is translated by a button, marked, with its original one tap away',
  async (language, press, mark, back, text) => {
    const asked: string[] = [];
    const { user } = await drawText(async (to) => {
      asked.push(to);
      return text;
    }, language);
    await user.click(await screen.findByRole('button', { name: press }));
    const shown = await screen.findByText(text);
    expect(shown.closest('[lang]')?.getAttribute('lang')).toBe(language === 'zh' ? 'zh-Hans' : 'en');
    screen.getByText(mark);
    await user.click(screen.getByRole('button', { name: back }));
    screen.getByText(original);
    await user.click(screen.getByRole('button', { name: press }));
    await screen.findByText(text);
    expect(asked).toEqual([language]);
  },
);

test('a text in the reader’s language has no button, and no text has one without a translator', async () => {
  await drawText(async () => '', 'fr');
  expect(screen.queryByRole('button')).toBeNull();
  document.body.replaceChildren();
  session(false);
  await drawText(async () => '');
  await screen.findByText('Original in French');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a failure says so and leaves the original', async () => {
  const { user } = await drawText(() => Promise.reject(new ApiError({ code: 'translation_unavailable', status: 503 })));
  await user.click(await screen.findByRole('button', { name: 'Translate' }));
  await screen.findByText(/Translation is not available/);
  screen.getByText(original);
});
