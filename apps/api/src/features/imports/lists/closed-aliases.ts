import type { SpokenLanguage } from '@jumelage/domain/language';
import type { OrganisationKind, Sector } from '@jumelage/domain/organisation';
import type { Attendance, ParticipantStatus } from '@jumelage/domain/participant';

/** Words that lists use beside a code and its labels, with a bar or a break between them. */
export type Aliases<Value extends string> = Readonly<Record<Value, string>>;

export const kindAliases: Aliases<OrganisationKind> = {
  startup: `start-up company | jeune pousse | scale-up | scaleup | spin-off | 创业公司 | 创业企业 | 初创公司 | 初创 | 科创企业 | 新創公司
    jeune entreprise innovante | JEI | deeptech | 科技创业`,
  sme: `sme | smb | small business | small company | small and medium enterprise | small and medium-sized enterprise | pme | tpe | tpe pme
    petite ou moyenne entreprise | petite et moyenne entreprise | entreprise | company | société | business | industry | firm | 企业 | 公司
    中小型企业 | 民营企业 | 民企 | micro | micro enterprise | micro-entreprise | small medium enterprise | small medium business | pme tpe
    中小微企业 | 小微企业 | 微型企业 | 民营`,
  large: `corporate | corporation | large enterprise | multinational | grand groupe | grand compte | groupe | eti | 集团 | 集团公司 | 大企业 | 大公司 | 国企
    国有企业 | 央企 | 上市公司 | 跨国公司 | large | big company | grande entreprise | groupe international | 大型国企 | 大型集团`,
  project: `project | project holder | project owner | startup project | pre-startup | team without a company | projet | porteur de projet
    porteuse de projet | équipe | équipe sans société | projet de création | future start-up | 项目 | 项目方 | 创业项目 | 创业团队 | 团队
    拟成立公司 | 未注册公司`,
  investor: `investment fund | fund | vc | venture capital | venture capital fund | business angel | angel investor | private equity | pe | cvc
    family office | fonds | fonds d’investissement | investisseuse | capital-risque | société de capital-risque | bank | banque | 投资人 | 投资者
    投资机构 | 投资方 | 投资公司 | 基金 | 风险投资 | 风投 | 创投 | 天使投资人 | angel | investment | investissement | invest | 投资`,
  research: `research | research institute | research institution | r&d | rto | university | academia | academic | laboratory | lab | université | recherche
    laboratoire | école | académique | centre de recherche | institut de recherche | 研究所 | 研究院 | 科研院所 | 科研机构 | 高校 | 大学 | 院校
    实验室 | research organisation | research center | research centre | organisme de recherche | centres de recherche | grande école | 学校`,
  public: `government | public sector | public authority | public institution | authority | municipality | collectivité | collectivité territoriale
    secteur public | administration | établissement public | 政府 | 政府机构 | 政府部门 | 公共机构 | 事业单位 | 机关 | public | publique
    public body | ministry | ministère | région | mairie | agence publique | 国家机关`,
  support: `cluster | incubator | accelerator | association | chamber of commerce | business support | service provider | consultant | consulting | ngo
    nonprofit | incubateur | accélérateur | pôle de compétitivité | pépinière | technopole | science park | parc scientifique | cci
    chambre de commerce | conseil | 孵化器 | 加速器 | 园区 | 科技园 | 协会 | 商会 | 服务机构 | 支持机构 | 中介机构 | 咨询公司 | pôle | réseau
    network | federation | fédération`,
};

export const sectorAliases: Aliases<Sector> = {
  it: `it | ict | information and communication technology | information and communication technologies | digital | software | tech | informatique
    numérique | tic | logiciel | ia | ai | artificial intelligence | intelligence artificielle | télécoms | telecom | telecommunications | big data
    cloud | cybersecurity | cybersécurité | internet | 信息技术 | 人工智能 | 软件 | 互联网 | 电子信息 | 信息产业 | 数字经济 | 通信 | 大数据
    新一代信息技术 | 信息通信 | data | iot | blockchain | semiconductors | semi-conducteurs | 集成电路 | 半导体 | 芯片 | 云计算 | 物联网 | 区块链
    数字化 | 机器人`,
  cleantech: `clean tech | clean technologies | green tech | greentech | environment | energy | renewable energy | sustainability | technologies propres
    technologie propre | éco-technologies | écotechnologie | environnement | énergie | énergies renouvelables | transition énergétique
    développement durable | 清洁技术 | 环保 | 新能源 | 能源 | 绿色科技 | 环境 | 节能环保 | 清洁能源 | 绿色技术 | climate | climat | hydrogen
    hydrogène | solar | solaire | recycling | recyclage | water treatment | 光伏 | 储能 | 碳中和 | 双碳 | 氢能 | 水处理`,
  biomed: `biomedical | biotech | biotechnology | biotechnologies | medtech | medical | health | healthcare | life sciences | life science | pharma
    pharmaceutical | biomédical | biomédicale | santé | sciences de la vie | médical | pharmacie | dispositifs médicaux | e-santé | 生物医药 | 医药
    医疗 | 生物技术 | 医疗健康 | 大健康 | 生命科学 | 医疗器械 | 生物 | 健康 | biopharma | diagnostics | diagnostic | therapeutics | 制药 | 医学
    诊断`,
};

