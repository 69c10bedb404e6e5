import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillLine,
  fillText,
  languageWithoutAccount,
  type MailingFacts,
  mailingLanguage,
  mailingValues,
  placeholderProblems,
  placeholders,
  placeholdersIn,
  sendingProblems,
  writtenLanguages,
} from './mailing-text.ts';

const values = Object.fromEntries(mailingValues.map((name) => [name, `<${name}>`])) as MailingFacts;
const text = (subject: string, body: string) => ({ subject, body });

describe('placeholders', () => {
  it('stand in braces, with or without blanks, each once', () => {
    expect(placeholdersIn('{given_name} { event_name }{given_name} {} {x\ny} }{')).toEqual([
      'given_name',
      'event_name',
      '',
    ]);
  });

  it('are a closed list: any other is refused with its field', () => {
    expect(
      placeholderProblems({ fr: text('{event_name}', '{prenom}'), en: text('{}', '{__proto__} {given_name}') }),
    ).toEqual([
      { path: 'texts.fr.body', code: 'placeholder_unknown', name: 'prenom' },
      { path: 'texts.en.subject', code: 'placeholder_unknown', name: '' },
      { path: 'texts.en.body', code: 'placeholder_unknown', name: '__proto__' },
    ]);
  });

  it('that are buttons stand in no subject', () => {
    expect(placeholderProblems({ zh: text('{event_link}', '{event_link}') })).toEqual([
      { path: 'texts.zh.subject', code: 'link_in_subject', name: 'event_link' },
    ]);
  });

  it('are all known to a text', () => {
    const all = placeholders.map((name) => `{${name}}`).join(' ');
    expect(placeholderProblems({ en: text('x', all) })).toEqual([]);
  });
});

describe('a filled text', () => {
  it('has the values of its reader', () => {
    expect(fillLine('Hello { given_name } of {organisation}', values)).toBe('Hello <given_name> of <organisation>');
  });

  it('has a dash for what is not known', () => {
    expect(fillLine('At {event_place}.', { ...values, event_place: '' })).toBe('At –.');
  });

  it('is cut into paragraphs and buttons', () => {
    expect(fillText('Hello {given_name},\n\nOne\ntwo {event_link} three\n \n\n{personal_link}', values)).toEqual([
      { text: 'Hello <given_name>,' },
      { text: 'One\ntwo' },
      { link: 'event_link' },
      { text: 'three' },
      { link: 'personal_link' },
    ]);
  });

  it('never reads a value as a placeholder, nor as a button', () => {
    const braces = fc.stringMatching(/^[{}a-z_ \n$&]{0,30}$/);
    const hostile = fc.oneof(
      braces,
      fc.constantFrom(...placeholders).map((name) => `{${name}}`),
      fc.constant('$&$1'),
    );
    fc.assert(
      fc.property(hostile, (name) => {
        const filled = fillText('{given_name}{event_link}{given_name}', { ...values, given_name: name });
        expect(filled.filter((part) => 'link' in part)).toEqual([{ link: 'event_link' }]);
        expect(fillLine('[{given_name}]', { ...values, given_name: name })).toBe(`[${name || '–'}]`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the language of a mailing', () => {
  const texts = { fr: text('a', 'b'), zh: text('', ''), en: text('a', '') };

  it('is one with a subject and a text', () => expect(writtenLanguages(texts)).toEqual(['fr']));

  it.each([
    ['fr', null, 'fr'],
    ['zh', null, 'fr'],
    ['en', 'fr', 'fr'],
    ['zh', 'zh', 'fr'],
  ] as const)('for a reader of %s with %s to fall back on is %s', (reader, fallback, language) => {
    expect(mailingLanguage(reader, texts, fallback)).toBe(language);
  });

  it('is the declared one where two are written', () => {
    const two = { fr: text('a', 'b'), en: text('a', 'b') };
    expect(mailingLanguage('zh', two, 'en')).toBe('en');
    expect(mailingLanguage('fr', two, 'en')).toBe('fr');
  });

  it('is none where nothing was written', () => expect(mailingLanguage('fr', {}, 'fr')).toBeUndefined());

  it.each([
    [['de', 'zh', 'fr'], 'DE', 'zh'],
    [[], 'CN', 'zh'],
    [[], 'FR', 'fr'],
    [['ko'], 'TW', 'zh'],
    [['de'], 'DE', 'en'],
  ] as const)('of somebody who speaks %j and comes from %s is %s', (spoken, country, language) => {
    expect(languageWithoutAccount(spoken, country)).toBe(language);
  });
});

describe('what keeps a mailing from being sent', () => {
  it('is a text that is missing', () => {
    expect(sendingProblems({})).toEqual([{ path: 'texts', code: 'required' }]);
    expect(sendingProblems({ fr: text('', '') })).toEqual([{ path: 'texts', code: 'required' }]);
  });

  it('is a language that is half written', () => {
    expect(sendingProblems({ fr: text('a', 'b'), en: text('', 'b'), zh: text('a', '') })).toEqual([
      { path: 'texts.zh.body', code: 'required' },
      { path: 'texts.en.subject', code: 'required' },
    ]);
  });

  it('is nothing else', () => expect(sendingProblems({ en: text('a', '{event_link}') })).toEqual([]));
});
