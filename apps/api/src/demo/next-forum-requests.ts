import type { DemoRequest } from './content-types.ts';
import { toRequests, type Written } from './write-requests.ts';

const accepted: readonly Written[] = [
  [
    'claire',
    'yueling',
    'must',
    'Vos piles en fin de vie contiennent du vanadium : voyons si notre procédé sait le reprendre.',
  ],
  ['guodong', 'veronique', 'must', '贵集团的电动公交何时更换电池？我们可以提供附带回收承诺的方案。'],
  [
    'margaux',
    'xiaomei',
    'must',
    'Nos robots perdent le contact radio à trois mètres sous l’eau : auriez-vous un module étanche à essayer ?',
  ],
  ['lei', 'olivier', 'must', '我们正在试制康复手套用的微型电机，最轻的只有二十克，想带来请您看看。'],
  ['rui', 'veronique', 'must', '贵集团运营的停车场，能否先装二十台充电桩试运行半年？'],
  ['zhenyu', 'gregoire', 'must', '我们的热解炉余热很多，贵公司的储热砖能否用上？欢迎来厂里测温。'],
  [
    'laurent',
    'lihua',
    'must',
    'Un dossier de santé vous paraît industriel ? Pensez à nous ; nous ferons de même dans l’autre sens.',
  ],
  ['weimin', 'karim', 'like', '我们投资的电池厂很关心工控安全，想请您去厂里看一看。'],
  ['helene', 'rui', 'like', 'Votre borne parle-t-elle par radio dans un parking souterrain ? C’est notre spécialité.'],
  [
    'loic',
    'rui',
    'like',
    'Une borne de quai pour nos bateaux : votre module de 60 kW y suffirait-il, et résiste-t-il au sel ?',
  ],
  ['lan', 'philippe', 'like', '我们监测河流水质，贵公司的出水数据能否接入平台？请安排翻译。'],
  [
    'thomas',
    'ziyi',
    'like',
    'Vos rapports de comptage pourraient paraître en français et en anglais : cinq minutes pour le montrer.',
  ],
  ['karim', 'ziyi', 'like', 'Vos caméras vivent sur le réseau de la ville. Nous pouvons montrer comment le protéger.'],
  ['bowen', 'nadia', 'like', '肝病随访需要快速检测，想了解贵公司的设备能否用于门诊。'],
  ['etienne', 'ruoxi', 'like', 'Deux projets en oncologie, deux méthodes : comparons nos modèles animaux.'],
  ['jiayi', 'nadia', 'like', '我们在基层医院做眼科筛查，想一起设糖尿病人的联合检测点。'],
];

