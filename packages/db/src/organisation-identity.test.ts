import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './client.ts';
import { findSameOrganisations } from './repositories/organisation-identity.ts';
import { insertOrganisation } from './repositories/organisations.ts';
import { reading, writing } from './store.ts';
import { openTestDatabase } from './testing.ts';

describe('organisations that a name means', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase('sqlite');
    await writing(db, async (tx) => {
      const now = new Date(0);
      await insertOrganisation(tx, { id: 'org_1', kind: 'startup', nameLatin: 'Shuxi Robotics', country: 'CN', now });
      await tx.q.update(tx.t.organisations).set({ nameHanzi: '蜀犀机器人' });
      await insertOrganisation(tx, { id: 'org_2', kind: 'startup', nameLatin: 'Shuxi Robotics', country: 'FR', now });
      await insertOrganisation(tx, {
        id: 'org_3',
        kind: 'startup',
        nameLatin: "L'Étoile Essai SAS",
        country: 'FR',
        now,
      });
    });
  });
  afterAll(() => db.close());

  const find = async (latin: string, country: 'CN' | 'FR') => {
    const [found] = await findSameOrganisations(reading(db), [{ latin, country }]);
    return { same: found?.same.map((one) => one.id), alike: found?.alike.map((one) => one.id) };
  };

  test('either script, without legal form, in the same country', async () => {
    for (const name of ['蜀犀機器人', 'Shuxi Robotics 蜀犀机器人', 'Shuxi Robotics Co., Ltd.', '蜀犀机器人有限公司']) {
      expect(await find(name, 'CN')).toEqual({ same: ['org_1'], alike: [] });
    }
    expect(await find('l’etoile essai', 'FR')).toEqual({ same: ['org_3'], alike: [] });
  });

  test('alike ones are not the same', async () => {
    expect(await find('Etoile Essai', 'FR')).toEqual({ same: [], alike: ['org_3'] });
    expect(await find('Shuxi Robotics 蜀喜自动化', 'CN')).toEqual({ same: [], alike: ['org_1'] });
    expect(await find('Zephyr', 'FR')).toEqual({ same: [], alike: [] });
  });
});
