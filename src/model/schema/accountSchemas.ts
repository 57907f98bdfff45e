import { z } from "zod";
import { CLAIM_STANCES } from "../vocabulary";
import { evidenceSchema } from "./codingSchemas";
import { shortText, slug, text } from "./fields";

/** What somebody says of an event. Without a speaker it is what the sources report. */
export const claimSchema = z.strictObject({
  text,
  by: z.array(slug).min(1).optional().describe("Who says so, where it is an actor of the dossier"),
  attribution: shortText.optional().describe("Who says so, as the sources put it"),
  sources: z.array(slug).min(1),
});

export const topicSchema = z.strictObject({
  id: slug,
  label: shortText,
  note: text.optional().describe("How the accounts differ on it, own words"),
});

/** One side's telling of an event. A topic without a claim is one it is silent on. */
export const accountSchema = z.strictObject({
  id: slug,
  label: shortText,
  by: z.array(slug).min(1).describe("An actor, or the sources that tell it"),
  addsTo: slug
    .optional()
    .describe(
      "The account it carries too, where only what it adds is told: its gaps are no silence",
    ),
  claims: z
    .array(
      z.strictObject({
        topic: slug,
        text,
        stance: z.enum(CLAIM_STANCES).optional().describe("affirms when left out"),
        differs: z.boolean().optional().describe("At odds with another account on this topic"),
        evidence: z.array(evidenceSchema).min(1),
      }),
    )
    .min(1),
});
