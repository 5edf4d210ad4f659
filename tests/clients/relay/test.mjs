// Relay: the compiler takes the schema; a page of a connection is loaded after the other, by `node` for a nested one; the store knows rows by id.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import babel from '@babel/core';
import { generated, run, url } from '../tools.mjs';

// The compiler, and Babel for the `graphql` tags; what a bundler would do, that is the file names' ends, is done by hand.
const folder = generated(import.meta.url);
run(import.meta.url, 'relay-compiler');
for (const name of readdirSync(new URL('.', import.meta.url)).filter(file => file.endsWith('.js'))) {
  const source = readFileSync(new URL(name, import.meta.url), 'utf8');
  const plugins = [['relay', { eagerEsModules: true, artifactDirectory: folder }]];
  writeFileSync(join(folder, name), babel.transformSync(source, { plugins, filename: join(folder, name), configFile: false }).code);
}
for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(from ['"][^'"]*\.graphql)(?=['"])/g, '$1.js'));
}
const load = name => import(join(folder, name));

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
const { createElement, Suspense, act } = await import('react');
const { default: renderer } = await import('react-test-renderer');
const { default: relay } = await import('react-relay');
const { default: runtime } = await import('relay-runtime');

const environment = new runtime.Environment({
  store: new runtime.Store(new runtime.RecordSource()),
  network: runtime.Network.create(async ({ text, name }, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, operationName: name, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return { data };
  }),
});

// The root's connection, and each row in the store under its own id.
const { query } = await load('institutions.js');
const { institutions } = await relay.fetchQuery(environment, query, { first: 5 }).toPromise();
assert.equal(institutions.edges.length, 5);
const largest = institutions.edges[0].node;
assert.equal(environment.getStore().getSource().get(largest.id).bedCount, largest.bedCount);

// All pages of a component's connection, one `loadNext` after the other.
async function readAll(component, properties) {
  let last;
  const shown = state => (last = state);
  await act(async () => renderer.create(
    createElement(relay.RelayEnvironmentProvider, { environment },
      createElement(Suspense, { fallback: '…' }, createElement(component, { ...properties, shown })))));
  const until = async isReached => {
    for (let i = 0; i < 500 && !isReached(); i++) await act(() => new Promise(done => setTimeout(done, 20)));
    assert.ok(isReached(), 'Relay waits for an answer');
  };
  await until(() => last);
  let pages = 1;
  for (; last.hasNext; pages++) {
    const before = last.rows.length;
    await act(async () => { last.loadNext(properties.count); });
    await until(() => !last.isLoadingNext && last.rows.length > before);
  }
  return { ...last, pages };
}

// A nested connection, refetched by `node`.
const { Beds } = await load('beds.js');
const { data, rows: edges, pages } = await readAll(Beds, { institution: largest.id, count: 40 });
const { totalCount } = data.beds;
assert.equal(totalCount, largest.bedCount);
assert.equal(pages, Math.ceil(totalCount / 40));
assert.equal(new Set(edges.map(edge => edge.node.id)).size, totalCount);
assert.deepEqual(edges.map(edge => edge.node.bedNo), edges.map(edge => edge.node.bedNo).sort().reverse());
assert.ok(edges.every(edge => edge.node.institution.id === largest.id));
// Groups are a connection too.
const { Groups } = await load('groups.js');
const groups = await readAll(Groups, { count: 20 });
const sizes = groups.rows.map(row => row.node.aggregate.count);
assert.ok(groups.pages > 1);
assert.equal(new Set(groups.rows.map(row => row.node.key.institution.name)).size, groups.rows.length);
assert.equal(sizes.reduce((sum, size) => sum + size, 0), groups.data.beds.totalCount);
process.exit(0);
