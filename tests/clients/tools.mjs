// What the clients' tests share: the server's address, the contract, and a way to run the tools.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clients = fileURLToPath(new URL('.', import.meta.url));

/** The server's endpoint. */
export const url = process.argv[2];

/** A path of the checkout. */
export const checkout = path => join(clients, '../..', path);

/** An empty folder for what tools generate, below the test's own. */
export function generated(test) {
  const folder = fileURLToPath(new URL('.generated', test));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

/** Runs a program of the packages in the test's folder; what it prints is the reason when it fails. */
export function run(test, program, ...parameters) {
  const { status, error, stdout, stderr } = spawnSync(join(clients, 'node_modules/.bin', program), parameters, {
    cwd: fileURLToPath(new URL('.', test)),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) throw error ?? new Error(`${program} ${parameters.join(' ')}\n${stdout}${stderr}`);
}
