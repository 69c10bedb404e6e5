import { describe, expect, it, test } from 'vitest';
import { readParts } from './heading-parts.ts';

const fieldOf = (heading: string) => readParts(heading)?.field;

describe('the field of a heading by its words', () => {
  test.each([
    ['email', 'Email | your e-mail address | Courrier électronique | 常用邮箱 | 联系邮箱地址'],
    ['organisation', 'Nom de votre start-up | companyName | 您所在的公司 | Raison sociale | École'],
    ['organisation_hanzi', 'Company (CN) | 公司中文名称 | Nom chinois de la société'],
    ['country', 'Entreprise – Pays | Which country do you represent? | 您来自哪个国家 | Nationalité'],
    ['languages', 'What languages do you speak | 掌握语言 | Langues de travail'],
    ['attendance', 'En personne | On site | 线上或线下 | À distance'],
    ['name', 'Full name | Nom et prénom | 请填写姓名 | Family and given name'],
    ['hanzi', 'Name in Chinese characters | 中文姓名'],
    ['given', 'firstName | attendee[first_name] | Prénom | 名'],
    ['family', 'Nom de famille | LastName | 姓氏 | participant.last_name'],
  ])('%s', (field, headings) => {
    for (const heading of headings.split(' | ')) expect([heading, fieldOf(heading)]).toEqual([heading, field]);
  });

  test.each([
    ['a phone', 'Company phone'],
    ['a postal address', 'Adresse'],
    ['the post of somebody', '公司职务'],
    ['who pays', 'Nom acheteur'],
    ['a day of birth', 'Date de naissance'],
    ['nothing that is known', 'Xyzzy'],
    ['nothing at all', ''],
    ['only signs', '*** : ?'],
  ])('is none where it holds %s', (_, heading) => expect(readParts(heading)).toBeUndefined());

  it.each([
    ['Langue du nom', 'a language of a name is neither'],
    ['Email display name', 'the name beside an address is not the address'],
    ['Company first name', 'the given name of somebody at a company is not the company'],
  ])('of two meanings that exclude each other it takes none: %s', (heading) =>
    expect(readParts(heading)).toBeUndefined(),
  );
});

describe('how sure it is', () => {
  test.each([
    ['Company', true],
    ['Your company', true],
    ['Company you have built', false],
    ['公司名称', true],
    ['公司龘', false],
  ])('%j: %s', (heading, isSure) => expect(readParts(heading)?.isSure).toBe(isSure));
});

describe('the script that it names', () => {
  test.each([
    ['Name (Chinese)', 'chinese'],
    ['Name in English', 'latin'],
    ['姓名（拼音）', 'latin'],
    ['Chinese and English name', undefined],
    ['Name', undefined],
  ])('%s: %s', (heading, script) => expect(readParts(heading)?.script).toBe(script));
});

describe('numbers in a heading', () => {
  test.each([
    ['3. Email', 'email'],
    ['Q12 Email', 'email'],
    ['Email 1', 'email'],
    ['Champ complémentaire 4 : Entreprise', 'organisation'],
  ])('are those of a question: %s', (heading, field) => expect(fieldOf(heading)).toBe(field));

  test.each(['Nom Participant 2', 'Email 3', 'Société 12'])('are those of a further person: %s', (heading) =>
    expect(readParts(heading)).toBeUndefined(),
  );
});
