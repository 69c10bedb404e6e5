import type { ImportColumn, ImportField } from '@jumelage/contracts/imports';
import type { Language } from '@jumelage/domain/language';

/** Splits the words of a table at bars and line breaks. */
export const wordsIn = (text: string): string[] => text.split(/[|\n]/).flatMap((word) => word.trim() || []);

/**
 * The headings of the file, by language; the first of a language is written on export, all are understood on import.
 */
export const headings: Readonly<Record<ImportColumn, Readonly<Record<Language, string>>>> = {
  family: {
    en: 'Family name | Last name | Surname | Lastname | Family',
    fr: 'Nom | Nom de famille | Nom d’usage | Patronyme',
    zh: '姓（拼音） | 姓 | 姓氏 | 姓拼音 | 拼音姓 | 英文姓',
  },
  given: {
    en: 'Given name | First name | Forename | Firstname | Given names | Given | Christian name',
    fr: 'Prénom | Prénoms | Prénom usuel',
    zh: '名（拼音） | 名 | 名字 | 名拼音 | 拼音名 | 英文名',
  },
  hanzi: {
    en: 'Chinese name | Name in Chinese | Full name in Chinese | Name in Chinese characters | Hanzi',
    fr: 'Nom en chinois | Nom chinois | Nom complet en chinois | Nom en caractères chinois',
    zh: '中文姓名 | 中文名 | 中文名字 | 姓名（中文） | 汉字姓名 | 中文全名',
  },
  email: {
    en: 'Email | E-mail | Email address | E-mail 1 - Value | Email 1 | Primary email | Work email | Business email | Email ID | Attendee email | Mail',
    fr: `E-mail | Courriel | Adresse e-mail | Adresse mail | Adresse de messagerie | Adresse électronique | Mél | Messagerie | Adresse courriel
      Email professionnel | Mail pro`,
    zh: '电子邮箱 | 邮箱 | 电子邮件 | 电邮 | 邮件 | 邮箱地址 | 电子邮箱地址 | 邮件地址 | 电子信箱 | 联系邮箱 | 工作邮箱 | E-mail地址 | 邮箱号',
  },
  organisation: {
    en: `Organisation | Organization | Company | Company name | Organization name | Organisation name | Organization 1 - Name | Employer | Institution
      Affiliation | Business name | Company / Organisation | Account name | Firm | Associated company | Entity | Legal name | Current company
      University | Organisation / Institution`,
    fr: `Organisation | Entreprise | Société | Structure | Organisme | Établissement | Raison sociale | Employeur | Institution | Nom de l’entreprise
      Nom de la société | Nom de l’organisation | Nom de la structure | Dénomination sociale | Nom de l’organisme | Entité | Compagnie
      Entreprise associée | Laboratoire | Université`,
    zh: `机构 | 机构名称 | 公司 | 单位 | 公司名称 | 单位名称 | 企业 | 企业名称 | 所在单位 | 工作单位 | 所属机构 | 所在公司 | 组织 | 组织名称 | 就职单位
      公司全称 | 单位全称 | 企业全称 | 机构全称 | 参会单位 | 学校 | 院校 | 高校 | 所属单位 | 服务单位`,
  },
  organisation_hanzi: {
    en: `Organisation, Chinese name | Organisation in Chinese | Organization in Chinese | Company in Chinese | Company name in Chinese
      Chinese company name`,
    fr: 'Organisation en chinois | Entreprise en chinois | Société en chinois | Nom chinois de l’entreprise',
    zh: '机构中文名称 | 公司中文名称 | 单位中文名称 | 公司中文名 | 企业中文名称 | 中文公司名称 | 机构中文名',
  },
  country: {
    en: `Country or region | Country | Country/Region | Country code | Home country | Business country | Company country | Nation
      Country of residence | Country name | Work country`,
    fr: `Pays ou région | Pays | Pays/Région | Code pays | Pays de résidence | Pays (bureau) | Pays de l’entreprise | Pays d’origine
      Pays d’exercice | Pays de domicile`,
    zh: '国家或地区 | 国家 | 国家/地区 | 国家地区 | 所在国家 | 所在国 | 国别 | 国家名称 | 所属国家 | 所在国家或地区',
  },
  kind: {
    en: `Type | Kind | Organization type | Organisation type | Company type | Type of organisation | Type of organization | Type of company
      Participation type`,
    fr: 'Type | Nature | Type d’organisation | Type de structure | Type d’entreprise | Catégorie | Type d’organisme',
    zh: '机构类型 | 类型 | 企业类型 | 单位类型 | 公司类型 | 单位性质 | 企业性质 | 机构性质',
  },
  sector: {
    en: 'Sector | Industry | Sector of activity | Business sector | Field | Industry sector | Field of activity',
    fr: 'Secteur | Secteur d’activité | Domaine | Filière | Domaine d’activité | Activité',
    zh: '行业 | 领域 | 所属行业 | 行业领域 | 所属领域 | 产业 | 所在行业 | 专业领域',
  },
  languages: {
    en: 'Languages | Language | Spoken languages | Languages spoken | Working languages | Meeting languages | Preferred language',
    fr: 'Langues | Langue | Langues parlées | Langue parlée | Langues de travail | Langue de travail',
    zh: '语言 | 语种 | 会议语言 | 工作语言 | 沟通语言 | 交流语言 | 使用语言 | 掌握语言',
  },
  attendance: {
    en: 'Attendance | Attendance mode | Attendance type | Mode of attendance | Participation mode | In person or online | Format',
    fr: 'Participation | Présence | Mode de participation | Mode de présence | Modalité | Format',
    zh: '参会方式 | 参会形式 | 参加方式 | 出席方式 | 参与方式',
  },
  status: {
    en: 'Status | Attendee status | Registration status | State',
    fr: 'Statut | État | Statut de l’inscription | Statut d’inscription',
    zh: '状态 | 报名状态 | 审核状态 | 参会状态',
  },
  jobTitle: {
    en: `Job title | Position | Job position | Job function | Role | Function | Job | Occupation | Current position | Professional title
      Designation | Job role | Current title`,
    fr: `Fonction | Poste | Intitulé du poste | Intitulé de poste | Profession | Fonction dans l’entreprise | Rôle | Qualité
      Titre du poste | Fonction / Poste | Poste occupé | Métier`,
    zh: '职务 | 职位 | 职称 | 岗位 | 头衔 | 担任职务 | 职务/职称 | 职务职称 | 所任职务 | 职位名称 | 职务名称 | 現職 | 職稱 | 職位 | 職務',
  },
  phone: {
    en: `Phone | Phone number | Mobile | Mobile phone | Mobile number | Mobile phone number | Telephone | Cell phone | Cell | Tel | Business phone
      Work phone | Primary phone | Phone 1 - Value | Contact number | Telephone number | Phone No. | Home phone | Cellphone | Contact phone`,
    fr: `Téléphone | Tél | Tél. | Portable | Mobile | Numéro de téléphone | Téléphone portable | Téléphone mobile | N° de téléphone
      Téléphone professionnel | Tél. mobile | Tél. portable | Téléphone (bureau) | GSM | Numéro de portable | Numéro de mobile | Téléphone fixe
      Coordonnées téléphoniques`,
    zh: '手机 | 手机号 | 手机号码 | 电话 | 联系电话 | 电话号码 | 移动电话 | 联系方式 | 联系手机 | 手机号（微信同号） | 办公电话 | 手機 | 電話 | 聯絡電話 | 手机/电话',
  },
  wechat: {
    en: 'WeChat | WeChat ID | Wechat number | WeChat account | Weixin | Weixin ID | WeChat name | WeChat / Weixin',
    fr: 'Identifiant WeChat | Compte WeChat | Numéro WeChat | ID WeChat | Pseudo WeChat',
    zh: '微信 | 微信号 | 微信号码 | 微信ID | 微信账号 | 微信帐号 | 个人微信 | 微信名 | 微信昵称 | 微信號',
  },
  tags: {
    en: 'Tags | Tag | Labels | Label | Keywords | Categories | Category | Group | Groups | Groups and tags | Group Membership | Segment | Contact tags',
    fr: 'Étiquettes | Étiquette | Mots-clés | Mots clés | Libellés | Groupe | Groupes | Catégories | Profil du participant',
    zh: '标签 | 分组 | 分类 | 关键词 | 组别 | 類別 | 標籤',
  },
  website: {
    en: `Website | Web site | Website URL | Company website | Web page | URL | Homepage | Organisation website | Organization website | Company URL
      Web | Internet | Website 1 - Value | Company website URL | Company domain name`,
    fr: `Site web | Site internet | Site Web de l’entreprise | Adresse du site | Page Web | URL du site | Site de l’entreprise
      Site internet de l’entreprise | Site web de la société | Lien du site | Page d’accueil`,
    zh: '网站 | 网址 | 官网 | 公司网站 | 公司网址 | 企业网站 | 公司官网 | 企业官网 | 官方网站 | 单位网站 | 单位网址 | 網站 | 網址 | 主页',
  },
  description: {
    en: `Description | Company description | About | About the company | Company profile | Organisation description | Organization description
      Presentation | Profile | Short description | About us | Company presentation | About your company | Business description | Pitch`,
    fr: `Description | Présentation | Présentation de l’entreprise | Présentation de la société | Description de l’entreprise | À propos
      Description de la structure | Présentation de la structure | Activité de l’entreprise | Présentation de l’activité
      Description de l’activité | Pitch`,
    zh: '简介 | 公司简介 | 企业简介 | 单位简介 | 机构简介 | 介绍 | 公司介绍 | 企业介绍 | 项目简介 | 项目介绍 | 机构介绍 | 主营业务 | 業務介紹 | 公司簡介',
  },
  offer: {
    en: `Offer | Offers | What you offer | What do you offer? | What we offer | Offering | Offerings | Products and services | Products & services
      Technology offer | Cooperation offered | What can you offer? | Expertise offered | We offer | Products | Services offered | I offer`,
    fr: `Offre | Offres | Ce que vous proposez | Ce que vous offrez | Que proposez-vous ? | Votre offre | Vos offres | Produits et services
      Offre de coopération | Ce que nous proposons | Produits / services | Offre technologique | Compétences proposées | Solutions proposées`,
    zh: '供给 | 可提供 | 提供 | 我能提供 | 可提供的资源 | 可提供资源 | 提供的产品或服务 | 产品与服务 | 产品和服务 | 产品或服务 | 合作供给 | 技术供给 | 资源供给 | 您能提供什么 | 供應',
  },
  need: {
    en: `Need | Needs | What you are looking for | What are you looking for? | Looking for | Seeking | What we need | Requirements | Partners sought
      Cooperation requested | What do you need? | Partner search | We are looking for | Objectives | Expectations | I am looking for | Looking to meet`,
    fr: `Besoin | Besoins | Ce que vous recherchez | Ce que vous cherchez | Que recherchez-vous ? | Votre besoin | Vos besoins | Recherche | Attentes
      Partenaires recherchés | Type de partenaire recherché | Vos attentes | Objectifs | Recherche de partenaires | Nous recherchons`,
    zh: '需求 | 合作需求 | 对接需求 | 您的需求 | 希望对接 | 寻求 | 寻求合作 | 合作意向 | 需求描述 | 技术需求 | 参会需求 | 期望对接的合作方 | 希望对接的资源 | 对接意向 | 洽谈需求 | 您希望寻找什么 | 参会目的',
  },
};

