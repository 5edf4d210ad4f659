// @graphql-eslint: the schema keeps the rules for schemas and for Relay, the documents that ship or are shown those for operations.
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { examples } from '../documents.mjs';
import { checkout } from '../tools.mjs';
import config from './eslint.config.mjs';

const eslint = new ESLint({ cwd: checkout('.'), overrideConfigFile: true, overrideConfig: config });
const faults = results => results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`));
const results = await eslint.lintFiles(['schema/schema.graphql', 'schema/operations/**/*.graphql']);
assert.ok(results.length > 10);
assert.deepEqual(faults(results), []);
for (const { name, text } of examples()) {
  assert.deepEqual(faults(await eslint.lintText(text, { filePath: `docs/${name}.graphql` })), []);
}
// It does tell when there is something to tell.
assert.equal(faults(await eslint.lintText('{ beds { nodes { bedNumber } } }', { filePath: 'docs/wrong.graphql' })).length, 1);
