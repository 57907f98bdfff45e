import { z } from "zod";
import { dossierHeaderSchema, dossierSchema } from "../model/dossierSchema";

const $schema = z.string();
const { sources, actors, places, issues, events, positions, terms, story } = dossierSchema.shape;

/** The shape of each file in data/dossiers/<id>/, keyed by the file's name before .json. */
export const dossierFileSchemas = {
  dossier: z.strictObject({ $schema, ...dossierHeaderSchema.shape }),
  sources: z.strictObject({ $schema, sources }),
  actors: z.strictObject({ $schema, actors }),
  places: z.strictObject({ $schema, places }),
  issues: z.strictObject({ $schema, issues }),
  events: z.strictObject({ $schema, events }),
  positions: z.strictObject({ $schema, positions }),
  terms: z.strictObject({ $schema, terms }),
  story: z.strictObject({ $schema, story }),
} as const;
