import { describe, expect, it } from 'vitest';
import { sampleProfile, sampleProfiles } from '../testing/sample-profiles.ts';
import { taxonomyTree } from '../text/taxonomy.ts';
import { vectorise } from '../text/vectorise.ts';
import { createMembers } from './members.ts';

const given = (...ids: readonly string[]) => {
  const members = createMembers([['prk_a', 'prk_b']], taxonomyTree);
  for (const id of ids) members.upsert(sampleProfile(id, { topics: ['perovskite'], texts: { en: `We make ${id}.` } }));
  return members;
};

describe('a member', () => {
  it('is found by its id, with what follows from its profile', () => {
    const members = given('org_1', 'org_2');
    const member = members.get('org_2');
    expect(member?.prepared.profile.id).toBe('org_2');
    expect(member?.row).toBe(members.rows.rowOf('org_2'));
    expect(members.get('org_3')).toBeUndefined();
  });

  it('counts in the base rates while it is there', () => {
    const members = given('org_1');
    members.upsert(sampleProfile('org_2', { topics: ['hearing'] }));
    expect(members.rates.share('topic', 'hearing')).toBe(1.5 / 3);
    members.remove('org_2');
    expect(members.rates.share('topic', 'hearing')).toBe(0.5 / 2);
  });

  it('is not there any more once it was taken out, nor twice', () => {
    const members = given('org_1');
    members.remove('org_1');
    members.remove('org_1');
    members.remove('org_9');
    expect(members.get('org_1')).toBeUndefined();
    expect([members.profiles.size, members.vectors.size, members.embeddings.size]).toEqual([0, 0, 0]);
  });
});

describe('a member that changes', () => {
  it('keeps its row, and says only what it says now', () => {
    const members = given('org_1', 'org_2');
    const before = members.get('org_1')?.row;
    members.upsert(sampleProfile('org_1', { topics: ['hearing'] }));
    expect(members.get('org_1')?.row).toBe(before);
    expect(members.profiles.size).toBe(2);
    expect(members.rates.share('topic', 'hearing')).toBe(1.5 / 3);
    expect(members.rates.share('topic', 'perovskite')).toBe(1.5 / 3);
  });

  it('loses its text and its embedding where the new profile has none', () => {
    const members = given('org_1');
    const row = members.get('org_1')?.row ?? -1;
    members.upsert(
      sampleProfile('org_1', { texts: { en: 'We make hearing aids.' }, embedding: Float32Array.of(1, 0) }),
    );
    expect([members.vectors.has(row), members.embeddings.has(row)]).toEqual([true, true]);
    members.upsert(sampleProfile('org_1'));
    expect([members.vectors.has(row), members.embeddings.has(row)]).toEqual([false, false]);
  });

  it('keeps the vector that comes with it, which is not worked out again', () => {
    const members = given();
    const vector = vectorise({ en: 'We make hearing aids.' });
    members.upsert(sampleProfile('org_1', { texts: { en: 'Something else.' } }), vector);
    const row = members.get('org_1')?.row ?? -1;
    expect(members.vectors.get(row)).toBe(vector);
    members.upsert(sampleProfile('org_1', { topics: ['hearing'] }), vector);
    expect(members.vectors.get(row)).toBe(vector);
    expect(members.texts.cosine(vector, vector)).toBeCloseTo(1, 6);
  });
});

it('a pool is the same whatever came and went in between', () => {
  const [first, second] = [createMembers([], taxonomyTree), createMembers([], taxonomyTree)];
  for (const profile of sampleProfiles) first.upsert(profile);
  for (const profile of [...sampleProfiles].reverse()) second.upsert(profile);
  for (const profile of sampleProfiles.slice(0, 5)) second.remove(profile.id);
  for (const profile of sampleProfiles.slice(0, 5)) second.upsert(profile);
  for (const { id, topics } of sampleProfiles) {
    expect(second.get(id)?.prepared).toEqual(first.get(id)?.prepared);
    for (const topic of topics) expect(second.rates.share('topic', topic)).toBe(first.rates.share('topic', topic));
  }
  expect([second.rates.raises(), second.rates.rounds()]).toEqual([first.rates.raises(), first.rates.rounds()]);
});
