import { readFileSync } from "node:fs";
import { escapeHtml } from "../../src/formats/htmlText";
import { CARD_SIZE } from "../prerender/pageTags";

export interface Card {
  appName: string;
  pageName: string;
  headline: string;
  dateline: string;
  /** A PNG of the view; null for a page that is words alone. */
  picture: Buffer | null;
}

const LONG_HEADLINE = 95;
const ISSUE_COLOURS = ["#b4511a", "#3f6cc1", "#733e9c", "#0a7d6c", "#b8215c"];

/** The card as a page of exactly its size: whose it is, what it says, and the view's own picture. */
export function writeCardPage({ appName, pageName, headline, dateline, picture }: Card): string {
  const size = !picture ? 60 : headline.length > LONG_HEADLINE ? 36 : 42;
  const foot = picture
    ? `<figure><img alt="" src="data:image/png;base64,${picture.toString("base64")}"></figure>`
    : `<footer>${ISSUE_COLOURS.map((colour) => `<i style="background:${colour}"></i>`).join("")}</footer>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
    ${fontFace("Card Serif", "readout-serif")} ${fontFace("Card Sans", "inter")}
    * { margin: 0; box-sizing: border-box; }
    body { display: flex; flex-direction: column; overflow: hidden; padding: 36px 56px 0;
      width: ${CARD_SIZE.width}px; height: ${CARD_SIZE.height}px;
      background: #fbfaf6; color: #1c1b19; font: 24px/1.35 "Card Sans"; }
    header { display: flex; justify-content: space-between; align-items: baseline;
      padding-bottom: 12px; border-bottom: 2px solid #1c1b19; }
    header b { font: 600 36px/1 "Card Serif"; }
    header span, p { color: #5d5a54; }
    h1 { margin: 22px 0 8px; font: 600 ${size}px/1.2 "Card Serif"; text-wrap: balance; }
    figure { flex: 1; margin-top: 24px; overflow: hidden; background: #fffefb;
      border: 1px solid #ddd8cc; border-bottom: 0; border-radius: 10px 10px 0 0; }
    img { display: block; width: 100%; }
    footer { display: flex; margin: auto -56px 0; }
    i { flex: 1; height: 28px; }
  </style><body><header><b>${escapeHtml(appName)}</b><span>${escapeHtml(pageName)}</span></header>
  <h1>${escapeHtml(headline)}</h1><p>${escapeHtml(dateline)}</p>${foot}</body></html>`;
}

function fontFace(name: string, file: string): string {
  const bytes = readFileSync(`public/fonts/${file}.woff2`).toString("base64");
  return `@font-face { font-family: "${name}"; font-weight: 400 700; src: url(data:font/woff2;base64,${bytes}); }`;
}
