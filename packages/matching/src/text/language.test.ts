import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  ['fr', 'Nous cherchons un distributeur pour nos capteurs.'],
  ['en', 'We are looking for a distributor of our sensors.'],
  ['zh', '我们在寻找传感器的经销商。'],
  ['zh', '基于NFC和5G的智能传感器'],
  ['fr', 'Énergie solaire'],
  [undefined, ''],
  [undefined, '🚀 12 345'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
