import { z } from "zod";
import {
  ACTOR_KINDS,
  GENRES,
  INTERNATIONAL,
  LAYERS,
  PLACE_KINDS,
  PLACE_PRECISIONS,
  TERM_SCHEMES,
} from "../vocabulary";
import { quoteSchema } from "./codingSchemas";
import { edtf, language, plainText, shortText, slug, text, webAddress } from "./fields";

export const sourceSchema = z.strictObject({
  id: slug,
  publisher: shortText,
  country: shortText
    .nullable()
    .describe(
      `Of the publisher; "${INTERNATIONAL}" where it is of no one country, null where not recorded`,
    ),
  title: shortText.nullable().describe("null where none is recorded"),
  titleIsOurs: z
    .literal(true)
    .optional()
    .describe("The title is, or may be, our description: not confirmed as the one printed"),
  url: webAddress,
  published: edtf.nullable(),
  genre: z.enum(GENRES).nullable(),
  language: language.nullable(),
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
  notCoded: z.array(z.strictObject({ quote: quoteSchema, reason: text })).optional(),
});

export const actorSchema = z.strictObject({
  id: slug,
  name: shortText,
  shortName: plainText(28),
  kind: z.enum(ACTOR_KINDS),
  partOf: slug.optional(),
  partOfInContext: slug
    .optional()
    .describe(
      "A finer whole, within partOf, that only the context names: there it takes its place",
    ),
  office: shortText.optional(),
  aliases: z
    .array(z.strictObject({ name: shortText, language, usedBy: slug.optional() }))
    .optional(),
  cameo: z
    .string()
    .regex(/^[A-Z]{3,12}$/, "a CAMEO actor code, such as PAK or PAKGOV")
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, "a Wikidata id, such as Q843")
    .optional(),
  note: text.optional(),
});

export const placeSchema = z.strictObject({
  id: slug,
  name: shortText,
  names: z.array(z.strictObject({ name: shortText, language, usedBy: slug.optional() })).optional(),
  kind: z.enum(PLACE_KINDS),
  partOf: slug.optional(),
  point: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .optional()
    .describe("[longitude, latitude] in degrees"),
  feature: z
    .string()
    .regex(/^[A-Z0-9-]{2,12}$/, "an id of the boundary file, such as IRN or IR-11")
    .optional()
    .describe("Id in the boundary file: IRN, IR-11, PS-GZZ"),
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

const nameSchema = z.strictObject({
  id: slug,
  kind: z.literal("name"),
  label: shortText.describe("Our neutral label"),
  why: text,
  reference: z
    .string()
    .regex(/^(?:actor|place):[a-z0-9-]{1,64}$/, "actor:<id> or place:<id>")
    .optional(),
  forms: z
    .array(
      z.strictObject({
        form: shortText,
        language,
        usedBy: text,
        url: webAddress.optional(),
        contested: z.boolean().describe("The form takes a side, or honours one"),
      }),
    )
    .min(1),
});

const glossaryTermSchema = z.strictObject({
  id: slug,
  kind: z.literal("term"),
  term: shortText,
  definition: text,
  source: z.strictObject({ publisher: shortText, url: webAddress }),
  words: z
    .array(shortText)
    .min(1)
    .describe(
      "How the dossier writes it; capitals count, a word without any matches with them too",
    ),
  otherwise: z
    .array(shortText)
    .optional()
    .describe("Phrases in which one of the words means something else"),
  scheme: z
    .enum(TERM_SCHEMES)
    .optional()
    .describe("What of a record is written in it, where the word itself does not stand there"),
});

export const termSchema = z.discriminatedUnion("kind", [nameSchema, glossaryTermSchema]);
