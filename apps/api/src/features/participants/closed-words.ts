import { fold } from '@jumelage/domain/fold';
import { languages, type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import { type OrganisationKind, organisationKinds, type Sector, sectors } from '@jumelage/domain/organisation';
import { type Attendance, attendances, type ParticipantStatus, participantStatuses } from '@jumelage/domain/participant';
import { wordsOf } from '@jumelage/i18n/all-words';

const key = (text: string) => fold(text).replaceAll(' ', '');

/** Words that lists use beside a code and its labels. */
type Aliases<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const kindAliases: Aliases<OrganisationKind> = {
  startup: ['start-up company', 'jeune pousse', 'scale-up', 'scaleup', 'spin-off', '创业公司', '创业企业', '初创公司', '初创', '科创企业', '新創公司'],
  sme: [
    ...[
      'sme',
      'smb',
      'small business',
      'small company',
      'small and medium enterprise',
      'small and medium-sized enterprise',
      'pme',
      'tpe',
      'tpe pme',
      'petite ou moyenne entreprise',
    ],
    ...['petite et moyenne entreprise', 'entreprise', 'company', 'société', 'business', 'industry', 'firm', '企业', '公司', '中小型企业', '民营企业', '民企'],
  ],
  large: [
    'corporate',
    'corporation',
    'large enterprise',
    'multinational',
    'grand groupe',
    'grand compte',
    'groupe',
    'eti',
    '集团',
    '大企业',
    '大公司',
    '国企',
    '国有企业',
    '央企',
    '上市公司',
    '跨国公司',
  ],
  investor: [
    ...[
      'investment fund',
      'fund',
      'vc',
      'venture capital',
      'venture capital fund',
      'business angel',
      'angel investor',
      'private equity',
      'pe',
      'cvc',
      'family office',
      'fonds',
    ],
    ...[
      'fonds d’investissement',
      'investisseuse',
      'capital-risque',
      'société de capital-risque',
      'bank',
      'banque',
      '投资人',
      '投资者',
      '投资机构',
      '投资方',
      '投资公司',
      '基金',
      '风险投资',
      '风投',
      '创投',
      '天使投资人',
    ],
  ],
  research: [
    ...[
      'research',
      'research institute',
      'research institution',
      'r&d',
      'rto',
      'university',
      'academia',
      'academic',
      'laboratory',
      'lab',
      'université',
      'recherche',
      'laboratoire',
      'école',
      'académique',
    ],
    ...['centre de recherche', 'institut de recherche', '研究所', '研究院', '科研院所', '科研机构', '高校', '大学', '院校', '实验室'],
  ],
  public: [
    ...[
      'government',
      'public sector',
      'public authority',
      'public institution',
      'authority',
      'municipality',
      'collectivité',
      'collectivité territoriale',
      'secteur public',
      'administration',
    ],
    ...['établissement public', '政府', '政府机构', '政府部门', '公共机构', '事业单位', '机关'],
  ],
  support: [
    ...[
      'cluster',
      'incubator',
      'accelerator',
      'association',
      'chamber of commerce',
      'business support',
      'service provider',
      'consultant',
      'consulting',
      'ngo',
      'nonprofit',
      'incubateur',
    ],
    ...['accélérateur', 'pôle de compétitivité', 'pépinière', 'technopole', 'science park', 'parc scientifique', 'cci', 'chambre de commerce', 'conseil'],
    ...['孵化器', '加速器', '园区', '科技园', '协会', '商会', '服务机构', '支持机构', '中介机构', '咨询公司'],
  ],
};

const sectorAliases: Aliases<Sector> = {
  it: [
    ...[
      'it',
      'ict',
      'information and communication technology',
      'information and communication technologies',
      'digital',
      'software',
      'tech',
      'informatique',
      'numérique',
      'tic',
      'logiciel',
      'ia',
      'ai',
    ],
    ...[
      'artificial intelligence',
      'intelligence artificielle',
      'télécoms',
      'telecom',
      'telecommunications',
      'big data',
      'cloud',
      'cybersecurity',
      'cybersécurité',
      'internet',
      '信息技术',
      '人工智能',
      '软件',
    ],
    ...['互联网', '电子信息', '信息产业', '数字经济', '通信', '大数据', '新一代信息技术', '信息通信'],
  ],
  cleantech: [
    ...[
      'clean tech',
      'clean technologies',
      'green tech',
      'greentech',
      'environment',
      'energy',
      'renewable energy',
      'sustainability',
      'technologies propres',
      'technologie propre',
      'éco-technologies',
    ],
    ...[
      'écotechnologie',
      'environnement',
      'énergie',
      'énergies renouvelables',
      'transition énergétique',
      'développement durable',
      '清洁技术',
      '环保',
      '新能源',
      '能源',
      '绿色科技',
      '环境',
      '节能环保',
      '清洁能源',
      '绿色技术',
    ],
  ],
  biomed: [
    ...[
      'biomedical',
      'biotech',
      'biotechnology',
      'biotechnologies',
      'medtech',
      'medical',
      'health',
      'healthcare',
      'life sciences',
      'life science',
      'pharma',
      'pharmaceutical',
      'biomédical',
      'biomédicale',
    ],
    ...[
      'santé',
      'sciences de la vie',
      'médical',
      'pharmacie',
      'dispositifs médicaux',
      'e-santé',
      '生物医药',
      '医药',
      '医疗',
      '生物技术',
      '医疗健康',
      '大健康',
      '生命科学',
      '医疗器械',
      '生物',
      '健康',
    ],
  ],
};

const attendanceAliases: Aliases<Attendance> = {
  onsite: [
    'on-site',
    'in person',
    'in-person',
    'physical',
    'offline',
    'live',
    'venue',
    'présentiel',
    'en présentiel',
    'présence',
    'en personne',
    'physique',
    'sur site',
    '线下',
    '现场',
    '到场',
    '线下参会',
    '现场参会',
    '實體',
    '现场参加',
  ],
  remote: [
    'online',
    'on-line',
    'virtual',
    'virtually',
    'digital',
    'web',
    'video',
    'distanciel',
    'en distanciel',
    'en ligne',
    'visio',
    'visioconférence',
    'virtuel',
    'virtuelle',
    '线上',
    '在线',
    '远程',
    '网络',
    '视频',
    '线上参会',
    '远程参会',
    '線上',
  ],
};

const statusAliases: Aliases<ParticipantStatus> = {
  registered: [
    'registered',
    'inscrit',
    'inscrite',
    'pending',
    'pending approval',
    'waiting',
    'applied',
    'en attente',
    'à valider',
    '已报名',
    '待审核',
    '待确认',
    '报名',
  ],
  admitted: [
    ...[
      'admitted',
      'admis',
      'admise',
      'attending',
      'confirmed',
      'accepted',
      'approved',
      'paid',
      'checked in',
      'complete',
      'completed',
      'confirmé',
      'confirmée',
      'validé',
      'validée',
      'accepté',
      'payé',
    ],
    ...['已通过', '已录取', '已确认', '通过', '已审核', '已付款', '审核通过'],
  ],
  refused: ['refused', 'refusé', 'refusée', 'rejected', 'declined', 'not admitted', 'rejeté', '未通过', '已拒绝', '拒绝'],
  withdrawn: [
    'withdrawn',
    'désisté',
    'désistée',
    'cancelled',
    'canceled',
    'refunded',
    'not attending',
    'annulé',
    'annulée',
    'remboursé',
    '已退出',
    '已取消',
    '取消',
    '已退款',
  ],
};

/** What words mean, by the code, its labels in the product's languages and its aliases. */
function meanings<Value extends string>(
  values: readonly Value[],
  labels: 'organisationKind' | 'sector' | 'attendance' | 'participantStatus',
  aliases: Aliases<Value>,
): ReadonlyMap<string, Value> {
  const meant = new Map<string, Value>();
  const add = (word: string, value: Value) => void (meant.has(key(word)) || meant.set(key(word), value));
  for (const value of values) add(value, value);
  for (const language of languages) {
    const words = wordsOf(language, 'terms')[labels] as Readonly<Record<Value, string>>;
    for (const value of values) add(words[value], value);
  }
  for (const value of values) for (const word of aliases[value]) add(word, value);
  return meant;
}

/** Finds the one value that a cell means: as a whole, or where one of its parts alone is understood. */
function finder<Value extends string>(meant: ReadonlyMap<string, Value>) {
  return (cell: string): Value | undefined => {
    const whole = meant.get(key(cell)) ?? meant.get(key(cell).replace(/s$/, ''));
    if (whole) return whole;
    const parts = cell.split(/[()（）[\]/|;:,，、–—]|\s-\s|(?<=\p{Script=Han})\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s*(?=\p{Script=Han})/u);
    const all = new Set(parts.flatMap((part) => meant.get(key(part)) ?? []));
    return all.size === 1 ? [...all][0] : undefined;
  };
}

export const findKind = finder(meanings(organisationKinds, 'organisationKind', kindAliases));
export const findSector = finder(meanings(sectors, 'sector', sectorAliases));
export const findAttendance = finder(meanings(attendances, 'attendance', attendanceAliases));
export const findStatus = finder(meanings(participantStatuses, 'participantStatus', statusAliases));

/** How lists write languages beside their names and codes: ISO 639-2, a country's code, one character, varieties of Chinese. */
const languageAliases: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  fr: ['fra', 'fre', 'francais', 'française', 'fr', '法文', '法'],
  zh: [
    ...[
      'zho',
      'chi',
      'cn',
      'cmn',
      'mandarin',
      'mandarin chinese',
      'chinese mandarin',
      'chinois mandarin',
      'putonghua',
      'simplified chinese',
      'traditional chinese',
      'chinois simplifié',
    ],
    ...['普通话', '汉语', '国语', '華語', '华语', '中国话', '中文', '中', '汉', '漢語', '國語', '普通話', '简体中文', '繁体中文', '北京话', 'chinoise'],
  ],
  en: ['eng', 'uk', 'gb', 'us', 'anglaise', '英文', '英'],
  de: ['deu', 'ger', 'allemande', '德文', '德'],
  es: ['spa', 'castilian', 'castellano', 'castillan', 'espagnole', '西班牙文', '西'],
  it: ['ita', 'italienne', '意大利文', '意'],
  ja: ['jpn', 'jp', 'japonaise', '日文', '日'],
  ko: ['kor', 'kr', 'coréenne', '韩文', '朝鲜语', '韩', '韓文'],
  ru: ['rus', 'русский', '俄文', '俄'],
  pt: ['por', 'br', 'brazilian', 'portugaise', '葡萄牙文', '葡'],
  ar: ['ara', 'arabe', '阿拉伯文', '阿', 'العربية'],
};

