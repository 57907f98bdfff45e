import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BUDGET_NAMES, FIRST_PICTURE_BUDGETS, gzipBytes, toKb, type BudgetName } from "./budgets";
import { CHUNK_LIST_FILE, type BuiltChunk } from "./chunkListPlugin";
import { chunksWithBuildOnlyPackages, firstPictureFiles } from "./firstPicture";

const BUILD = "dist";
const DOSSIER = "pakistan-iran-2023";

function readBuilt(file: string, folder = BUILD): Uint8Array {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` first`);
  return readFileSync(path);
}

/** Absent when the build ran without the bundled texts. */
function bundledTexts(): string[] {
  const folder = `data/dossiers/${DOSSIER}/texts`;
  if (!existsSync(join(BUILD, folder))) return [];
  return readdirSync(join(BUILD, folder)).map((name) => `${folder}/${name}`);
}

/** Fonts that the page preloads, and the italic, which the first picture uses as well. */
function firstFonts(): string[] {
  const html = new TextDecoder().decode(readBuilt("index.html"));
  const preloaded = [...html.matchAll(/fonts\/[a-z0-9-]+\.woff2/g)].map(([file]) => file);
  return [...new Set([...preloaded, "fonts/readout-serif-italic.woff2"])];
}

function measure(): { chunks: BuiltChunk[]; bytes: Record<BudgetName, number>; files: string[] } {
  const text = new TextDecoder().decode(readBuilt(CHUNK_LIST_FILE, "."));
  const chunks = JSON.parse(text) as BuiltChunk[];
  const code = ["theme.js", ...firstPictureFiles(chunks)];
  const data = [
    `data/dossiers/${DOSSIER}.article.json`,
    "data/geo/region.topo.json",
    ...bundledTexts(),
  ];
  const fonts = firstFonts();
  const sum = (files: string[], size: (content: Uint8Array) => number) =>
    files.reduce((total, file) => total + size(readBuilt(file)), 0);
  return {
    chunks,
    files: [...code, ...data, ...fonts],
    bytes: {
      code: sum(code, gzipBytes),
      data: sum(data, gzipBytes),
      fonts: sum(fonts, (content) => content.length),
    },
  };
}

const { chunks, bytes, files } = measure();
const rows = BUDGET_NAMES.map((name) => {
  const { label, must, aim } = FIRST_PICTURE_BUDGETS[name];
  const kb = toKb(bytes[name]);
  return {
    budget: label,
    "measured kB": kb,
    "must kB": must,
    "aim kB": aim,
    holds: bytes[name] <= must * 1000,
  };
});
const onDemand = chunks.map(({ file }) => file).filter((file) => !files.includes(file));
const sizeRow = (file: string) => ({ file, "gzip kB": toKb(gzipBytes(readBuilt(file))) });
console.log("Until the overview is complete");
console.table(files.map(sizeRow));
console.log("On demand");
console.table(onDemand.map(sizeRow));
console.table(rows);

const strays = chunksWithBuildOnlyPackages(chunks);
if (strays.length > 0) console.error(`A build-only package is in: ${strays.join(", ")}`);
const broken = rows.filter(({ holds }) => !holds);
for (const row of broken) console.error(`Over budget: ${row.budget}, ${row["measured kB"]} kB`);
process.exitCode = strays.length + broken.length > 0 ? 1 : 0;
