import { expect, it } from 'vitest';
import { exportName } from './export-name.ts';

const named = {
  ...({ subject: 'participants', extension: 'csv', language: 'en' } as const),
  event: { name: { en: 'Forum', zh: '论坛' }, zone: 'Asia/Shanghai' },
  now: Date.UTC(2026, 6, 1, 17),
};

it('a file is named by what it is, its event in the reader’s language, and the day by the event’s clock', () => {
  expect(exportName(named)).toBe('participants-Forum-2026-07-02.csv');
  expect(exportName({ ...named, language: 'zh' })).toBe('参会者-论坛-2026-07-02.csv');
  expect(exportName({ ...named, event: { ...named.event, zone: 'Europe/Paris' } })).toBe(
    'participants-Forum-2026-07-01.csv',
  );
  expect(exportName({ ...named, subject: 'schedule', extension: 'xlsx', version: 'v3' })).toBe(
    'schedule-Forum-v3-2026-07-02.xlsx',
  );
});

it('nothing of an event’s name leads out of a folder', () => {
  const name = exportName({ ...named, event: { ...named.event, name: { en: '../../etc/passwd\u0000: "x"' } } });
  expect([...'/\\:"\u0000'].filter((sign) => name.includes(sign))).toEqual([]);
  expect(name.endsWith('-2026-07-02.csv')).toBe(true);
});
