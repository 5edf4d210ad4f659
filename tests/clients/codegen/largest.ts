import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { LargestDocument, type InstitutionCategory } from './.generated/graphql.js';

async function execute<Result, Variables>(url: string, document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Result; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(error => error.message).join('\n'));
  return data;
}

/** The largest institutions, in the types that were generated from the schema. */
export async function largest(url: string, category: InstitutionCategory): Promise<{ name: string; bedCount: number; grade: number | null; division: string }[]> {
  const { institutions } = await execute(url, LargestDocument, { where: { category: { eq: category }, bedCount: { gt: 0 } } });
  return (institutions?.nodes ?? []).map(({ name, bedCount, grade, division }) => ({ name, bedCount, grade: grade ?? null, division: division.name }));
}

// @ts-expect-error A category that the schema does not have.
export const unknown: InstitutionCategory = 'HOSPITAL';
