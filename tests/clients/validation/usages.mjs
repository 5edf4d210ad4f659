// Prints random documents of the schema on the standard input, a line of JSON each: the document, what is wrong with it, and values for its variables.
// Arguments: how many documents, the seed, operations of a document at most.
import { readFileSync } from 'node:fs';
import {
  GraphQLError, VariablesInAllowedPositionRule, buildSchema, getNamedType, getVariableValues, isInputObjectType, isNullableType, parse, specifiedRules,
  typeFromAST, validate, visit,
} from 'graphql';
import { Documents, randomOf } from './documents.mjs';
import { valueOf } from './values.mjs';

const [count, seed, maxOperations] = process.argv.slice(2).map(Number);
const schema = buildSchema(readFileSync(0, 'utf8'));
const random = randomOf(seed);
const documents = new Documents(schema, random, maxOperations);

/** The part of the rule for variables that graphql-js leaves out: an object of `One!`, or of a list of them, is a OneOf Input Object too. */
function OneOfUnderNonNullRule(context) {
  const fields = new Set();
  let definitions = new Map();
  return {
    Document(document) {
      visit(document, { ObjectField: ({ value }) => void fields.add(value) });
    },
    VariableDefinition(node) {
      definitions.set(node.variable.name.value, node);
    },
    OperationDefinition: {
      enter() {
        definitions = new Map();
      },
      leave(operation) {
        for (const { node, type, parentType } of context.getRecursiveVariableUsages(operation)) {
          const definition = definitions.get(node.name.value);
          const parent = parentType && getNamedType(parentType);
          const declared = definition && type && typeFromAST(schema, definition.type);
          if (declared && fields.has(node) && isInputObjectType(parent) && parent !== parentType && parent.isOneOf && isNullableType(declared)) {
            context.reportError(new GraphQLError(
              `Variable "$${node.name.value}" is of type "${declared}" but must be non-nullable to be used for OneOf Input Object "${parent}".`,
              { nodes: [definition, node] }));
          }
        }
      },
    },
  };
}

const usages = [VariablesInAllowedPositionRule, OneOfUnderNonNullRule];
// The documents are right otherwise, which some of them show for all: the other rules take ten times as long.
const all = [...specifiedRules, OneOfUnderNonNullRule];
const lines = [];
while (lines.length < count) {
  const { document, variables } = documents.next();
  const ast = parse(document);
  const errors = validate(schema, ast, lines.length % 20 === 0 ? all : usages).map(({ message, locations }) => ({ message, locations }));
  // The server tells of no more than 50.
  if (errors.length > 40) continue;
  const line = { document, errors };
  if (errors.length === 0) {
    line.variables = Object.fromEntries(variables.map(({ name, type }) => [name, valueOf(documents.typeOf(type), random)]).filter(([, value]) => value !== undefined));
    // The server lets an object without its one key, or with a null for it, order nothing.
    line.isRefused = (getVariableValues(schema, ast.definitions[0].variableDefinitions ?? [], line.variables).errors ?? [])
      .some(({ message }) => !/OneOf type|must be non-null/.test(message));
  }
  lines.push(JSON.stringify(line));
}
process.stdout.write(lines.join('\n'));
