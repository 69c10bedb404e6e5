import { expect, it } from 'vitest';
import { correctionName } from './correction-name.ts';

const event = { name: { fr: 'Forum de Nice', zh: '尼斯论坛', en: 'Nice forum' }, zone: 'Asia/Shanghai' };
const now = Date.UTC(2016, 6, 1, 20);

it('says in the reader’s language what the rows are, of which event and list, on the date of the event’s clock', () => {
  const subject = 'lignes à corriger';
  expect(correctionName({ subject, event, source: 'invités.v2.xlsx', language: 'fr', now })).toBe(
    'lignes-à-corriger-Forum-de-Nice-invités-v2-2016-07-02.csv',
  );
});

it('does without a list’s name where the rows were pasted', () => {
  expect(correctionName({ subject: '待修正', event, source: '', language: 'zh', now })).toBe(
    '待修正-尼斯论坛-2016-07-02.csv',
  );
});
