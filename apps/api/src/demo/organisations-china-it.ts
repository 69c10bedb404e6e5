import type { DemoOrganisation } from './content-types.ts';
import { mianyang } from './places.ts';
import { human, inChina, machine, original, wants } from './write.ts';

const known = { sample: false, invented: true } as const;

export const chineseIt: readonly DemoOrganisation[] = [
  inChina({
    ...known,
    key: 'business-big-data',
    kind: 'sme',
    nameLatin: 'Business Big Data',
    sector: 'it',
    topics: 'big_data fintech',
    texts: {
      zh: original('大数据与金融科技', 'Business Big Data 位于成都高新区，从事大数据和金融科技业务。'),
      fr: human(
        'Mégadonnées et technologies financières',
        'Business Big Data, à Chengdu Hi-tech, travaille dans les mégadonnées et les technologies financières.',
      ),
      en: human('Big data and fintech', 'Business Big Data, in Chengdu Hi-tech Zone, works in big data and fintech.'),
    },
    offers: [
      wants('joint_development', 'big_data fintech', {
        zh: '示例：与法国伙伴共同开发风险分析产品。',
        fr: 'Exemple : développer avec un partenaire français une analyse des risques.',
        en: 'Sample: develop a risk analysis with a French partner.',
      }),
    ],
    needs: [
      wants('joint_development', 'contactless payments', {
        zh: '示例：寻找非接触支付技术伙伴。',
        fr: 'Exemple : un partenaire technique du paiement sans contact.',
        en: 'Sample: a technical partner for contactless payment.',
      }),
    ],
  }),
  inChina({
    ...known,
    key: 'everimaging',
    kind: 'sme',
    nameLatin: 'Chengdu Everimaging Science and Technology',
    sector: 'it',
    topics: 'digital_imaging',
    texts: {
      zh: original('数字影像', 'Chengdu Everimaging Science and Technology 位于成都高新区，从事数字影像业务。'),
      fr: human(
        'Imagerie numérique',
        'Chengdu Everimaging Science and Technology, à Chengdu Hi-tech, travaille dans l’imagerie numérique.',
      ),
      en: human(
        'Digital imaging',
        'Chengdu Everimaging Science and Technology, in Chengdu Hi-tech Zone, works in digital imaging.',
      ),
    },
    offers: [
      wants('licence', 'digital_imaging computer_vision', {
        zh: '示例：图像处理技术许可。',
        fr: 'Exemple : traitement d’image sous licence.',
        en: 'Sample: image processing under licence.',
      }),
    ],
    needs: [
      wants('distribution', 'digital_imaging', {
        zh: '示例：寻找欧洲发行伙伴。',
        fr: 'Exemple : un partenaire de distribution en Europe.',
        en: 'Sample: a distribution partner in Europe.',
      }),
    ],
  }),
  inChina({
    ...known,
    key: 'aos',
    kind: 'sme',
    nameLatin: 'Sichuan AOS Science and Technology',
    sector: 'it',
    topics: 'drones',
    texts: {
      zh: original('无人机', 'Sichuan AOS Science and Technology 位于成都高新区，从事无人机业务。'),
      fr: human('Drones', 'Sichuan AOS Science and Technology, à Chengdu Hi-tech, travaille dans les drones.'),
      en: human('Drones', 'Sichuan AOS Science and Technology, in Chengdu Hi-tech Zone, works in drones.'),
    },
    offers: [
      wants('manufacture', 'drones', {
        zh: '示例：提供无人机平台及载荷集成。',
        fr: 'Exemple : plateforme de drone et intégration de charges utiles.',
        en: 'Sample: a drone platform and payload integration.',
      }),
    ],
    needs: [
      wants('joint_development', 'drones crisis_management underwater_robots', {
        zh: '示例：寻找法国应急管理或巡检应用伙伴。',
        fr: 'Exemple : un partenaire français en gestion de crise ou en inspection.',
        en: 'Sample: a French partner in crisis management or inspection.',
      }),
    ],
  }),
  inChina({
    key: 'tianfu-shuyu',
    kind: 'startup',
    nameLatin: 'Tianfu Shuyu Language Technology',
    nameHanzi: '天府述语科技',
    foundedYear: 2013,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'it',
    topics: 'language_processing machine_translation speech',
    stage: 'early_revenue',
    trl: 7,
    texts: {
      zh: original(
        '法院与律所的中文文本分析',
        '我们为法院和律师事务所开发裁判文书检索与合同审查工具，已标注三百万条法律条款。四川话语音转写是我们的另一项长处，庭审记录准确率为 96%。',
      ),
      fr: human(
        'L’analyse de textes chinois pour les tribunaux et les avocats',
        'Nous outillons tribunaux et cabinets pour chercher dans les jugements et relire les contrats ; trois millions de clauses sont déjà annotées. Nous transcrivons aussi le parler du Sichuan, avec 96 % de mots justes à l’audience.',
      ),
      en: human(
        'Chinese text analysis for courts and lawyers',
        'We build tools that search court decisions and review contracts, and have annotated three million legal clauses. Speech recognition for Sichuanese is our other strength: court transcripts are 96% accurate.',
      ),
    },
    offers: [
      wants('joint_development', 'language_processing legaltech', {
        zh: '三百万条法律条款标注语料，可用于联合开发。',
        fr: 'Trois millions de clauses annotées, à exploiter ensemble.',
        en: 'A corpus of three million annotated clauses, for joint development.',
      }),
    ],
    needs: [
      wants('joint_development', 'machine_translation', {
        zh: '寻找中法翻译引擎的合作方。',
        fr: 'Un partenaire pour un moteur de traduction chinois–français.',
        en: 'A partner with a Chinese–French translation engine.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 1_500_000_000, currency: 'CNY' },
      use: {
        zh: '进入法语区市场，并扩充语料团队。',
        fr: 'Ouvrir les marchés francophones et agrandir l’équipe d’annotation.',
        en: 'Enter the French-speaking market and enlarge the corpus team.',
      },
    },
  }),
  inChina({
    key: 'shuxi-robotics',
    kind: 'startup',
    nameLatin: 'Shuxi Robotics',
    nameHanzi: '蜀犀机器人',
    city: mianyang,
    foundedYear: 2014,
    headcount: '10-49',
    turnover: '<0.5M',
    sector: 'it',
    topics: 'robotics cobots embedded_systems',
    stage: 'early_revenue',
    trl: 7,
    texts: {
      zh: original(
        '防水关节电机与控制板',
        '公司专做机器人关节：电机、减速器和控制板一体化封装，防护等级达到 IP68。起订量一百套，交货期六周。客户包括管道检测和救援机器人厂家。',
      ),
      fr: human(
        'Des articulations étanches pour robots',
        'Nous ne faisons que l’articulation : moteur, réducteur et carte de commande dans un même boîtier IP68. Série minimale de cent pièces, livrées en six semaines. Nos clients font des robots d’inspection de conduites et de secours.',
      ),
      en: human(
        'Sealed joints for robots',
        'We make nothing but the joint: motor, gearbox and control board in one IP68 housing. Minimum order one hundred, delivered in six weeks. Our customers build pipe-inspection and rescue robots.',
      ),
    },
    offers: [
      wants('manufacture', 'robotics embedded_systems', {
        zh: '防水关节模组的小批量生产。',
        fr: 'La fabrication d’articulations étanches en petite série.',
        en: 'Sealed joints made in small series.',
      }),
    ],
    needs: [
      wants('joint_development', 'underwater_robots robotics', {
        zh: '寻找水下机器人整机企业共同开发深水型号。',
        fr: 'Un constructeur de robots sous-marins pour une version grande profondeur.',
        en: 'A maker of underwater robots, to develop a deep-water model together.',
      }),
    ],
  }),
  inChina({
    key: 'jinjiang-smart-factory',
    kind: 'sme',
    nameLatin: 'Jinjiang Smart Factory',
    nameHanzi: '锦江智造',
    foundedYear: 2006,
    headcount: '250-999',
    turnover: '10-50M',
    sector: 'it',
    topics: 'smart_factory predictive_maintenance quality_inspection',
    stage: 'growth',
    trl: 9,
    texts: {
      zh: original(
        '西部工厂的自动化集成商',
        '锦江智造为汽车零部件、电子和食品工厂改造生产线，累计交付四百余条。客户最常问的是联网之后如何保证控制系统安全，我们希望引进成熟方案。',
      ),
      fr: human(
        'L’intégrateur des usines de l’Ouest chinois',
        'Jinjiang rénove des lignes de production dans l’automobile, l’électronique et l’alimentaire ; plus de quatre cents sont livrées. Nos clients demandent surtout comment protéger leurs automates une fois reliés au réseau : nous cherchons une solution éprouvée.',
      ),
      en: machine(
        'Automation integrator for the factories of western China',
        'Jinjiang rebuilds production lines for car-parts, electronics and food factories and has delivered more than four hundred. What customers ask most is how to keep the controllers safe once they are connected; we wish to bring in a proven solution.',
      ),
    },
    offers: [
      wants('distribution', 'smart_factory industrial_security', {
        zh: '覆盖西南四省的销售与安装团队。',
        fr: 'Une équipe de vente et de pose dans quatre provinces du Sud-Ouest.',
        en: 'Sales and installation teams in four south-western provinces.',
      }),
    ],
    needs: [
      wants('distribution', 'industrial_security cybersecurity', {
        zh: '寻找工控安全产品代理。',
        fr: 'Un produit de sécurité industrielle à distribuer.',
        en: 'Industrial security products to distribute.',
      }),
    ],
  }),
  inChina({
    key: 'rongtong-electronics',
    kind: 'sme',
    nameLatin: 'Rongtong Electronics',
    nameHanzi: '蓉通电子',
    foundedYear: 2004,
    headcount: '250-999',
    turnover: '10-50M',
    sector: 'it',
    topics: 'internet_of_things antennas smart_metering',
    stage: 'established',
    trl: 9,
    texts: {
      zh: original(
        '年产百万台的智能水表电路',
        '蓉通电子为十一家水表厂供应无线抄表模块和柔性电路，年产一百二十万件。水表装在井下，信号常常不稳，我们正在寻找更好的天线设计。',
      ),
      fr: human(
        'L’électronique d’un million de compteurs d’eau par an',
        'Rongtong fournit à onze fabricants de compteurs des modules radio et des circuits souples : 1,2 million de pièces par an. Au fond d’un regard, le signal passe mal ; nous cherchons de meilleures antennes.',
      ),
      en: human(
        'Electronics for a million smart water meters a year',
        'Rongtong supplies eleven meter makers with wireless reading modules and flexible circuits, 1.2 million a year. Meters sit at the bottom of pits where the signal is often weak; we are looking for a better antenna design.',
      ),
    },
    offers: [
      wants('manufacture', 'antennas internet_of_things', {
        zh: '柔性电路卷对卷印制。',
        fr: 'L’impression de circuits souples en continu.',
        en: 'Roll-to-roll printing of flexible circuits.',
      }),
    ],
    needs: [
      wants('licence', 'antennas lpwan', {
        zh: '寻找适用于井下环境的天线设计。',
        fr: 'Une antenne qui fonctionne au fond d’un regard.',
        en: 'An antenna design that works at the bottom of a pit.',
      }),
    ],
  }),
  inChina({
    key: 'lukou-vision',
    kind: 'startup',
    nameLatin: 'Lukou Vision',
    nameHanzi: '路口视觉',
    registrationNumber: '91510100SAMPLE0000',
    foundedYear: 2014,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'it',
    topics: 'video_analytics computer_vision smart_city',
    stage: 'early_revenue',
    trl: 8,
    texts: {
      zh: original(
        '用现有摄像头数清每一辆车',
        '软件接入路口已有的摄像头，统计车流、公交和自行车，夜间和雨天的误差不超过 5%。画面在本地处理，不保存车牌和人脸。成都已有二百六十个路口在用。',
      ),
      fr: human(
        'Compter les véhicules avec les caméras en place',
        'Notre logiciel se branche sur les caméras d’un carrefour et compte voitures, bus et vélos, avec moins de 5 % d’erreur de nuit ou sous la pluie. L’image est traitée sur place, sans garder ni plaques ni visages. À Chengdu, 260 carrefours l’utilisent.',
      ),
      en: human(
        'Counting every vehicle with the cameras already there',
        'Our software plugs into a junction’s cameras and counts cars, buses and bicycles with less than 5% error at night or in rain. Pictures are handled on the spot; neither plates nor faces are kept. In Chengdu 260 junctions use it.',
      ),
    },
    offers: [
      wants('licence', 'video_analytics smart_city', {
        zh: '车流统计软件许可。',
        fr: 'Le logiciel de comptage sous licence.',
        en: 'The counting software under licence.',
      }),
    ],
    needs: [
      wants('pilot_customer', 'smart_city', {
        zh: '寻找欧洲城市试点。',
        fr: 'Une ville européenne pour un premier essai.',
        en: 'A European town for a first trial.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 2_000_000_000, currency: 'CNY' },
      use: {
        zh: '在欧洲设立团队并完成两个试点。',
        fr: 'Former une équipe en Europe et mener deux essais.',
        en: 'Set up a team in Europe and complete two pilots.',
      },
    },
  }),
];
