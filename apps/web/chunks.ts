import type { Plugin, Rolldown } from 'vite';

type Modules = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** The library of every visit; its chunk changes only with its version. */
const react = { name: 'react', test: /node_modules\/.*\/(react|react-dom|scheduler)\// };
/** The frame of every page, and the landing page, which has to be light and complete at once. */
const shell = /apps\/web\/(index\.html|src\/(main|app\/(visit|landing-words))\.tsx?)$|packages\/i18n\/src\/words\.ts/;
/** The code of every page but the landing page, the router with it. */
const base = /apps\/web\/src\/app\/(draw-pages|pages|with-queries)\.tsx?$|packages\/i18n\/src\/word-files/;

/**
 * The nouns whose words are loaded together, in one file a language: a visit that needs one of them mostly needs all.
 */
const wordGroups: Readonly<Record<string, readonly string[]>> = {
  first: ['core', 'visitors'],
  start: ['terms', 'errors', 'accounts', 'notifications', 'first-run', 'consents', 'about-matching'],
  account: ['palette', 'personal-data', 'mails'],
  own: [
    'home',
    'organisations',
    'organisation-merges',
    'directory',
    'matches',
    'reasons',
    'suggestions',
    'saved-searches',
    'pipelines',
    'co-investments',
    'versions',
  ],
  event: ['events', 'participants', 'meeting-requests', 'messages', 'agendas', 'invitations'],
  organise: ['organise', 'sessions', 'papers', 'exposure', 'audits', 'acts', 'vouching', 'match-weights'],
  reach: ['introductions', 'imports', 'mailings', 'results'],
  day: ['schedules', 'days'],
};
const groupOf = new Map(Object.entries(wordGroups).flatMap(([group, nouns]) => nouns.map((noun) => [noun, group])));

function wordChunk(id: string): string | null {
  const [, noun = '', language] = /i18n\/src\/words\/([a-z-]+)\.(\w\w)\.ts$/.exec(id) ?? [];
  if (language) {
    const group = groupOf.get(noun);
    if (!group) throw new Error(`the words of ${noun} are in no group: name the noun in chunks.ts`);
    return `words-${group}-${language}`;
  }
  const notice = /i18n\/src\/notices\/[a-z-]+\.(\w\w)\.ts$/.exec(id)?.[1];
  return notice ? `notices-${notice}` : null;
}

/** Heavy code that is rarely needed: each has a chunk of its own. */
const heavy = [
  { name: 'pinyin', test: /domain\/src\/(pinyin|collation-table)/ },
  { name: 'passkeys', test: /node_modules\/.*\/@simplewebauthn\// },
  { name: 'qr-code', test: /ui\/qr-code|node_modules\/.*\/uqr\// },
  { name: 'chinese-font', test: /noto-sans-sc/ },
  // Styles of printed paper and of the screen on the wall are for no other page.
  { name: 'sheets', test: /sheets\.css$/ },
  { name: 'wall', test: /wall\.css$/ },
];
/** Chunks that depend on the shared one, which therefore comes before them. */
const beside = [
  { name: 'picker', test: /ui\/chip-picker|node_modules\/.*\/downshift\// },
  { name: 'invitations', test: /features\/invitations\// },
  { name: 'palette', test: /features\/palette\// },
];

/** The chunk of a page, by the folder or the name of its file; what a page alone needs comes with it. */
const areas: readonly (readonly [area: string, pages: RegExp])[] = [
  ['sign-in', /^(sign-in|reset|unsubscribe|terms|privacy|outbox|about-matching)\b/],
  ['sign-up', /^(sign-up|invitation|agree)\b/],
  ['account', /^account\b/],
  ['admin', /^(admin|match-weights)$/],
  ['session', /^organise\/session$/],
  ['schedule', /^organise\/schedule$/],
  ['day', /^organise\/(day|wall)$/],
  ['print', /^organise\/print$/],
  ['organise', /^(organise\b|events\/new$)/],
  ['register', /^event\/register$/],
  ['event', /^events?\b/],
  ['organisation', /^organisation(\/|$)/],
  ['home', /^(home|organisations\/one)$/],
  ['matches', /^(suggestions\b|directory)/],
];

function areaOfPage(id: string): string | undefined {
  const page = /apps\/web\/src\/pages\/(.+)\.tsx$/.exec(id)?.[1];
  if (page === undefined || page === 'landing') return undefined;
  const area = areas.find(([, pages]) => pages.test(page))?.[0];
  if (!area) throw new Error(`${id} is in no chunk: name its folder in chunks.ts`);
  return area;
}

const reaching = new Map<string, ReadonlySet<string>>();

/** Finds the areas from which a module is reached; `signed-in` is what surrounds the pages of people who signed in. */
function areasReaching(id: string, modules: Modules): ReadonlySet<string> {
  const known = reaching.get(id);
  if (known) return known;
  const found = new Set<string>();
  const seen = new Set([id]);
  for (const module of seen) {
    const area = areaOfPage(module);
    if (area) {
      found.add(area);
      continue;
    }
    const info = modules.getModuleInfo(module);
    if (!info || info.isEntry) continue;
    for (const by of [...info.importers, ...info.dynamicImporters])
      if (/app\/(shell|frame|account-menu|page|routes)\.tsx$/.test(by)) found.add('signed-in');
      else seen.add(by);
  }
  reaching.set(id, found);
  return found;
}

/** Tells whether a module belongs to the pages of suggestions only, which need much that no other page does. */
const isMatching = (areas: ReadonlySet<string>) => [...areas].every((area) => ['home', 'matches'].includes(area));
const named = (name: string, test: (id: string, areas: ReadonlySet<string>) => boolean) => ({
  name: (id: string, modules: Modules) => (test(id, areasReaching(id, modules)) ? name : null),
});
/** Tells whether a module is an icon. A list imports all of them, so that the first chunk that draws one holds it. */
const isIcon = (id: string) => /lucide-react/.test(id);
const isBeside = (id: string) => beside.some(({ test }) => test.test(id));
const isHeavy = (id: string) => isBeside(id) || heavy.some(({ test }) => test.test(id));

/**
 * The chunks in their order: the first that takes a module has it, with all that it imports. The sign-in page's modules
 * are the base of all other pages; those of several areas are shared; the rest comes with its area.
 */
export const groups: Rolldown.CodeSplittingGroup[] = [
  { name: wordChunk },
  react,
  { name: 'shell', test: shell },
  named(
    'base',
    (id, areas) => base.test(id) || (!isHeavy(id) && !isIcon(id) && areas.has('sign-in') && areas.size > 1),
  ),
  ...heavy,
  named('shared', (id, areas) => !isBeside(id) && (areas.has('signed-in') || (areas.size > 1 && !isMatching(areas)))),
  ...beside,
  named('matching', (_, areas) => areas.size > 1 && isMatching(areas)),
  { name: (id, modules) => [...areasReaching(id, modules)][0] ?? null },
];

const facade = /^export\{([^}]*)\}from"\.\/([^"]+)";?\s*$/;

/**
 * Removes the files that only pass on what a chunk exports. Rolldown emits one for every module of a chunk that is
 * imported dynamically (rolldown/rolldown#9729), some two hundred; imports are led to the chunk instead.
 */
export function withoutFacades(): Plugin {
  return {
    name: 'without-facades',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const targets = new Map<string, { readonly file: string; readonly names: string }>();
      for (const chunk of Object.values(bundle)) {
        const [, names, file] = (chunk.type === 'chunk' && !chunk.isEntry && facade.exec(chunk.code)) || [];
        if (names === undefined || file === undefined) continue;
        const members = names.split(',').map((one) => one.split(' as '));
        targets.set(chunk.fileName.replace('assets/', ''), {
          file,
          names: members.map(([inner, outer = inner]) => `${outer}:e.${inner}`).join(),
        });
        delete bundle[chunk.fileName];
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(/import\(([`"'])\.\/([^`"']+)\1\)/g, (whole, _quote, name) => {
          const target = targets.get(name);
          return target ? `import("./${target.file}").then(e=>({${target.names}}))` : whole;
        });
      }
    },
  };
}
