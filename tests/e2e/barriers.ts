import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Theme = 'light' | 'dark';

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
};

/** Rules about colours: all that another theme changes. They take as long as all the others together. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Runs axe on the page with all rules but those of colours. */
const findFaults = (page: Page): Promise<readonly Violation[]> =>
  page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], rules: ${JSON.stringify(
      Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
    )} }).then(({ violations }) => violations)`,
  );

/** Looks of words that axe has passed in this process, and need not judge on every page, by theme. */
const passed: Record<Theme, Set<string>> = { light: new Set(), dark: new Set() };

/** Runs axe on the colours of the page, for each look of words that has not passed yet. */
async function findColourFaults(page: Page, theme: Theme): Promise<readonly Violation[]> {
  const { violations, looks } = await page.evaluate(judgeColours, { passed: [...passed[theme]], rules: colourRules });
  for (const look of looks) passed[theme].add(look);
  return violations;
}

/**
 * Runs in the page: puts the words that are seen together by everything that their contrast follows from (their own
 * style, and the layers that they stand on), and has axe judge one of each look; where it cannot tell, all of that look.
 * Answers what is wrong, and the looks that are right.
 */
async function judgeColours({ passed, rules }: { passed: readonly string[]; rules: readonly string[] }) {
  type Found = Omit<Violation, 'nodes'> & { nodes: (Violation['nodes'][number] & { element: Element })[] };
  const { axe } = window as unknown as {
    axe: { run: (context: object, options: object) => Promise<{ violations: Found[]; passes: Found[] }> };
  };
  const known = new Set(passed);
  const paint = (element: Element) => {
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
    const layer = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join(' ');
    return layer === 'rgba(0, 0, 0, 0) none 1 none normal' ? '' : layer;
  };
  const grounds = new Map<Element, string>();
  /** Describes the layers from the page up to an element, with those that are laid over or under its children. */
  const groundOf = (element: Element): string => {
    const kept = grounds.get(element);
    if (kept !== undefined) return kept;
    const laid = [...element.children]
      .filter((child) => getComputedStyle(child).position !== 'static')
      .map(paint)
      .filter(Boolean);
    const below = element.parentElement ? groundOf(element.parentElement) : '';
    const ground = [below, paint(element), [...new Set(laid)].join('+')].filter(Boolean).join(' > ');
    grounds.set(element, ground);
    return ground;
  };
  const looks = new Map<string, Element[]>();
  for (const element of document.body.querySelectorAll('*')) {
    const isField = element.matches('input, select, textarea');
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (!(isField || hasWords) || element.closest(':disabled, [aria-disabled=true]')) continue;
    const { width, height } = element.getBoundingClientRect();
    if (!element.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1) continue;
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
    const link = element.closest('a, [role=link]');
    const around = link?.parentElement && `${getComputedStyle(link.parentElement).color} ${textDecorationLine}`;
    const pseudo = ['::before', '::after'].map((name) => getComputedStyle(element, name).content);
    const look = [groundOf(element), color, fontSize, fontWeight, textShadow, around, isField, ...pseudo].join(' | ');
    if (!known.has(look)) looks.set(look, [...(looks.get(look) ?? []), element]);
  }
  const violations: Violation[] = [];
  const right: string[] = [];
  const judge = async (elementsOf: (all: Element[]) => Element[]) => {
    const include = [...looks.values()].flatMap(elementsOf);
    if (include.length === 0) return;
    const result = await axe.run(
      { include },
      { runOnly: rules, resultTypes: ['violations', 'passes'], elementRef: true, selectors: false },
    );
    const elements = (all: Found[]) => new Set(all.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
    const [wrong, fine] = [elements(result.violations), elements(result.passes)];
    for (const { id, nodes } of result.violations)
      violations.push({ id, nodes: nodes.map(({ element: _, ...node }) => node) });
    for (const [look, all] of looks) {
      const isWrong = all.some((one) => wrong.has(one));
      if (!isWrong && all.some((one) => fine.has(one))) right.push(look);
      if (isWrong || all.length === 1 || right.includes(look)) looks.delete(look);
    }
  };
  await judge((all) => all.slice(0, 1));
  await judge((all) => all.slice(1));
  return { violations, looks: right };
}

/** Waits for fonts and for whatever moves or fades, and has every style computed again. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await document.fonts.ready;
    // Endless animations are not waited for.
    const ends = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.race([
      Promise.allSettled(ends.map((one) => one.finished)),
      new Promise((late) => setTimeout(late, 1000)),
    ]);
    document.documentElement.style.display = 'none';
    document.documentElement.getBoundingClientRect();
    document.documentElement.style.display = '';
    await frame();
  });
}

/** Runs axe on the page as it stands, in the light theme and in the dark one; answers a line for each fault. */
export async function findBarriers(page: Page): Promise<string[]> {
  // A page that is still on its way has no main part yet; what it then still asks for has a moment to come.
  await page.locator('main, [role=main]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found: string[] = [];
  const before = await page.evaluate(() => document.documentElement.dataset.theme ?? 'light');
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    // The dark theme has other colours and nothing else: only they are looked at again.
    const look = async () => [
      ...(theme === 'light' ? await findFaults(page) : []),
      ...(await findColourFaults(page, theme)),
    ];
    await settle(page);
    let violations = await look();
    // A web font that arrives while the theme changes leaves old colours on some words for a moment: what is wrong is
    // wrong twice.
    if (violations.length > 0) {
      await page.waitForTimeout(400);
      await settle(page);
      violations = await look();
    }
    for (const { id, nodes } of violations)
      found.push(
        ...nodes
          .slice(0, 3)
          .map(
            (node) =>
              `${new URL(page.url()).pathname} ${theme} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200)}`,
          ),
      );
  }
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, before);
  return found;
}
