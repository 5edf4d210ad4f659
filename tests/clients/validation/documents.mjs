// Makes random documents of a schema that are right but for the types of their variables.
import {
  getNamedType, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType,
  isRequiredArgument, isRequiredInputField, parseType, typeFromAST,
} from 'graphql';

const maxDepth = 3;
const literals = {
  Int: '3', Long: '5', Float: '1.5', Decimal: '2.5', Boolean: 'true', String: '"s"', ID: '"i"', LocalDate: '"2025-01-31"', DateTime: '"2025-01-31T08:00:00Z"',
};

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function randomOf(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class Documents {
  constructor(schema, random, maxOperations) {
    Object.assign(this, { schema, random, maxOperations });
    this.inputTypes = Object.values(schema.getTypeMap())
      .filter((type) => (isLeafType(type) || isInputObjectType(type)) && !type.name.startsWith('__') && (isInputObjectType(type) || isEnumType(type) || literals[type.name]))
      .map((type) => type.name);
  }

  /** The text of a document, and the variables of its first operation: their names and types. */
  next() {
    this.names = 0;
    this.places = new Map();
    this.uses = 0;
    this.fragments = [];
    const count = 1 + this.pick(this.maxOperations);
    const operations = Array.from({ length: count }, (_, index) => this.operation(index));
    this.definitions = [];
    const texts = operations.map((operation, index) => {
      const definitions = [...this.usedBy(operation)].map((name) => this.definition(name));
      if (index === 0) this.definitions = definitions;
      const list = definitions.map(({ name, type, initial }) => `$${name}: ${type}${initial}`).join(', ');
      return `query ${operation.name}${list && `(${list})`} ${operation.text}`;
    });
    const fragments = this.fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
    return { document: [...texts, ...fragments].join('\n'), variables: this.definitions };
  }

  operation(index) {
    return this.within({ name: `Q${index}` }, () => this.selection(this.schema.getQueryType(), 0));
  }

  /** Makes the text of a definition and notes its variables and spreads. */
  within(definition, make) {
    const outer = this.current;
    Object.assign(definition, { variables: new Set(), spreads: new Set() });
    this.current = definition;
    definition.text = make();
    this.current = outer;
    return definition;
  }

  usedBy(definition, names = new Set()) {
    definition.variables.forEach((name) => names.add(name));
    definition.spreads.forEach((fragment) => this.usedBy(fragment, names));
    return names;
  }

  selection(type, depth) {
    const parts = [];
    if (isAbstractType(type)) {
      parts.push('__typename');
      for (const possible of this.some(this.schema.getPossibleTypes(type), 2)) parts.push(`... on ${possible.name}${this.condition()} ${this.selection(possible, depth + 1)}`);
    } else {
      const fields = Object.values(type.getFields()).filter((field) => depth < maxDepth || isLeafType(getNamedType(field.type)));
      if (fields.length === 0) parts.push('__typename');
      // Fields without arguments tell nothing.
      const better = fields.filter((field) => field.args.length > 0 || isCompositeType(getNamedType(field.type)));
      for (const field of this.some(better.length > 0 && this.chance(0.9) ? better : fields, 2)) parts.push(this.field(field, depth));
      if (depth < maxDepth && this.chance(0.15)) parts.push(this.spread(type, depth + 1));
    }
    return `{ ${parts.join(' ')} }`;
  }

  field(field, depth) {
    const args = field.args
      .filter((argument) => isRequiredArgument(argument) || this.chance(0.35))
      .map((argument) => `${argument.name}: ${this.value(argument.type, 0)}`);
    const named = getNamedType(field.type);
    const inner = isCompositeType(named) ? ` ${this.selection(named, depth + 1)}` : '';
    return `a${this.names++}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.condition()}${inner}`;
  }

  spread(type, depth) {
    // Only finished fragments, so that none is in a circle.
    const known = this.fragments.filter((fragment) => fragment.type === type.name);
    let fragment = known[this.pick(known.length)];
    if (!fragment || this.chance(0.5)) {
      fragment = this.within({ name: `F${this.names++}`, type: type.name }, () => this.selection(type, depth));
      this.fragments.push(fragment);
    }
    this.current.spreads.add(fragment);
    return `...${fragment.name}${this.condition()}`;
  }

  condition() {
    if (!this.chance(0.05)) return '';
    const directive = this.schema.getDirective(this.chance(0.5) ? 'include' : 'skip');
    return ` @${directive.name}(if: ${this.value(directive.args[0].type, 0)})`;
  }

  value(type, depth, isConstant = false) {
    // Of many variables one is wrong nearly always.
    if (!isConstant && this.chance(0.35 / (1 + this.uses ** 2 * this.maxOperations ** 3 * 0.1))) return this.variable(type);
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      // A single value is a list of one, unless it is a list itself.
      if (this.chance(0.2) && !isListType(getNullableType(nullable.ofType))) return this.value(nullable.ofType, depth, isConstant);
      return `[${Array.from({ length: this.pick(3) }, () => this.item(nullable.ofType, depth, isConstant)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) return this.object(nullable, depth + 1, isConstant);
    return isEnumType(nullable) ? this.one(nullable.getValues()).name : literals[nullable.name];
  }

  item(type, depth, isConstant) {
    return !isNonNullType(type) && this.chance(0.1) ? 'null' : this.value(type, depth, isConstant);
  }

  object(type, depth, isConstant) {
    const all = Object.values(type.getFields());
    const isLeaf = (field) => isLeafType(getNamedType(field.type));
    const optional = all.filter((field) => !isRequiredInputField(field) && (depth <= maxDepth || isLeaf(field)));
    // The server takes one key for each object of these, whether the schema says so or not.
    const isOneKey = type.isOneOf || /(SortInput|GroupByInput)$/.test(type.name);
    const chosen = isOneKey ? [this.one(optional.length > 0 ? optional : all)] : [...all.filter(isRequiredInputField), ...this.some(optional, 2)];
    return `{ ${chosen.map((field) => `${field.name}: ${this.value(field.type, depth, isConstant)}`).join(', ')} }`;
  }

  variable(type) {
    const isAlike = (other) => getNamedType(other) === getNamedType(type) || this.chance(0.05);
    const known = [...this.places.keys()].filter((name) => this.places.get(name).some(isAlike));
    const name = known.length > 0 && this.chance(0.5) ? this.one(known) : `v${this.names++}`;
    if (!this.places.has(name)) this.places.set(name, []);
    this.places.get(name).push(type);
    this.uses++;
    this.current.variables.add(name);
    return `$${name}`;
  }

  /** A variable as an operation defines it: of the type of one of its places, or of one near to it. */
  definition(name) {
    const type = this.near(this.one(this.places.get(name)));
    return { name, type, initial: this.chance(0.25) ? ` = ${this.initial(type)}` : '' };
  }

  near(type) {
    const text = String(type);
    const dice = this.random();
    if (dice < 0.6) return text;
    if (dice < 0.75) return this.change(text, /!/g, '');
    if (dice < 0.85) return this.change(text, /(?<=[\w\]])(?=\]|$)/g, '!');
    if (dice < 0.92) return text.replace(/\w+/, this.one(this.inputTypes));
    return dice < 0.96 ? `[${text}]` : text.replace(/^\[(.*)\]!?$/, '$1');
  }

  /** The text with one of the places that match changed. */
  change(text, pattern, replacement) {
    const chosen = this.pick([...text.matchAll(pattern)].length);
    let index = 0;
    return text.replace(pattern, (match) => (index++ === chosen ? replacement : match));
  }

  initial(text) {
    if (!text.endsWith('!') && this.chance(0.15)) return 'null';
    return this.value(this.typeOf(text), 1, true);
  }

  typeOf(text) {
    return typeFromAST(this.schema, parseType(text));
  }

  chance(share) {
    return this.random() < share;
  }

  pick(count) {
    return Math.floor(this.random() * count);
  }

  one(items) {
    return items[this.pick(items.length)];
  }

  some(items, max) {
    const rest = [...items];
    return Array.from({ length: Math.min(rest.length, 1 + this.pick(max)) }, () => rest.splice(this.pick(rest.length), 1)[0]);
  }
}
