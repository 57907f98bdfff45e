import { z } from "zod";
import {
  DISPUTED_POINTS,
  EVENT_KINDS,
  LAYERS,
  PARTICIPANT_ROLES,
  STANCES,
  VOICES,
} from "../vocabulary";
import { accountSchema, claimSchema, topicSchema } from "./accountSchemas";
import {
  codeSchema,
  containerSchema,
  evidenceSchema,
  orderSchema,
  tieSchema,
} from "./codingSchemas";
import { edtf, plainText, shortText, slug, text } from "./fields";

const participantSchema = z.strictObject({
  actor: slug,
  role: z.enum(PARTICIPANT_ROLES),
  accusedBy: z.array(slug).min(1).optional().describe("With role accused: who accuses"),
});

const recordFields = {
  id: slug,
  title: shortText,
  shortLabel: plainText(24).describe("Label beside the mark"),
  layer: z.enum(LAYERS),
  whenNote: text.optional(),
  place: slug.optional(),
  issues: z.array(slug).describe("First is primary and gives the colour"),
  voice: z.enum(VOICES),
  code: codeSchema.optional(),
  ties: z.array(tieSchema),
  evidence: z.array(evidenceSchema).min(1),
  after: z.array(orderSchema).optional(),
  during: containerSchema.optional(),
};

export const eventSchema = z.strictObject({
  ...recordFields,
  summary: text,
  kind: z.enum(EVENT_KINDS),
  when: edtf,
  participants: z.array(participantSchema),
  claims: z.array(claimSchema).optional(),
  topics: z.array(topicSchema).optional().describe("Rows of the comparison of accounts, in order"),
  accounts: z.array(accountSchema).optional(),
  corroborates: z.array(slug).optional(),
  dates: z.array(slug).optional(),
  locates: z.array(slug).optional(),
  disputes: z.array(slug).optional(),
  corroboration: z
    .int()
    .nonnegative()
    .optional()
    .describe("Independent origins: reprints of one wire or one readout count once"),
  disputed: text.optional(),
  inDispute: z
    .array(z.enum(DISPUTED_POINTS))
    .min(1)
    .optional()
    .describe("Always with disputed: what of the event it is about"),
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
