import { readFileSync } from "node:fs";
import { DEFAULT_DOSSIER_ID } from "../src/state/defaultDossier";
import { listStateIds, type LinkTargets } from "../src/testing/arbitraryViewState";

interface BuiltEvidence {
  source: string;
  quote?: { exact: string };
  sentence?: number;
}

interface BuiltRecord {
  id: string;
  title: string;
  issues: string[];
  evidence: BuiltEvidence[];
}

/** The parts of the built dossier file that tests rely on. */
export interface BuiltDossier extends LinkTargets {
  headline: string;
  issues: { id: string; label: string }[];
  events: (LinkTargets["events"][number] & BuiltRecord)[];
  positions: (LinkTargets["positions"][number] & BuiltRecord)[];
}

/** The dossier as the build published it for automation. */
export function readBuiltDossier(): BuiltDossier {
  const file = new URL(`../dist/data/dossiers/${DEFAULT_DOSSIER_ID}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as BuiltDossier;
}

/** Every reference and facet value that a link into the built dossier may carry. */
export function readStateIds() {
  return listStateIds(readBuiltDossier());
}
