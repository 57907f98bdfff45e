import { readFileSync } from "node:fs";
import { z } from "zod";

/** What the checksum of the research says of an event, as far as a mend may touch it. */
interface ResearchedEvent {
  id: string;
  when: string;
  claims: string[];
}

const hash = z.string().regex(/^[0-9a-f]{8}$/);
const mendSchema = z.strictObject({
  event: z.string(),
  when: z.strictObject({ was: z.string(), is: z.string() }).optional(),
  claims: z
    .array(z.strictObject({ was: hash.nullable().describe("null: added at the end"), is: hash }))
    .min(1)
    .optional(),
  pages: z.array(z.string()).min(1).describe("Sources that say otherwise than the research"),
  why: z.string().min(1),
});
export type Mend = z.infer<typeof mendSchema>;

export function readMends(path: string): Mend[] {
  const file = z.strictObject({ mends: z.array(mendSchema) });
  return file.parse(JSON.parse(readFileSync(path, "utf8"))).mends;
}

/** The researched events as mended. Throws where a mend does not meet what was researched. */
export function mendEvents<Event extends ResearchedEvent>(
  events: readonly Event[],
  mends: readonly Mend[],
): Event[] {
  const mended = new Map(events.map((event) => [event.id, event]));
  for (const { event: id, when, claims = [] } of mends) {
    const event = mended.get(id);
    if (!event) throw new Error(`A mend of ${id}, which was not researched`);
    if (when && when.was !== event.when) throw new Error(`${id} was not dated ${when.was}`);
    mended.set(id, {
      ...event,
      when: when?.is ?? event.when,
      claims: claims.reduce((hashes, claim) => mendClaims(id, hashes, claim), event.claims),
    });
  }
  return [...mended.values()];
}

function mendClaims(
  id: string,
  hashes: readonly string[],
  { was, is }: NonNullable<Mend["claims"]>[number],
): string[] {
  if (hashes.includes(is)) throw new Error(`${id} has the claim ${is} already`);
  if (was === null) return [...hashes, is];
  if (!hashes.includes(was)) throw new Error(`${id} has no claim ${was}`);
  return hashes.map((found) => (found === was ? is : found));
}
