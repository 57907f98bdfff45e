import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CompiledStep } from "../../src/model/compileStory";
import type { Dossier, Term } from "../../src/model/dossier";
import { compileDossierIndex } from "../../src/model/dossierIndex";
import { mergeLayers } from "../../src/model/dossierLayers";
import { m } from "../../src/paraglide/messages.js";
import { listCommonPages, listKnownPages, type KnownPage } from "../../src/selectors/knownPages";
import { DEFAULT_DOSSIER_ID } from "../../src/state/defaultDossier";
import { CHUNK_LIST_FILE, type BuiltChunk } from "../chunkListPlugin";
import { describePage } from "./describePage";
import { fillTemplate } from "./fillTemplate";
import { listPageData, listPageScripts } from "./pageFiles";
import { writePageTags } from "./pageTags";
import { renderNotFoundBody, renderPageBody, type WrittenDossier } from "./renderBody";
import { parseSiteAddress } from "./siteAddress";

const BUILD = process.env["OUT_DIR"] ?? "dist";
const DOSSIERS = join(BUILD, "data/dossiers");

const site = parseSiteAddress(process.env["BASE_PATH"], process.env["SITE_URL"]);
const template = readFileSync(join(BUILD, "index.html"), "utf8");
const chunks = readJson(CHUNK_LIST_FILE) as BuiltChunk[];
const dossiers = new Map(listDossiers().map((id) => [id, readDossier(id)]));
const first = dossiers.get(DEFAULT_DOSSIER_ID);
if (!first) throw new Error(`${DOSSIERS} has no ${DEFAULT_DOSSIER_ID}: build the data first`);

const sizes = [
  ...listCommonPages().map((page) => writePage(page, first)),
  ...[...dossiers.values()].flatMap((dossier) =>
    listKnownPages(dossier.whole, dossier.terms).map((page) => writePage(page, dossier)),
  ),
  writeNotFound(first),
];
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(
  `${sizes.length} pages written into ${BUILD}, ${kb(Math.min(...sizes))} to ${kb(Math.max(...sizes))} kB`,
);
if (site.origin === null) {
  console.log("SITE_URL is not set: the pages carry no canonical link and no card");
}

function listDossiers(): string[] {
  const end = ".article.json";
  return readdirSync(DOSSIERS).flatMap((name) =>
    name.endsWith(end) ? [name.slice(0, -end.length)] : [],
  );
}

function readDossier(id: string): WrittenDossier {
  const article = readJson(join(DOSSIERS, `${id}.article.json`)) as Dossier;
  const hasContext = article.layers.some((layer) => layer.id === "context");
  const index = compileDossierIndex(article);
  return {
    article: index,
    whole: hasContext
      ? compileDossierIndex(
          mergeLayers(article, readJson(join(DOSSIERS, `${id}.context.json`)) as Dossier),
        )
      : index,
    terms: readJson(join(DOSSIERS, `${id}.terms.json`)) as Term[],
    story: readJson(join(DOSSIERS, `${id}.story.json`)) as CompiledStep[],
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writePage(page: KnownPage, dossier: WrittenDossier): number {
  const described = describePage(page, dossier, site);
  const head = writePageTags({
    site,
    siteName: m.app_name(),
    described,
    title: described.title,
    canonicalPath: page.canonicalPath,
    page: page.state.page,
    data: listPageData(dossier.article.dossier, page.state.page),
    modules: listPageScripts(chunks, page.state.page),
  });
  return writeHtml(
    `${page.path.slice(1)}index.html`,
    fillTemplate(template, head, renderPageBody(page, dossier, site.base)),
  );
}

function writeNotFound(dossier: WrittenDossier): number {
  const head = writePageTags({
    site,
    siteName: m.app_name(),
    described: null,
    title: `${m.not_found_title()} – ${m.app_name()}`,
    canonicalPath: "/",
    page: "overview",
    data: [],
    modules: [],
  });
  return writeHtml(
    "404.html",
    fillTemplate(template, head, renderNotFoundBody(dossier, site.base)),
  );
}

/** @returns its bytes. */
function writeHtml(path: string, html: string): number {
  const file = join(BUILD, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return Buffer.byteLength(html);
}
