import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './.generated/graphql-env.js';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; LocalDate: string; Long: number; Decimal: number };
}>();

const Vacancies = graphql(`
  query Vacancies($institution: StringOperationFilterInput, $kinds: [BedKind!]) {
    beds(first: 5, where: { status: { eq: VACANT }, kind: { in: $kinds }, institution: { name: $institution } }) {
      totalCount
      nodes {
        id
        kind
        openedOn
        monthlyFeeFen
      }
    }
  }
`);

type Bed = NonNullable<NonNullable<ResultOf<typeof Vacancies>['beds']>['nodes']>[number];

// The types are those of the schema, without a build step.
const kind: Bed['kind'] = 'NURSING';
export const variables: VariablesOf<typeof Vacancies> = { kinds: [kind], institution: { contains: '模拟' } };
// @ts-expect-error The schema has no such kind.
export const wrong: VariablesOf<typeof Vacancies> = { kinds: ['SOFA'] };

export async function vacancies(url: string): Promise<Bed[]> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(Vacancies), variables }),
  });
  const { data } = (await answer.json()) as { data: ResultOf<typeof Vacancies> };
  return data.beds?.nodes ?? [];
}
