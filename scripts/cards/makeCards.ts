// `npm run update:cards`: makes anew, from the present build, the pictures that others show beside a
// link to a page. Look at each one that changed before committing it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium, type Browser, type Page as BrowserPage } from "@playwright/test";
import { preview } from "vite";
import type { Dossier } from "../../src/model/dossier";
import { compileDossierIndex } from "../../src/model/dossierIndex";
import { m } from "../../src/paraglide/messages.js";
import { selectLinkedModel } from "../../src/selectors/linkedModel";
import { selectPageSentence } from "../../src/selectors/pageHead";
import { PAGE_NAMES } from "../../src/selectors/pageNames";
import { DEFAULT_DOSSIER_ID } from "../../src/state/defaultDossier";
import { encodeUrl } from "../../src/state/urlCodec";
import {
  DEFAULT_VIEW_STATE,
  isCommonPage,
  PAGES,
  type Page,
  type ViewState,
} from "../../src/state/viewState";
import { findChromium } from "../env.mjs";
import { CARD_SIZE, cardFile } from "../prerender/pageTags";
import { writeCardPage } from "./cardPage";
import { writePalettePng, type Pixels } from "./palettePng";

const PORT = Number(process.env["PORT"] ?? 4173);
const MOST_KB = 60;

/** The article's words are its publisher's; a deck is the reader's own; the other two have nothing but words. */
const WITHOUT_PICTURE: readonly Page[] = ["article", "present", "open", "about"];

/** Narrower than the card, so that its letters grow with the picture. */
const VIEW = { width: 820, height: 700 };
const CARD_TO_VIEW = 1088 / VIEW.width;

const text = readFileSync(`dist/data/dossiers/${DEFAULT_DOSSIER_ID}.article.json`, "utf8");
const index = compileDossierIndex(JSON.parse(text) as Dossier);

const server = await preview({ preview: { port: PORT } });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath !== null && { executablePath }) });
mkdirSync("public/cards", { recursive: true });
for (const page of PAGES) {
  const png = writePalettePng(await drawCard(browser, page));
  const kb = png.length / 1000;
  console.log(`${cardFile(page)} ${kb.toFixed(1)} kB`);
  if (kb > MOST_KB) process.exitCode = 1;
  writeFileSync(`public/${cardFile(page)}`, png);
}
await browser.close();
await server.close();

async function drawCard(from: Browser, page: Page): Promise<Pixels> {
  const state: ViewState = {
    ...DEFAULT_VIEW_STATE,
    dossier: isCommonPage(page) ? null : DEFAULT_DOSSIER_ID,
    page,
  };
  const model = selectLinkedModel(index, state);
  const { dossier } = index;
  const isOverview = page === "overview";
  const tab = await from.newPage({ viewport: CARD_SIZE });
  await tab.setContent(
    writeCardPage({
      appName: m.app_name(),
      pageName: isOverview ? dossier.subject : PAGE_NAMES[page](),
      headline: isOverview
        ? dossier.headline
        : page === "about"
          ? m.about_headline()
          : page === "open"
            ? m.open_headline()
            : selectPageSentence(model),
      dateline: isCommonPage(page)
        ? m.still_about_card()
        : `${dossier.title} · ${dossier.dateline}`,
      picture: WITHOUT_PICTURE.includes(page) ? null : await takePicture(from, state),
    }),
  );
  await tab.evaluate(() => document.fonts.ready);
  const pixels = await readPixels(tab, await tab.screenshot());
  await tab.close();
  return pixels;
}

/** What the view draws below its heading, which the card has in large. */
async function takePicture(from: Browser, state: ViewState): Promise<Buffer> {
  const tab = await from.newPage({
    viewport: VIEW,
    deviceScaleFactor: CARD_TO_VIEW,
    reducedMotion: "reduce",
    bypassCSP: true,
  });
  const page = state.page === "overview" ? "relations" : state.page;
  const link = encodeUrl({ ...state, page, embed: true, theme: "light" });
  await tab.goto(`http://127.0.0.1:${PORT}${link}`);
  await tab.locator('html[data-ready="true"]').waitFor({ state: "attached" });
  // The hatching of silent cells weighs more than all else on a card, and beside it stands "silent".
  await tab.addStyleTag({ content: "td { background-image: none !important }" });
  const view = await tab.locator(`[data-view="${page}"]`).first().boundingBox();
  const heading = await tab.locator(`[data-view="${page}"] :is(header, h2)`).first().boundingBox();
  if (!view || !heading) throw new Error(`${page} has no heading to leave out`);
  const y = heading.y + heading.height;
  const picture = await tab.screenshot({
    clip: {
      x: view.x + 1,
      y,
      width: view.width - 2,
      height: Math.min(400, view.y + view.height - y),
    },
    fullPage: true,
  });
  await tab.close();
  return picture;
}

/** A browser reads a PNG better than we could. */
async function readPixels(tab: BrowserPage, png: Buffer): Promise<Pixels> {
  const { width, height } = CARD_SIZE;
  const base64 = await tab.evaluate(
    async ({ source, size }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(size.width, size.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, size.width, size.height).data ?? [];
      let letters = "";
      for (const byte of data) letters += String.fromCharCode(byte);
      return btoa(letters);
    },
    { source: `data:image/png;base64,${png.toString("base64")}`, size: CARD_SIZE },
  );
  return { width, height, rgba: Buffer.from(base64, "base64") };
}