/**
 * Columns that a file may have in place of ours: a whole name in one cell, and the id that the list's own tool gives a
 * person. Other languages' headings follow.
 */
export const furtherHeadings: Readonly<Partial<Record<ImportField, string>>> = {
  name: `Name | Full name | Fullname | Attendee name | Participant | Participant name | Contact | Contact name | Display name | Delegate | Delegate name
    Guest | Guest name | Person | Attendee | Nom complet | Nom et prénom | Nom et prénoms | Prénom et nom | Nom prénom | Prénom nom
    Nom du participant | Participant·e | Invité | Nom & prénom | Nom, prénom | Identité | 姓名 | 参会人 | 参会者 | 参会人姓名 | 参会人员 | 嘉宾
    嘉宾姓名 | 联系人 | 联系人姓名 | 全名 | 真实姓名 | 参会嘉宾 | 代表姓名 | 姓名拼音 | 拼音 | 拼音姓名 | 英文姓名 | 人员姓名 | 參會者 | 氏名 | 名前
    성명 | 이름 | 성함 | Vollständiger Name | Nombre completo | Nombre y apellidos | Nome completo | Nome e cognome | ФИО | الاسم | الاسم الكامل
    Họ và tên | Họ tên | Name, Vorname | Noms et prénoms | Prénoms et noms | Naam`,
  externalId: `External ID | ExternalId | ID | Record ID | Contact ID | Attendee ID | Attendee # | Person ID | Participant ID | Identifiant
    Identifiant externe | Identifiant participant | Référence | 编号 | 参会编号 | 人员编号 | 外部编号 | Barcode | Ticket number | Numéro de billet`,
  family: `Nachname | Familienname | Apellidos | Apellido | Cognome | Sobrenome | Apelido | Achternaam | Фамилия | 성 | Nazwisko | Příjmení | Efternamn
    Soyadı`,
  given: 'Vorname | Nombre | Nombres | Nome | Voornaam | Имя | Imię | Jméno | Förnamn | Fornavn | Adı',
  email: `E-Mail-Adresse | Correo | Correo electrónico | Posta elettronica | Indirizzo email | メール | メールアドレス | 이메일 | Эл. почта | 電子郵件
    電郵 | Endereço de e-mail | E-mailadres | Эл. адрес | Электронная почта | البريد الإلكتروني | Correo-e | E-Mail`,
  organisation: `Firma | Unternehmen | Organisation/Firma | Empresa | Azienda | Società | Organización | Organização | 会社 | 会社名 | 所属 | 회사 | 회사명
    소속 | Организация | Компания | 公司名稱 | 機構 | 單位 | 企業名稱 | Bedrijf | Firmenname | Organisatie | الشركة | المؤسسة | Công ty | Tổ chức
    Ente | Institución | Institut`,
  country: 'Land | País | Paese | Staat | 国 | 국가 | Страна | 國家 | Kraj | Země | Ülke | البلد | الدولة | Quốc gia',
  languages: 'Sprachen | Sprache | Idiomas | Idioma | Lingue | 言語 | 언어 | 語言',
  kind: 'Organisationstyp | Tipo de organización | 機構類型',
  sector: 'Branche | Sektor | 行業 | 産業',
};

