import type { PipelineMark } from '@jumelage/domain/match';
import type { DemoDeal } from './content-types.ts';

type Written = readonly [other: string, mark: PipelineMark, daysAgo: number, note: string];

/** The boards of investors: by the fund, its notes on others, in its own language. Only samples are on them. */
const boards: Readonly<Record<string, readonly Written[]>> = {
  'azurel-capital': [
    [
      'songming-flow',
      'shortlisted',
      2,
      'Huit heures de stockage, six installations. Demander le prix au kWh et la durée de la garantie.',
    ],
    ['lvhuan-polymers', 'shortlisted', 4, 'Bon rendement, mais un seul client. Qui achète l’huile en Europe ?'],
    [
      'xichen-solar',
      'met',
      0,
      'Ligne pilote sérieuse ; l’entreprise est déjà grande pour nous. Elle envoie ses mesures.',
    ],
    ['minjiang-battery', 'met', 12, 'Pas un dossier : un industriel à faire parler du prix de ses rebuts.'],
    [
      'relitia',
      'in_diligence',
      9,
      'Contrat de rebuts à lire avant le comité. Jinsha prendrait la moitié du tour de table.',
    ],
    ['thermeo', 'invested', 40, '2 M€ versés. Suivre le premier four de démonstration à Chengdu.'],
    ['labo-helios', 'passed', 25, 'Trop tôt pour nous : revoir quand la cellule aura tenu mille heures.'],
  ],
  'jinsha-capital': [
    ['relitia', 'shortlisted', 3, '工艺路线清楚，回收率高。等 B 轮启动，可以和阿聚瑞资本一起看。'],
    ['marevolt', 'shortlisted', 6, '船用电池市场小但利润高，先看两条船的运行数据。'],
    ['labo-helios', 'met', 0, '技术扎实，离产业化还有两三年，明年再谈。'],
    ['capteo-air', 'met', 15, '传感器便宜可靠，可以介绍给被投的电池厂试用。'],
    ['panxing', 'in_diligence', 8, '正在核对在线率和客户合同，尽调报告下周完成。'],
    ['minjiang-battery', 'invested', 60, '投后第三年，关注废料回收合资项目。'],
    ['terralba', 'passed', 30, '本基金不投农业，已推荐给清禾影响力基金。'],
  ],
  'belle-rive': [
    ['beichuan-antibody', 'shortlisted', 5, 'Données animales propres. Demander le calendrier de la phase 1.'],
    ['diagnova', 'met', 18, 'Équipe solide ; vérifier les ventes hors de France.'],
    ['ganxin', 'in_diligence', 10, 'Expertise du registre de patients en cours, réponse attendue ce mois-ci.'],
    ['retina-sud', 'invested', 90, 'Premier versement fait ; le second suit l’étude chinoise.'],
    ['mingmou-optics', 'passed', 21, 'Belle société, mais de l’optique : hors de notre thèse.'],
  ],
  numea: [
    ['posidonie-robotique', 'shortlisted', 4, 'Série A au-dessus de notre ticket : il faudrait un chef de file.'],
    ['shuxi-robotics', 'met', 20, 'Articulation étanche à bon prix, clients à rencontrer.'],
    ['lexiconnect', 'in_diligence', 7, 'Trois références d’avocats à appeler.'],
    ['vigie-reseaux', 'invested', 120, 'Prochain conseil le mois prochain.'],
    ['lukou-vision', 'passed', 16, 'Le marché européen demandera deux ans de certification.'],
  ],
  'furong-medical-fund': [
    ['kineva', 'shortlisted', 6, '四家康复科都有需求，先了解租赁模式。'],
    ['oncoriva', 'met', 17, '毒理数据齐全后再约一次。'],
    ['diagnova', 'in_diligence', 11, '注册路径已请顾问评估，两周内有结论。'],
    ['retina-sud', 'passed', 28, '国内已有三家同类软件，暂不跟进。'],
  ],
  'zhiyuan-angels': [
    ['posidonie-robotique', 'shortlisted', 5, '请两位做过水下设备的成员看看。'],
    ['lexiconnect', 'met', 19, '产品好用，市场需要验证。'],
    ['shuxi-robotics', 'in_diligence', 9, '成员已去工厂看过，等订单合同。'],
    ['terralba', 'passed', 22, '不在我们的方向上。'],
  ],
};

export const deals: readonly DemoDeal[] = Object.entries(boards).flatMap(([investor, written]) =>
  written.map(([organisation, mark, daysAgo, note]) => ({ investor, organisation, mark, daysAgo, note })),
);
