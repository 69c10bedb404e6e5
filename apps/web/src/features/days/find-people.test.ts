import { searches, soughtPeople } from '@jumelage/domain/testing-searches';
import { describe, expect, it } from 'vitest';
import { isSought } from '../schedules/timeline.ts';
import { isNamed, readBadge } from './find-people.ts';

const organisation = {
  id: 'org_1',
  nameLatin: 'Énergie d’Azur',
  nameHanzi: null,
  country: 'FR',
  kind: 'startup',
  sector: null,
} as const;
const elodie = { name: { family: 'Lefèvre', given: 'Élodie' }, organisation } as const;
const zhang = {
  name: { family: 'Zhang', given: 'Wei', hanzi: '张伟' },
  organisation: { ...organisation, nameLatin: 'Sample Battery', nameHanzi: '示例电池' },
} as const;

describe('finding people', () => {
  it.each(['elodie', 'LEF', 'lefevre elodie', 'élodie lef', 'azur', 'energie azur lefe'])(
    'finds Élodie by %s',
    (typed) => {
      expect(isNamed(elodie, typed)).toBe(true);
      expect(isNamed(zhang, typed)).toBe(false);
    },
  );

  it.each(['wei zhang', 'zhangwei', 'weizhang', '张', '伟', '张伟', '示例', '张 电池', 'zhang 电池', 'battery'])(
    'finds Zhang Wei by %s',
    (typed) => {
      expect(isNamed(zhang, typed)).toBe(true);
      expect(isNamed(elodie, typed)).toBe(false);
    },
  );

  const sought = Object.entries(soughtPeople).map(([key, { name, texts }]) => ({
    key,
    name,
    organisation: { ...organisation, nameLatin: texts[0] ?? '', nameHanzi: texts[1] ?? null },
  }));
  // The desk holds no addresses.
  it.each(searches.filter(([typed]) => !typed.includes('@')))(
    'finds by %j the people that every other search finds: %s',
    (typed, who) => {
      expect(sought.flatMap((one) => (isNamed(one, typed) ? [one.key] : []))).toEqual([who]);
      expect(sought.flatMap((one) => (isSought(one, typed) ? [one.key] : []))).toEqual([who]);
    },
  );

  it('does not find by the inside of a word, where half the hall would answer', () => {
    expect(isNamed(elodie, 'odie')).toBe(false);
  });
});

describe('reading a badge', () => {
  it('takes the address of the code, the bare id, and what capitals lock makes of it', () => {
    expect(readBadge('https://forum.example/events/evt_1/organise/day?badge=par_0a1b2c')).toBe('par_0a1b2c');
    expect(readBadge('par_0a1b2c\n')).toBe('par_0a1b2c');
    expect(readBadge('HTTPS://FORUM.EXAMPLE/EVENTS/EVT_1/ORGANISE/DAY?BADGE=PAR_0A1B2C')).toBe('par_0a1b2c');
  });

  it('takes what a scanner types through a French keyboard', () => {
    // 1 → &, a → q, z → w, 0 → à, m → a comma.
    expect(readBadge('https:!!foru,:exq,ple!dqy§bqdge=pqr°&qwà,k')).toBe('par_1az0mk');
  });

  it('takes no name for a badge', () => {
    expect(readBadge('Parisot')).toBeUndefined();
    expect(readBadge('')).toBeUndefined();
  });
});
