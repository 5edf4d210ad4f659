import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { checkout } from '../tools.mjs';
import config from './eslint.config.mjs';
const eslint = new ESLint({ cwd: checkout('.'), overrideConfigFile: true, overrideConfig: config });
const results = await eslint.lintFiles(['schema/schema.graphql', 'schema/operations/*.graphql']);
const m = results.flatMap(r => r.messages.map(x => `${r.filePath.split('/').pop()}:${x.line} ${x.ruleId} ${x.message}`));
const by = {}; for (const r of results) for (const x of r.messages) (by[x.ruleId] ??= []).push(`${r.filePath.split('/').pop()}:${x.line} ${x.message.slice(0,150)}`);
for (const k in by) console.log(k, by[k].length, by[k].slice(0,4));
