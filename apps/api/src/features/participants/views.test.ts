import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { RemovalRow } from '@jumelage/db/repositories/removals';
import type { Id } from '@jumelage/domain/ids';
import { describe, expect, it } from 'vitest';
import { toParticipantCard, toParticipantView } from './views.ts';

const row = {
  ...{ id: 'par_1', family: 'Zhang', given: 'Wei', hanzi: '张伟', email: 'wei@x.example', userId: 'usr_1' },
  ...{ status: 'admitted', shownAbroad: false, languages: ['zh', 'en'], attendance: 'remote', zone: 'Asia/Shanghai' },
  ...{ hours: { from: '09:00', to: '18:00' }, refusesDelegation: true, note: 'private' },
  ...{ jobTitle: 'CEO', phone: '+86 28', wechat: 'wei', tags: ['VIP'], notes: 'of the organisers' },
  organisation: { id: 'org_1', nameLatin: 'Shuxi', nameHanzi: '蜀犀', country: 'CN' },
} as unknown as ParticipantRow;

describe('what other participants see of somebody', () => {
  it('is the name, the organisation, and what the table of fields shows them', () => {
    expect(toParticipantCard(row)).toEqual({
      ...{ id: 'par_1', name: { family: 'Zhang', given: 'Wei', hanzi: '张伟' } },
      ...{ languages: ['zh', 'en'], attendance: 'remote', organisation: row.organisation },
    });
  });

  it('has no name in characters where there is none', () => {
    expect(toParticipantCard({ ...row, hanzi: null }).name).toEqual({ family: 'Zhang', given: 'Wei' });
    expect(toParticipantCard({ ...row, hanzi: '' }).name).toEqual({ family: 'Zhang', given: 'Wei' });
  });
});

describe('what organisers see of somebody', () => {
  const unavailable = ['slt_1'] as unknown as Id<'slot'>[];

  it('is more, and not what is nobody’s business', () => {
    expect(toParticipantView(row, unavailable)).toEqual({
      ...toParticipantCard(row),
      ...{ status: 'admitted', email: 'wei@x.example', zone: 'Asia/Shanghai', unavailable: ['slt_1'] },
      ...{ jobTitle: 'CEO', phone: '+86 28', wechat: 'wei', tags: ['VIP'], notes: 'of the organisers' },
      ...{ hasAccount: true, shownAbroad: false, removal: null },
    });
  });

  it('tells who has no account', () => {
    expect(toParticipantView({ ...row, userId: null }, []).hasAccount).toBe(false);
  });

  const removal = {
    ...{ status: 'withdrawn', at: new Date('2027-05-01T08:00:00Z') },
    before: { requests: ['r1', 'r2'], meetings: ['m1'] },
  } as unknown as RemovalRow;

  it('tells a removal that can be undone, and how much came with it', () => {
    expect(toParticipantView({ ...row, status: 'withdrawn' }, [], removal).removal).toEqual({
      ...{ at: '2027-05-01T08:00:00.000Z', requests: 2, meetings: 1 },
    });
  });

  it('tells none where the status is another by now', () => {
    expect(toParticipantView(row, [], removal).removal).toBeNull();
  });
});
