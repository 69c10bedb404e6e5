import type { DemoOrganisation } from './content-types.ts';
import { nice, paris } from './places.ts';
import { human, inFrance, machine, original, wants } from './write.ts';

const known = { sample: false, invented: true } as const;

export const frenchIt: readonly DemoOrganisation[] = [
  inFrance({
    ...known,
    key: 'ask',
    kind: 'sme',
    nameLatin: 'ASK',
    sector: 'it',
    topics: 'contactless',
    stage: 'established',
    texts: {
      fr: original(
        'Technologies sans contact NFC',
        'ASK travaille dans les technologies sans contact NFC à Sophia Antipolis.',
      ),
      zh: human('NFC 非接触技术', 'ASK 位于索菲亚·安蒂波利斯，从事 NFC 非接触技术。'),
      en: human('NFC contactless technology', 'ASK works on NFC contactless technology in Sophia Antipolis.'),
    },
    offers: [
      wants('licence', 'contactless', {
        fr: 'Exemple : technologie NFC sous licence.',
        zh: '示例：NFC 技术许可。',
        en: 'Sample: NFC technology under licence.',
      }),
    ],
    needs: [
      wants('distribution', 'contactless payments', {
        fr: 'Exemple : un intégrateur en Chine pour le sans-contact dans les paiements.',
        zh: '示例：在中国寻找非接触支付领域的集成商。',
        en: 'Sample: an integrator in China for contactless payments.',
      }),
    ],
  }),
  inFrance({
    ...known,
    key: 'cynsis',
    kind: 'sme',
    nameLatin: 'Cynsis',
    sector: 'it',
    topics: 'crisis_management',
    texts: {
      fr: original(
        'Solutions de gestion de crise',
        'Cynsis propose des solutions de gestion de crise à Sophia Antipolis.',
      ),
      zh: human('危机管理解决方案', 'Cynsis 位于索菲亚·安蒂波利斯，提供危机管理解决方案。'),
      en: human('Crisis-management solutions', 'Cynsis offers crisis-management solutions in Sophia Antipolis.'),
    },
    offers: [
      wants('joint_development', 'crisis_management', {
        fr: 'Exemple : adapter un outil de gestion de crise avec un partenaire chinois.',
        zh: '示例：与中国伙伴共同改造危机管理工具。',
        en: 'Sample: adapt a crisis-management tool with a Chinese partner.',
      }),
    ],
    needs: [
      wants('pilot_customer', 'crisis_management drones', {
        fr: 'Exemple : un opérateur de drones pour fournir des images de terrain.',
        zh: '示例：寻找能提供现场影像的无人机运营商。',
        en: 'Sample: a drone operator to supply pictures from the field.',
      }),
    ],
  }),
  inFrance({
    key: 'posidonie-robotique',
    kind: 'startup',
    nameLatin: 'Posidonie Robotique',
    city: nice,
    park: 'cote-d-azur',
    registrationNumber: '999999907',
    foundedYear: 2012,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'it',
    topics: 'underwater_robots robotics sensors',
    stage: 'early_revenue',
    trl: 7,
    texts: {
      fr: original(
        'Des robots sous-marins pour inspecter les ports et les câbles',
        'Nous construisons un robot de 28 kg qu’une seule personne met à l’eau depuis un quai. Il photographie les coques, les pieux et les câbles jusqu’à 150 mètres de fond, puis rend un relevé daté que l’assureur accepte. Douze ports de Méditerranée l’utilisent.',
      ),
      zh: human(
        '用于港口与海缆检测的水下机器人',
        '我们制造的水下机器人仅重 28 公斤，一个人即可从码头布放。它可在 150 米深处拍摄船体、桩基和海缆，并生成保险公司认可的带时间记录的检测报告。目前地中海沿岸已有 12 个港口在使用。',
      ),
      en: human(
        'Underwater robots that inspect ports and cables',
        'We build a 28 kg robot that one person can launch from the quay. It photographs hulls, piles and cables down to 150 metres and returns a dated survey that insurers accept. Twelve Mediterranean ports use it.',
      ),
    },
    offers: [
      wants('joint_development', 'underwater_robots drones', {
        fr: 'Notre système de positionnement sous-marin, à coupler avec un drone aérien pour inspecter un barrage au-dessus et au-dessous de l’eau.',
        zh: '提供水下定位系统，可与空中无人机配合，同时检测大坝的水上与水下部分。',
        en: 'Our underwater positioning, to be paired with an aerial drone so that a dam is inspected above and below the waterline.',
      }),
    ],
    needs: [
      wants('manufacture', 'robotics drones', {
        fr: 'Un fabricant de moteurs étanches et de cartes de commande en séries de 200 à 500.',
        zh: '寻找防水电机和控制板的制造商，批量 200 至 500 套。',
        en: 'A maker of waterproof motors and control boards, in batches of 200 to 500.',
      }),
      wants('pilot_customer', 'underwater_robots', {
        fr: 'Un exploitant de barrages pour une campagne d’essai.',
        zh: '寻找一家水库大坝运营单位开展试用。',
        en: 'A dam operator for a test campaign.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 300_000_000, currency: 'EUR' },
      use: {
        fr: 'Industrialiser le robot et ouvrir un atelier d’entretien en Asie.',
        zh: '实现量产，并在亚洲设立维修站。',
        en: 'Bring the robot into series production and open a service workshop in Asia.',
      },
    },
  }),
  inFrance({
    key: 'lexiconnect',
    kind: 'startup',
    nameLatin: 'Lexiconnect',
    foundedYear: 2014,
    headcount: '1-9',
    turnover: '<0.5M',
    sector: 'it',
    topics: 'machine_translation language_processing legaltech',
    stage: 'seed',
    trl: 6,
    texts: {
      fr: original(
        'La traduction des contrats entre le français et le chinois',
        'Notre logiciel traduit un contrat clause par clause et signale au juriste les termes qui n’ont pas d’équivalent dans l’autre droit. Un avocat relit, le moteur retient ses corrections. Quatre cabinets parisiens l’emploient chaque semaine.',
      ),
      zh: human(
        '中法双语合同翻译',
        '软件逐条翻译合同，并向律师提示在对方法律体系中没有对应概念的术语。律师审校后，系统会记住修改意见。目前有四家巴黎律师事务所每周使用。',
      ),
      en: human(
        'Contract translation between French and Chinese',
        'Our software translates a contract clause by clause and shows the lawyer the terms that have no equivalent in the other law. A lawyer reviews, and the engine remembers the corrections. Four Paris law firms use it every week.',
      ),
    },
    offers: [
      wants('licence', 'machine_translation', {
        fr: 'Un moteur français–chinois installable chez le client.',
        zh: '可在客户本地部署的中法翻译引擎。',
        en: 'A French–Chinese engine that can be installed on the customer’s premises.',
      }),
    ],
    needs: [
      wants('joint_development', 'language_processing legaltech', {
        fr: 'Un éditeur chinois qui dispose d’un corpus juridique annoté.',
        zh: '寻找拥有法律标注语料的中国软件企业。',
        en: 'A Chinese software publisher with an annotated legal corpus.',
      }),
    ],
    raise: {
      round: 'seed',
      money: { amount: 60_000_000, currency: 'EUR' },
      use: {
        fr: 'Recruter deux linguistes et un juriste chinois.',
        zh: '招聘两名语言学家和一名中国法律专家。',
        en: 'Hire two linguists and a Chinese legal expert.',
      },
    },
  }),
  inFrance({
    key: 'vigie-reseaux',
    kind: 'sme',
    nameLatin: 'Vigie Réseaux',
    foundedYear: 2007,
    headcount: '10-49',
    turnover: '2-10M',
    sector: 'it',
    topics: 'industrial_security cybersecurity smart_factory',
    stage: 'growth',
    trl: 9,
    texts: {
      fr: original(
        'Surveiller le réseau d’une usine sans l’arrêter',
        'Un boîtier passif écoute les automates et prévient l’atelier quand un ordre inhabituel circule. Il se pose en une demi-journée, sans toucher à la production. Nos clients sont des stations d’eau, des brasseries et deux fabricants de composants.',
      ),
      en: human(
        'Watching a plant’s network without stopping it',
        'A passive box listens to the controllers and warns the shop floor when an unusual command goes by. It is fitted in half a day without touching production. Our customers are waterworks, breweries and two component makers.',
      ),
      zh: human(
        '不停产，也能看住工厂网络',
        '我们的监测盒以被动方式监听控制器，一旦出现异常指令，立即提醒车间。安装只需半天，不影响生产。客户包括自来水厂、啤酒厂和两家零部件制造商。',
      ),
    },
    offers: [
      wants('distribution', 'industrial_security', {
        fr: 'Notre boîtier, à vendre par un intégrateur d’usines.',
        en: 'Our box, to be sold by a factory integrator.',
        zh: '我们的监测盒，可由工厂集成商代理销售。',
      }),
    ],
    needs: [
      wants('pilot_customer', 'smart_factory industrial_security', {
        fr: 'Une usine pilote en Chine avec des automates de plusieurs marques.',
        en: 'A pilot plant in China that runs controllers of several makes.',
        zh: '寻找一家使用多种品牌控制器的中国工厂做试点。',
      }),
    ],
  }),
  inFrance({
    key: 'onde-fine',
    kind: 'startup',
    nameLatin: 'Onde Fine',
    foundedYear: 2011,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'it',
    topics: 'antennas internet_of_things lpwan',
    stage: 'early_revenue',
    trl: 8,
    texts: {
      fr: original(
        'Des antennes imprimées pour compteurs et capteurs',
        'Nous dessinons des antennes souples, imprimées à l’encre d’argent, qui se collent dans un compteur d’eau ou sous un capot de moteur. Une étude prend trois semaines, mesures en chambre anéchoïque comprises.',
      ),
      zh: human(
        '面向表计与传感器的印刷天线',
        '我们设计以银浆印制的柔性天线，可直接贴装在水表内部或电机外罩之下。从设计到暗室测试，一个项目只需三周。',
      ),
      en: human(
        'Printed antennas for meters and sensors',
        'We design flexible antennas, printed in silver ink, that stick inside a water meter or under a motor cover. A study takes three weeks, anechoic-chamber measurements included.',
      ),
    },
    offers: [
      wants('licence', 'antennas', {
        fr: 'Une bibliothèque de quarante antennes mesurées.',
        zh: '四十种经过实测的天线设计库可供授权。',
        en: 'A library of forty measured antennas.',
      }),
      wants('joint_development', 'antennas internet_of_things', {
        fr: 'L’étude d’une antenne sur mesure.',
        zh: '定制天线联合设计。',
        en: 'The design of an antenna made to measure.',
      }),
    ],
    needs: [
      wants('manufacture', 'antennas internet_of_things', {
        fr: 'Un imprimeur de circuits souples en grande série.',
        zh: '寻找能够大批量印制柔性电路的工厂。',
        en: 'A printer of flexible circuits in large volumes.',
      }),
    ],
  }),
  inFrance({
    key: 'terralba',
    kind: 'startup',
    nameLatin: 'Terralba',
    foundedYear: 2013,
    headcount: '1-9',
    turnover: '<0.5M',
    sector: 'it',
    topics: 'earth_observation precision_farming machine_learning',
    stage: 'seed',
    trl: 6,
    texts: {
      fr: original(
        'L’état des vignes et des rizières vu du satellite',
        'Terralba croise des images satellite gratuites et des relevés de terrain pour dire, parcelle par parcelle, où l’eau manque. La carte arrive le lundi sur le téléphone de l’exploitant. Nous suivons 9 000 hectares de vigne en Provence.',
      ),
      en: machine(
        'Vineyards and rice fields seen from the satellite',
        'Terralba combines free satellite images and field readings to say, plot by plot, where water is lacking. The map arrives on Monday on the grower’s phone. We follow 9,000 hectares of vines in Provence.',
      ),
      zh: human(
        '从卫星上看葡萄园和稻田',
        'Terralba 结合免费卫星影像和实地测量，逐块判断哪里缺水。每周一，地图发送到种植户的手机上。目前跟踪普罗旺斯 9000 公顷葡萄园。',
      ),
    },
    offers: [
      wants('research', 'earth_observation precision_farming', {
        fr: 'Nos séries de mesures sur sept ans.',
        en: 'Our measurements over seven years.',
        zh: '连续七年的实测数据。',
      }),
    ],
    needs: [
      wants('joint_development', 'drones precision_farming', {
        fr: 'Un constructeur de drones pour confirmer à basse altitude ce que voit le satellite.',
        en: 'A drone maker to confirm at low altitude what the satellite sees.',
        zh: '寻找无人机厂商，在低空核实卫星看到的情况。',
      }),
    ],
  }),
  inFrance({
    key: 'groupe-valmer',
    kind: 'large',
    nameLatin: 'Groupe Valmer',
    nameHanzi: '瓦尔梅集团',
    city: paris,
    foundedYear: 1958,
    headcount: '1000+',
    turnover: '>50M',
    sector: 'it',
    topics: 'smart_city internet_of_things energy_management',
    stage: 'established',
    trl: 9,
    texts: {
      fr: original(
        'L’éclairage et la circulation de cent vingt villes',
        'Valmer exploite des feux, des parkings et de l’éclairage public pour cent vingt communes. Le groupe cherche des technologies chinoises à essayer dans ses contrats, et ouvre en échange ses terrains d’essai. Un ingénieur suit chaque essai du premier jour au bilan.',
      ),
      zh: human(
        '为一百二十座城市运营照明与交通设施',
        '瓦尔梅集团为一百二十个市镇运营信号灯、停车场和公共照明。集团希望在现有项目中试用中国技术，并向合作伙伴开放测试场地。每个试点项目从启动到总结均有专职工程师跟进。',
      ),
      en: human(
        'Lighting and traffic for a hundred and twenty towns',
        'Valmer runs traffic lights, car parks and street lighting for a hundred and twenty towns. The group looks for Chinese technology to try within its contracts and opens its test sites in return. One engineer follows each trial from first day to final report.',
      ),
    },
    offers: [
      wants('pilot_customer', 'smart_city video_analytics internet_of_things', {
        fr: 'Un essai payé de six mois dans une ville moyenne.',
        zh: '在一座中等城市提供为期六个月的付费试点。',
        en: 'A paid six-month trial in a mid-sized town.',
      }),
    ],
    needs: [
      wants('joint_development', 'video_analytics big_data', {
        fr: 'Un spécialiste du comptage de véhicules par l’image.',
        zh: '寻找基于视频的车辆计数技术企业。',
        en: 'A specialist in counting vehicles from video.',
      }),
    ],
  }),
];
