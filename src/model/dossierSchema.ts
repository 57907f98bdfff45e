import { z } from "zod";
import {
  ACTOR_KINDS,
  CODE_SCHEMES,
  EVENT_KINDS,
  GENRES,
  LAYERS,
  ORDER_BASES,
  PARTICIPANT_ROLES,
  PLACE_KINDS,
  PLACE_PRECISIONS,
  STANCES,
  TIE_ROLES,
  VOICES,
} from "./vocabulary";

/**
 * The one schema of the dossier format: types, JSON Schema and checks come from it.
 * At run time only formats/ and scripts/ may import it; elsewhere use `import type`.
 */

const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/, "an id: lower-case letters, digits and hyphens, at most 64")
  .describe("Stable id: lower-case letters, digits and hyphens, at most 64");
const text = z.string().trim().min(1).max(2000);
const shortText = z.string().trim().min(1).max(200);
const edtf = z
  .string()
  .min(1)
  .max(64)
  .describe("EDTF level 1: 2023-12-20, 2023-12, ../2023-12-20, 2023-12-15/2023-12-18");
const webAddress = z.url({ protocol: /^https?$/ }).max(2048);

const quote = z.strictObject({
  exact: z.string().min(1).max(2000).describe("The words, letter by letter as in the source text"),
  prefix: z.string().max(200).optional().describe("Letters just before, if exact occurs twice"),
  suffix: z.string().max(200).optional().describe("Letters just after, if exact occurs twice"),
});

const evidence = z
  .strictObject({
    source: slug,
    quote: quote.optional(),
    paraphrase: text.optional().describe("Own words, for sources that are only cited"),
    start: z.int().nonnegative().optional().describe("Written by the build: UTF-16 offset"),
    end: z.int().positive().optional().describe("Written by the build: UTF-16 offset, exclusive"),
    sentence: z.int().positive().optional().describe("Written by the build: sentence, from 1"),
  })
  .refine((value) => value.quote !== undefined || value.paraphrase !== undefined, {
    message: "either quote (bundled text) or paraphrase (cited source)",
  });

const code = z.strictObject({
  scheme: z.enum(CODE_SCHEMES),
  code: z.string().regex(/^[0-9A-Z/-]{1,24}$/, "a code of the scheme, such as 041"),
});

const tie = z.strictObject({
  from: slug,
  to: z
    .string()
    .regex(/^((place|issue):)?[a-z0-9-]{1,64}$/, "an actor id, place:<id> or issue:<id>")
    .describe("An actor id; with role about also place:<id> or issue:<id>"),
  directed: z.boolean(),
  role: z.enum(TIE_ROLES),
  code: code.optional(),
});

const order = z.strictObject({
  record: slug,
  evidence,
  basis: z.enum(ORDER_BASES),
  word: shortText.optional().describe("The joining word as quoted, shown between columns"),
});

const recordFields = {
  id: slug,
  title: shortText,
  shortLabel: z.string().trim().min(1).max(24).describe("Label beside the mark"),
  layer: z.enum(LAYERS),
  whenNote: text.optional(),
  place: slug.optional(),
  issues: z.array(slug).describe("First is primary and gives the colour"),
  voice: z.enum(VOICES),
  code: code.optional(),
  ties: z.array(tie),
  evidence: z.array(evidence).min(1),
  after: z.array(order).optional(),
  during: order.optional(),
};

const claim = z.strictObject({ text, by: slug.optional(), sources: z.array(slug).min(1) });

const account = z.strictObject({
  by: slug,
  sources: z.array(slug).min(1),
  claims: z.array(z.strictObject({ topic: shortText, text, sources: z.array(slug).min(1) })),
});

