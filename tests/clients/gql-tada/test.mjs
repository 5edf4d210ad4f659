// gql.tada: TypeScript infers the types of a document from the schema, finds no fault in it, and the document runs.
import assert from 'node:assert/strict';
import { generated, run, url } from '../tools.mjs';

const folder = generated(import.meta.url);
run(import.meta.url, 'gql.tada', 'generate-output');
run(import.meta.url, 'gql.tada', 'check');
run(import.meta.url, 'tsc', '--project', '.');

const { vacancies } = await import(`${folder}/out/vacancies.js`);
const beds = await vacancies(url);
assert.equal(beds.length, 5);
assert.ok(beds.every(bed => bed.kind === 'NURSING' && /^\d{4}-\d\d-\d\d$/.test(bed.openedOn) && (bed.monthlyFeeFen === null || Number.isSafeInteger(bed.monthlyFeeFen))));