const languageWords = new Map<string, SpokenLanguage>();
for (const spoken of spokenLanguages) {
  const names = [...languages, spoken].map((language) => new Intl.DisplayNames(language, { type: 'language' }).of(spoken) ?? spoken);
  const labels = languages.map((language) => wordsOf(language, 'terms').language[spoken]);
  for (const word of [spoken, ...names, ...labels, ...languageAliases[spoken]]) if (!languageWords.has(key(word))) languageWords.set(key(word), spoken);
}

/** Words around a language that say how well, or join two: they change nothing. */
const asides = new RegExp(
  [
    '^(?:et|and|und|y|e|ou|or|plus|also|aussi|courant|courante|fluent|fluently|natif|native|maternelle|langue|language|langues|languages|mother|tongue|bilingual|bilingue|trilingue|notions?',
    'basic|basics|beginner|intermediate|advanced|intermédiaire|avancé|débutant|professional|professionnel|professionnelle|working|proficiency|proficient|good|bon|bonne|niveau|level|spoken|written',
    'lu|parlé|écrit|conversational|business|a1|a2|b1|b2|c1|c2|hsk\\d?|\\d+)$',
  ].join('|'),
  'i',
);
const hanAsides = /(?:流利|熟练|精通|母语|良好|一般|基础|双语|三语|口语|商务|均可|都可以|都可|简体|繁体|语言|、|和|与|及|或)/g;

