import { createElement, useEffect } from 'react';
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';

const query = graphql`
  query bedsQuery($institution: ID!, $count: Int!) {
    node(id: $institution) {
      id
      ...beds_institution @alias(as: "institution") @arguments(count: $count)
    }
  }
`;

const fragment = graphql`
  fragment beds_institution on Institution
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "bedsPageQuery") {
    name
    beds(first: $count, after: $cursor, where: { status: { neq: RETIRED } }, order: [{ bedNo: DESC }])
      @connection(key: "beds_institution_beds", filters: ["where", "order"]) {
      totalCount
      edges {
        node {
          id
          bedNo
          institution {
            id
          }
        }
      }
    }
  }
`;

/** The beds of an institution, page by page; tells what it shows. */
export function Beds({ institution, count, shown }) {
  const { node } = useLazyLoadQuery(query, { institution, count });
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment(fragment, node.institution);
  useEffect(() => {
    shown({ rows: data.beds.edges, data, loadNext, hasNext, isLoadingNext });
  });
  return createElement('span', null, data.name);
}
