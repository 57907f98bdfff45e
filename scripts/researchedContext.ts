import { readFileSync } from "node:fs";
import { z } from "zod";
import { EVENT_KINDS } from "../src/model/vocabulary";

const hash = z.string().regex(/^[0-9a-f]{8}$/);

/** What was researched, taken from the research itself and not from the dossier; but positions are counted here. */
const eventSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(EVENT_KINDS),
  title: hash.describe("See hashText"),
  summary: hash,
  disputed: hash.nullable().describe("null where nothing is"),
  when: z.string(),
  claims: z.array(hash.describe("Of speaker, text and sources, see hashClaim")),
  sources: z.int(),
  positions: z.int(),
  corroboration: z.int().optional(),
  checked: z.enum(["yes", "partly"]).optional(),
});
const fileSchema = z.strictObject({
  dossier: z.string(),
  layer: z.literal("context"),
  events: z.array(eventSchema),
  sources: z.array(z.strictObject({ id: z.string(), url: z.string() })),
});

export function readResearched(path: string): z.infer<typeof fileSchema> {
  return fileSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}
