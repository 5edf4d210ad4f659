import graphql from '@graphql-eslint/eslint-plugin';
import { checkout } from '../tools.mjs';

const linted = { languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: checkout('schema/schema.graphql'), documents: checkout('schema/operations/*.graphql') } } }, plugins: { '@graphql-eslint': graphql } };

/** Rules that a schema of connections, and the documents against it, have to keep. */
export default [
  { ...linted, files: ['schema/schema.graphql'], rules: { ...graphql.configs['flat/schema-recommended'].rules, ...graphql.configs['flat/schema-relay'].rules } },
  { ...linted, files: ['schema/operations/*.graphql'], rules: graphql.configs['flat/operations-recommended'].rules },
];
