import { expect, test } from 'vitest';
import { readHeading } from './columns.ts';

const fieldOf = (heading: string) => readHeading(heading)?.field;

test.each([
  [
    'family',
    'Nom de famille | Last name* | participant.last_name | attendee[last_name] | LastName | Q2 Last name | Surname / Family name | Nom 姓 | 姓 (拼音) | Фамилия',
  ],
  [
    'given',
    'Prénom (requis) | First/Given name | Attendee first name | Prénom du représentant | firstName | 名（拼音） | 2) Prénom :',
  ],
  [
    'name',
    'Nom et prénom | Noms et prénoms | NOM Prénom | Nom de famille / Prénom | Full name | 姓名 Name | Founder name | 1、您的姓名： | 代表团成员姓名 | Quels sont vos nom et prénom ? | Họ và tên',
  ],
  ['hanzi', 'Name (CN) | 姓名（中文） | Nom en chinois | Chinese name'],
  [
    'email',
    'E-mail (pro) | Email / 邮箱 | 常用邮箱 | 電子郵件信箱 | Courrier électronique | Adresse mail professionnelle | Contact – Email | 3. Votre email | E-mail du contact | What is your work e-mail address?',
  ],
  [
    'organisation',
    'Raison sociale | Société / Organisme | Company Name* | 单位名称 | 所在公司/机构 | Organisme de rattachement | Nom de votre start-up | Nom du fonds | Structure d’appartenance | Company (EN) | Entity name | Entreprise – Nom | Champ complémentaire 1 Entreprise',
  ],
  ['organisation_hanzi', '单位（中文） | Company (CN) | 公司名称（中文） | Nom chinois de l’organisation'],
  [
    'country',
    'Pays de résidence | Country/territory | 国家（地区） | Entreprise – Pays | 您来自哪个国家？ | De quel pays venez-vous ? | Country of residence | 国籍/地区 | Nationalité',
  ],
  ['languages', '5、您使用的语言（可多选） | Which languages do you speak? | Langues parlées'],
  ['jobTitle', 'Job Title | Attendee: Job title | Fonction * | 您的职务 | 职位 | Position | Titre du poste | Title'],
  [
    'phone',
    'Phone Number | Mobile Phone | Tél. portable | 手机号码（必填） | 3、联系电话： | Téléphone | Entreprise – Téléphone | Company phone',
  ],
  ['wechat', 'WeChat ID | 微信号 | Identifiant WeChat | 微信号（选填）'],
  ['website', 'Website URL | Company website | Site web de l’entreprise | 公司官网 | 网址'],
  ['tags', 'Tags | Étiquettes | 标签 | Labels'],
  ['description', 'Company Description | Présentation de l’entreprise | 公司简介 | 企业简介（200字以内）'],
  [
    'offer',
    'Offer | Que proposez-vous ? | 您能提供什么？ | What does your company offer to partners? | 7、贵公司可提供的技术或产品：',
  ],
  [
    'need',
    'Needs | Que recherchez-vous ? | What kind of partners are you looking for? | 8、您希望对接的合作伙伴类型 | 合作需求',
  ],
  ['attendance', '6、参会方式 | Will you attend in person or online?'],
])('headings that hold the %s', (field, words) => {
  for (const heading of words.split(' | ')) expect([heading, fieldOf(heading)]).toEqual([heading, field]);
});

test('headings of something else hold nothing', () => {
  const words =
    'Type of ticket | Company size | 单位及职务 | Nom acheteur | Buyer last name | Contact owner | E-mail 1 - Label | Email display name | Date of birth | Participant, ID | Organisation, identifiant | How did you hear about our company? | Adresse postale | Ville | Do you need an interpreter? | Avez-vous besoin d’une attestation ? | 是否需要酒店住宿';
  for (const heading of words.split(' | ')) expect([heading, fieldOf(heading)]).toEqual([heading, undefined]);
});

test('the address of the person comes before a second one, and that of who paid last', () => {
  const ranked = ['Email payeur', 'Email personnel', 'Email'].map((heading) => readHeading(heading)?.rank ?? -1);
  expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
  expect(new Set(ranked).size).toBe(3);
});
