// Apollo Client: `relayStylePagination` joins the pages of a connection, and the cache knows rows by type and id.
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core/index.js';
import { relayStylePagination } from '@apollo/client/utilities/index.js';
import { url } from '../tools.mjs';

const client = new ApolloClient({
  link: new HttpLink({ uri: url }),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Bed', 'Institution'] },
    typePolicies: { Query: { fields: { beds: relayStylePagination(['where', 'order']) } } },
  }),
});

const Beds = gql`
  query Beds($first: Int!, $after: String, $where: BedFilterInput) {
    beds(first: $first, after: $after, where: $where, order: [{ bedNo: ASC }]) {
      totalCount
      edges {
        cursor
        node {
          id
          bedNo
          status
          institution {
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

const variables = { first: 40, where: { kind: { eq: 'DEMENTIA' }, status: { neq: 'RETIRED' } } };
const observed = client.watchQuery({ query: Beds, variables });
const subscription = observed.subscribe({});
let { data: page } = await client.query({ query: Beds, variables });
while (page.beds.pageInfo.hasNextPage) {
  ({ data: page } = await observed.fetchMore({ variables: { after: page.beds.pageInfo.endCursor } }));
}
const { totalCount: total, edges } = client.readQuery({ query: Beds, variables }).beds;
assert.ok(total > 40);
assert.equal(edges.length, total);
assert.equal(new Set(edges.map(edge => edge.node.id)).size, total);

// One object in the cache for one row, from whatever list it came.
const cached = client.cache.extract();
const [{ node }] = edges;
assert.equal(cached[`Bed:${node.id}`].bedNo, node.bedNo);
assert.equal(cached[`Institution:${node.institution.id}`].name, node.institution.name);

// `node` gives the same row again, and a fragment on it reads the cache.
const again = await client.query({
  query: gql`query Again($id: ID!) { node(id: $id) { id ... on Bed { bedNo monthlyFeeFen } } }`,
  variables: { id: node.id },
});
assert.equal(again.data.node.bedNo, node.bedNo);
const fragment = gql`fragment Fee on Bed { bedNo status monthlyFeeFen }`;
assert.equal(client.cache.readFragment({ id: `Bed:${node.id}`, fragment }).monthlyFeeFen, again.data.node.monthlyFeeFen);
subscription.unsubscribe();
client.stop();
