import { expect, test } from 'vitest';
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
