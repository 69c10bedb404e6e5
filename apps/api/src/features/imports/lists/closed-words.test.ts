import { describe, expect, it, test } from 'vitest';
import { findAttendance, findKind, findSector, findStatus } from './closed-words.ts';

/** Checks what each of several texts means, and names the text that fails. */
const expectEach = <V>(find: (cell: string) => V, meaning: V, texts: string) => {
  for (const text of texts.split(' | ')) expect([text, find(text)]).toEqual([text, meaning]);
};

describe('kinds of organisations', () => {
  test.each([
    ['startup', 'startup | Start-up | START UP | Jeunes pousses | Jeunes entreprises innovantes | 初创企业 | 创业公司'],
    ['sme', 'PME | TPE/PME | Small business | 中小企业 | Société | 公司'],
    ['large', 'ETI | Grands groupes | 集团 | 上市公司 | Multinational'],
    ['investor', 'VC | Business angels | 风险投资 | Fonds d’investissement | 基金'],
    ['research', 'Université | 研究院 | R&D | Labs | University / Lab'],
    ['public', 'Mairie | 政府部门 | Public sector | 事业单位'],
    ['support', 'Cluster | 孵化器 | Science park | CCI | Pôle de compétitivité'],
  ] as const)('%s', (kind, texts) => expectEach(findKind, kind, texts));

  it('takes the longest words of a text for its meaning', () => {
    expectEach(findKind, 'large', 'Une grande entreprise française | 某某集团公司 | 集团公司');
  });
});

describe('sectors', () => {
  test.each([
    ['it', 'Intelligence artificielle | 半导体 | Cyber-sécurité | 新一代信息技术 | IoT'],
    ['cleantech', 'Énergies renouvelables | 碳中和 | Water treatment | Climat'],
    ['biomed', 'Santé | Medical devices and healthcare | 医疗器械 | e-Santé'],
  ] as const)('%s', (sector, texts) => expectEach(findSector, sector, texts));
});

describe('attendance and status', () => {
  test.each([
    ['onsite', 'Sur site | 现场参会 | In-person'],
    ['remote', 'En ligne | 腾讯会议 | Online (Zoom)'],
  ] as const)('%s', (attendance, texts) => expectEach(findAttendance, attendance, texts));
  test.each([
    ['admitted', 'Confirmed | 已签到 | Validée'],
    ['refused', 'Rejected | 未通过 | Refusé'],
    ['withdrawn', 'No show | 已取消 | Annulé'],
    ['registered', 'Pending approval | 待审核 | En attente'],
  ] as const)('%s', (status, texts) => expectEach(findStatus, status, texts));
});

describe('what means nothing, or two things', () => {
  it.each(['', '   ', '—', '???', '🙂', 'Xyzzy', '1', 'A', 'null'])('%j', (cell) =>
    expect([findKind(cell), findSector(cell), findAttendance(cell), findStatus(cell)]).toEqual(
      Array.from({ length: 4 }),
    ),
  );

  it('of two parts that mean different things takes none', () => {
    expect(findKind('Startup / Université')).toBeUndefined();
    expect(findSector('IT, Biotech')).toBeUndefined();
    expect(findAttendance('线上/线下')).toBeUndefined();
  });

  it('of two parts that mean the same takes it', () => {
    expect(findKind('University / Laboratoire')).toBe('research');
    expect(findSector('AI, software')).toBe('it');
  });

  it('does not take the contrary of a word for its meaning', () => {
    expect(findAttendance('I will not be coming online this time')).toBeUndefined();
    expect(findAttendance('他不能线上出席')).toBeUndefined();
    expect(findKind('pas une startup à vrai dire')).toBeUndefined();
  });

  it('does not read words of three letters in the middle of a text', () => {
    expect(findSector('He said it was fine')).toBeUndefined();
    expect(findKind('a VC of sorts')).toBeUndefined();
  });
});

it.each([
  ['A. 初创企业', 'startup'],
  ['3) Startup', 'startup'],
  ['H、集团', 'large'],
  ['I. Startup', 'startup'],
])('the letter of a choice on a form is left aside: %s', (cell, kind) => expect(findKind(cell)).toBe(kind));
