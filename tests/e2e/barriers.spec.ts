import { expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openBrowser, openWindow } from './harness.ts';

const pale = 'color: #999';
const page = (body: string) => `<!doctype html><html lang="en"><title>Barriers</title>
  <style>body { background: #fff; color: #111 } [data-theme=dark] body { background: #111; color: #fff }</style>
  <main><h1>Barriers</h1>${body}</main>`;

test.each([
  ['words that are read well', '<p>One</p><p>Two</p>', []],
  ['pale words among others of their kind', `<p>One</p><p>Two</p><p style="${pale}">Three</p>`, ['light']],
  ['words that pale on a darker layer', '<div style="background: #666"><p>One</p></div>', ['light']],
  ['dark words that stay dark at night', '<p style="color: #222">One</p>', ['dark']],
  [
    'pale words of which the first lies under something',
    `<div style="position: relative"><p style="${pale}">One</p>
      <div style="position: absolute; inset: 0; background: #fff"></div></div><p style="${pale}">Two</p>`,
    ['light'],
  ],
  [
    'a link that only its colour sets apart',
    `<p>One <a href="#a" style="color: #222; text-decoration: none">two</a> three</p>`,
    ['light', 'dark'],
  ],
] as const)('%s', async (_, body, themes) => {
  const stage = { url: 'about:blank', strangers: [], complaints: [], close: async () => undefined };
  const window = await openWindow({ ...stage, browser: await openBrowser() }, { language: 'en' });
  await window.setContent(page(body));
  // Colours that passed once are not judged again; faults are reported each time.
  for (let time = 0; time < 2; time++)
    expect((await findBarriers(window)).map((told) => told.split(' ')[1])).toEqual(themes);
  await window.context().close();
});
