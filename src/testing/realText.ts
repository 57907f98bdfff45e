import { readFileSync } from "node:fs";
import { realDossier } from "./realDossier";

/** The shipped lead source's text, as the app loads it. */
export function realText(): string {
  const { leadSource } = realDossier();
  return readFileSync(`data/dossiers/pakistan-iran-2023/sources/${leadSource}.txt`, "utf8");
}
