import type { DemoOrganisation } from './content-types.ts';
import { nice } from './places.ts';
import { human, inFrance, machine, original, wants } from './write.ts';

export const frenchCleantech: readonly DemoOrganisation[] = [
  inFrance({
    key: 'solarcloth',
    sample: false,
    invented: true,
    kind: 'startup',
    nameLatin: 'SolarCloth',
    city: nice,
    park: 'cote-d-azur',
    sector: 'cleantech',
    topics: 'thin_film_solar coatings photovoltaics',
    texts: {
      fr: original(
        'Revêtements et textiles photovoltaïques',
        'SolarCloth, sur la Côte d’Azur, développe des revêtements et des textiles photovoltaïques.',
      ),
      zh: human('光伏涂层与光伏织物', 'SolarCloth 位于法国蔚蓝海岸，开发光伏涂层和光伏织物。'),
      en: human(
        'Photovoltaic coatings and textiles',
        'SolarCloth, on the Côte d’Azur, develops photovoltaic coatings and textiles.',
      ),
    },
    offers: [
      wants('licence', 'thin_film_solar', {
        fr: 'Exemple : textile photovoltaïque sous licence.',
        zh: '示例：光伏织物技术许可。',
        en: 'Sample: photovoltaic textile under licence.',
      }),
    ],
    needs: [
      wants('manufacture', 'thin_film_solar photovoltaics', {
        fr: 'Exemple : un fabricant chinois de cellules souples.',
        zh: '示例：寻找中国的柔性光伏电池制造商。',
        en: 'Sample: a Chinese maker of flexible cells.',
      }),
    ],
  }),
  inFrance({
    key: 'relitia',
    kind: 'sme',
    nameLatin: 'Relitia',
    nameHanzi: '瑞锂再生',
    registrationNumber: '999999915',
    foundedYear: 2009,
    headcount: '50-249',
    turnover: '2-10M',
    sector: 'cleantech',
    topics: 'battery_recycling lithium_ion critical_metals',
    stage: 'growth',
    trl: 8,
    texts: {
      fr: original(
        'Récupérer le lithium et le cobalt des batteries usagées',
        'Notre atelier traite 2 000 tonnes de batteries par an, à froid et sans solvant chloré. Nous rendons 92 % du cobalt et 85 % du lithium sous une forme que les fabricants de cathodes rachètent. Le procédé tient dans six conteneurs.',
      ),
      zh: human(
        '从废旧电池中回收锂和钴',
        '我们的工厂采用低温、无氯溶剂工艺，年处理电池 2000 吨，钴回收率 92%，锂回收率 85%，产品可直接供正极材料厂使用。整套设备可装入六个集装箱。',
      ),
      en: human(
        'Recovering lithium and cobalt from spent batteries',
        'Our workshop treats 2,000 tonnes of batteries a year, cold and without chlorinated solvents. We return 92% of the cobalt and 85% of the lithium in a form that cathode makers buy back. The process fits in six containers.',
      ),
    },
    offers: [
      wants('licence', 'battery_recycling', {
        fr: 'Le procédé en conteneurs, avec formation des équipes.',
        zh: '提供集装箱式回收工艺许可，并培训操作人员。',
        en: 'The process in containers, with training for the teams.',
      }),
      wants('joint_venture', 'battery_recycling critical_metals', {
        fr: 'Une usine commune en Chine, à parts égales.',
        zh: '在华合资建厂，双方各占一半股份。',
        en: 'A joint plant in China, in equal shares.',
      }),
    ],
    needs: [
      wants('joint_venture', 'lithium_ion batteries', {
        fr: 'Un fabricant de batteries qui apporte ses rebuts et rachète les métaux.',
        zh: '寻找能提供生产废料并回购金属的电池制造商。',
        en: 'A battery maker that brings its scrap and buys the metals back.',
      }),
    ],
    raise: {
      round: 'series_b',
      money: { amount: 900_000_000, currency: 'EUR' },
      use: {
        fr: 'Une seconde ligne en France et la première en Asie.',
        zh: '在法国建设第二条产线，并在亚洲建设首条产线。',
        en: 'A second line in France and the first in Asia.',
      },
    },
  }),
  inFrance({
    key: 'labo-helios',
    kind: 'research',
    nameLatin: 'Laboratoire Hélios',
    nameHanzi: '赫利俄斯实验室',
    foundedYear: 1996,
    headcount: '50-249',
    sector: 'cleantech',
    topics: 'perovskite photovoltaics thin_film_solar',
    stage: 'prototype',
    trl: 4,
    texts: {
      fr: original(
        'Des cellules pérovskites qui tiennent à la chaleur',
        'Notre équipe étudie pourquoi les cellules pérovskites vieillissent et comment l’empêcher. Nos échantillons de 100 cm² gardent 90 % de leur rendement après 1 500 heures à 65 °C. Nous publions, déposons des brevets et accueillons des doctorants chinois.',
      ),
      zh: human(
        '耐高温的钙钛矿太阳能电池',
        '实验室研究钙钛矿电池的老化机理及其对策。100 平方厘米样品在 65℃下运行 1500 小时后，仍保持 90% 的初始效率。我们发表论文、申请专利，并接收中国博士生。',
      ),
      en: human(
        'Perovskite cells that withstand heat',
        'Our team studies why perovskite cells age and how to prevent it. Our 100 cm² samples keep 90% of their efficiency after 1,500 hours at 65 °C. We publish, file patents and host Chinese doctoral students.',
      ),
    },
    offers: [
      wants('research', 'perovskite', {
        fr: 'Un programme commun sur le vieillissement des modules.',
        zh: '共同开展组件老化研究。',
        en: 'A joint programme on module ageing.',
      }),
      wants('licence', 'perovskite thin_film_solar', {
        fr: 'Deux brevets d’encapsulation.',
        zh: '两项封装专利可供许可。',
        en: 'Two patents on encapsulation.',
      }),
    ],
    needs: [
      wants('manufacture', 'photovoltaics perovskite', {
        fr: 'Un industriel qui essaie notre couche sur sa ligne pilote.',
        zh: '寻找光伏企业在其中试线上试用我们的涂层。',
        en: 'A manufacturer who tries our layer on its pilot line.',
      }),
    ],
  }),
  inFrance({
    key: 'marevolt',
    kind: 'startup',
    nameLatin: 'Marévolt',
    city: nice,
    park: 'cote-d-azur',
    foundedYear: 2015,
    headcount: '1-9',
    turnover: 'none',
    sector: 'cleantech',
    topics: 'maritime batteries electric_vehicles',
    stage: 'prototype',
    trl: 5,
    texts: {
      fr: original(
        'Des navettes électriques pour les baies et les lacs',
        'Marévolt conçoit une navette de douze places qui traverse une baie sans bruit ni fumée. Le premier bateau navigue entre deux plages depuis le printemps. Nous achetons aujourd’hui nos batteries au détail et cherchons mieux.',
      ),
      zh: machine(
        '适用于海湾和湖泊的电动渡船',
        'Marévolt 设计十二座电动渡船，横渡海湾时没有噪音，也没有废气。首艘船自春季起在两处海滩之间航行。我们目前零散采购电池，希望找到更好的供应方式。',
      ),
      en: human(
        'Electric shuttles for bays and lakes',
        'Marévolt designs a twelve-seat shuttle that crosses a bay without noise or fumes. The first boat has been running between two beaches since spring. Today we buy our batteries at retail, and look for something better.',
      ),
    },
    offers: [
      wants('pilot_customer', 'maritime batteries', {
        fr: 'Un banc d’essai sur l’eau, dix heures par jour.',
        zh: '提供每天运行十小时的水上测试平台。',
        en: 'A test bench on the water, ten hours a day.',
      }),
    ],
    needs: [
      wants('manufacture', 'batteries lithium_ion battery_management', {
        fr: 'Des modules marins de 40 kWh, étanches et certifiables.',
        zh: '寻找 40 千瓦时船用电池模组，需防水并可通过认证。',
        en: 'Marine modules of 40 kWh, waterproof and certifiable.',
      }),
    ],
    raise: {
      round: 'pre_seed',
      money: { amount: 40_000_000, currency: 'EUR' },
      use: {
        fr: 'Certifier le bateau et en construire deux.',
        zh: '完成船舶认证并再造两艘。',
        en: 'Certify the boat and build two of them.',
      },
    },
  }),
  inFrance({
    key: 'source-vive',
    kind: 'sme',
    nameLatin: 'Source Vive',
    foundedYear: 2003,
    headcount: '50-249',
    turnover: '10-50M',
    sector: 'cleantech',
    topics: 'membranes water_treatment pfas_removal',
    stage: 'established',
    trl: 9,
    texts: {
      fr: original(
        'Des membranes céramiques pour les eaux difficiles',
        'Source Vive fabrique des membranes qui supportent l’acide, la chaleur et le sable. Elles équipent des laiteries, des tanneries et une raffinerie. Une membrane dure dix ans, contre trois pour le plastique.',
      ),
      zh: human(
        '处理高难度废水的陶瓷膜',
        'Source Vive 生产耐酸、耐高温、耐磨损的陶瓷膜，已用于乳品厂、制革厂和一家炼油厂。陶瓷膜寿命可达十年，而塑料膜只有三年左右。',
      ),
      en: human(
        'Ceramic membranes for difficult water',
        'Source Vive makes membranes that withstand acid, heat and sand. They serve dairies, tanneries and a refinery. A membrane lasts ten years, against three for plastic.',
      ),
    },
    offers: [
      wants('distribution', 'membranes wastewater', {
        fr: 'Nos membranes, en exclusivité par province.',
        zh: '按省份授予陶瓷膜独家代理权。',
        en: 'Our membranes, exclusively by province.',
      }),
    ],
    needs: [
      wants('joint_venture', 'wastewater membranes', {
        fr: 'Un constructeur de stations d’épuration présent dans le Sichuan.',
        zh: '寻找在四川有业务的污水处理工程公司。',
        en: 'A builder of wastewater plants that works in Sichuan.',
      }),
    ],
  }),
  inFrance({
    key: 'capteo-air',
    kind: 'startup',
    nameLatin: 'Captéo Air',
    foundedYear: 2013,
    headcount: '10-49',
    turnover: '<0.5M',
    sector: 'cleantech',
    topics: 'air_quality sensors internet_of_things',
    stage: 'early_revenue',
    trl: 7,
    texts: {
      fr: original(
        'Mesurer l’air d’une rue pour le prix d’un vélo',
        'Nos capteurs mesurent les particules fines, l’ozone et le bruit, et se fixent sur un réverbère. L’étalonnage se fait à distance, une fois par nuit. Trente communes les ont posés près de leurs écoles.',
      ),
      zh: human(
        '一辆自行车的价钱，监测一条街的空气',
        '传感器可测量细颗粒物、臭氧和噪声，直接安装在路灯杆上，每晚远程自动校准。已有三十个市镇在学校周边安装使用。',
      ),
      en: machine(
        'Measuring the air of a street for the price of a bicycle',
        'Our sensors measure fine particles, ozone and noise, and are fixed on a street lamp. Calibration is done remotely, once a night. Thirty municipalities have installed them near their schools.',
      ),
    },
    offers: [
      wants('pilot_customer', 'air_quality smart_city', {
        fr: 'Cinquante capteurs prêtés pour un essai d’un an.',
        zh: '免费提供五十台传感器试用一年。',
        en: 'Fifty sensors on loan for a one-year trial.',
      }),
    ],
    needs: [
      wants('distribution', 'air_quality', {
        fr: 'Un distributeur auprès des bureaux de l’environnement.',
        zh: '寻找面向环保部门的经销商。',
        en: 'A distributor to environment agencies.',
      }),
    ],
    raise: {
      round: 'seed',
      money: { amount: 80_000_000, currency: 'EUR' },
      use: {
        fr: 'Homologuer le capteur en Chine.',
        zh: '完成传感器在中国的认证。',
        en: 'Have the sensor approved in China.',
      },
    },
  }),
  inFrance({
    key: 'thermeo',
    kind: 'sme',
    nameLatin: 'Therméo',
    foundedYear: 2010,
    headcount: '10-49',
    turnover: '2-10M',
    sector: 'cleantech',
    topics: 'waste_heat thermal_storage heating_cooling',
    stage: 'growth',
    trl: 8,
    texts: {
      fr: original(
        'Stocker la chaleur des fours dans des briques',
        'Nous récupérons les fumées à 400 °C d’une verrerie, les stockons dans des briques recyclées et rendons la chaleur la nuit. Un client divise sa facture de gaz par trois. Retour en quatre ans.',
      ),
      en: human(
        'Keeping a furnace’s heat in bricks',
        'We take a glassworks’ flue gas at 400 °C, store it in recycled bricks and give the heat back at night. One customer cut its gas bill to a third. It pays back in four years.',
      ),
      zh: human(
        '把窑炉的余热存进砖里',
        '我们回收玻璃厂 400 °C 的烟气，把热量储存在再生砖中，夜间再释放。一家客户的燃气费降到了原来的三分之一，四年收回投资。',
      ),
    },
    offers: [
      wants('licence', 'thermal_storage waste_heat', {
        fr: 'Plans et logiciel de conduite.',
        en: 'Drawings and control software.',
        zh: '图纸与运行控制软件。',
      }),
    ],
    needs: [
      wants('pilot_customer', 'waste_heat', {
        fr: 'Une cimenterie ou une aciérie en Chine.',
        en: 'A cement or steel works in China.',
        zh: '寻找一家中国水泥厂或钢铁厂。',
      }),
    ],
  }),
];
