import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { checkDossierFolder, DOSSIERS_FOLDER } from "./dossierFolder";
import { describeCoding, listChanged, readReviewed, REVIEWED_FILE } from "./reviewedCoding";

// `npm run update:reviewed`: takes the coding of the context's events, as it stands, for reviewed.
const { draft } = checkDossierFolder(join(DOSSIERS_FOLDER, "pakistan-iran-2023"));
const events = draft.events.map(({ value }) => value).filter(({ layer }) => layer === "context");
for (const change of listChanged(events, readReviewed())) console.log(change.split(";")[0]);
const content = JSON.stringify({ events: events.map(describeCoding) });
writeFileSync(REVIEWED_FILE, await format(content, { parser: "json", printWidth: 100 }));
console.log(`${events.length} events written to ${REVIEWED_FILE}`);
