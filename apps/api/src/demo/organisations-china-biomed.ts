import type { DemoOrganisation } from './content-types.ts';
import { human, inChina, machine, original, wants } from './write.ts';

export const chineseBiomed: readonly DemoOrganisation[] = [
  inChina({
    key: 'rongkang',
    kind: 'sme',
    nameLatin: 'Rongkang Medical Distribution',
    nameHanzi: '蓉康医疗器械',
    foundedYear: 2003,
    headcount: '250-999',
    turnover: '10-50M',
    sector: 'biomed',
    topics: 'in_vitro_diagnostics point_of_care rehabilitation',
    stage: 'established',
    trl: 9,
    texts: {
      zh: original(
        '覆盖西南四百家医院的器械经销商',
        '蓉康为西南地区四百家医院供应诊断试剂和康复设备，自有冷链车二十六辆。注册部有八人，曾为五家外国厂商取得进口注册证。县级医院是近三年增长最快的客户。',
      ),
      fr: human(
        'Le distributeur de quatre cents hôpitaux du Sud-Ouest',
        'Rongkang fournit réactifs de diagnostic et matériel de rééducation à quatre cents hôpitaux, avec vingt-six camions frigorifiques. Ses huit spécialistes ont déjà fait enregistrer les produits de cinq fabricants étrangers. Les hôpitaux de district sont sa clientèle qui grandit le plus vite.',
      ),
      en: human(
        'Distributor to four hundred hospitals in the south-west',
        'Rongkang supplies diagnostic reagents and rehabilitation equipment to four hundred hospitals with twenty-six refrigerated trucks of its own. Its registration team of eight has obtained import licences for five foreign makers. County hospitals are its fastest-growing customers.',
      ),
    },
    offers: [
      wants('distribution', 'point_of_care in_vitro_diagnostics rehabilitation', {
        zh: '注册代办与四百家医院的销售渠道。',
        fr: 'L’enregistrement et la vente auprès de quatre cents hôpitaux.',
        en: 'Registration and sales to four hundred hospitals.',
      }),
    ],
    needs: [
      wants('distribution', 'point_of_care infectious_diseases', {
        zh: '寻找适合县级医院的快速检测产品。',
        fr: 'Des tests rapides pour les hôpitaux de district.',
        en: 'Rapid tests for county hospitals.',
      }),
      wants('distribution', 'rehabilitation stroke_care', {
        zh: '寻找脑卒中康复设备。',
        fr: 'Du matériel de rééducation après un AVC.',
        en: 'Rehabilitation equipment for stroke patients.',
      }),
    ],
  }),
  inChina({
    key: 'ganxin',
    kind: 'startup',
    nameLatin: 'Ganxin Therapeutics',
    nameHanzi: '淦新医药',
    foundedYear: 2012,
    headcount: '10-49',
    turnover: 'none',
    sector: 'biomed',
    topics: 'oncology small_molecules clinical_trials',
    stage: 'seed',
    trl: 5,
    texts: {
      zh: original(
        '专注肝胆肿瘤的新药开发',
        '淦新医药只做肝胆肿瘤，与三家医院的肝病中心共建临床队列，登记患者一千一百例。自有一个候选药物，同时引进海外早期项目在国内开发。',
      ),
      fr: human(
        'Des médicaments contre les tumeurs du foie',
        'Ganxin ne travaille que sur le foie et les voies biliaires, avec trois centres hospitaliers et 1 100 patients suivis. Il développe son propre candidat et prend en Chine le relais de projets étrangers précoces.',
      ),
      en: human(
        'New medicines against liver and bile-duct tumours',
        'Ganxin works on the liver and bile ducts only, with the liver centres of three hospitals and a registry of 1,100 patients. It has a candidate of its own and brings early foreign projects to development in China.',
      ),
    },
    offers: [
      wants('joint_development', 'oncology clinical_trials', {
        zh: '肝癌一期、二期临床的国内执行。',
        fr: 'La conduite en Chine de phases 1 et 2 sur le foie.',
        en: 'Running phase 1 and 2 liver-cancer trials in China.',
      }),
    ],
    needs: [
      wants('licence', 'oncology small_molecules', {
        zh: '寻找肝癌早期项目的大中华区权益。',
        fr: 'Les droits chinois de projets précoces contre le cancer du foie.',
        en: 'Greater China rights to early liver-cancer projects.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 6_000_000_000, currency: 'CNY' },
      use: {
        zh: '引进两个项目并完成一期临床。',
        fr: 'Acquérir deux projets et achever une phase 1.',
        en: 'License in two projects and complete a phase 1 trial.',
      },
    },
  }),
  inChina({
    key: 'mingmou-optics',
    kind: 'sme',
    nameLatin: 'Mingmou Optics',
    nameHanzi: '明眸光学',
    foundedYear: 2007,
    headcount: '50-249',
    turnover: '2-10M',
    sector: 'biomed',
    topics: 'ophthalmology medical_imaging digital_imaging',
    stage: 'growth',
    trl: 9,
    texts: {
      zh: original(
        '乡镇卫生院用得起的眼底相机',
        '明眸光学生产手持式眼底相机，重 1.1 公斤，免散瞳拍摄。已销往一千二百家基层医疗机构。会拍的人多，会看的人少，因此我们在寻找可靠的自动判读软件。',
      ),
      fr: human(
        'Une caméra rétinienne à la portée des dispensaires',
        'Mingmou fabrique une caméra rétinienne portable de 1,1 kg, sans dilatation de la pupille, vendue à 1 200 dispensaires. Beaucoup savent prendre l’image, peu savent la lire : nous cherchons un logiciel de lecture fiable.',
      ),
      en: human(
        'A retinal camera that rural clinics can afford',
        'Mingmou makes a hand-held retinal camera of 1.1 kg that needs no pupil dilation, sold to 1,200 clinics. Many can take the picture, few can read it: we look for reading software that can be relied on.',
      ),
    },
    offers: [
      wants('manufacture', 'medical_imaging ophthalmology', {
        zh: '眼底相机整机及贴牌生产。',
        fr: 'La caméra, sous notre marque ou la vôtre.',
        en: 'The camera, under our brand or yours.',
      }),
    ],
    needs: [
      wants('licence', 'imaging_ai ophthalmology', {
        zh: '寻找糖网病自动判读软件。',
        fr: 'Un logiciel de lecture de la rétinopathie.',
        en: 'Software that grades diabetic retinopathy.',
      }),
    ],
  }),
  inChina({
    key: 'tianfu-genome',
    kind: 'research',
    nameLatin: 'Tianfu Genome Centre',
    nameHanzi: '天府基因组中心',
    foundedYear: 2010,
    headcount: '50-249',
    sector: 'biomed',
    topics: 'genomics bioinformatics single_cell',
    stage: 'established',
    trl: 6,
    texts: {
      zh: original(
        '每月一千五百个全基因组',
        '中心拥有六台高通量测序仪，每月可完成一千五百个全基因组测序，并提供数据分析。目前与西部九家儿童医院合作研究遗传病。',
      ),
      fr: human(
        'Mille cinq cents génomes par mois',
        'Avec six séquenceurs, le centre lit 1 500 génomes entiers par mois et en fait l’analyse. Il étudie les maladies génétiques avec neuf hôpitaux pour enfants de l’ouest du pays.',
      ),
      en: human(
        'Fifteen hundred whole genomes a month',
        'With six high-throughput sequencers, the centre sequences 1,500 whole genomes a month and analyses the data. It studies hereditary diseases with nine children’s hospitals in western China.',
      ),
    },
    offers: [
      wants('research', 'genomics bioinformatics', {
        zh: '测序与分析能力，用于合作研究。',
        fr: 'Le séquençage et l’analyse pour des études communes.',
        en: 'Sequencing and analysis for joint research.',
      }),
    ],
    needs: [
      wants('research', 'rare_diseases genomics', {
        zh: '寻找欧洲罕见病队列。',
        fr: 'Une cohorte européenne de maladies rares.',
        en: 'A European rare-disease cohort.',
      }),
    ],
  }),
  inChina({
    key: 'qingcheng-herbal',
    kind: 'sme',
    nameLatin: 'Qingcheng Herbal',
    nameHanzi: '青城本草',
    foundedYear: 1992,
    headcount: '50-249',
    turnover: '10-50M',
    sector: 'biomed',
    topics: 'traditional_chinese_medicine cosmetics nutraceuticals',
    stage: 'established',
    trl: 9,
    texts: {
      zh: original(
        '四川道地药材的提取与标准化',
        '青城本草在川西有四个种植基地，为药厂和化妆品厂提供川芎、麦冬等提取物，每批附指纹图谱。希望与法国香氛护肤企业共同开发面向欧洲的产品。',
      ),
      fr: human(
        'Des extraits titrés de plantes du Sichuan',
        'Quatre exploitations dans l’ouest du Sichuan nous fournissent livèche du Sichuan, muguet du Japon et autres plantes, dont nous tirons des extraits analysés lot par lot. Nous voulons créer avec une maison française des soins destinés à l’Europe.',
      ),
      en: human(
        'Standardised extracts of Sichuan’s medicinal plants',
        'With four farms in western Sichuan, Qingcheng supplies drug and cosmetics makers with extracts of lovage, ophiopogon and other herbs, each batch with its fingerprint analysis. We would like to develop products for Europe with a French fragrance and skincare company.',
      ),
    },
    offers: [
      wants('research', 'traditional_chinese_medicine', {
        zh: '药材数据库与提取物样品。',
        fr: 'Une base de données de plantes et des échantillons.',
        en: 'A database of medicinal plants and samples of extracts.',
      }),
    ],
    needs: [
      wants('joint_development', 'cosmetics marine_biotechnology', {
        zh: '寻找法国护肤原料企业。',
        fr: 'Un fabricant français d’ingrédients de soin.',
        en: 'A French maker of skincare ingredients.',
      }),
    ],
  }),
  inChina({
    key: 'beichuan-antibody',
    kind: 'startup',
    nameLatin: 'Beichuan Antibody',
    nameHanzi: '北川抗体',
    foundedYear: 2013,
    headcount: '10-49',
    turnover: 'none',
    sector: 'biomed',
    topics: 'antibodies immunology biomanufacturing',
    stage: 'seed',
    trl: 5,
    texts: {
      zh: original(
        '治疗类风湿关节炎的单克隆抗体',
        '公司的候选抗体已完成动物药效和细胞株构建，皮下注射，每月一次。中试车间可生产 200 升规模的原液，但缺少欧洲认可的无菌灌装能力。',
      ),
      fr: human(
        'Un anticorps contre la polyarthrite rhumatoïde',
        'Notre candidat a montré son effet chez l’animal et sa lignée cellulaire est prête ; il s’injecte sous la peau une fois par mois. Nous produisons à 200 litres, mais manquons d’un remplissage stérile reconnu en Europe.',
      ),
      en: machine(
        'An antibody against rheumatoid arthritis',
        'Our candidate has shown its effect in animals and its cell line is ready; it is injected under the skin once a month. We produce at 200 litres but lack sterile filling recognised in Europe.',
      ),
    },
    offers: [
      wants('licence', 'antibodies immunology', {
        zh: '欧洲权益许可。',
        fr: 'Les droits européens.',
        en: 'European rights.',
      }),
    ],
    needs: [
      wants('manufacture', 'aseptic_filling', {
        zh: '寻找欧洲无菌灌装合作方。',
        fr: 'Un remplisseur stérile en Europe.',
        en: 'A sterile-filling partner in Europe.',
      }),
      wants('licence', 'antibodies', {
        zh: '寻找欧洲药企作为被许可方。',
        fr: 'Un laboratoire européen preneur de licence.',
        en: 'A European pharmaceutical company as licensee.',
      }),
    ],
    raise: {
      round: 'series_a',
      money: { amount: 4_500_000_000, currency: 'CNY' },
      use: { zh: '完成一期临床申报。', fr: 'Déposer le dossier de phase 1.', en: 'File for a phase 1 trial.' },
    },
  }),
  inChina({
    key: 'anyue',
    kind: 'startup',
    nameLatin: 'Anyue Home Care',
    nameHanzi: '安悦居家养老',
    foundedYear: 2015,
    headcount: '1-9',
    turnover: '<0.5M',
    sector: 'biomed',
    topics: 'ageing_care telemedicine wearable_health',
    stage: 'seed',
    trl: 6,
    texts: {
      zh: original(
        '让独居老人有人应',
        '安悦为独居老人提供跌倒报警手环和社区护士随访，目前服务成都三个街道的六百户家庭。子女通过手机即可查看每周小结。',
      ),
      fr: human(
        'Quelqu’un répond aux aînés qui vivent seuls',
        'Un bracelet signale la chute et une infirmière de quartier passe chaque semaine. Six cents foyers de trois quartiers de Chengdu sont suivis ; les enfants reçoivent un résumé sur leur téléphone.',
      ),
      en: human(
        'Somebody answers when older people live alone',
        'Anyue gives older people who live alone a wristband that reports falls and regular visits from a community nurse. It serves six hundred households in three subdistricts of Chengdu. Their children read a weekly summary on their phones.',
      ),
    },
    offers: [
      wants('pilot_customer', 'ageing_care wearable_health rehabilitation', {
        zh: '六百户家庭可参与产品试用。',
        fr: 'Six cents foyers pour essayer un produit.',
        en: 'Six hundred households to try a product.',
      }),
    ],
    needs: [
      wants('licence', 'wearable_health rehabilitation', {
        zh: '寻找居家康复设备。',
        fr: 'Du matériel de rééducation à domicile.',
        en: 'Rehabilitation equipment for the home.',
      }),
    ],
    raise: {
      round: 'seed',
      money: { amount: 500_000_000, currency: 'CNY' },
      use: { zh: '推广到十个街道。', fr: 'Passer de trois à dix quartiers.', en: 'Expand to ten subdistricts.' },
    },
  }),
  inChina({
    key: 'xinqiao-incubator',
    kind: 'support',
    nameLatin: 'Xinqiao Incubator',
    nameHanzi: '新桥孵化器',
    foundedYear: 2008,
    headcount: '10-49',
    turnover: '0.5-2M',
    topics: 'public_services edtech',
    texts: {
      zh: original(
        '成都高新区内的国际孵化器',
        '新桥孵化器为外国创业团队提供工位、公司注册和人才公寓，并安排一位成都企业家做导师。入驻首六个月免租。',
      ),
      fr: human(
        'Un incubateur international à Chengdu',
        'Xinqiao offre aux équipes étrangères des bureaux, l’immatriculation de la société, un logement et un chef d’entreprise de Chengdu pour parrain. Les six premiers mois sont sans loyer.',
      ),
      en: human(
        'An international incubator in Chengdu',
        'Xinqiao gives foreign teams desks, company registration, a flat and a Chengdu business owner as mentor. The first six months are rent-free.',
      ),
    },
    offers: [
      wants('landing_support', 'public_services', {
        zh: '工位、注册代办、人才公寓。',
        fr: 'Bureaux, immatriculation, logement.',
        en: 'Desks, registration, housing.',
      }),
    ],
    needs: [
      wants('landing_support', 'public_services', {
        zh: '寻找法国孵化器互换创业团队。',
        fr: 'Un incubateur français pour échanger des équipes.',
        en: 'A French incubator to exchange start-up teams with.',
      }),
    ],
  }),
  inChina({
    key: 'jinrong-office',
    kind: 'public',
    nameLatin: 'Jinrong Enterprise Service Office',
    nameHanzi: '锦融企业服务处',
    foundedYear: 2000,
    headcount: '50-249',
    topics: 'public_services smart_city',
    texts: {
      zh: original(
        '企业落户的一站式窗口',
        '服务处为到成都发展的企业办理登记、海关备案和人才补贴申请，每家企业指定一名懂外语的联络员。',
      ),
      fr: human(
        'Un guichet unique pour s’implanter à Chengdu',
        'Le bureau s’occupe de l’immatriculation, de la douane et des aides à l’embauche. Chaque entreprise a un interlocuteur qui parle sa langue ou l’anglais.',
      ),
      en: human(
        'A one-stop desk for settling in Chengdu',
        'The office handles registration, customs filing and hiring subsidies for companies that come to Chengdu, and gives each a contact who speaks a foreign language.',
      ),
    },
    offers: [
      wants('landing_support', 'public_services', {
        zh: '专人联络与政策咨询。',
        fr: 'Un interlocuteur attitré et des conseils sur les aides.',
        en: 'A personal contact and advice on public support.',
      }),
    ],
    needs: [
      wants('landing_support', 'public_services', {
        zh: '寻找法国对口机构。',
        fr: 'Un bureau homologue en France.',
        en: 'A counterpart office in France.',
      }),
    ],
  }),
];
