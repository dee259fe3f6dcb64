import type { JsonSchema } from "./openapi";

/** A type in a few words; parts in `ref` name a shape of the document. */
export type TypePart = { text: string } | { ref: string };

const text = (value: string): TypePart => ({ text: value });

const REF = /^#\/components\/schemas\//;

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How a schema reads: `Localized[]`, `string (date)`, `integer or null`. */
export function describeType(schema: JsonSchema): TypePart[] {
  if (schema.$ref !== undefined) return [{ ref: schema.$ref.replace(REF, "") }];
  if (schema.anyOf)
    return schema.anyOf.flatMap((each, index) => [...(index > 0 ? [text(" or ")] : []), ...describeType(each)]);
  if (schema.type === "array") {
    const items = Array.isArray(schema.items) ? undefined : schema.items;
    return [...(isSchema(items) ? describeType(items) : [text("anything")]), text("[]")];
  }
  if (schema.type === "object" && isSchema(schema.additionalProperties))
    return [text("object of "), ...describeType(schema.additionalProperties)];
  const type = [schema.type ?? "anything"].flat().join(" or ");
  return [text(schema.format === undefined ? type : `${type} (${schema.format})`)];
}

/** The values that a schema, or each of its items, may have; empty where they are not counted out. */
export function choicesOf(schema: JsonSchema): string[] {
  const items = Array.isArray(schema.items) ? undefined : schema.items;
  const choices = schema.enum ?? (isSchema(items) ? items.enum : undefined) ?? [];
  return choices.map(String);
}

export type Property = { name: string; schema: JsonSchema; isRequired: boolean };

/** The keys of an object, those of objects within it after them, as `placements[].category`. */
export function propertiesOf(schema: JsonSchema, prefix = ""): Property[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (!isSchema(value)) return [];
    const name = `${prefix}${key}`;
    const items = Array.isArray(value.items) ? undefined : value.items;
    const inner = isSchema(items) ? propertiesOf(items, `${name}[].`) : propertiesOf(value, `${name}.`);
    return [{ name, schema: value, isRequired: schema.required?.includes(key) ?? false }, ...inner];
  });
}