export const eventSchema = z.strictObject({
  ...recordFields,
  summary: text,
  kind: z.enum(EVENT_KINDS),
  when: edtf,
  participants: z.array(z.strictObject({ actor: slug, role: z.enum(PARTICIPANT_ROLES) })),
  claims: z.array(claim).optional(),
  accounts: z.array(account).optional(),
  corroborates: z.array(slug).optional(),
  dates: z.array(slug).optional(),
  locates: z.array(slug).optional(),
  disputes: z.array(slug).optional(),
  corroboration: z.int().nonnegative().optional(),
  disputed: text.optional(),
  checked: z.enum(["yes", "partly"]).optional(),
});

export const positionSchema = z.strictObject({
  ...recordFields,
  speaker: slug,
  onBehalfOf: slug.optional(),
  when: edtf.optional().describe("Left out when the position has no time of its own (see during)"),
  stance: z.enum(STANCES),
  object: shortText.describe("What it is about, own words, at most 12 words"),
  statement: text.describe("What is said, own words"),
  addressee: slug.optional(),
});

export const sourceSchema = z.strictObject({
  id: slug,
  publisher: shortText,
  country: shortText.nullable(),
  title: shortText,
  url: webAddress,
  published: edtf.nullable(),
  genre: z.enum(GENRES).nullable(),
  language: z.string().min(2).max(12).nullable(),
  layer: z.enum(LAYERS),
  text: z
    .strictObject({
      file: z
        .string()
        .regex(/^sources\/[a-z0-9-]{1,64}\.txt$/, "sources/<id>.txt")
        .describe("Path below the dossier's folder: sources/<id>.txt"),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"),
    })
    .optional(),
  redistributable: z.boolean(),
  credit: text.optional(),
  sentences: z.int().positive().optional().describe("How many sentences the bundled text has"),
  notCoded: z.array(z.strictObject({ quote, reason: text })).optional(),
});

export const actorSchema = z.strictObject({
  id: slug,
  name: shortText,
  shortName: z.string().trim().min(1).max(28),
  kind: z.enum(ACTOR_KINDS),
  partOf: slug.optional(),
  office: shortText.optional(),
  aliases: z
    .array(z.strictObject({ name: shortText, language: z.string(), usedBy: slug.optional() }))
    .optional(),
  cameo: z.string().optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, "a Wikidata id, such as Q843")
    .optional(),
  note: text.optional(),
});

export const placeSchema = z.strictObject({
  id: slug,
  name: shortText,
  names: z
    .array(z.strictObject({ name: shortText, language: z.string(), usedBy: slug.optional() }))
    .optional(),
  kind: z.enum(PLACE_KINDS),
  partOf: slug.optional(),
  point: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .optional()
    .describe("[longitude, latitude] in degrees"),
  feature: z.string().optional().describe("Id in the boundary file: IRN, IR-11, PS-GZZ"),
  precision: z.enum(PLACE_PRECISIONS),
  note: text.optional(),
});

export const issueSchema = z.strictObject({
  id: slug,
  label: shortText,
  description: text,
  parent: slug.optional(),
  colour: z.enum(["1", "2", "3", "4", "5", "other"]).optional(),
});

export const termSchema = z.strictObject({
  id: slug,
  term: shortText,
  definition: text,
  kind: z.enum(["name", "term"]),
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
  layers: z.array(z.strictObject({ id: z.enum(LAYERS), label: shortText })),
  window: z.strictObject({ from: edtf, to: edtf }).optional(),
  coders: z.array(shortText),
  licence: shortText,
  corrections: z.array(
    z.strictObject({ date: edtf, record: slug.optional(), was: text, now: text, why: text }),
  ),
});

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
});

export type AuthoredDossier = z.infer<typeof dossierSchema>;
export type AuthoredEvent = z.infer<typeof eventSchema>;
export type AuthoredPosition = z.infer<typeof positionSchema>;
export type AuthoredEvidence = z.infer<typeof evidence>;
export type Source = z.infer<typeof sourceSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Term = z.infer<typeof termSchema>;
export type Tie = z.infer<typeof tie>;
export type Code = z.infer<typeof code>;
export type Order = z.infer<typeof order>;
