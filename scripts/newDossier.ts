import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { slug } from "../src/model/schema/fields";
import { DOSSIERS_FOLDER } from "./dossierFolder";

const TEMPLATE = "data/templates/new-dossier";
const TEMPLATE_ID = '"id": "new-dossier"';

/**
 * Copies the template to a folder of its own, under a new id.
 * @returns the folder, or what is wrong and how to mend it; then nothing was written.
 */
export function createDossier(
  id: string | undefined,
  root = DOSSIERS_FOLDER,
): { folder: string } | { problem: string } {
  if (id === undefined)
    return { problem: "no id given: npm run new:dossier -- harbour-talks-2031" };
  if (!slug.safeParse(id).success) {
    return {
      problem: `found the id ${JSON.stringify(id)}, expected 1 to 64 lower-case letters, digits and hyphens, such as harbour-talks-2031`,
    };
  }
  const folder = join(root, id);
  if (existsSync(folder)) return { problem: `${folder} is there already: choose another id` };
  mkdirSync(root, { recursive: true });
  cpSync(TEMPLATE, folder, { recursive: true });
  const header = join(folder, "dossier.json");
  const written = readFileSync(header, "utf8").replace(TEMPLATE_ID, () => `"id": "${id}"`);
  writeFileSync(header, written);
  return { folder };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const made = createDossier(process.argv[2]);
  if ("problem" in made) {
    console.error(`error: ${made.problem}`);
    process.exitCode = 1;
  } else {
    console.log(
      [
        `${made.folder} is made. Write over what it holds (docs/data-format.md), then`,
        `  npm run check:data -- ${made.folder}`,
        `  npm run dev    and open /d/${process.argv[2]}/`,
      ].join("\n"),
    );
  }
}
