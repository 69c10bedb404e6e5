import type { DemoOrganisation } from './content-types.ts';
import { human, inChina, original, wants } from './write.ts';

/** Young Chinese companies of energy and materials that raise money: deals for investors of both countries. */
export const chineseEnergy: readonly DemoOrganisation[] = [
  inChina({
    key: 'songming-flow',
    kind: 'sme',
    nameLatin: 'Songming Flow Battery',
    nameHanzi: '松明液流',
    foundedYear: 2009,
    headcount: '50-249',
    turnover: '2-10M',
    sector: 'cleantech',
    topics: 'flow_batteries stationary_storage energy_storage',
    stage: 'growth',
    trl: 8,
    texts: {
      zh: original(
        '为工厂和电站储能八小时的全钒液流电池',
        '松明液流用四川的钒资源制造液流电池，单套储能八小时，二十年不衰减。已有六套系统在工厂和光伏电站运行。公司计划取得欧洲认证，并在法国建设第一个示范项目。',
      ),
      fr: human(
        'Des batteries à flux qui tiennent huit heures',
        'Songming fabrique des batteries au vanadium du Sichuan, qui rendent leur énergie pendant huit heures et ne s’usent pas en vingt ans. Six installations tournent, dans des usines et des centrales solaires. L’entreprise vise les certificats européens et une première installation en France.',
      ),
      en: human(
        'Flow batteries that last eight hours',
        'Songming makes batteries from Sichuan’s vanadium: they deliver for eight hours and do not wear out in twenty years. Six systems run in factories and solar plants. The company wants European certificates and a first installation in France.',
      ),
    },
    offers: [
      wants('manufacture', 'flow_batteries stationary_storage', {
        zh: '按项目定制液流电池，六个月交货。',
        fr: 'Une batterie à flux sur mesure, livrée en six mois.',
        en: 'A flow battery made to order, delivered in six months.',
      }),
    ],
    needs: [
      wants('investment', 'energy_storage', {
        zh: '寻找了解欧洲储能市场的投资人。',
        fr: 'Un investisseur qui connaît le stockage en Europe.',
        en: 'An investor who knows storage in Europe.',
      }),
      wants('pilot_customer', 'stationary_storage photovoltaics', {
        zh: '寻找愿意做示范的法国光伏电站。',
        fr: 'Une centrale solaire française pour une première installation.',
        en: 'A French solar plant for a first installation.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 2_600_000_000, currency: 'CNY' },
      use: {
        zh: '欧洲认证和第一个海外示范项目。',
        fr: 'Les certificats européens et une première installation hors de Chine.',
        en: 'European certificates and a first installation outside China.',
      },
    },
  }),
  inChina({
    key: 'lvhuan-polymers',
    kind: 'startup',
    nameLatin: 'Lvhuan Polymers',
    nameHanzi: '绿环新材',
    foundedYear: 2015,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'cleantech',
    topics: 'plastics_recycling pyrolysis circular_economy',
    stage: 'early_revenue',
    trl: 7,
    texts: {
      zh: original(
        '把混合废塑料变回原料',
        '绿环新材用低温热解处理难以分选的混合塑料，每吨得到七百公斤可再聚合的油。示范线每年处理四千吨，首位客户是一家包装厂。',
      ),
      fr: human(
        'Redonner une matière aux plastiques mêlés',
        'Par une pyrolyse à basse température, Lvhuan tire d’une tonne de plastiques impossibles à trier 700 kg d’huile, de nouveau bonne à faire du plastique. Sa ligne en traite 4 000 tonnes par an ; un fabricant d’emballages est son premier client.',
      ),
      en: human(
        'Turning mixed plastics back into feedstock',
        'By low-temperature pyrolysis Lvhuan gets 700 kg of oil, fit for new plastic, from a tonne that nobody can sort. Its demonstration line treats 4,000 tonnes a year, and a packaging maker is its first customer.',
      ),
    },
    offers: [
      wants('licence', 'pyrolysis plastics_recycling', {
        zh: '向海外企业许可低温热解工艺。',
        fr: 'Une licence de notre pyrolyse à basse température.',
        en: 'A licence of our low-temperature pyrolysis.',
      }),
    ],
    needs: [
      wants('investment', 'circular_economy plastics_recycling', {
        zh: '寻找循环经济领域的投资人。',
        fr: 'Un investisseur de l’économie circulaire.',
        en: 'An investor in the circular economy.',
      }),
      wants('joint_development', 'waste_heat', {
        zh: '寻找热解炉余热利用技术。',
        fr: 'Une technique pour réemployer la chaleur des fours.',
        en: 'A way to reuse the heat of our kilns.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 1_200_000_000, currency: 'CNY' },
      use: {
        zh: '建设第二条生产线。',
        fr: 'Construire une deuxième ligne.',
        en: 'To build a second line.',
      },
    },
  }),
  inChina({
    key: 'minshui-hydro',
    kind: 'startup',
    nameLatin: 'Minshui Microhydro',
    nameHanzi: '岷水微电',
    foundedYear: 2011,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'cleantech',
    topics: 'hydropower renewable_energy water_treatment',
    stage: 'early_revenue',
    trl: 8,
    texts: {
      zh: original(
        '装进供水管道的微型水轮机',
        '岷水微电把微型水轮机装进自来水厂和污水厂的管道，用多余的压力发电，单台五到八十千瓦。四川已安装九十台，三年收回成本。',
      ),
      fr: human(
        'Des turbines dans les conduites d’eau',
        'Minshui loge de petites turbines dans les conduites des usines d’eau : la pression de trop devient de l’électricité, de 5 à 80 kW. Quatre-vingt-dix tournent au Sichuan et sont payées en trois ans.',
      ),
      en: human(
        'Turbines inside water mains',
        'Minshui puts small turbines into the mains of water works, where spare pressure becomes 5 to 80 kW of power. Ninety run in Sichuan and pay for themselves in three years.',
      ),
    },
    offers: [
      wants('distribution', 'hydropower', {
        zh: '寻求欧洲经销商，提供整机和培训。',
        fr: 'Turbines et formation pour un distributeur en Europe.',
        en: 'Turbines and training for a distributor in Europe.',
      }),
    ],
    needs: [
      wants('investment', 'renewable_energy hydropower', {
        zh: '寻找可再生能源投资人。',
        fr: 'Un investisseur des énergies renouvelables.',
        en: 'An investor in renewable energy.',
      }),
      wants('pilot_customer', 'water_treatment', {
        zh: '寻找法国水务企业试装三台。',
        fr: 'Une régie d’eau française pour trois turbines d’essai.',
        en: 'A French water utility to try three turbines.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 1_500_000_000, currency: 'CNY' },
      use: {
        zh: '欧洲认证和备货。',
        fr: 'Les certificats européens et un stock de départ.',
        en: 'European certificates and a first stock.',
      },
    },
  }),
];
