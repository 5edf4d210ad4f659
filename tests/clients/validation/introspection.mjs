// Without an argument, prints the introspection queries of graphql-js with all their options, a JSON list. With `compare`, reads { sdl, data }: the
// SDL of a server and its answer to one of them, and prints how the schemas differ.
import { readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildClientSchema, buildSchema, findBreakingChanges, findDangerousChanges, getIntrospectionQuery, printSchema } from 'graphql';

const all = {
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true,
  experimentalDirectiveDeprecation: true, oneOf: true,
};

if (process.argv[2] !== 'compare') {
  console.log(JSON.stringify([{}, ...Object.keys(all).map((name) => ({ [name]: all[name] })), all].map((options) => getIntrospectionQuery(options))));
} else {
  const { sdl, data } = JSON.parse(readFileSync(0, 'utf8'));
  const [written, introspected] = [buildSchema(sdl), buildClientSchema(data)];
  console.log(JSON.stringify({
    written: printSchema(written),
    introspected: printSchema(introspected),
    changes: [
      ...findBreakingChanges(written, introspected), ...findDangerousChanges(written, introspected),
      ...findBreakingChanges(introspected, written), ...findDangerousChanges(introspected, written),
    ].map(({ description }) => description)
      // graphql-js lets its own @deprecated stand where only the draft of the specification does.
      .filter((description) => !/DIRECTIVE_DEFINITION .* deprecated/.test(description)),
    // Nobody reads by introspection where a directive of the schema is applied.
    inspected: (await diff(written, introspected)).filter(({ type }) => !type.startsWith('DIRECTIVE_USAGE')).map(({ message }) => message),
  }));
}