/** Languages of a run of characters: 中英法, 中英双语, 法语和英语. */
function hanLanguages(run: string): (SpokenLanguage | undefined)[] {
  const left = run.replace(hanAsides, ' ').trim();
  return left
    .split(' ')
    .filter(Boolean)
    .flatMap((word): (SpokenLanguage | undefined)[] => {
      const whole = languageWords.get(key(word));
      if (whole) return [whole];
      const single = [...word.replace(/[文语話话]+$/u, '')].map((character) => languageWords.get(character));
      return single.includes(undefined) ? [undefined] : single;
    });
}

/**
 * Reads the languages of a cell, each once, in their order, and whether all of it was understood. Tags of regions, levels and words that join fall away.
 * Example: `français (courant) et anglais B2; zh-CN` → fr, en, zh.
 */
export function readLanguages(cell: string): { readonly spoken: readonly SpokenLanguage[]; readonly isUnderstood: boolean } {
  const found: (SpokenLanguage | undefined)[] = [];
  const pieces = cell.split(/[,;，；、/|+&\n•·:：()（）[\]]+/).map((piece) => piece.trim());
  for (const piece of pieces.filter(Boolean)) {
    const whole = languageWords.get(key(piece));
    if (whole) {
      found.push(whole);
      continue;
    }
    for (const word of piece.split(/\s+|(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Han})/u).filter(Boolean)) {
      if (/\p{Script=Han}/u.test(word)) found.push(...hanLanguages(word));
      else {
        const plain = word.replace(/^[.\-–—]+|[.\-–—]+$/g, '');
        const tag = /^([a-z]{2,3})[-_](?:[a-z]{2}|[a-z]{4}|\d{3})(?:[-_][a-z]{2})?$/i.exec(plain)?.[1];
        const language = languageWords.get(key(plain)) ?? (tag ? languageWords.get(key(tag)) : undefined);
        if (language || (plain !== '' && !asides.test(plain))) found.push(language);
      }
    }
  }
  const spoken = [...new Set(found.filter((language) => language !== undefined))];
  return { spoken, isUnderstood: !found.includes(undefined) && (spoken.length > 0 || cell.trim() === '') };
}
