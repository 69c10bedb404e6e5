import type { DemoOrganisation } from './content-types.ts';
import { mianyang } from './places.ts';
import { human, inChina, machine, original, wants } from './write.ts';

export const chineseCleantech: readonly DemoOrganisation[] = [
  inChina({
    key: 'minjiang-battery',
    kind: 'large',
    nameLatin: 'Minjiang Battery',
    nameHanzi: '岷江电池',
    foundedYear: 2002,
    headcount: '1000+',
    turnover: '>50M',
    sector: 'cleantech',
    topics: 'lithium_ion batteries electric_vehicles',
    stage: 'established',
    trl: 9,
    texts: {
      zh: original(
        '电动客车与储能用磷酸铁锂电池',
        '岷江电池年产能 4 吉瓦时，产品主要供应电动客车和储能电站。每年产生约六百吨生产废料，首批退役电池也已陆续返厂。公司计划在2018年前建立自己的回收体系。',
      ),
      fr: human(
        'Des batteries lithium-fer-phosphate pour bus et stockage',
        'Minjiang produit 4 GWh par an, surtout pour des bus électriques et des centrales de stockage. Ses lignes laissent 600 tonnes de rebuts par an et les premières batteries usées reviennent. L’entreprise veut sa propre filière de recyclage avant 2018.',
      ),
      en: human(
        'Lithium iron phosphate batteries for buses and storage',
        'Minjiang makes 4 GWh a year, mainly for electric buses and storage plants. Its lines leave 600 tonnes of scrap a year and the first spent batteries are coming back. The company wants its own recycling route before 2018.',
      ),
    },
    offers: [
      wants('manufacture', 'batteries lithium_ion maritime', {
        zh: '按图定制电池模组，起订量五十套。',
        fr: 'Des modules sur plan, à partir de cinquante pièces.',
        en: 'Modules to drawing, from fifty pieces.',
      }),
      wants('joint_venture', 'battery_recycling', {
        zh: '提供厂房、废料和回购协议。',
        fr: 'Un bâtiment, des rebuts et un contrat de rachat.',
        en: 'A building, scrap and a buy-back contract.',
      }),
    ],
    needs: [
      wants('joint_venture', 'battery_recycling critical_metals', {
        zh: '寻找低温、少废水的电池回收工艺，愿意合资。',
        fr: 'Un procédé de recyclage à froid, sobre en eau, en coentreprise.',
        en: 'A cold recycling process that spares water, as a joint venture.',
      }),
    ],
  }),
  inChina({
    key: 'xichen-solar',
    kind: 'sme',
    nameLatin: 'Xichen Solar',
    nameHanzi: '曦辰光伏',
    foundedYear: 2008,
    headcount: '250-999',
    turnover: '>50M',
    sector: 'cleantech',
    topics: 'photovoltaics perovskite building_integrated_solar',
    stage: 'established',
    trl: 8,
    texts: {
      zh: original(
        '晶硅组件厂的钙钛矿中试线',
        '曦辰光伏年产 800 兆瓦晶硅组件，去年建成一条钙钛矿叠层中试线。目前难点在于高温下的衰减。中试线每周可向外部实验室开放两天。',
      ),
      fr: human(
        'Une ligne pilote pérovskite chez un fabricant de silicium',
        'Xichen produit 800 MW de modules en silicium par an et a monté l’an dernier une ligne pilote de cellules tandem. Reste à vaincre le vieillissement à la chaleur. Deux jours par semaine, la ligne est ouverte aux laboratoires extérieurs.',
      ),
      en: human(
        'A perovskite pilot line at a silicon maker',
        'Xichen makes 800 MW of silicon modules a year and built a tandem pilot line last year. What remains is ageing under heat. The line is open to outside laboratories two days a week.',
      ),
    },
    offers: [
      wants('manufacture', 'photovoltaics perovskite thin_film_solar', {
        zh: '中试线试制与柔性组件代工。',
        fr: 'Des essais sur ligne pilote et la fabrication de modules souples.',
        en: 'Pilot-line trials and flexible modules made to order.',
      }),
    ],
    needs: [
      wants('research', 'perovskite', {
        zh: '寻找钙钛矿封装与老化研究团队。',
        fr: 'Une équipe qui étudie l’encapsulation et le vieillissement.',
        en: 'A research team for the encapsulation and ageing of perovskites.',
      }),
      wants('licence', 'thin_film_solar coatings', {
        zh: '引进光伏涂层专利。',
        fr: 'Des brevets de revêtement photovoltaïque.',
        en: 'Patents on photovoltaic coatings.',
      }),
    ],
  }),
  inChina({
    key: 'qingyuan-water',
    kind: 'sme',
    nameLatin: 'Qingyuan Water Engineering',
    nameHanzi: '清源水务工程',
    foundedYear: 1999,
    headcount: '250-999',
    turnover: '10-50M',
    sector: 'cleantech',
    topics: 'wastewater water_treatment membranes',
    stage: 'established',
    trl: 9,
    texts: {
      zh: original(
        '四川县城污水处理厂的建设与运营',
        '清源在四川建成并运营六十二座污水处理厂。白酒、制革园区的废水温度高、酸性强，普通有机膜一年左右就要更换。',
      ),
      fr: human(
        'Bâtir et exploiter les stations d’épuration du Sichuan',
        'Qingyuan a construit soixante-deux stations et les exploite. Les eaux des distilleries et des tanneries sont chaudes et acides : une membrane ordinaire n’y tient guère plus d’un an.',
      ),
      en: human(
        'Building and running county wastewater plants in Sichuan',
        'Qingyuan has built and runs sixty-two wastewater plants in Sichuan. Water from distilleries and tanneries is hot and acid: ordinary polymer membranes have to be replaced after about a year.',
      ),
    },
    offers: [
      wants('joint_venture', 'wastewater', {
        zh: '提供工程渠道和两个示范项目。',
        fr: 'Nos chantiers et deux projets de démonstration.',
        en: 'Access to projects and two demonstration sites.',
      }),
    ],
    needs: [
      wants('distribution', 'membranes', {
        zh: '寻找耐酸耐高温的陶瓷膜供应商。',
        fr: 'Un fabricant de membranes céramiques.',
        en: 'A supplier of ceramic membranes that withstand acid and heat.',
      }),
    ],
  }),
  inChina({
    key: 'weilan-monitoring',
    kind: 'sme',
    nameLatin: 'Weilan Monitoring',
    nameHanzi: '蔚蓝监测',
    foundedYear: 2010,
    headcount: '50-249',
    turnover: '2-10M',
    sector: 'cleantech',
    topics: 'air_quality water_monitoring smart_city',
    stage: 'growth',
    trl: 9,
    texts: {
      zh: original(
        '为环保部门运维空气监测站',
        '蔚蓝监测为四川和重庆的环保部门运维三百座监测站。标准站价格高，只能覆盖主干道；我们希望引进价格低、校准简便的微型传感器，补上街巷这一环。',
      ),
      fr: human(
        'L’exploitation de stations de mesure de l’air',
        'Weilan exploite trois cents stations pour les bureaux de l’environnement du Sichuan et de Chongqing. Une station coûte cher et ne couvre que les grands axes ; il nous faut de petits capteurs bon marché, faciles à étalonner, pour les rues.',
      ),
      en: human(
        'Running air monitoring stations for environment agencies',
        'Weilan runs three hundred stations for the environment agencies of Sichuan and Chongqing. Standard stations are expensive and cover main roads only; we want low-cost microsensors that are easy to calibrate, to fill in the side streets.',
      ),
    },
    offers: [
      wants('distribution', 'air_quality', {
        zh: '面向二十个城市环保部门的销售渠道。',
        fr: 'Un accès à vingt bureaux municipaux de l’environnement.',
        en: 'Sales access to the environment agencies of twenty cities.',
      }),
    ],
    needs: [
      wants('distribution', 'air_quality sensors', {
        zh: '寻找微型空气传感器。',
        fr: 'Des microcapteurs de qualité de l’air.',
        en: 'Air microsensors.',
      }),
    ],
  }),
  inChina({
    key: 'longquan-glass',
    kind: 'large',
    nameLatin: 'Longquan Glass',
    nameHanzi: '龙泉玻璃',
    foundedYear: 1986,
    headcount: '1000+',
    turnover: '>50M',
    sector: 'cleantech',
    topics: 'waste_heat energy_management low_carbon_construction',
    stage: 'established',
    trl: 9,
    texts: {
      zh: original(
        '要把窑炉余热留到夜里用',
        '龙泉玻璃有三座浮法窑炉，每座每天排出大量 400℃左右的烟气，目前只利用了不到三成。公司愿意拿出一座窑炉做余热储存示范，并公开运行数据。',
      ),
      fr: human(
        'Garder pour la nuit la chaleur des fours',
        'Longquan exploite trois fours de verre plat ; de leurs fumées à 400 °C, moins d’un tiers est valorisé. L’entreprise réserve un four à une démonstration de stockage de chaleur et publiera les mesures.',
      ),
      en: human(
        'Keeping the kilns’ heat for the night',
        'Longquan runs three float-glass furnaces; less than a third of their 400 °C flue gas is put to use. The company sets one furnace aside for a heat-storage demonstration and will publish the readings.',
      ),
    },
    offers: [
      wants('pilot_customer', 'waste_heat thermal_storage', {
        zh: '提供一座窑炉作为示范。',
        fr: 'Un four pour la démonstration.',
        en: 'One furnace for the demonstration.',
      }),
    ],
    needs: [
      wants('licence', 'thermal_storage waste_heat', {
        zh: '寻找成熟的储热技术。',
        fr: 'Une technique éprouvée de stockage de chaleur.',
        en: 'A proven heat-storage technique.',
      }),
    ],
  }),
  inChina({
    key: 'panxing',
    kind: 'startup',
    nameLatin: 'Panxing Charging',
    nameHanzi: '磐行充电',
    foundedYear: 2014,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'cleantech',
    topics: 'ev_charging power_electronics smart_grid',
    stage: 'early_revenue',
    trl: 8,
    texts: {
      zh: original(
        '停车场里的直流快充桩',
        '磐行为公交场站和商场停车场提供 60 千瓦直流充电桩，模块坏了司机自己就能更换。已安装八百台，平均在线率 98.6%。',
      ),
      fr: human(
        'La recharge rapide dans les parkings',
        'Panxing installe des bornes de 60 kW dans les dépôts de bus et les parkings de magasins ; un module en panne se remplace sans technicien. Huit cents bornes sont posées, disponibles 98,6 % du temps.',
      ),
      en: human(
        'Fast DC charging in car parks',
        'Panxing supplies bus depots and shopping-centre car parks with 60 kW DC chargers whose modules drivers can swap themselves. Eight hundred are installed, with an average uptime of 98.6%.',
      ),
    },
    offers: [
      wants('joint_development', 'ev_charging smart_grid', {
        zh: '与欧洲运营商共同开发符合当地标准的机型。',
        fr: 'Une borne aux normes européennes, avec un exploitant.',
        en: 'Joint development with a European operator of a model that meets local standards.',
      }),
    ],
    needs: [
      wants('pilot_customer', 'ev_charging smart_city', {
        zh: '寻找欧洲停车场运营商。',
        fr: 'Un exploitant de parkings en Europe.',
        en: 'A European car-park operator.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 3_000_000_000, currency: 'CNY' },
      use: {
        zh: '通过欧洲认证并扩大产能。',
        fr: 'Obtenir les certificats européens et agrandir l’usine.',
        en: 'Pass European certification and expand capacity.',
      },
    },
  }),
  inChina({
    key: 'west-energy-materials',
    kind: 'research',
    nameLatin: 'Western Institute for Energy Materials',
    nameHanzi: '西部能源材料研究所',
    city: mianyang,
    foundedYear: 1978,
    headcount: '250-999',
    sector: 'cleantech',
    topics: 'solid_state_batteries sodium_ion hydrogen_storage',
    stage: 'established',
    trl: 4,
    texts: {
      zh: original(
        '从粉体到电芯的材料研究',
        '研究所从事固态电解质、钠离子正极和储氢合金研究，拥有一条小型电芯试制线。每年接收二十名外国访问学者。',
      ),
      en: human(
        'Materials research from powder to cell',
        'The institute works on solid electrolytes, sodium-ion cathodes and hydrogen-storage alloys, and has a small cell line. It hosts twenty foreign visiting researchers a year.',
      ),
      fr: machine(
        'La recherche sur les matériaux, de la poudre à la cellule',
        'L’institut étudie les électrolytes solides, les cathodes sodium-ion et les alliages de stockage d’hydrogène, et possède une petite ligne de cellules. Il accueille chaque année vingt chercheurs étrangers.',
      ),
    },
    offers: [
      wants('research', 'solid_state_batteries sodium_ion', {
        zh: '试制线机时与访问学者名额。',
        en: 'Time on the cell line and places for visiting researchers.',
        fr: 'Des heures de ligne pilote et des places de chercheur invité.',
      }),
    ],
    needs: [
      wants('research', 'batteries perovskite critical_metals', {
        zh: '寻找欧洲材料表征实验室。',
        en: 'A European materials-characterisation laboratory.',
        fr: 'Un laboratoire européen de caractérisation des matériaux.',
      }),
    ],
  }),
  inChina({
    key: 'dujiang-drip',
    kind: 'startup',
    nameLatin: 'Dujiang Drip',
    nameHanzi: '都江滴灌',
    foundedYear: 2012,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'cleantech',
    topics: 'irrigation precision_farming sensors',
    stage: 'early_revenue',
    trl: 8,
    texts: {
      zh: original(
        '丘陵果园的省水灌溉',
        '都江滴灌为柑橘和猕猴桃果园安装太阳能滴灌系统，比漫灌省水一半。我们缺的是判断该浇哪一块地的依据，希望接入卫星数据。',
      ),
      fr: human(
        'Arroser moins les vergers de colline',
        'Nous équipons des vergers d’agrumes et de kiwis d’un goutte-à-goutte solaire qui consomme moitié moins d’eau. Il nous manque de savoir quelle parcelle arroser : nous voulons nous appuyer sur le satellite.',
      ),
      en: human(
        'Water-saving irrigation for hillside orchards',
        'Dujiang fits citrus and kiwi orchards with solar drip irrigation, which halves the water of flooding. What we lack is a way to know which plot to water; we would like to connect satellite data.',
      ),
    },
    offers: [
      wants('pilot_customer', 'precision_farming earth_observation', {
        zh: '三千亩果园可供试验。',
        fr: 'Deux cents hectares de vergers pour des essais.',
        en: 'Two hundred hectares of orchards for trials.',
      }),
    ],
    needs: [
      wants('joint_development', 'earth_observation precision_farming', {
        zh: '寻找农田遥感服务商。',
        fr: 'Un fournisseur de télédétection agricole.',
        en: 'A provider of remote sensing for farmland.',
      }),
    ],
  }),
];
