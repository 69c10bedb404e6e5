import { expect, test } from 'vitest';
import { type HeadEvent, headOf, withHead } from './head.ts';

const event: HeadEvent = {
  name: { fr: 'Rencontres <b>cleantech</b>', zh: '清洁技术对接会' },
  place: { fr: 'Antibes & Nice' },
  startsOn: '2027-07-02',
  endsOn: '2027-07-04',
  status: 'open',
};
const shell =
  '<html lang="en"><head><meta name="description" content="old" /><title>old</title></head><body>$& <title>body</title></body></html>';
const at = (path: string) => ({ language: 'fr', base: 'https://twins.example', path }) as const;

test('a public page tells its own title in each language, and is listed', () => {
  expect(headOf('/events', 'fr')).toEqual({
    title: 'Événements · Jumelage 双城对接',
    description: 'Les forums et les sessions de rendez-vous des parcs jumelés.',
    isListed: true,
  });
  expect(headOf('/events', 'zh').title).toBe('活动 · Jumelage 双城对接');
  expect(headOf('/', 'en').title).toBe('Jumelage 双城对接 · The right meetings between two science parks');
});

test('an event tells its name, dates and place, in the language that it has; a draft is not listed', () => {
  expect(headOf('/events/$eventId', 'zh', event)).toEqual({
    title: '清洁技术对接会 · Jumelage 双城对接',
    description: '2027年7月2日至4日 · Antibes & Nice',
    isListed: true,
  });
  expect(headOf('/events/$eventId', 'en', event).title).toBe('Rencontres <b>cleantech</b> · Jumelage 双城对接');
  expect(headOf('/events/$eventId', 'fr', { ...event, place: {} }).description).toBe('2–4 juillet 2027');
  expect(headOf('/events/$eventId', 'fr', { ...event, status: 'draft' }).isListed).toBe(false);
});

test('pages that need an account, pages below an event and unknown ones are not listed', () => {
  for (const path of ['/home', '/organisations/$organisationId', '/invitation/$code', undefined] as const)
    expect([path, headOf(path, 'en').isListed, headOf(path, 'en').title]).toEqual([path, false, 'Jumelage 双城对接']);
  expect(headOf('/events/$eventId/people', 'fr', event).isListed).toBe(false);
});

test('a head is written as text, never as markup, and replaces the one of the shell only', () => {
  const drawn = withHead(shell, headOf('/events/$eventId', 'fr', event), at('/events/evt_1'));
  expect(drawn).toContain('<html lang="fr">');
  expect(drawn).toContain('<title>Rencontres &#60;b&#62;cleantech&#60;/b&#62; · Jumelage 双城对接</title>');
  expect(drawn).toContain('<meta name="description" content="2–4 juillet 2027 · Antibes &#38; Nice" />');
  expect(drawn).not.toContain('<b>');
  expect(drawn).toContain('<body>$& <title>body</title></body>');
});

test('a listed page names its languages and the picture by absolute addresses', () => {
  const drawn = withHead(shell, headOf('/events', 'fr'), at('/events'));
  expect(drawn.match(/hreflang="[^"]+" href="[^"]+"/g)).toEqual([
    'hreflang="fr" href="https://twins.example/events?lang=fr"',
    'hreflang="zh-Hans" href="https://twins.example/events?lang=zh"',
    'hreflang="en" href="https://twins.example/events?lang=en"',
  ]);
  expect(drawn).toContain('<meta property="og:image" content="https://twins.example/share.png" />');
  expect(drawn).toContain('<meta property="og:locale" content="fr_FR" />');
  expect(drawn).not.toContain('noindex');
});

test('a page that is not listed says so, and names no other address of it', () => {
  const drawn = withHead(shell, headOf('/home', 'zh'), { ...at('/home"><script>'), language: 'zh' });
  expect(drawn).toContain('<html lang="zh-Hans">');
  expect(drawn).toContain('<meta name="robots" content="noindex" />');
  expect(drawn).not.toContain('hreflang');
  expect(drawn).not.toContain('<script>');
});
