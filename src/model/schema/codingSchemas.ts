import { z } from "zod";
import { CODE_SCHEMES, ORDER_BASES, TIE_ROLES } from "../vocabulary";
import { exactText, shortText, slug, text } from "./fields";

export const quoteSchema = z.strictObject({
  exact: exactText(2000).min(1).describe("The words, letter by letter as in the source text"),
  prefix: exactText(200).optional().describe("Letters just before, if exact occurs twice"),
  suffix: exactText(200).optional().describe("Letters just after, if exact occurs twice"),
});

/** In the context layer a source may stand alone: the build then writes the paraphrase from what rests on it. */
export const evidenceSchema = z.strictObject({
  source: slug,
  quote: quoteSchema.optional(),
  paraphrase: text.optional().describe("Own words, for sources that are only cited"),
  start: z.int().nonnegative().optional().describe("Written by the build: UTF-16 offset"),
  end: z.int().positive().optional().describe("Written by the build: UTF-16 offset, exclusive"),
  sentence: z.int().positive().optional().describe("Written by the build: sentence, from 1"),
});

export const codeSchema = z.strictObject({
  scheme: z.enum(CODE_SCHEMES),
  code: z.string().regex(/^[0-9A-Z/-]{1,64}$/, "a code of the scheme, such as 041"),
});

export const tieSchema = z.strictObject({
  from: slug,
  to: z
    .string()
    .regex(/^((place|issue):)?[a-z0-9-]{1,64}$/, "an actor id, place:<id> or issue:<id>")
    .describe("An actor id; with role about also place:<id> or issue:<id>"),
  directed: z.boolean(),
  role: z.enum(TIE_ROLES),
  code: codeSchema.optional(),
});

export const orderSchema = z.strictObject({
  record: slug,
  evidence: evidenceSchema,
  basis: z.enum(ORDER_BASES),
  word: shortText.optional().describe("The joining word as quoted, shown between columns"),
});

/** A position may also be a claim of an event of the context layer: then it was said in it. */
export const containerSchema = z.discriminatedUnion("basis", [
  orderSchema,
  z.strictObject({
    record: slug,
    basis: z.literal("claim"),
    claim: z
      .int()
      .nonnegative()
      .optional()
      .describe("Which claim of the event, from 0, where several rest on the position's pages"),
  }),
]);