export const attendanceAliases: Aliases<Attendance> = {
  onsite: `on-site | in person | in-person | physical | offline | live | venue | présentiel | en présentiel | présence | en personne | physique | sur site
    线下 | 现场 | 到场 | 线下参会 | 现场参会 | 實體 | 现场参加 | present | présent | présente | sur le site | 到会`,
  remote: `online | on-line | virtual | virtually | digital | web | video | distanciel | en distanciel | en ligne | visio | visioconférence | virtuel
    virtuelle | 线上 | 在线 | 远程 | 网络 | 视频 | 线上参会 | 远程参会 | 線上 | zoom | teams | webinar | webinaire | 腾讯会议`,
};

export const statusAliases: Aliases<ParticipantStatus> = {
  registered: `registered | inscrit | inscrite | pending | pending approval | waiting | applied | en attente | à valider | 已报名 | 待审核 | 待确认 | 报名
    not confirmed | non confirmé | non confirmée | unconfirmed | waitlisted | waitlist | waiting list | liste d’attente | sur liste d’attente
    unpaid | non payé | impayé | à confirmer | pré-inscrit | invited | invité | invitée | tentative | maybe | peut-être | awaiting payment | 未审核
    未付款 | 待付款 | 候补 | 候补名单 | 审核中 | 待定 | 已邀请`,
  admitted: `admitted | admis | admise | attending | confirmed | accepted | approved | paid | checked in | complete | completed | confirmé | confirmée
    validé | validée | accepté | payé | 已通过 | 已录取 | 已确认 | 通过 | 已审核 | 已付款 | 审核通过 | activated | active | actif | participera
    participe | going | 已报到 | 已签到 | 已缴费 | 已激活`,
  refused: 'refused | refusé | refusée | rejected | declined | not admitted | rejeté | 未通过 | 已拒绝 | 拒绝',
  withdrawn: `withdrawn | désisté | désistée | cancelled | canceled | refunded | not attending | annulé | annulée | remboursé | 已退出 | 已取消 | 取消
    已退款 | deleted | supprimé | supprimée | removed | no show | ne participe pas | ne participera pas | not coming | absent | absente | 不参加
    无法参加 | 已删除`,
};

/**
 * Other names of languages in lists, beside their names and codes: ISO 639-2, a country's code, one character,
 * varieties of Chinese.
 */
export const languageAliases: Aliases<SpokenLanguage> = {
  fr: 'fra | fre | francais | française | fr | 法文 | 法 | fran',
  zh: `zho | chi | cn | cmn | mandarin | mandarin chinese | chinese mandarin | chinois mandarin | putonghua | simplified chinese | traditional chinese
    chinois simplifié | 普通话 | 汉语 | 国语 | 華語 | 华语 | 中国话 | 中文 | 中 | 汉 | 漢語 | 國語 | 普通話 | 简体中文 | 繁体中文 | 北京话
    chinoise`,
  en: 'eng | uk | gb | us | anglaise | 英文 | 英 | ang | angl',
  de: 'deu | ger | allemande | 德文 | 德',
  es: 'spa | castilian | castellano | castillan | espagnole | 西班牙文 | 西',
  it: 'ita | italienne | 意大利文 | 意',
  ja: 'jpn | jp | japonaise | 日文 | 日',
  ko: 'kor | kr | coréenne | 韩文 | 朝鲜语 | 韩 | 韓文',
  ru: 'rus | русский | 俄文 | 俄',
  pt: 'por | br | brazilian | portugaise | 葡萄牙文 | 葡',
  ar: 'ara | arabe | 阿拉伯文 | 阿 | العربية',
};
