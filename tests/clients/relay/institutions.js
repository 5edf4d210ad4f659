import { graphql } from 'react-relay';

/** A connection of the root, with a fragment that each row's part of the page asks for. */
export const query = graphql`
  query institutionsQuery($first: Int!, $after: String) {
    institutions(first: $first, after: $after, order: [{ bedCount: DESC }])
      @connection(key: "institutions_institutions", filters: ["order"]) {
      totalCount
      edges {
        node {
          id
          __typename
          name
          bedCount
        }
      }
    }
  }
`;
