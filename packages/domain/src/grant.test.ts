import { describe, expect, it } from 'vitest';
import { type GrantParty, type GrantStatus, grantMoves, grantMovesOf, grantStatuses } from './grant.ts';

const parties: readonly GrantParty[] = ['owner', 'asker'];

describe('a grant', () => {
  it.each<[GrantStatus, GrantParty, GrantStatus[], GrantStatus[]]>([
    ['asked', 'owner', ['granted', 'refused'], ['refused']],
    ['asked', 'asker', ['withdrawn'], ['withdrawn']],
    ['granted', 'owner', ['withdrawn'], ['withdrawn']],
    ['granted', 'asker', ['withdrawn'], ['withdrawn']],
    ['refused', 'owner', ['granted'], []],
    ['refused', 'asker', ['asked'], ['asked']],
    ['withdrawn', 'owner', ['granted'], []],
    ['withdrawn', 'asker', ['asked'], ['asked']],
  ])('that is %s: its %s can bring it to %j as an owner, to %j as a member', (status, party, owner, member) => {
    expect(grantMovesOf(status, party, 'owner')).toEqual(owner);
    expect(grantMovesOf(status, party, 'member')).toEqual(member);
  });

  it('is opened by an owner of the organisation whose it is, and by nobody else', () => {
    for (const status of grantStatuses) {
      expect(grantMovesOf(status, 'asker', 'owner')).not.toContain('granted');
      for (const party of parties) expect(grantMovesOf(status, party, 'member')).not.toContain('granted');
    }
  });

  it('can always be closed by either side while it is open or asked for', () => {
    for (const status of ['asked', 'granted'] as const)
      for (const party of parties)
        for (const role of ['owner', 'member'] as const)
          expect(grantMovesOf(status, party, role).some((to) => to === 'withdrawn' || to === 'refused')).toBe(true);
  });

  it('is never stuck, and never stays where it is', () => {
    for (const status of grantStatuses)
      for (const party of parties) {
        const moves: readonly GrantStatus[] = grantMoves[status][party];
        expect(moves.length).toBeGreaterThan(0);
        expect(moves).not.toContain(status);
      }
  });
});
