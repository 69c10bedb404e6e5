import { cpSync } from 'node:fs';
import type { Language } from '@jumelage/domain/language';
import { wordsOf } from '@jumelage/i18n/all-words';
import type { Noun } from '@jumelage/i18n/words';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { startServer, temporaryFolder } from '../support/server.ts';
import { launch } from './browser.ts';

const locales = { fr: 'fr-FR', zh: 'zh-CN', en: 'en-GB' } as const satisfies Record<Language, string>;

export type Stage = {
  readonly url: string;
  readonly browser: Browser;
  /** Requests to any other host that a page tried: refused, and wrong. */
  readonly strangers: string[];
  /** Errors that a page threw or wrote on its console. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
};

/**
 * Starting a browser takes a second of CPU: the files of a process share one, and each window has a store of its own.
 */
let browser: Promise<Browser> | undefined;
export const openBrowser = (): Promise<Browser> => (browser ??= launch());

/** Opens the product on a database of its own, and a browser that reaches nothing but it. */
export async function openStage(): Promise<Stage> {
  const folder = temporaryFolder();
  cpSync(inject('filled'), folder.path, { recursive: true });
  const [server, shared] = await Promise.all([startServer({ DATA_DIR: folder.path }), openBrowser()]);
  return {
    url: server.url,
    browser: shared,
    strangers: [],
    complaints: [],
    close: async () => {
      await Promise.all(shared.contexts().map((context) => context.close()));
      await server.stop();
      folder.remove();
    },
  };
}

/** Opens a person’s own browser window, in a language. */
export async function openWindow(
  stage: Stage,
  { language, width = 1440, height = 900 }: { language: Language; width?: number; height?: number },
): Promise<Page> {
  const context: BrowserContext = await stage.browser.newContext({
    baseURL: stage.url,
    locale: locales[language],
    viewport: { width, height },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  // Watched, not intercepted: interception would switch the browser's cache off, and the app is a hundred files.
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(stage.url) && !url.startsWith('data:') && !url.startsWith('blob:')) stage.strangers.push(url);
  });
  // A violation of the pages’ policy is a fault, even where the page goes on without it and the console says nothing.
  await context.exposeFunction('tellViolation', (what: string) => stage.complaints.push(`against the policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
        tellViolation(`${location.pathname} ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
      },
    );
  });
  const page = await context.newPage();
  // A fault is found a little later this way; a busy machine makes no test fail.
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => stage.complaints.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    // A refusal that the test provokes is written by the browser itself, with the status.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      stage.complaints.push(`${page.url()} ${message.text()}`);
  });
  return page;
}

type ShownMail = { readonly to: string; readonly subject: string; readonly text: string };

/** Finds the newest mail to an address, in the outbox that the demonstration shows. Throws where none came. */
export async function newestMail({ url }: Pick<Stage, 'url'>, address: string): Promise<ShownMail> {
  const { mails } = (await (await fetch(`${url}/api/demo/mails`)).json()) as { mails: readonly ShownMail[] };
  const mail = mails.find(({ to }) => to === address);
  if (!mail) throw new Error(`no mail to ${address}`);
  return mail;
}

/** Reads the six digits of the newest mail to an address. */
export async function mailedCode(stage: Pick<Stage, 'url'>, address: string): Promise<string> {
  const { text } = await newestMail(stage, address);
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0];
  if (!code) throw new Error(`no code in the mail to ${address}: ${text}`);
  return code;
}

/** Answers the words of a noun in the language of a window, so that a journey finds its buttons in every language. */
export const wordsFor = <N extends Noun>(language: Language, noun: N) => wordsOf(language, noun);

/** Waits for the page after a sign-in: home, or on a phone the day of one's meetings while it is on. */
export const untilHome = (page: Page): Promise<void> => page.waitForURL(/\/(?:home|events\/[^/]+\/agenda)$/);

/** Measures how many pixels the page scrolls sideways; on a phone it must not. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Finds the undo button of a message; where other messages may be shown too, of the one that says `text`. */
export const undoOf = (page: Page, language: Language, text: string | RegExp = '') =>
  page
    .getByRole('status')
    .locator('div')
    .filter({ hasText: text })
    .getByRole('button', { name: wordsFor(language, 'core').undo, exact: true });
