import type { NextStep } from '@jumelage/domain/outcome';
import type { DemoOutcome } from './content-types.ts';

type Result = readonly [from: string, to: string, step: NextStep, ratings: readonly [from: number, to: number]];

/** The reports of both sides on the evening of the forum, without a note. */
const results: readonly Result[] = [
  ['margaux', 'haoran', 'pilot', [4, 4]],
  ['bowen', 'etienne', 'nda', [5, 4]],
  ['camille', 'jiayi', 'pilot', [5, 5]],
  ['helene', 'xiaomei', 'exchange_documents', [4, 4]],
  ['ziyi', 'veronique', 'second_meeting', [4, 3]],
  ['shouchun', 'gregoire', 'site_visit', [5, 5]],
  ['loic', 'guodong', 'exchange_documents', [4, 3]],
  ['ruoxi', 'beatrice', 'nda', [4, 4]],
  ['laurent', 'weimin', 'second_meeting', [5, 4]],
  ['isabelle', 'lihua', 'second_meeting', [4, 5]],
  ['etienne', 'lihua', 'exchange_documents', [4, 3]],
  ['nadia', 'isabelle', 'exchange_documents', [3, 4]],
  ['zhiqiang', 'julien', 'none', [3, 3]],
  ['sandrine', 'haoran', 'second_meeting', [4, 4]],
  ['antoine', 'kai', 'pilot', [5, 5]],
  ['peng', 'margaux', 'second_meeting', [4, 4]],
  ['fabien', 'lei', 'none', [3, 3]],
  ['lihua', 'olivier', 'none', [3, 4]],
  ['laurent', 'guodong', 'none', [4, 3]],
  ['weimin', 'mathilde', 'none', [3, 4]],
  ['yutong', 'camille', 'exchange_documents', [4, 4]],
  ['veronique', 'lan', 'second_meeting', [4, 4]],
  ['haoran', 'antoine', 'pilot', [4, 5]],
  ['gregoire', 'jianguo', 'exchange_documents', [4, 3]],
  ['guodong', 'ines', 'exchange_documents', [4, 5]],
  ['xiaomei', 'ines', 'exchange_documents', [4, 4]],
  ['bowen', 'beatrice', 'second_meeting', [4, 4]],
  ['isabelle', 'bowen', 'exchange_documents', [4, 5]],
  ['fabien', 'ziyi', 'second_meeting', [4, 4]],
  ['peng', 'thomas', 'none', [3, 4]],
  ['julien', 'xiaomei', 'exchange_documents', [4, 4]],
  ['karim', 'xiaomei', 'second_meeting', [3, 4]],
  ['laurent', 'minghui', 'none', [3, 3]],
  ['loic', 'weimin', 'exchange_documents', [4, 3]],
  ['xiaomei', 'veronique', 'exchange_documents', [4, 3]],
  ['kai', 'philippe', 'none', [2, 3]],
  ['camille', 'lihua', 'second_meeting', [5, 4]],
  ['siyuan', 'fabien', 'none', [3, 3]],
  ['thomas', 'zhiqiang', 'pilot', [4, 4]],
  ['margaux', 'fabien', 'none', [4, 3]],
];

