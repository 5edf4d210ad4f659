// Random values of variables, as they come in JSON.
import { getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

const right = {
  Int: 3, Long: 5, Float: 1.5, Decimal: 2.5, Boolean: true, String: 's', ID: 'i', LocalDate: '2025-01-31', DateTime: '2025-01-31T08:00:00Z',
};

/** Mostly a value of the type; sometimes null or a value of another type, at any depth; undefined for none. */
export function valueOf(type, random, depth = 0) {
  const dice = random();
  if (dice < 0.08) return null;
  if (dice < 0.1) return [true, 'x', 7, [], {}][Math.floor(random() * 5)];
  if (dice < 0.15) return undefined;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (random() < 0.2) return valueOf(nullable.ofType, random, depth);
    return Array.from({ length: Math.floor(random() * 3) }, () => valueOf(nullable.ofType, random, depth) ?? null);
  }
  if (isEnumType(nullable)) return nullable.getValues()[Math.floor(random() * nullable.getValues().length)].name;
  if (!isInputObjectType(nullable)) return right[nullable.name];
  const fields = Object.values(nullable.getFields());
  const chosen = depth > 3 ? [] : Array.from({ length: nullable.isOneOf ? 1 : Math.floor(random() * 3) }, () => fields[Math.floor(random() * fields.length)]);
  return Object.fromEntries(chosen.map((field) => [field.name, valueOf(field.type, random, depth + 1)]).filter(([, value]) => value !== undefined));
}
