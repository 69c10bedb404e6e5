import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { ContributionBar, Meter, Progress, ReasonBars } from './progress.tsx';

const widths = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-hidden] > [style]')].map((one) => one.style.width);

test('a meter says its figure, and its bar stays within its frame', async () => {
  await draw(
    <>
      <Meter label="Tables" value={3} max={4} />
      <Meter label="Too many" value={9} max={4} />
      <Meter label="None" value={0} max={0} text="no tables" />
    </>,
  );
  screen.getByText('3 / 4');
  screen.getByText('no tables');
  expect(widths()).toEqual(['75%', '100%', '0%']);
});

test('progress says how far it is; without a value, that it goes on', async () => {
  await draw(
    <>
      <Progress label="Reading" value={2} max={8} text="2 of 8" />
      <Progress label="Planning" />
    </>,
  );
  const [reading, planning] = ['Reading', 'Planning'].map((name) => screen.getByRole('progressbar', { name }));
  expect(['now', 'min', 'max'].map((one) => reading?.getAttribute(`aria-value${one}`))).toEqual(['2', '0', '8']);
  expect(planning?.hasAttribute('aria-valuenow')).toBe(false);
});

test('reasons for and against are a list, each with its figure', async () => {
  await draw(
    <ReasonBars
      label="Why"
      reasons={[
        { id: 'a', text: 'Same sector', points: 0.4, value: '+40' },
        { id: 'b', text: 'Far away', detail: '9,000 km', points: -0.1, value: '−10' },
      ]}
    />,
  );
  const items = within(screen.getByRole('list', { name: 'Why' })).getAllByRole('listitem');
  expect(items.map((one) => one.textContent)).toEqual(['Same sector+40', 'Far away−109,000 km']);
  expect(widths()).toEqual(['100%', '25%']);
});

test('without reasons the list is empty', async () => {
  await draw(<ReasonBars label="Why" reasons={[]} />);
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('a share says its figure, whatever its colour', async () => {
  await draw(<ContributionBar label="Your view" share={-0.5} value="−50" />);
  screen.getByText('−50');
  expect(widths()).toEqual(['50%']);
});
