import type { SpokenLanguage } from '@jumelage/domain/language';
import type { DemoPerson, InThree } from './content-types.ts';

/** Writes a name in lower case without accents, for the sample addresses: Élodie → elodie. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’' ]/g, '')
    .toLowerCase();

type Name = readonly [given: string, family: string, hanzi?: string];

function person(
  key: string,
  name: Name,
  organisation: string,
  position: InThree,
  spoken: string,
  more: Partial<DemoPerson> = {},
): DemoPerson {
  const [given, family, hanzi] = name;
  const languages = spoken.split(' ') as readonly SpokenLanguage[];
  const [first] = languages;
  return {
    key,
    name: hanzi === undefined ? { family, given } : { family, given, hanzi },
    email: `${plain(given)}.${plain(family)}@${organisation}.example`,
    organisation,
    position,
    language: first === 'zh' || first === 'en' ? first : 'fr',
    spoken: languages,
    ...more,
  };
}

const founderF: InThree = { fr: 'Fondatrice', zh: '创始人', en: 'Founder' };
const founderM: InThree = { fr: 'Fondateur', zh: '创始人', en: 'Founder' };
const head: InThree = { fr: 'Directeur général', zh: '总经理', en: 'Chief executive' };
const headF: InThree = { fr: 'Directrice générale', zh: '总经理', en: 'Chief executive' };
const trade: InThree = { fr: 'Responsable des partenariats', zh: '合作发展负责人', en: 'Head of partnerships' };
const science: InThree = { fr: 'Responsable scientifique', zh: '技术负责人', en: 'Head of research' };
const partner: InThree = { fr: 'Associé', zh: '合伙人', en: 'Partner' };
const partnerF: InThree = { fr: 'Associée', zh: '合伙人', en: 'Partner' };

export const people: readonly DemoPerson[] = [
  person('julien', ['Julien', 'Castel'], 'ask', trade, 'fr en'),
  person('sandrine', ['Sandrine', 'Morel'], 'cynsis', trade, 'fr en'),
  person('bastien', ['Bastien', 'Olivieri'], 'solarcloth', trade, 'fr en it'),
  person('margaux', ['Margaux', 'Ferrero'], 'posidonie-robotique', founderF, 'fr en', {
    featured: {
      fr: 'Entrepreneuse, fondatrice de Posidonie Robotique (robots sous-marins)',
      zh: '法国创业者，Posidonie Robotique（水下机器人）创始人',
      en: 'Entrepreneur, founder of Posidonie Robotique (underwater robots)',
    },
  }),
  person('thomas', ['Thomas', 'Lacroix', '柯朗'], 'lexiconnect', founderM, 'fr zh en'),
  person('karim', ['Karim', 'Benhaddou'], 'vigie-reseaux', head, 'fr en ar'),
  person('helene', ['Hélène', 'Baudry'], 'onde-fine', headF, 'fr en'),
  person('antoine', ['Antoine', 'Giraudon'], 'terralba', founderM, 'fr en'),
  person(
    'veronique',
    ['Véronique', 'Stael'],
    'groupe-valmer',
    { fr: 'Directrice de l’innovation', zh: '创新总监', en: 'Head of innovation' },
    'fr en de',
  ),
  person('claire', ['Claire', 'Fabregoul'], 'relitia', headF, 'fr en', {
    featured: {
      fr: 'Entrepreneuse, directrice de Relitia (recyclage de batteries)',
      zh: '法国创业者，瑞锂再生（电池回收）总经理',
      en: 'Entrepreneur, head of Relitia (battery recycling)',
    },
  }),
  person('mathilde', ['Mathilde', 'Rouvière'], 'labo-helios', science, 'fr en'),
  person('loic', ['Loïc', 'Daniel'], 'marevolt', founderM, 'fr en'),
  person('philippe', ['Philippe', 'Auzias'], 'source-vive', head, 'fr'),
  person('ines', ['Inès', 'Toledano'], 'capteo-air', founderF, 'fr en es'),
  person('gregoire', ['Grégoire', 'Vasseur'], 'thermeo', head, 'fr en'),
  person('nadia', ['Nadia', 'Rahmani'], 'diagnova', founderF, 'fr en ar'),
  person('etienne', ['Étienne', 'Corbier'], 'oncoriva', founderM, 'fr en'),
  person('camille', ['Camille', 'Nguyen-Roux'], 'retina-sud', founderF, 'fr en'),
  person('olivier', ['Olivier', 'Tassin'], 'kineva', head, 'fr'),
  person(
    'beatrice',
    ['Béatrice', 'Lanvin'],
    'laboratoires-aubrac',
    { fr: 'Directrice des licences', zh: '授权合作总监', en: 'Head of licensing' },
    'fr en',
  ),
  person('laurent', ['Laurent', 'Peyre'], 'azurel-capital', partner, 'fr en', {
    featured: {
      fr: 'Investisseur, associé d’Azurel Capital',
      zh: '法国投资人，阿聚瑞资本合伙人',
      en: 'Investor, partner at Azurel Capital',
    },
  }),
  person('isabelle', ['Isabelle', 'Quénot'], 'belle-rive', partnerF, 'fr en'),
  person('fabien', ['Fabien', 'Roche'], 'numea', partner, 'fr en'),
  person('lucie', ['Lucie', 'Arnoux'], 'algues-et-vie', founderF, 'fr en'),
  person('hubert', ['Hubert', 'de Sauveterre'], 'terres-hautes', partner, 'fr en'),
  person(
    'wenjing',
    ['Wenjing', 'Lemaire', '文静'],
    'passerelle-sinolia',
    { fr: 'Juriste', zh: '法律顾问', en: 'Lawyer' },
    'fr zh en',
  ),
  person('zhiqiang', ['Zhiqiang', 'Tang', '唐志强'], 'business-big-data', trade, 'zh en'),
  person('yutong', ['Yutong', 'Luo', '罗雨桐'], 'everimaging', trade, 'zh en'),
  person('haoran', ['Haoran', 'Deng', '邓浩然'], 'aos', trade, 'zh en'),
  person('siyuan', ['Siyuan', 'Peng', '彭思远'], 'tianfu-shuyu', founderM, 'zh en'),
  person('lei', ['Lei', 'He', '何磊'], 'shuxi-robotics', founderM, 'zh en', {
    featured: {
      fr: 'Entrepreneur, fondateur de Shuxi Robotics (articulations de robots)',
      zh: '中国创业者，蜀犀机器人创始人',
      en: 'Entrepreneur, founder of Shuxi Robotics (robot joints)',
    },
  }),
  person('jianguo', ['Jianguo', 'Zeng', '曾建国'], 'jinjiang-smart-factory', head, 'zh'),
  person('xiaomei', ['Xiaomei', 'Liao', '廖晓梅'], 'rongtong-electronics', headF, 'zh en'),
  person('ziyi', ['Ziyi', 'Wei', '魏子怡'], 'lukou-vision', founderF, 'zh en'),
  person(
    'guodong',
    ['Guodong', 'Xie', '谢国栋'],
    'minjiang-battery',
    { fr: 'Directeur de la stratégie', zh: '战略总监', en: 'Head of strategy' },
    'zh en',
    {
      featured: {
        fr: 'Industriel, directeur de la stratégie de Minjiang Battery',
        zh: '中国企业代表，岷江电池战略总监',
        en: 'Head of strategy at Minjiang Battery',
      },
    },
  ),
  person('minghui', ['Minghui', 'Feng', '冯明辉'], 'xichen-solar', science, 'zh en'),
  person('dayong', ['Dayong', 'Qin', '秦大勇'], 'qingyuan-water', head, 'zh'),
  person('lan', ['Lan', 'Zou', '邹岚'], 'weilan-monitoring', headF, 'zh en'),
  person(
    'shouchun',
    ['Shouchun', 'Gao', '高守春'],
    'longquan-glass',
    { fr: 'Ingénieur en chef', zh: '总工程师', en: 'Chief engineer' },
    'zh',
  ),
  person('yueling', ['Yueling', 'Fu', '傅月玲'], 'songming-flow', headF, 'zh en'),
  person('zhenyu', ['Zhenyu', 'Kuang', '邝振宇'], 'lvhuan-polymers', founderM, 'zh en'),
  person('anqi', ['Anqi', 'Ding', '丁安琪'], 'minshui-hydro', founderF, 'zh en'),
  person('rui', ['Rui', 'Meng', '孟睿'], 'panxing', founderM, 'zh en'),
  person('yaqin', ['Yaqin', 'Jiang', '蒋雅琴'], 'rongkang', headF, 'zh en'),
  person('bowen', ['Bowen', 'Shu', '舒博文'], 'ganxin', founderM, 'zh en fr'),
  person('jiayi', ['Jiayi', 'Mou', '牟佳怡'], 'mingmou-optics', trade, 'zh en'),
  person('chunlin', ['Chunlin', 'Pu', '蒲春林'], 'qingcheng-herbal', head, 'zh'),
  person('ruoxi', ['Ruoxi', 'Yan', '严若曦'], 'beichuan-antibody', founderF, 'zh en'),
  person('kai', ['Kai', 'Long', '龙凯'], 'dujiang-drip', founderM, 'zh en'),
  person('xueqing', ['Xueqing', 'Bai', '白雪晴'], 'anyue', founderF, 'zh en'),
  person('weimin', ['Weimin', 'Hou', '侯为民'], 'jinsha-capital', partner, 'zh en', {
    featured: {
      fr: 'Investisseur, associé de Jinsha Capital (Chengdu)',
      zh: '中国投资人，金砂资本合伙人',
      en: 'Investor, partner at Jinsha Capital (Chengdu)',
    },
  }),
  person('lihua', ['Lihua', 'Xiang', '向丽华'], 'furong-medical-fund', partnerF, 'zh en'),
  person('peng', ['Peng', 'Ran', '冉鹏'], 'zhiyuan-angels', partner, 'zh en'),
  {
    key: 'organiser-fr',
    name: { family: 'Delmas', given: 'Sophie' },
    email: 'sophie.delmas@fondation-du-forum.example',
    position: { fr: 'Organisatrice à la fondation', zh: '基金会活动负责人', en: 'Organiser at the foundation' },
    language: 'fr',
    spoken: ['fr', 'en'],
    featured: {
      fr: 'Organisatrice du forum, côté français',
      zh: '论坛法方组织者',
      en: 'Organiser of the forum, French side',
    },
  },
  {
    key: 'organiser-zh',
    name: { family: 'Wen', given: 'Jing', hanzi: '温静' },
    email: 'jing.wen@yuanqu.example',
    position: { fr: 'Organisatrice au parc de Chengdu', zh: '成都园区活动负责人', en: 'Organiser at the Chengdu park' },
    language: 'zh',
    spoken: ['zh', 'en', 'fr'],
    featured: {
      fr: 'Organisatrice du forum, côté chinois',
      zh: '论坛中方组织者',
      en: 'Organiser of the forum, Chinese side',
    },
  },
  {
    key: 'admin',
    name: { family: 'Martin', given: 'Alex' },
    email: 'alex.martin@jumelage.example',
    position: { fr: 'Administration de la plateforme', zh: '平台管理员', en: 'Platform administrator' },
    language: 'en',
    spoken: ['en', 'fr'],
    admin: true,
    featured: { fr: 'Administration de la plateforme', zh: '平台管理员', en: 'Platform administrator' },
  },
];
