import { LINK_CLASS } from "@/components/ui/link-class";
import { describeType } from "@/lib/api/describe-type";
import type { JsonSchema } from "@/lib/api/openapi";
import { shapeId } from "./ids";

/** The type of a value; shapes of the document are links to where they are described. */
export function TypeText({ schema }: { schema: JsonSchema }) {
  return describeType(schema).map((part, index) =>
    "ref" in part ? (
      <a key={index} href={`#${shapeId(part.ref)}`} className={LINK_CLASS}>
        {part.ref}
      </a>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}
