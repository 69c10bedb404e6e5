import { expect, it } from 'vitest';
import { deviceOf } from './device.ts';

const like = (system: string, browser: string) => `Mozilla/5.0 (${system}) AppleWebKit/537.36 ${browser}`;

it.each([
  [like('Windows NT 10.0; Win64; x64', 'Chrome/140.0.0.0 Safari/537.36'), 'Chrome, Windows'],
  [like('Windows NT 10.0; Win64; x64', 'Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0'), 'Edge, Windows'],
  [like('X11; Linux x86_64', 'Chrome/140.0.0.0 Safari/537.36 OPR/120.0'), 'Opera, Linux'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [like('Macintosh; Intel Mac OS X 10_15_7', 'Version/18.0 Safari/605.1.15'), 'Safari, macOS'],
  // Each of these claims to be others as well.
  [like('iPhone; CPU iPhone OS 18_0 like Mac OS X', 'Version/18.0 Mobile/15E148 Safari/604.1'), 'Safari, iPhone'],
  [like('iPhone; CPU iPhone OS 18_0 like Mac OS X', 'CriOS/140.0 Mobile/15E148 Safari/604.1'), 'Chrome, iPhone'],
  [like('iPad; CPU OS 18_0 like Mac OS X', 'FxiOS/140.0 Mobile/15E148 Safari/605.1.15'), 'Firefox, iPad'],
  [
    like('Linux; Android 15; SM-S931B', 'SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36'),
    'Samsung Internet, Android',
  ],
  [like('Linux; Android 12; HarmonyOS; NOH-AN00', 'Chrome/114.0.0.0 Mobile Safari/537.36'), 'Chrome, HarmonyOS'],
  [like('Linux; Android 14; V2309A', 'Chrome/130.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50'), 'WeChat, Android'],
  ['curl/8.9', ''],
  ['', ''],
  [undefined, ''],
  // Nothing that a stranger writes comes through, and only the beginning is read.
  ['<b>Bank</b> Windows', 'Windows'],
  [`${'x'.repeat(400)} Firefox/140.0 (Windows)`, ''],
])('%s is %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
