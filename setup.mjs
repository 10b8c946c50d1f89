// The one file that the machine's own Node runs: plain JavaScript, built-in modules, Node 20 or newer.
// Installs what is missing, and with `--browser` sees to a browser for the tests. Scripts that npm runs
// after this one find the Node that the lock file names, first on the path.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const lockFile = 'package-lock.json';
// A copy of the lock file that was installed; it lies in `node_modules`, so it goes when that goes.
const installedLockFile = 'node_modules/.hindsight-lock.json';

installPackages();
requireNode();
if (process.argv.includes('--browser')) requireBrowser();

function installPackages() {
  if (existsSync(installedLockFile) && isSame(lockFile, installedLockFile)) return;
  console.error('Installing packages from package-lock.json; this takes about half a minute.');
  run('npm', ['ci'], 'The packages could not be installed. What npm says of it stands above.');
  copyFileSync(lockFile, installedLockFile);
}

function isSame(one, other) {
  return readFileSync(one).equals(readFileSync(other));
}

/** Linux on x64 gets its Node with the packages; every other system brings its own. */
function requireNode() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env: withBin() });
  const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 16)) return;
  fail(
    `Node 24.16 or newer is needed here, and this is ${(stdout ?? '').trim() || 'none'}. Install it from nodejs.org.`,
  );
}

function requireBrowser() {
  const found = spawnSync('node', ['tests/browser.ts'], { encoding: 'utf8', env: withBin() });
  if (found.status === 0) return;
  console.error('No Chromium found; downloading the one that Playwright brings.');
  const playwright = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    env: withBin(),
  });
  if (playwright.status === 0) return;
  console.error('The download failed; asking the system’s package manager.');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    if (spawnSync(command, rest, { stdio: 'inherit' }).status !== 0) {
      fail('The tests need a Chromium. Install one and run again, or name it in CHROMIUM_PATH.');
    }
  }
}

function withBin() {
  return { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}` };
}

function run(command, args, sentence) {
  // Standard output belongs to the command that comes after this.
  const { status, error } = spawnSync(command, args, { stdio: ['inherit', 2, 2] });
  if (error || status !== 0) fail(sentence);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
