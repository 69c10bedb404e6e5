import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** Imitates a browser's storage. */
function storage(entries: Readonly<Record<string, string>>) {
  const kept: Record<string, string> = { ...entries };
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => void delete kept[key],
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(kept, name, { value, enumerable: false });
  return kept;
}

it.each([
  ['answers', true],
  ['cannot be reached', false],
])('who signs out leaves nothing of what was read in the browser, where the server %s', async (_, isThere) => {
  const local = storage({
    'jumelage.kept.1.session': '{"user":{}}',
    'jumelage.kept.1.day evt_1': '{"people":[]}',
    'jumelage.language': 'zh',
  });
  const tab = storage({ 'jumelage.acting': '{"name":"LI Na"}' });
  const went: string[] = [];
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('navigator', { onLine: isThere });
  vi.stubGlobal('location', { pathname: '/home', assign: (to: string) => void went.push(to) });
  vi.stubGlobal('fetch', async () => {
    if (!isThere) throw new TypeError('unplugged');
    return new Response(null, { status: 204 });
  });
  const { signOut } = await import('./session.ts');
  const end = await signOut().then(
    () => 'left',
    () => 'still signed in',
  );
  // The language is a choice and nobody's data.
  expect([Object.keys(local), Object.keys(tab), end, went]).toEqual([
    ['jumelage.language'],
    [],
    isThere ? 'left' : 'still signed in',
    isThere ? ['/'] : [],
  ]);
});
