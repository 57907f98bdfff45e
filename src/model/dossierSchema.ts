import { z } from "zod";
import type {
  codeSchema,
  containerSchema,
  evidenceSchema,
  orderSchema,
  tieSchema,
} from "./schema/codingSchemas";
import { edtf, link, shortText, slug, text } from "./schema/fields";
import {
  actorSchema,
  issueSchema,
  placeSchema,
  sourceSchema,
  termSchema,
} from "./schema/entitySchemas";
import { eventSchema, positionSchema } from "./schema/recordSchemas";
import { storyStepSchema } from "./schema/storySchema";
import { LAYERS } from "./vocabulary";

/**
 * The one schema of the dossier format: types, JSON Schema and checks come from it.
 * At run time only formats/ and scripts/ may import it; elsewhere use `import type`.
 */
export { actorSchema, issueSchema, placeSchema, sourceSchema, termSchema };
export { eventSchema, positionSchema, storyStepSchema };

const layerSchema = z.strictObject({
  id: z.enum(LAYERS),
  label: shortText,
  window: z
    .strictObject({ from: edtf, to: edtf })
    .optional()
    .describe("Time shown at first once this layer is chosen; without it the data decides"),
});

export const dossierHeaderSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: slug,
  title: shortText,
  subject: shortText,
  headline: shortText,
  dateline: shortText,
  summary: text,
  leadSource: slug,
  layers: z.array(layerSchema),
  coders: z.array(shortText),
  licence: shortText,
  corrections: z.array(
    z.strictObject({ date: edtf, record: slug.optional(), was: text, now: text, why: text }),
  ),
});

/** Of a dossier that a reader took along as part of another: when, from which view, and what was asked for. */
const exportedSchema = z
  .strictObject({
    day: edtf,
    link: link.describe("The view that was exported"),
    layers: text,
    filters: text,
    records: z
      .record(slug, link)
      .describe(
        "The records that pass the filters, each with the link that opens it; others are there only because one of these was made in them",
      ),
  })
  .describe("Written by the export");

/** One dossier put together from its files. Order of records carries no meaning. */
export const dossierSchema = z.strictObject({
  $schema: z.string().optional(),
  ...dossierHeaderSchema.shape,
  sources: z.array(sourceSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  issues: z.array(issueSchema),
  events: z.array(eventSchema),
  positions: z.array(positionSchema),
  terms: z.array(termSchema),
  story: z.array(storyStepSchema).describe("The guided tour, in the order of its steps"),
  exported: exportedSchema.optional(),
});

export type AuthoredDossier = z.infer<typeof dossierSchema>;
export type AuthoredEvent = z.infer<typeof eventSchema>;
export type AuthoredPosition = z.infer<typeof positionSchema>;
export type AuthoredEvidence = z.infer<typeof evidenceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Term = z.infer<typeof termSchema>;
export type StoryStep = z.infer<typeof storyStepSchema>;
export type Tie = z.infer<typeof tieSchema>;
export type Code = z.infer<typeof codeSchema>;
export type Order = z.infer<typeof orderSchema>;
export type Container = z.infer<typeof containerSchema>;
