import { z } from "zod";
import { dossierFileSchemas } from "../src/formats/dossierFileSchemas";
import { dossierSchema } from "../src/model/dossierSchema";

export const SCHEMA_FOLDER = "data/schema";

/** JSON Schemas of the authored files, for editors: file name → content. */
export function generateFileSchemas(): Map<string, string> {
  return new Map(
    Object.entries(dossierFileSchemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}

/** JSON Schema of a built dossier in one file. */
export function generateDossierSchema(): object {
  return z.toJSONSchema(dossierSchema);
}
