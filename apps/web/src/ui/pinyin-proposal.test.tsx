import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { PinyinProposal } from './pinyin-proposal.tsx';

test('proposes the letters of a name in characters, and takes them at a click', async () => {
  const take = vi.fn();
  const { user } = await draw(<PinyinProposal name={{ family: '', given: '', hanzi: '张伟' }} onTake={take} />);
  await user.click(await screen.findByRole('button', { name: 'Use Zhang Wei' }));
  expect(take.mock.calls).toEqual([[{ family: 'Zhang', given: 'Wei', hanzi: '张伟' }]]);
});

test.each([
  ['has letters already', { family: 'Chang', given: '', hanzi: '张伟' }],
  ['has no characters', { family: '', given: '', hanzi: '' }],
  ['is of one character', { family: '', given: '', hanzi: '张' }],
])('proposes nothing where the name %s', async (_, name) => {
  await draw(<PinyinProposal name={name} onTake={() => {}} />);
  await new Promise((resume) => setTimeout(resume, 20));
  expect(screen.queryByRole('button')).toBeNull();
});