const pending: readonly Written[] = [
  ['zhenyu', 'claire', 'must', '我们回收塑料，您回收电池：退役电池的外壳和隔膜正好连着两家。'],
  ['lan', 'margaux', 'must', '水库监测站每年要请潜水员下水两次，您的机器人能否代替？'],
  ['antoine', 'lei', 'must', 'Il nous faut un bras qui tourne une vanne au bout du champ, par tous les temps.'],
  ['philippe', 'guodong', 'must', 'Vos eaux de rinçage contiennent du lithium ; nos membranes peuvent le retenir.'],
  ['rui', 'laurent', 'must', '我们的充电模块正在做欧洲认证，想听听贵基金对充电行业的看法。'],
  [
    'ines',
    'weimin',
    'must',
    'Nos capteurs suivent l’air autour des usines de batteries. Vos participations en auraient-elles l’usage ?',
  ],
  ['ruoxi', 'isabelle', 'must', '我们正在 A 轮融资，用于一期临床申报，希望向您介绍动物实验数据。'],
  ['yaqin', 'camille', 'must', '县级医院缺眼科医生，贵公司的软件可以装在什么设备上？何时能取得注册证？'],
  ['lan', 'claire', 'like', '贵公司的回收线如何监测排气？我们可以提供在线监测设备。'],
  ['zhiqiang', 'margaux', 'like', '水下图像的数据量很大，想了解您怎样存储和标注。'],
  ['ines', 'lei', 'like', 'Un capteur sur un robot d’atelier, qui cartographie l’air en roulant : essayons-nous ?'],
  [
    'karim',
    'guodong',
    'like',
    'Une usine de 4 GWh a mille automates : sont-ils tous à jour ? Je peux venir le vérifier.',
  ],
  ['kai', 'laurent', 'like', '省水灌溉算不算您的投资范围？我们正考虑引入投资人。'],
  [
    'isabelle',
    'weimin',
    'like',
    'Un de nos dossiers veut fabriquer à Chengdu. Qui, parmi vos proches, y construit des usines ?',
  ],
  ['claire', 'peng', 'like', 'Vous êtes tous ingénieurs : notre chimie vous parlera peut-être plus qu’à d’autres.'],
  [
    'margaux',
    'yutong',
    'like',
    'Nos images sont vertes et floues : votre correction des couleurs marche-t-elle sous l’eau ?',
  ],
  ['lei', 'nadia', 'like', '检测设备里的机械臂要小而准，想了解您的需求。'],
  ['guodong', 'julien', 'like', '想给每块电池加一枚 NFC 身份标签，便于日后回收，请介绍一下成本。'],
  [
    'laurent',
    'jianguo',
    'like',
    'Vos clients remplacent-ils leurs chaudières ? Une de nos sociétés sait stocker la chaleur.',
  ],
  ['weimin', 'sandrine', 'like', '化工园区需要应急指挥系统，想了解贵公司的方案。'],
  ['ines', 'haoran', 'like', 'Un capteur d’air de 90 grammes sous un drone : cela vous tente ?'],
  ['jianguo', 'veronique', 'like', '我们为工厂做自动化，想了解贵集团的试验场地如何申请。'],
  ['jiayi', 'isabelle', 'like', '明眸已在一千二百家基层医疗机构销售，正在考虑引入欧洲投资人。'],
  ['kai', 'ines', 'like', '果园里也要测湿度和温度，想看看贵公司的传感器。'],
];

const declined: readonly Written[] = [
  [
    'rui',
    'isabelle',
    'like',
    '想了解欧洲投资人如何看充电行业。',
    'Merci, mais notre fonds ne finance que la santé. Azurel Capital connaît bien ce sujet.',
  ],
  [
    'loic',
    'lihua',
    'like',
    'Un bateau-navette pour vos hôpitaux du bord de l’eau : l’idée vous parle ?',
    '谢谢，本基金只投医疗项目，祝您在成都一切顺利。',
  ],
  [
    'claire',
    'yutong',
    'like',
    'Photographier nos poudres pour en juger la qualité : est-ce dans vos cordes ?',
    '目前只做摄影产品，暂不涉及工业检测，抱歉。',
  ],
  [
    'kai',
    'fabien',
    'like',
    '灌溉控制器也算机器人，想听听您的看法。',
    'Le sujet est intéressant, mais nous n’investissons pas dans l’agriculture. Bon forum !',
  ],
];

const withdrawn: readonly Written[] = [
  ['margaux', 'minghui', 'like', 'Alimenter un robot par un panneau flottant : une idée à creuser ?'],
  ['peng', 'nadia', 'like', '想了解检测试剂的毛利率和更换周期。'],
];

const expired: readonly Written[] = [
  ['zhiqiang', 'karim', 'like', '金融数据的安全审计，贵公司做吗？'],
  ['philippe', 'jianguo', 'like', 'Des automates pour une station d’épuration : en livrez-vous ?'],
];

/** The three weeks before the start. */
const span = { from: 21, days: 18 };

/** The requests of the forum to come, in every status; none repeats a pair of the practice day. */
export const nextForumRequests: readonly DemoRequest[] = [
  ...toRequests('accepted', accepted, span),
  ...toRequests('pending', pending, { from: 9, days: 9 }),
  ...toRequests('declined', declined, span),
  ...toRequests('withdrawn', withdrawn, span),
  ...toRequests('expired', expired, span),
];
