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
  ['attendance', '6、参会方式 | Will you attend in person or online?'],
])('headings that hold the %s', (field, words) => {
  for (const heading of words.split(' | ')) expect([heading, fieldOf(heading)]).toEqual([heading, field]);
});

test('headings of something else hold nothing', () => {
  const words =
    'Company phone | Company website | Type of ticket | Entreprise – Téléphone | Company size | 单位及职务 | 职务 | Nom acheteur | Buyer last name | Contact owner | E-mail 1 - Label | Email display name | Date of birth | 手机号码 | Participant, ID | Organisation, identifiant | How did you hear about our company? | Adresse postale | Ville';
  for (const heading of words.split(' | ')) expect([heading, fieldOf(heading)]).toEqual([heading, undefined]);
});

test('the address of the person comes before a second one, and that of who paid last', () => {
  const ranked = ['Email payeur', 'Email personnel', 'Email'].map((heading) => readHeading(heading)?.rank ?? -1);
  expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
  expect(new Set(ranked).size).toBe(3);
});
