import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Later } from './later.tsx';

const drawn: string[] = [];
let change = (_: string) => {};

function Part({ text }: { readonly text: string }) {
  drawn.push(text);
  return <p>{text}</p>;
}

function Page() {
  const [text, setText] = useState('first');
  change = setText;
  return (
    <>
      <Later>
        <Part text={text} />
      </Later>
      <Part text={`beside ${text}`} />
    </>
  );
}

test('draws at once what is there, and a change after all that cannot wait', async () => {
  await draw(<Page />);
  expect(drawn).toEqual(['first', 'beside first']);
  act(() => change('second'));
  expect(drawn.slice(2)).toEqual(['beside second', 'second']);
  expect(screen.getByText('second')).toBeTruthy();
  expect(screen.queryByText('first')).toBeNull();
});
