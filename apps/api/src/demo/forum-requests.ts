import type { DemoRequest } from './content-types.ts';
import { toRequests, type Written } from './write-requests.ts';

const accepted: readonly Written[] = [
  [
    'claire',
    'guodong',
    'must',
    'Vos 600 tonnes de rebuts rempliraient le tiers de notre ligne. Parlons d’une coentreprise, chiffres en main.',
  ],
  ['minghui', 'mathilde', 'must', '贵实验室的封装专利正是我们所需。中试线七月有空档，想当面谈谈第一批试样。'],
  [
    'margaux',
    'haoran',
    'must',
    'Un drone au-dessus du barrage, notre robot au-dessous : voulez-vous essayer un relevé commun ?',
  ],
  ['lei', 'margaux', 'must', '我们的关节模组防护等级为 IP68，起订量一百套，正好符合您的批量，会带一件样品到现场。'],
  [
    'nadia',
    'yaqin',
    'must',
    'Nous cherchons un distributeur pour les hôpitaux de district, et vous les livrez déjà. Pouvons-nous parler de l’enregistrement ?',
  ],
  ['bowen', 'etienne', 'must', '我会讲法语，可以当面说明如何在国内三家肝病中心完成贵公司的一期临床。'],
  [
    'camille',
    'jiayi',
    'must',
    'Votre caméra, notre logiciel de lecture : je peux vous montrer des résultats sur vos propres images.',
  ],
  [
    'dayong',
    'philippe',
    'must',
    '白酒园区废水又热又酸，普通膜用一年就得换。想了解贵公司陶瓷膜的价格和交货期，请安排翻译。',
  ],
  [
    'karim',
    'jianguo',
    'must',
    'Vos clients demandent comment protéger leurs automates : c’est notre métier. J’apporte un boîtier.',
  ],
  [
    'helene',
    'xiaomei',
    'must',
    'Nous avons une antenne mesurée au fond d’un regard en fonte. Je viens avec les relevés.',
  ],
  ['ziyi', 'veronique', 'must', '成都二百六十个路口已在使用我们的软件，希望在贵集团运营的城市做第一个欧洲试点。'],
  [
    'ines',
    'lan',
    'must',
    'Nos microcapteurs complètent vos stations, rue par rue. Discutons de leur étalonnage avec vos données.',
  ],
  [
    'shouchun',
    'gregoire',
    'must',
    '我们愿意拿出一座窑炉做示范，请介绍一下储热砖的寿命和投资回收期。我在成都远程参加。',
  ],
  ['siyuan', 'thomas', 'must', '我们有三百万条标注条款，您有中法引擎，两家合作应该能做出律师真正愿意用的产品。'],
  [
    'loic',
    'guodong',
    'like',
    'Deux bateaux à équiper l’an prochain, puis dix. Pouvez-vous étudier un module marin de 40 kWh ?',
  ],
  ['ruoxi', 'beatrice', 'must', '我们的抗体将申报一期，需要欧洲认可的无菌灌装；欧洲权益也可以谈。'],
  ['weimin', 'claire', 'must', '我们在找电池回收项目，可提供厂房和首批客户。希望了解贵公司 B 轮的安排。'],
  [
    'laurent',
    'weimin',
    'must',
    'Cherchons ensemble : vous connaissez les usines de Chengdu, nous les procédés français. Un premier dossier est à partager.',
  ],
  [
    'isabelle',
    'lihua',
    'must',
    'Nous étudions deux sociétés du diagnostic et cherchons un co-investisseur proche des hôpitaux. Ce pourrait être vous.',
  ],
  [
    'etienne',
    'lihua',
    'must',
    'Notre tour de table vise 6 millions d’euros pour la toxicologie et la phase 1. J’aimerais votre avis sur le volet chinois.',
  ],
  [
    'nadia',
    'isabelle',
    'like',
    'Une partie de notre levée sert à un essai en Chine. Je serais heureuse de vous présenter nos ventes de l’année.',
  ],
  ['zhiqiang', 'julien', 'like', '想了解 NFC 在支付场景的应用，看看能否与我们的数据业务结合。'],
  [
    'sandrine',
    'haoran',
    'like',
    'Des images aériennes pendant une crise changeraient le travail de nos utilisateurs. Voyons comment les recevoir.',
  ],
  [
    'bastien',
    'minghui',
    'must',
    'Nous cherchons un fabricant de cellules souples. Votre ligne pilote accepte-t-elle un support textile ?',
  ],
  [
    'antoine',
    'kai',
    'must',
    'Vous avez les vannes, nous avons la carte de l’eau. Vos vergers feraient un très bon terrain d’essai.',
  ],
  ['peng', 'margaux', 'like', '我们二十位成员都是工程师出身，对水下机器人很感兴趣，想听听 A 轮计划。'],
  ['fabien', 'lei', 'like', 'Une articulation étanche à ce prix m’intéresse. Combien en vendez-vous, et à qui ?'],
  [
    'olivier',
    'yaqin',
    'must',
    'Notre gant aide quatre-vingts centres en France. Qui, dans vos hôpitaux, décide de l’achat d’un appareil de rééducation ?',
  ],
  ['lihua', 'olivier', 'like', '基金的四家医院集团都设有康复科，想了解手套的租赁模式。'],
  [
    'laurent',
    'guodong',
    'like',
    'Avant d’investir dans le recyclage, j’aimerais entendre un industriel sur le prix de ses rebuts.',
  ],
  ['weimin', 'mathilde', 'like', '钙钛矿什么时候能走出实验室？想听听您的判断。'],
  ['yutong', 'camille', 'like', '我们从事数字影像，想了解眼底图像处理的难点。'],
  [
    'veronique',
    'lan',
    'like',
    'Nous mesurons déjà le trafic ; l’air viendra ensuite. Comment vos villes achètent-elles ces mesures ?',
  ],
  ['haoran', 'antoine', 'like', '卫星看不清的地块可以用无人机补拍，想谈谈合作方式。'],
  [
    'gregoire',
    'jianguo',
    'like',
    'Parmi les usines de vos clients, lesquelles perdent le plus de chaleur ? Un intégrateur local nous serait utile.',
  ],
  ['guodong', 'ines', 'like', '电池车间需要监测粉尘和溶剂挥发，贵公司的传感器能否用于室内？'],
  ['xiaomei', 'ines', 'like', '我们能生产贵公司传感器的通信板，年产能一百二十万件，价格可以谈。'],
  ['bowen', 'beatrice', 'like', '我们的肝癌候选药物需要改良注射剂型，想请教贵公司的经验，用法语或英语交流都可以。'],
  [
    'isabelle',
    'bowen',
    'like',
    'Votre registre de 1 100 patients m’intrigue. Comment les hôpitaux partagent-ils les données ?',
  ],
  ['fabien', 'ziyi', 'like', 'Compter sans garder les visages : l’argument porte en Europe. Parlons de votre équipe.'],
  ['peng', 'thomas', 'like', '我们投过两家语言技术公司，想了解贵公司的技术路线。'],
  [
    'julien',
    'xiaomei',
    'like',
    'Vous imprimez des circuits souples en continu ; parlons d’antennes pour le sans-contact.',
  ],
  [
    'karim',
    'xiaomei',
    'like',
    'Vos modules radio entrent dans des stations d’eau que nous protégeons. Un test commun serait simple à monter.',
  ],
  ['laurent', 'minghui', 'like', 'Nous suivons la pérovskite depuis trois ans. Où en est votre ligne pilote ?'],
  [
    'loic',
    'weimin',
    'like',
    'Nos navettes iraient bien sur les lacs du Sichuan. Votre avis d’investisseur m’aiderait.',
  ],
  ['xiaomei', 'veronique', 'like', '听说贵集团正在更换智能路灯，我们的无线模块可以直接装进灯杆，想了解认证要求。'],
  ['kai', 'philippe', 'like', '滴灌最怕堵塞，想了解陶瓷膜能否用于灌溉水过滤。'],
  ['camille', 'lihua', 'like', 'Notre étude en Chine compterait six hôpitaux. Les vôtres pourraient-ils en être ?'],
  ['siyuan', 'fabien', 'like', '我们正在 A 轮融资，计划进入法语区市场，希望得到您的建议。'],
  [
    'thomas',
    'zhiqiang',
    'like',
    'Vos rapports pourraient paraître en français sans attendre un traducteur. Dix minutes de démonstration suffisent.',
  ],
  ['margaux', 'fabien', 'like', 'Notre série A dépasse votre ticket habituel, mais un premier rendez-vous coûte peu.'],
];

