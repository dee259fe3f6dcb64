import { z } from "zod";
import { count, shapes } from "./common";

export const hitsSchema = z
  .strictObject({
    version: z.string().describe("Of the content."),
    order: z.array(count).describe("Places in the list of projects of `/api/landscape`, best first."),
    words: z.array(z.string()).describe("Words of the landscape that the query matched."),
  })
  .register(shapes, { id: "SearchHits" });
export type ApiHits = z.infer<typeof hitsSchema>;
