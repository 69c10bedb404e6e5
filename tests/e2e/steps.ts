import type { Language } from '@jumelage/domain/language';
import { day } from '@jumelage/domain/time';
import type { Page } from 'playwright-core';
import { appCode } from '../support/authenticators.ts';
import { openStage, type Stage, wordsFor } from './harness.ts';

export const password = 'correct horse battery';

/** Opens a stage under a host name: passkeys belong to one, and an IP address has none. */
export async function openNamedStage(): Promise<Stage> {
  const stage = await openStage();
  return { ...stage, url: stage.url.replace('127.0.0.1', 'localhost') };
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const card = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

/** Asks the API as the page of a window would, with its cookies. Throws where it refuses. */
export async function ask(
  { url }: Stage,
  page: Page,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  data?: object,
) {
  const response = await page.request[method](path, { ...(data ? { data } : {}), headers: { origin: url } });
  if (!response.ok()) throw new Error(`${path} → ${response.status()} ${await response.text()}`);
  return response;
}

/** Signs a window in as one of the demonstration’s people, by family name. */
export async function enterAs(stage: Stage, page: Page, family: string): Promise<void> {
  type People = { readonly people: readonly { readonly userId: string; readonly name: { readonly family: string } }[] };
  const { people } = (await (await ask(stage, page, 'get', '/api/demo/people')).json()) as People;
  await ask(stage, page, 'post', '/api/demo/session', {
    userId: people.find(({ name }) => name.family.toLowerCase() === family)?.userId,
  });
}

/** Creates an event some weeks ahead, open to registrations, as the organiser who is signed in in a window; its path. */
export async function givenEvent(stage: Stage, page: Page, name: string, more: object = {}): Promise<string> {
  const date = new Date(Date.now() + 20 * day).toISOString().slice(0, 10);
  const text = { fr: name, zh: name, en: name };
  const event = await ask(stage, page, 'post', '/api/events', {
    ...{ name: text, place: text, description: {}, zone: 'Europe/Paris', startsOn: date, endsOn: date },
    ...{ requestLimit: 15, requestHours: 72, ...more },
  });
  const path = `/events/${((await event.json()) as { id: string }).id}`;
  await ask(stage, page, 'post', `/api${path}/sessions`, {
    ...{ name: text, slotMinutes: 20, breakMinutes: 5, tableCount: 6 },
    blocks: [{ startsAt: `${date}T09:30`, endsAt: `${date}T11:30` }],
  });
  await ask(stage, page, 'put', `/api${path}/status`, { status: 'open' });
  return path;
}

/** Finds the organisation of the person who is signed in in a window. */
export async function organisationOf(
  stage: Stage,
  page: Page,
): Promise<{ readonly id: string; readonly nameLatin: string }> {
  const { organisations } = (await (await ask(stage, page, 'get', '/api/session')).json()) as {
    organisations: { id: string; nameLatin: string }[];
  };
  const [own] = organisations;
  if (!own) throw new Error('no organisation');
  return own;
}

/** Signs in on the page that asks for address and password. */
export async function typePassword(page: Page, language: Language, email: string, secret: string): Promise<void> {
  const words = wordsFor(language, 'accounts');
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await page.getByRole('textbox', { name: words.password }).fill(secret);
  await press(page, words.signIn);
}

/** Gives a window a device that keeps passkeys and always knows its owner. */
export async function giveDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Begins to set an authenticator app up; answers what the app shows at an instant. */
export async function beginApp(page: Page, language: Language): Promise<(instant: number) => string> {
  const words = wordsFor(language, 'accounts');
  const app = card(page, words.appTitle);
  await app.getByRole('button', { name: words.appSet }).click();
  const key = ((await app.locator('.font-mono').first().textContent()) ?? '').replace(/\s/g, '');
  return (instant) => appCode(`otpauth://totp/x?secret=${key}&period=30&digits=6`, instant);
}
