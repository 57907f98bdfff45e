import { readFileSync } from "node:fs";
import { z } from "zod";

/** What the checksum of the research says of an event, as far as a mend may touch it. */
interface ResearchedEvent {
  id: string;
  title: string;
  summary: string;
  disputed: string | null;
  when: string;
  claims: string[];
}

const TEXTS = ["title", "summary", "disputed"] as const;

const hash = z.string().regex(/^[0-9a-f]{8}$/);
const change = z.strictObject({ was: hash, is: hash }).optional();
export const mendSchema = z
  .strictObject({
    event: z.string(),
    texts: z.strictObject({ title: change, summary: change, disputed: change }).optional(),
    when: z.strictObject({ was: z.string(), is: z.string() }).optional(),
    claims: z
      .array(z.strictObject({ was: hash.nullable().describe("null: added at the end"), is: hash }))
      .min(1)
      .optional(),
    pages: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        "Sources that say otherwise than the research; none where only our wording changed",
      ),
    why: z.string().min(1),
  })
  .refine(
    ({ when, claims, pages }) => pages !== undefined || (when ?? claims) === undefined,
    "a page for another day or claim: without one only texts may be worded anew",
  );
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
  for (const { event: id, texts = {}, when, claims = [] } of mends) {
    const event = mended.get(id);
    if (!event) throw new Error(`A mend of ${id}, which was not researched`);
    if (when && when.was !== event.when) throw new Error(`${id} was not dated ${when.was}`);
    for (const name of TEXTS) {
      const was = texts[name]?.was ?? event[name];
      if (was !== event[name]) throw new Error(`${id} has no ${name} ${was}`);
    }
    mended.set(id, {
      ...event,
      title: texts.title?.is ?? event.title,
      summary: texts.summary?.is ?? event.summary,
      disputed: texts.disputed?.is ?? event.disputed,
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
