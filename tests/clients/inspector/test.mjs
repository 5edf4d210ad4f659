// graphql-inspector: the server's schema is the contract's, and every document that ships or is shown is valid against it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { diff, validate } from '@graphql-inspector/core';
import { Source, buildClientSchema, buildSchema, getIntrospectionQuery } from 'graphql';
import { examples, operations } from '../documents.mjs';
import { checkout, url } from '../tools.mjs';

const contract = buildSchema(readFileSync(checkout('schema/schema.graphql'), 'utf8'));
const served = buildSchema(await (await fetch(`${url}?sdl`)).text());
assert.deepEqual((await diff(contract, served)).map(change => change.message), []);
// So is what it says of itself by introspection, with every option.
const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const introspected = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
// No introspection tells where a directive is used.
const said = (await diff(contract, buildClientSchema((await introspected.json()).data))).filter(change => !change.type.startsWith('DIRECTIVE_USAGE_'));
assert.deepEqual(said.map(change => change.message), []);
// It does tell when there is something to tell.
const less = buildSchema(readFileSync(checkout('schema/schema.graphql'), 'utf8').replace(/^ {2}".*"\n {2}bedNo: String!$/m, ''));
assert.deepEqual((await diff(contract, less)).map(change => change.type), ['FIELD_REMOVED']);

const documents = [...operations(), ...examples()];
assert.ok(operations().length >= 10 && examples().length >= 10);
for (const { name, text } of documents) {
  const faults = validate(served, [new Source(text, name)], { strictFragments: true, strictDeprecated: true });
  assert.deepEqual(faults.flatMap(fault => fault.errors.map(error => `${name}: ${error.message}`)), []);
}
