// Puts the boundary files beside the built dossiers, where the app fetches them.
import { cpSync, mkdirSync } from "node:fs";

mkdirSync("public/data/geo", { recursive: true });
for (const file of ["region.topo.json", "base.topo.json"]) {
  cpSync(`data/geo/${file}`, `public/data/geo/${file}`);
}
