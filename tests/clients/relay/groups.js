import { createElement, useEffect } from 'react';
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';

const query = graphql`
  query groupsQuery($count: Int!) {
    ...groups_beds @arguments(count: $count)
  }
`;

const fragment = graphql`
  fragment groups_beds on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "groupsPageQuery") {
    beds {
      totalCount
      groups(first: $count, after: $cursor, by: [{ institution: { name: VALUE } }])
        @connection(key: "groups_beds_groups", filters: ["by"]) {
        edges {
          node {
            key {
              institution {
                name
              }
            }
            aggregate {
              count
            }
          }
        }
      }
    }
  }
`;

/** The beds by institution, page by page; tells what it shows. */
export function Groups({ count, shown }) {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment(fragment, useLazyLoadQuery(query, { count }));
  useEffect(() => {
    shown({ rows: data.beds.groups.edges, data, loadNext, hasNext, isLoadingNext });
  });
  return createElement('span', null, data.beds.totalCount);
}
