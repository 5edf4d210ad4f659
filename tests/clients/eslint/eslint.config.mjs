import graphql from '@graphql-eslint/eslint-plugin';
import { checkout } from '../tools.mjs';

const schema = checkout('schema/schema.graphql');
const documents = checkout('schema/operations/**/*.graphql');
const linted = { languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema, documents } } }, plugins: { '@graphql-eslint': graphql } };
const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay, 'flat/operations-recommended': operations } = graphql.configs;
const [severity, names] = recommended.rules['@graphql-eslint/naming-convention'];

export default [
  {
    ...linted,
    files: ['schema/schema.graphql'],
    rules: {
      ...recommended.rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // `TypeLabels` are the labels of types.
      '@graphql-eslint/naming-convention': [severity, { ...names, 'ObjectTypeDefinition,ObjectTypeExtension': { forbiddenSuffixes: ['Type'] } }],
      // The registers' own words, such as bedNo.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Rows have ids; what totals and pages them has none.
      '@graphql-eslint/strict-id-in-types': 'off',
      ...relay.rules,
      // Beside `edges` a connection has `nodes`; a group has no id.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
  { ...linted, files: ['schema/operations/*.graphql'], rules: operations.rules },
  // Who opens a table sees its columns, and no cache keeps them by their ids.
  { ...linted, files: ['schema/operations/tables/*.graphql'], rules: { ...operations.rules, '@graphql-eslint/require-selections': 'off' } },
  {
    ...linted,
    files: ['docs/**/*.graphql'],
    rules: {
      ...operations.rules,
      // An example to be pasted is as short as it can be.
      '@graphql-eslint/no-anonymous-operations': 'off',
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
