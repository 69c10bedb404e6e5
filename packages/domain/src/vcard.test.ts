import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, textOf } from './testing-texts.ts';
import { toVcard } from './vcard.ts';

const wei = {
  name: { family: 'Zhang', given: 'Wei', hanzi: '张伟' },
  organisation: { nameLatin: 'Shuxi, Robotics; Ltd', nameHanzi: '蜀犀机器人' },
  phone: '+86 138 0013 8000',
  wechat: 'wei\\zhang',
  email: 'wei@shuxi.example',
};

test('a card has both scripts, escaped values and CRLF at every end', () => {
  expect(toVcard(wei).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Zhang Wei 张伟',
    'N:Zhang;Wei;;;',
    'ORG:Shuxi\\, Robotics\\; Ltd 蜀犀机器人',
    'TEL;TYPE=cell:+86 138 0013 8000',
    'EMAIL:wei@shuxi.example',
    'SOCIALPROFILE;SERVICE-TYPE=WeChat;VALUE=text:wei\\\\zhang',
    'NOTE:WeChat: wei\\\\zhang',
    'END:VCARD',
    '',
  ]);
});

test('what was not given stands nowhere, and a Latin name is written as it is said', () => {
  const card = toVcard({ ...wei, name: { family: 'Daniel', given: 'Loïc' }, phone: null, wechat: null, email: null });
  expect(card).toContain('FN:Loïc Daniel\r\n');
  expect(card).not.toMatch(/TEL|EMAIL|SOCIALPROFILE|NOTE/);
});

test('long lines are folded within 75 octets and never within a character', () => {
  const nameHanzi = '成都高新区科技有限责任公司'.repeat(6);
  const card = toVcard({ ...wei, organisation: { nameLatin: 'A', nameHanzi } });
  for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(card.replaceAll('\r\n ', '')).toContain(`ORG:A ${nameHanzi}\r\n`);
  expect(card).not.toContain('\ufffd');
});

test('a line break in a value cannot begin a property', () => {
  expect(toVcard({ ...wei, wechat: 'a\r\nTEL:666' })).not.toMatch(/^TEL:666/m);
});

/** Reads the properties of a card as RFC 6350 §3.2 says: lines that begin with a blank belong to the one before. */
function propertiesOf(card: string): readonly (readonly [string, string])[] {
  const lines = card.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
}

/** Reads a value: `\n` is a break, another character after a stroke is itself. */
const readValue = (value: string) => value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));

test('whatever somebody wrote comes back as it was, and adds no property', () => {
  const odd = ['\\', ';', ',', ':', '\n', '\r\n', '\r', ' ', 'é', '张', '𠮷', '👩‍🔬', 'TEL:1', 'END:VCARD', 'n', '\\n'];
  const text = fc.oneof(textOf(odd, 30), anyText).filter((one) => one !== '');
  fc.assert(
    fc.property(text, text, (wechat, organisation) => {
      const card = toVcard({ ...wei, wechat, organisation: { nameLatin: organisation, nameHanzi: null } });
      const properties = propertiesOf(card);
      expect(properties.map(([name]) => name)).toEqual([
        ...['BEGIN', 'VERSION', 'FN', 'N', 'ORG', 'TEL;TYPE=cell', 'EMAIL'],
        ...['SOCIALPROFILE;SERVICE-TYPE=WeChat;VALUE=text', 'NOTE', 'END'],
      ]);
      const textOfProperty = (start: string) =>
        readValue(properties.find(([name]) => name.startsWith(start))?.[1] ?? '');
      const withBreaks = (one: string) => one.replace(/\r\n|\r/g, '\n');
      expect(textOfProperty('SOCIALPROFILE')).toBe(withBreaks(wechat));
      expect(textOfProperty('NOTE')).toBe(`WeChat: ${withBreaks(wechat)}`);
      expect(textOfProperty('ORG')).toBe(withBreaks(organisation));
      for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a line of 75 octets stays whole', 'a'.repeat(71), 1],
  ['one of 76 is two', 'a'.repeat(72), 2],
  ['one of 149 is two', 'a'.repeat(145), 2],
  ['one of 150 is three', 'a'.repeat(146), 3],
  ['a character of four octets goes to the next line whole', `${'a'.repeat(70)}𠮷`, 2],
])('%s', (_, nameLatin, lines) => {
  const card = toVcard({ ...wei, organisation: { nameLatin, nameHanzi: null } });
  const from = card.indexOf('ORG:');
  expect(card.slice(from, card.indexOf('\r\nTEL')).split('\r\n ')).toHaveLength(lines);
});

test('an organisation is named in the scripts it has', () => {
  const org = (nameLatin: string, nameHanzi: string | null) =>
    propertiesOf(toVcard({ ...wei, organisation: { nameLatin, nameHanzi } })).find(([name]) => name === 'ORG')?.[1];
  expect([org('Shuxi', '蜀犀'), org('Shuxi', null), org('', '蜀犀')]).toEqual(['Shuxi 蜀犀', 'Shuxi', '蜀犀']);
});

test('one of three ways to be reached is enough', () => {
  const none = { phone: null, wechat: null, email: null };
  const names = (given: object) =>
    propertiesOf(toVcard({ ...wei, ...none, ...given }))
      .map(([name]) => name)
      .slice(5, -1);
  expect(names({})).toEqual([]);
  expect(names({ phone: '+33 6 12 34 56 78' })).toEqual(['TEL;TYPE=cell']);
  expect(names({ email: 'a@sample.example' })).toEqual(['EMAIL']);
  expect(names({ wechat: '', email: '', phone: '' })).toEqual([]);
});
