// graphql-codegen: the client preset's output of the schema and the trusted documents type-checks, and what it generated runs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { operations } from '../documents.mjs';
import { generated, run, url } from '../tools.mjs';

const folder = generated(import.meta.url);
run(import.meta.url, 'graphql-codegen', '--config', 'codegen.mjs');
run(import.meta.url, 'tsc', '--project', '.');

const manifest = Object.values(JSON.parse(readFileSync(`${folder}/persisted-documents.json`, 'utf8')));
assert.equal(manifest.length, operations().length + 1);

const { largest } = await import(`${folder}/out/largest.js`);
const homes = await largest(url, 'NURSING_HOME');
assert.equal(homes.length, 3);
assert.ok(homes.every(home => home.name.endsWith('(模拟)') && home.division));
assert.deepEqual(homes.map(home => home.bedCount), homes.map(home => home.bedCount).sort((a, b) => b - a));
