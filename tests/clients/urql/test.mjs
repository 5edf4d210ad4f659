// urql with graphcache: the cache takes the introspected schema, joins pages by `relayPagination`, and answers from rows that it knows by id.
import assert from 'node:assert/strict';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { url } from '../tools.mjs';

const complaints = [];
const introspected = await fetch(url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }),
});
const { data: schema } = await introspected.json();

// Whatever has no id is part of what holds it.
const parts = schema.__schema.types
  .filter(type => type.kind === 'OBJECT' && !type.name.startsWith('__') && !type.fields.some(field => field.name === 'id'))
  .map(type => [type.name, () => null]);
const client = new Client({
  url,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      schema,
      keys: Object.fromEntries(parts.filter(([name]) => name !== schema.__schema.queryType.name)),
      resolvers: { Query: { institutions: relayPagination(), node: (_, { id }) => ({ __typename: 'Institution', id }) } },
      logger: (severity, message) => severity === 'debug' || complaints.push(message),
    }),
    fetchExchange,
  ],
});
const ask = async (query, variables, requestPolicy) => {
  const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
  assert.equal(error, undefined);
  return data;
};

const Institutions = gql`
  query Institutions($first: Int!, $after: String) {
    institutions(first: $first, after: $after, where: { bedCount: { gt: 0 } }, order: [{ bedCount: DESC }]) {
      totalCount
      edges {
        node {
          id
          name
          bedCount
          division {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
let page = await ask(Institutions, { first: 25 });
while (page.institutions.pageInfo.hasNextPage) page = await ask(Institutions, { first: 25, after: page.institutions.pageInfo.endCursor });
const { totalCount, edges } = page.institutions;
assert.ok(totalCount > 25);
assert.equal(edges.length, totalCount);
assert.equal(new Set(edges.map(edge => edge.node.id)).size, totalCount);

// A row asked for by its id is there without a request.
const ById = gql`query ById($id: ID!) { node(id: $id) { id ... on Institution { name division { id name } } } }`;
const { name, division, id } = edges[0].node;
const { node } = await ask(ById, { id }, 'cache-only');
assert.deepEqual([node.name, node.division.name], [name, division.name]);

// What the cache does not know yet it asks the server for, and both then tell the same.
const More = gql`query More($id: ID!) { node(id: $id) { id ... on Institution { name grade beds(first: 2) { nodes { id bedNo institution { id name } } } } } }`;
const more = await ask(More, { id });
assert.equal(more.node.name, name);
assert.ok(more.node.beds.nodes.every(bed => bed.institution.id === id && bed.institution.name === name));
assert.deepEqual(complaints, []);
