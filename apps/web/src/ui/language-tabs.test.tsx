import type { Language } from '@jumelage/domain/language';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { WithState } from '../testing/with-state.tsx';
import { LanguageTabs } from './language-tabs.tsx';

const Texts = () => (
  <WithState<Language> initial="fr">
    {(language, setLanguage) => (
      <LanguageTabs
        label="Languages"
        value={language}
        onValue={setLanguage}
        isFilled={(one) => one !== 'en'}
        filledLabel="has text"
      >
        Text in {language}
      </LanguageTabs>
    )}
  </WithState>
);

test('tabs say which language is shown, and which have a text', async () => {
  await draw(<Texts />);
  screen.getByRole('tablist', { name: 'Languages' });
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
    'French(has text)',
    'Chinese(has text)',
    'English',
  ]);
  screen.getByRole('tab', { name: /French/, selected: true });
  expect(screen.getByRole('tabpanel', { name: /French/ }).textContent).toBe('Text in fr');
});

test('arrows go round, the focus with them; Tab leaves the row', async () => {
  const { user } = await draw(<Texts />);
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'English', selected: true }));
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Chinese/, selected: true }));
  expect(screen.getByRole('tabpanel').textContent).toBe('Text in zh');
  await user.tab();
  expect(screen.getAllByRole('tab')).not.toContain(document.activeElement);
});
