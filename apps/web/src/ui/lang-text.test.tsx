import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { LangNote, LangText, OrganisationName, PersonName } from './lang-text.tsx';

test.each([
  ['en', 'Original in Chinese'],
  ['fr', 'Texte original en chinois'],
] as const)('a text says that it is in another language than the reader’s (%s)', async (language, note) => {
  await draw(<LangText text={{ language: 'zh', origin: 'original', value: '风能' }} />, { language });
  expect(screen.getByText('风能').lang).toBe('zh-Hans');
  screen.getByText(note);
});

test('an original in the reader’s language says nothing', async () => {
  await draw(<LangText text={{ language: 'zh', origin: 'original', value: '风能' }} />, { language: 'zh' });
  expect(screen.getByText('风能').parentElement?.textContent).toBe('风能');
});

test.each([
  ['machine', 'Machine translation'],
  ['human', 'Human translation'],
] as const)('who made a translation is said, whatever the language (%s)', async (origin, note) => {
  await draw(<LangNote language="en" origin={origin} />);
  screen.getByText(note);
});

test('a name is in capitals in a list, as spoken in a sentence, and its characters are marked as Chinese', async () => {
  const zhang = { family: 'Zhang', given: 'Wei', hanzi: '张伟' };
  await draw(
    <>
      <p>
        <PersonName name={zhang} />
      </p>
      <p>
        <PersonName name={zhang} inSentence />
      </p>
      <p>
        <PersonName name={{ family: 'Rossi', given: 'Camille' }} inSentence />
      </p>
      <p>
        <PersonName name={{ family: '', given: '', hanzi: '张伟' }} />
      </p>
    </>,
  );
  expect([...document.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
    'ZHANG Wei 张伟',
    'Zhang Wei 张伟',
    'Camille Rossi',
    '张伟',
  ]);
  expect(screen.getAllByText('张伟').map((one) => one.lang)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans']);
});

test('an organisation is named in Latin letters, then in characters if it has any', async () => {
  await draw(
    <>
      <p>
        <OrganisationName nameLatin="Vent Bleu" nameHanzi="蓝风" />
      </p>
      <p>
        <OrganisationName nameLatin="Solo" nameHanzi={null} />
      </p>
    </>,
  );
  expect([...document.querySelectorAll('p')].map((one) => one.textContent)).toEqual(['Vent Bleu 蓝风', 'Solo']);
});

test.each([
  ['fr', 'Vent Bleu 蓝风'],
  ['en', 'Vent Bleu 蓝风'],
  ['zh', '蓝风 Vent Bleu'],
] as const)('the name in the script of the reader leads (%s)', async (language, name) => {
  await draw(
    <h2>
      <OrganisationName nameLatin="Vent Bleu" nameHanzi="蓝风" />
    </h2>,
    { language },
  );
  screen.getByRole('heading', { name });
});
