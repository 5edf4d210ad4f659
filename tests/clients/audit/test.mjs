// graphql-http: the server passes every audit of the GraphQL-over-HTTP specification.
import assert from 'node:assert/strict';
import { auditServer } from 'graphql-http';
import { url } from '../tools.mjs';

const audits = await auditServer({ url });
assert.equal(audits.length, 61);
assert.deepEqual(audits.filter(audit => audit.status !== 'ok').map(({ id, name, reason }) => `${id} ${name}: ${reason}`), []);