/** The reports with a note, of that evening or later: the last word on a meeting counts. */
const notes: readonly DemoOutcome[] = [
  {
    ...{ from: 'claire', to: 'guodong', by: 'claire', held: true, rating: 5, nextStep: 'agreement', months: 12 },
    note: 'Douze mois après : la coentreprise est signée, la ligne sera montée à Chengdu.',
  },
  {
    ...{ from: 'claire', to: 'guodong', by: 'guodong', held: true, rating: 5, nextStep: 'agreement', months: 6 },
    note: '六个月后：已完成五百公斤废料试处理，金属回收率百分之九十四，合资协议在谈。',
  },
  {
    ...{ from: 'minghui', to: 'mathilde', by: 'mathilde', held: true, rating: 4, nextStep: 'nda' },
    note: 'Accord de confidentialité avant d’ouvrir les brevets.',
  },
  {
    ...{ from: 'minghui', to: 'mathilde', by: 'minghui', held: true, rating: 5, nextStep: 'pilot', months: 6 },
    note: '六个月后：已试制三批封装样品，高温老化明显改善。',
  },
  {
    ...{ from: 'lei', to: 'margaux', by: 'margaux', held: true, rating: 4, nextStep: 'pilot', months: 6 },
    note: 'Six mois après : dix articulations ont passé l’été en mer, deux joints sont à revoir.',
  },
  {
    ...{ from: 'lei', to: 'margaux', by: 'lei', held: true, rating: 5, nextStep: 'agreement', months: 12 },
    note: '十二个月后：签订首批一百套供货合同。',
  },
  {
    ...{ from: 'nadia', to: 'yaqin', by: 'nadia', held: true, rating: 4, nextStep: 'agreement', months: 12 },
    note: 'Douze mois après : contrat de distribution signé, l’enregistrement est en cours.',
  },
  {
    ...{ from: 'nadia', to: 'yaqin', by: 'yaqin', held: true, rating: 4, nextStep: 'exchange_documents' },
    note: '先看 CE 资料，再评估注册时间。',
  },
  {
    ...{ from: 'dayong', to: 'philippe', by: 'philippe', held: true, rating: 3, nextStep: 'second_meeting' },
    note: 'Intéressés, mais le prix fait débat. À revoir avec un interprète.',
  },
  {
    ...{ from: 'dayong', to: 'philippe', by: 'dayong', held: true, rating: 4, nextStep: 'pilot', months: 6 },
    note: '六个月后：白酒园区试用四支陶瓷膜，运行正常。',
  },
  {
    ...{ from: 'karim', to: 'jianguo', by: 'karim', held: false, nextStep: 'second_meeting' },
    note: 'Pas d’interprète à la table ; reporté à la semaine suivante.',
  },
  {
    ...{ from: 'siyuan', to: 'thomas', by: 'siyuan', held: true, rating: 5, nextStep: 'agreement', months: 6 },
    note: '六个月后：合同审查联合样机已有两家律所试用。',
  },
  {
    ...{ from: 'siyuan', to: 'thomas', by: 'thomas', held: true, rating: 5, nextStep: 'agreement', months: 12 },
    note: 'Douze mois après : le produit commun est vendu à neuf cabinets.',
  },
  {
    ...{ from: 'weimin', to: 'claire', by: 'weimin', held: true, rating: 5, nextStep: 'site_visit', months: 6 },
    note: '六个月后：参观了回收线，等 B 轮启动再谈。',
  },
  {
    ...{ from: 'weimin', to: 'claire', by: 'claire', held: true, rating: 5, nextStep: 'site_visit', months: 6 },
    note: 'Six mois après : ils ont visité la ligne et attendent notre tour de table.',
  },
  { from: 'bastien', to: 'minghui', by: 'bastien', held: true, rating: 4, nextStep: 'second_meeting', note: '' },
  { from: 'karim', to: 'jianguo', by: 'jianguo', held: false, nextStep: 'second_meeting', note: '' },
  { from: 'olivier', to: 'yaqin', by: 'yaqin', held: true, rating: 4, nextStep: 'pilot', note: '' },
  { from: 'ines', to: 'lan', by: 'ines', held: true, rating: 5, nextStep: 'pilot', note: '' },
  {
    ...{ from: 'bastien', to: 'minghui', by: 'minghui', held: true, rating: 4, nextStep: 'second_meeting' },
    note: '织物基材需要先做粘附试验。',
  },
  {
    ...{ from: 'olivier', to: 'yaqin', by: 'olivier', held: true, rating: 4, nextStep: 'pilot', months: 6 },
    note: 'Six mois après : deux gants sont à l’essai dans un centre de rééducation de Chengdu.',
  },
  {
    ...{ from: 'ines', to: 'lan', by: 'lan', held: true, rating: 4, nextStep: 'pilot', months: 6 },
    note: '六个月后：二十个微型传感器已在一条街上与监测站比对。',
  },
];

/** The reports on the meetings of the forum of 2016. */
export const forumOutcomes: readonly DemoOutcome[] = [
  ...results.flatMap(([from, to, nextStep, [first, second]]): DemoOutcome[] => [
    { from, to, by: from, held: true, rating: first, nextStep, note: '' },
    { from, to, by: to, held: true, rating: second, nextStep, note: '' },
  ]),
  ...notes,
];
