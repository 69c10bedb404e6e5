import type { DemoOrganisation } from './content-types.ts';
import { grasse, nice, paris } from './places.ts';
import { human, inFrance, original, wants } from './write.ts';

export const frenchBiomed: readonly DemoOrganisation[] = [
  inFrance({
    key: 'diagnova',
    kind: 'startup',
    nameLatin: 'Diagnova Azur',
    nameHanzi: '蓝岸诊断',
    foundedYear: 2012,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'biomed',
    topics: 'point_of_care in_vitro_diagnostics infectious_diseases',
    stage: 'early_revenue',
    trl: 8,
    texts: {
      fr: original(
        'Distinguer une bactérie d’un virus en dix minutes',
        'Une goutte de sang au bout du doigt suffit à notre lecteur pour dire si un antibiotique est utile. Le test porte le marquage CE et sert dans quarante cabinets de pédiatrie. La cartouche se conserve deux ans à température ambiante.',
      ),
      zh: human(
        '十分钟分辨细菌感染与病毒感染',
        '只需一滴指尖血，检测仪即可判断是否需要使用抗生素。产品已获 CE 认证，在四十家儿科诊所使用。试剂卡可在常温下保存两年。',
      ),
      en: human(
        'Telling a bacterium from a virus in ten minutes',
        'One drop of blood from a fingertip is enough for our reader to say whether an antibiotic will help. The test is CE-marked and used in forty paediatric practices. The cartridge keeps for two years at room temperature.',
      ),
    },
    offers: [
      wants('distribution', 'point_of_care infectious_diseases', {
        fr: 'La distribution exclusive du lecteur et des cartouches.',
        zh: '授予检测仪及试剂卡的独家经销权。',
        en: 'Exclusive distribution of the reader and its cartridges.',
      }),
    ],
    needs: [
      wants('distribution', 'point_of_care in_vitro_diagnostics', {
        fr: 'Un distributeur qui livre les hôpitaux de district et connaît l’enregistrement auprès de la CFDA.',
        zh: '寻找覆盖县级医院、熟悉药监注册流程的经销商。',
        en: 'A distributor that serves county hospitals and knows CFDA registration.',
      }),
      wants('manufacture', 'point_of_care', {
        fr: 'Un assembleur de cartouches en salle propre.',
        zh: '寻找具备洁净车间的试剂卡组装厂。',
        en: 'A clean-room assembler of cartridges.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 400_000_000, currency: 'EUR' },
      use: {
        fr: 'Essai clinique en Chine et outillage de la cartouche.',
        zh: '开展中国临床试验，并投入试剂卡模具。',
        en: 'A clinical trial in China and tooling for the cartridge.',
      },
    },
  }),
  inFrance({
    key: 'oncoriva',
    kind: 'startup',
    nameLatin: 'Oncoriva',
    city: nice,
    park: 'cote-d-azur',
    foundedYear: 2013,
    headcount: '1-9',
    turnover: 'none',
    sector: 'biomed',
    topics: 'small_molecules oncology drug_discovery',
    stage: 'seed',
    trl: 4,
    texts: {
      fr: original(
        'Une petite molécule contre le cancer du foie',
        'Oncoriva bloque une enzyme dont les tumeurs du foie ont besoin pour se nourrir. Chez la souris, la tumeur cesse de croître en trois semaines. La toxicologie réglementaire commence cet hiver.',
      ),
      zh: human(
        '针对肝癌的小分子药物',
        'Oncoriva 的化合物可抑制肝肿瘤摄取营养所依赖的一种酶。小鼠实验中，肿瘤在三周内停止生长。今年冬季将启动规范毒理研究。',
      ),
      en: human(
        'A small molecule against liver cancer',
        'Oncoriva blocks an enzyme that liver tumours need in order to feed. In mice, the tumour stops growing within three weeks. Regulatory toxicology starts this winter.',
      ),
    },
    offers: [
      wants('licence', 'oncology small_molecules', {
        fr: 'Les droits pour la Grande Chine.',
        zh: '大中华区权益。',
        en: 'Rights for Greater China.',
      }),
    ],
    needs: [
      wants('joint_development', 'oncology clinical_trials', {
        fr: 'Un partenaire qui mène la phase 1 dans un centre hépatique chinois.',
        zh: '寻找能在国内肝病中心开展一期临床的合作方。',
        en: 'A partner to run phase 1 in a Chinese liver centre.',
      }),
      wants('investment', 'oncology', {
        fr: 'Un co-investisseur chinois.',
        zh: '寻找中方共同投资人。',
        en: 'A Chinese co-investor.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 600_000_000, currency: 'EUR' },
      use: { fr: 'Toxicologie et phase 1.', zh: '毒理研究及一期临床。', en: 'Toxicology and phase 1.' },
    },
  }),
  inFrance({
    key: 'retina-sud',
    kind: 'startup',
    nameLatin: 'Rétina Sud',
    foundedYear: 2014,
    headcount: '1-9',
    turnover: '<0.5M',
    sector: 'biomed',
    topics: 'ophthalmology imaging_ai diabetes',
    stage: 'seed',
    trl: 6,
    texts: {
      fr: original(
        'Dépister la rétinopathie du diabétique sans ophtalmologue',
        'Une infirmière photographie le fond de l’œil ; notre logiciel classe l’image en trois degrés et demande un avis au moindre doute. Il a été réglé sur 80 000 clichés relus par deux médecins.',
      ),
      zh: human(
        '无需眼科医生即可筛查糖尿病视网膜病变',
        '由护士拍摄眼底照片，软件将图像分为三个等级，存疑时自动转交医生复核。模型以八万张经两位医生审阅的图像训练而成。',
      ),
      en: human(
        'Screening for diabetic retinopathy without an ophthalmologist',
        'A nurse photographs the back of the eye; our software grades the picture in three levels and asks for an opinion at the slightest doubt. It was tuned on 80,000 pictures reviewed by two doctors.',
      ),
    },
    offers: [
      wants('licence', 'imaging_ai ophthalmology', {
        fr: 'Le logiciel, à intégrer dans un appareil.',
        zh: '可集成到眼底相机中的软件。',
        en: 'The software, to be built into a device.',
      }),
    ],
    needs: [
      wants('joint_development', 'ophthalmology medical_imaging', {
        fr: 'Un fabricant de caméras rétiniennes portables.',
        zh: '寻找便携式眼底相机制造商。',
        en: 'A maker of portable retinal cameras.',
      }),
    ],
    raise: {
      round: 'seed',
      money: { amount: 120_000_000, currency: 'EUR' },
      use: {
        fr: 'Marquage CE et étude en Chine.',
        zh: '取得 CE 认证并在中国开展研究。',
        en: 'CE marking and a study in China.',
      },
    },
  }),
  inFrance({
    key: 'kineva',
    kind: 'sme',
    nameLatin: 'Kinéva',
    foundedYear: 2008,
    headcount: '10-49',
    turnover: '2-10M',
    sector: 'biomed',
    topics: 'rehabilitation stroke_care wearable_health',
    stage: 'growth',
    trl: 9,
    texts: {
      fr: original(
        'Un gant motorisé pour retrouver l’usage de la main',
        'Après un AVC, le patient refait les gestes du quotidien avec un gant qui l’aide, puis l’aide de moins en moins. Quatre-vingts centres de rééducation en louent. Le kinésithérapeute voit les progrès sur un écran simple.',
      ),
      zh: human(
        '帮助手部功能恢复的动力手套',
        '脑卒中患者戴上手套练习日常动作，手套提供的助力会随康复进展逐步减少。已有八十家康复中心租用。治疗师可在简洁的界面上查看进展。',
      ),
      en: human(
        'A motorised glove to regain the use of a hand',
        'After a stroke, patients practise everyday gestures with a glove that helps them, then helps less and less. Eighty rehabilitation centres rent one. The physiotherapist follows the progress on a simple screen.',
      ),
    },
    offers: [
      wants('distribution', 'rehabilitation stroke_care', {
        fr: 'Le gant, à la vente ou à la location.',
        zh: '手套可供销售或租赁。',
        en: 'The glove, for sale or for rent.',
      }),
    ],
    needs: [
      wants('distribution', 'rehabilitation', {
        fr: 'Un groupe d’hôpitaux de rééducation.',
        zh: '寻找康复医院集团。',
        en: 'A group of rehabilitation hospitals.',
      }),
      wants('manufacture', 'rehabilitation wearable_health', {
        fr: 'Un sous-traitant pour les moteurs miniatures.',
        zh: '寻找微型电机代工厂。',
        en: 'A subcontractor for miniature motors.',
      }),
    ],
  }),
  inFrance({
    key: 'algues-et-vie',
    kind: 'startup',
    nameLatin: 'Algues & Vie',
    city: grasse,
    park: 'cote-d-azur',
    foundedYear: 2011,
    headcount: '10-49',
    turnover: '0.5-2M',
    sector: 'biomed',
    topics: 'cosmetics marine_biotechnology nutraceuticals',
    stage: 'early_revenue',
    trl: 8,
    texts: {
      fr: original(
        'Des extraits de microalgues pour la peau',
        'Nous cultivons à Grasse trois microalgues et en tirons des extraits apaisants, vendus au kilo aux maisons de cosmétique. Chaque lot est analysé par un laboratoire indépendant.',
      ),
      zh: human(
        '护肤用微藻提取物',
        '我们在格拉斯培养三种微藻，提取具有舒缓功效的成分，按公斤供应化妆品企业。每一批次都经独立实验室检测。',
      ),
      en: human(
        'Microalgae extracts for the skin',
        'In Grasse we grow three microalgae and draw soothing extracts from them, sold by the kilo to cosmetics houses. An independent laboratory analyses every batch.',
      ),
    },
    offers: [
      wants('joint_development', 'cosmetics', {
        fr: 'Des formules sur mesure.',
        zh: '定制配方。',
        en: 'Made-to-measure formulas.',
      }),
    ],
    needs: [
      wants('research', 'traditional_chinese_medicine cosmetics', {
        fr: 'Un laboratoire qui connaît les plantes du Sichuan.',
        zh: '寻找熟悉四川药用植物的实验室。',
        en: 'A laboratory that knows the plants of Sichuan.',
      }),
    ],
  }),
  inFrance({
    key: 'institut-mercantour',
    kind: 'research',
    nameLatin: 'Institut du Mercantour pour la génomique',
    city: nice,
    park: 'cote-d-azur',
    foundedYear: 2001,
    headcount: '50-249',
    sector: 'biomed',
    topics: 'genomics rare_diseases bioinformatics',
    stage: 'established',
    trl: 4,
    texts: {
      fr: original(
        'Nommer les maladies rares de l’enfant',
        'L’institut lit le génome d’enfants dont la maladie n’a pas de nom, et en nomme une sur trois. Sa base compte 6 400 familles, avec leur accord. Il forme chaque année dix jeunes médecins étrangers.',
      ),
      zh: human(
        '为儿童罕见病查明病因',
        '研究所为病因不明的患儿做基因组分析，约三分之一的病例得以确诊。数据库已收录 6400 个知情同意的家庭。每年培训十名外国青年医生。',
      ),
      en: human(
        'Giving children’s rare diseases a name',
        'The institute reads the genome of children whose disease has no name, and names one in three. Its database holds 6,400 families, with their consent. It trains ten young doctors from abroad every year.',
      ),
    },
    offers: [
      wants('research', 'genomics rare_diseases', {
        fr: 'Une étude commune sur cinq maladies.',
        zh: '就五种疾病开展联合研究。',
        en: 'A joint study of five diseases.',
      }),
    ],
    needs: [
      wants('research', 'genomics bioinformatics', {
        fr: 'Un centre de séquençage capable de traiter 1 000 génomes par mois.',
        zh: '寻找每月可测序一千个基因组的测序中心。',
        en: 'A sequencing centre that can handle 1,000 genomes a month.',
      }),
    ],
  }),
  inFrance({
    key: 'laboratoires-aubrac',
    kind: 'large',
    nameLatin: 'Laboratoires Aubrac',
    nameHanzi: '奥布拉克制药',
    city: paris,
    foundedYear: 1949,
    headcount: '1000+',
    turnover: '>50M',
    sector: 'biomed',
    topics: 'drug_delivery biomanufacturing antibodies',
    stage: 'established',
    trl: 9,
    texts: {
      fr: original(
        'Un laboratoire familial présent dans trente pays',
        'Aubrac fabrique des médicaments injectables et consacre chaque année un budget à des projets venus de jeunes sociétés. Le groupe apporte ses usines et ses dossiers réglementaires européens ; il attend un accès sérieux au marché chinois.',
      ),
      zh: human(
        '业务遍及三十个国家的家族药企',
        '奥布拉克生产注射剂，每年拨出专项预算支持创新企业的项目。集团可提供生产基地与欧洲注册经验，希望找到切实可行的中国市场合作。',
      ),
      en: human(
        'A family-owned drug maker present in thirty countries',
        'Aubrac makes injectable medicines and sets aside a budget each year for projects from young companies. The group brings its plants and its European regulatory files; in return it wants sound access to the Chinese market.',
      ),
    },
    offers: [
      wants('manufacture', 'aseptic_filling biomanufacturing', {
        fr: 'Remplissage stérile de petites séries.',
        zh: '小批量无菌灌装。',
        en: 'Sterile filling of small batches.',
      }),
      wants('investment', 'antibodies drug_delivery', {
        fr: 'Une prise de participation minoritaire.',
        zh: '少数股权投资。',
        en: 'A minority shareholding.',
      }),
    ],
    needs: [
      wants('licence', 'antibodies', {
        fr: 'Des anticorps au stade préclinique ou en phase 1.',
        zh: '寻找临床前或一期阶段的抗体项目。',
        en: 'Antibodies at the preclinical stage or in phase 1.',
      }),
    ],
  }),
  inFrance({
    key: 'agence-lerins',
    kind: 'public',
    nameLatin: 'Agence des Lérins pour l’entreprise',
    city: nice,
    park: 'cote-d-azur',
    foundedYear: 1994,
    headcount: '10-49',
    topics: 'public_services smart_city',
    texts: {
      fr: original(
        'Un bureau pour s’installer sur la Côte d’Azur',
        'L’agence reçoit les entreprises étrangères, leur trouve des locaux et les accompagne pour les visas, la banque et l’école des enfants. Ses conseils sont gratuits pendant un an.',
      ),
      zh: human(
        '助您落户蔚蓝海岸',
        '本机构接待外国企业，协助寻找办公场地，并在签证、开户和子女入学等方面提供帮助。第一年咨询服务免费。',
      ),
      en: human(
        'A desk for settling on the Côte d’Azur',
        'The agency welcomes foreign companies, finds them premises and helps with visas, the bank and the children’s school. Its advice is free for a year.',
      ),
    },
    offers: [
      wants('landing_support', 'public_services', {
        fr: 'Un bureau meublé pendant trois mois et un interlocuteur unique.',
        zh: '提供三个月带家具的办公室和专人对接。',
        en: 'A furnished office for three months and a single contact.',
      }),
    ],
    needs: [
      wants('landing_support', 'public_services', {
        fr: 'Un homologue à Chengdu pour les entreprises de la Côte d’Azur.',
        zh: '寻找成都的对口机构，服务蔚蓝海岸企业。',
        en: 'A counterpart in Chengdu for companies from the Côte d’Azur.',
      }),
    ],
  }),
  inFrance({
    key: 'passerelle-sinolia',
    kind: 'support',
    nameLatin: 'Passerelle Sinolia',
    nameHanzi: '法华桥咨询',
    foundedYear: 2005,
    headcount: '1-9',
    turnover: '<0.5M',
    languages: ['fr', 'zh', 'en'],
    topics: 'legaltech edtech',
    texts: {
      fr: original(
        'Conseil en propriété industrielle entre la France et la Chine',
        'Deux juristes, l’une à Nice, l’autre à Chengdu, relisent les accords de confidentialité, déposent les marques et préparent les visites. Tarif au forfait, annoncé d’avance.',
      ),
      zh: human(
        '中法知识产权咨询',
        '两位法律顾问分别常驻尼斯和成都，负责审核保密协议、注册商标并安排商务考察。收费固定，事先报价。',
      ),
      en: human(
        'Intellectual property advice between France and China',
        'Two lawyers, one in Nice and one in Chengdu, review confidentiality agreements, file trademarks and prepare visits. Fixed fees, announced in advance.',
      ),
    },
    offers: [
      wants('landing_support', 'legaltech', {
        fr: 'Accords de confidentialité et dépôts de marques.',
        zh: '保密协议审核与商标注册。',
        en: 'Confidentiality agreements and trademark filings.',
      }),
    ],
    needs: [
      wants('joint_development', 'legaltech machine_translation', {
        fr: 'Un outil de traduction juridique à éprouver.',
        zh: '寻找可供试用的法律翻译工具。',
        en: 'A legal translation tool to put to the test.',
      }),
    ],
  }),
];