/** Columns of the same person that count where the better one is empty or absent. */
export const secondHeadings: Readonly<Partial<Record<ImportField, string>>> = {
  // Also a form of address, which is none.
  jobTitle: 'Title | Titre | Headline | Business title',
  phone: 'Company phone | Office phone | Standard | Téléphone 2 | Phone 2 | Other phone | 固定电话 | 座机 | 单位电话',
  family: 'Nom de naissance | Nom de jeune fille | Birth name | Maiden name',
  email:
    'Email 2 | E-mail 2 | E-mail 2 - Value | E-mail 2 Address | E-mail Address 2 | Second email | Secondary email | Other email | Personal email | Private email | Email personnel | Email perso | Autre email | Email secondaire | 个人邮箱 | 备用邮箱 | 私人邮箱',
  country: '地区 | 所在地区 | Région | Region | Pays, ville | Ville, pays | City, country',
};

/**
 * Columns of somebody else than the participant, or of what somebody is and not where they work: used where nothing
 * better is there, and marked as assumed.
 */
export const lastResorts: Readonly<Partial<Record<ImportField, string>>> = {
  country:
    'Pays acheteur | Pays payeur | Payer country | Billing country | Pays de facturation | Invoice address: Country | Mailing country | Nationality | Nationalité | Citizenship | 国籍 | Staatsangehörigkeit',
  email: 'Email payeur | Email acheteur | Buyer email | Order email | Billing email | Email de facturation',
};

