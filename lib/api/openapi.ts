import { z } from "zod";
import { type Endpoint, ENDPOINTS, TAGS } from "./endpoints";
import type { Parameter } from "./parameters";
import { shapes } from "./schemas/common";
import { problemSchema } from "./schemas/lists";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

type Content = Record<string, { schema: JsonSchema }>;
type OpenApiResponse = { description: string; headers?: Record<string, unknown>; content?: Content };

type OpenApiParameter = {
  name: string;
  in: "query" | "path";
  description: string;
  required?: true;
  style?: "form";
  explode?: boolean;
  schema: JsonSchema;
};

export type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  parameters: OpenApiParameter[];
  responses: Record<string, OpenApiResponse>;
};

export type OpenApiDocument = {
  openapi: "3.1.0";
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, JsonSchema> };
};

const refTo = (id: string) => `#/components/schemas/${id}`;

/** Says no more than a reader needs. Answers may get more keys, so what reads them must not refuse any. */
function simplify({ jsonSchema: json }: { jsonSchema: JsonSchema }): void {
  if (json.additionalProperties === false) delete json.additionalProperties;
  if (json.format !== undefined) delete json.pattern;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
}

const options = { io: "input", override: simplify } as const;

function bare(schema: JsonSchema): JsonSchema {
  const json = { ...schema };
  delete json.$schema;
  delete json.$id;
  return json;
}

/** A schema as JSON Schema; one with a name, as every object has, stands among the components and is referred to. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const named = shapes.get(schema);
  return named ? { $ref: refTo(named.id) } : bare(z.toJSONSchema(schema, options));
}

function parameterOf({ name, in: place, description, schema, isRequired }: Parameter): OpenApiParameter {
  const json = schemaOf(schema);
  return {
    ...{ name, in: place, description },
    ...((place === "path" || isRequired) && { required: true as const }),
    ...(json.type === "array" && { style: "form" as const, explode: false }),
    schema: json,
  };
}

const MEANINGS: Record<number, string> = {
  304: "Not changed since the `ETag` that was sent along.",
  400: "A parameter can't be read.",
  404: "There is no such thing.",
  500: "Something failed.",
  503: "There is no landscape yet.",
};

function problem(status: number): [string, OpenApiResponse] {
  const schema = schemaOf(problemSchema);
  return [String(status), { description: MEANINGS[status] ?? "", content: { "application/problem+json": { schema } } }];
}

function idOf(path: string): string {
  return path
    .replace(/^\/(api\/)?/, "")
    .replace(/[{}]/g, "")
    .replace(/[^a-z0-9]+(.)/gi, (_, letter: string) => letter.toUpperCase());
}

function operationOf({ path, tag, summary, description, parameters, type, schema, problems }: Endpoint): Operation {
  const isPaged = parameters.some(({ name }) => name === "page");
  const header = (text: string) => ({ description: text, schema: { type: "string" } });
  const headers = {
    ETag: header("Send it back as `If-None-Match`."),
    ...(isPaged && { Link: header("The first, previous, next and last page.") }),
  };
  return {
    operationId: idOf(path),
    tags: [TAGS[tag]],
    summary,
    ...(description !== undefined && { description }),
    parameters: parameters.map(parameterOf),
    responses: {
      "200": { description: summary, headers, content: { [type]: { schema: schemaOf(schema) } } },
      "304": { description: MEANINGS[304] ?? "" },
      ...Object.fromEntries([...problems, 500, 503].map(problem)),
    },
  };
}

/** The description of the API as OpenAPI 3.1, made from the schemas that its answers are tested by. */
export function openApiDocument(site: { title: string; version: string; url: string }): OpenApiDocument {
  const { schemas } = z.toJSONSchema(shapes, { ...options, uri: refTo });
  return {
    openapi: "3.1.0",
    info: {
      title: site.title,
      version: site.version,
      description:
        "Everything that this landscape knows, to read. Nothing needs a key; answers change with the content.",
    },
    servers: [{ url: site.url }],
    tags: Object.values(TAGS).map((name) => ({ name })),
    paths: Object.fromEntries(ENDPOINTS.map((each) => [each.path, { get: operationOf(each) }])),
    components: { schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)])) },
  };
}