const declined: readonly Written[] = [
  [
    'antoine',
    'weimin',
    'like',
    'Nous levons peu, mais vite : deux cents hectares à équiper en Chine.',
    '谢谢关注。本基金不投农业，建议您联系清禾影响力基金。',
  ],
  [
    'ziyi',
    'isabelle',
    'like',
    '我们的视频分析也可以用于医院人流统计，想和您聊聊。',
    'Merci, mais nous n’investissons que dans le médicament, le diagnostic et l’appareil médical.',
  ],
  [
    'xiaomei',
    'beatrice',
    'like',
    '我们能为药品包装提供射频标签。',
    'Ce sujet relève de nos achats ; je vous mets en relation avec eux.',
  ],
  [
    'loic',
    'lei',
    'like',
    'Feriez-vous un moteur de bateau de 20 kW ?',
    '我们只做小型关节电机，20 千瓦超出了能力范围，抱歉。',
  ],
  ['sandrine', 'lihua', 'like', 'La gestion de crise intéresse aussi les hôpitaux. Puis-je vous en dire un mot ?'],
  ['yutong', 'olivier', 'like', '想了解康复训练中是否用到图像识别。'],
];

const withdrawn: readonly Written[] = [
  ['philippe', 'lan', 'like', 'Mesurez-vous aussi la qualité de l’eau en sortie de station ?'],
  ['zhiqiang', 'laurent', 'like', '想请教贵基金如何评估工业项目的风险。'],
  [
    'olivier',
    'lei',
    'like',
    'Nos gants demandent des moteurs bien plus petits que les vôtres, je le crains ; mais sait-on jamais.',
  ],
];

const expired: readonly Written[] = [
  ['haoran', 'fabien', 'like', '希望向您介绍无人机巡检业务。'],
  ['julien', 'yutong', 'like', 'Une photo transmise d’un simple contact : l’idée vous parle ?'],
];

/** Late May to late June. */
const span = { from: 38, days: 28 };

/** The requests of the forum of 2016: all of them were answered, taken back or left. */
export const forumRequests: readonly DemoRequest[] = [
  ...toRequests('accepted', accepted, span),
  ...toRequests('declined', declined, span),
  ...toRequests('withdrawn', withdrawn, span),
  ...toRequests('expired', expired, span),
];