/** Columns that an export has beside those that an import reads: words for the codes, and ids. */
export const exportedColumns = [
  'countryLabel',
  'kindLabel',
  'sectorLabel',
  'languageLabels',
  'attendanceLabel',
  'statusLabel',
  'id',
  'organisationId',
] as const;
export type ExportedColumn = (typeof exportedColumns)[number];

/**
 * The headings of those columns; the first of a language is written, the others are those of files that earlier
 * versions wrote.
 */
export const exportedHeadings: Readonly<
  Record<ExportedColumn, Readonly<Record<Language, readonly [string, ...string[]]>>>
> = {
  countryLabel: {
    en: ['Country or region, in words', 'Country, in words'],
    fr: ['Pays ou région, en clair', 'Pays, en clair'],
    zh: ['国家或地区名称', '国家名称'],
  },
  kindLabel: { en: ['Type, in words', 'Kind, in words'], fr: ['Type, en clair'], zh: ['机构类型名称'] },
  sectorLabel: { en: ['Sector, in words'], fr: ['Secteur, en clair'], zh: ['行业名称', '领域名称'] },
  languageLabels: { en: ['Languages, in words'], fr: ['Langues, en clair'], zh: ['语言名称'] },
  attendanceLabel: {
    en: ['Attendance, in words'],
    fr: ['Participation, en clair', 'Présence, en clair'],
    zh: ['参会方式名称'],
  },
  statusLabel: { en: ['Status, in words'], fr: ['Statut, en clair'], zh: ['状态名称'] },
  id: { en: ['Participant, ID'], fr: ['Participant, identifiant'], zh: ['参会者编号'] },
  organisationId: { en: ['Organisation, ID'], fr: ['Organisation, identifiant'], zh: ['机构编号'] },
};
