import { escapeHtml } from "../../src/formats/htmlText";
import { writePageJsonLd, type DescribedPage } from "../../src/formats/pageJsonLd";
import type { Page } from "../../src/state/viewState";
import { addressOf, type SiteAddress } from "./siteAddress";

/** Pixels of a card, as those who show links ask for them. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export function cardFile(page: Page): string {
  return `cards/${page}.png`;
}

/** What a page's head says, besides what all pages share. */
export interface PageTags {
  site: SiteAddress;
  siteName: string;
  /** Null for a page that is no place of its own: it has nothing to list, share or describe. */
  described: DescribedPage | null;
  title: string;
  /** Below the base; of two paths that show the same, the one that lasts. */
  canonicalPath: string;
  page: Page;
  /** Files that the page asks for as soon as it runs, below the base. */
  data: readonly string[];
  modules: readonly string[];
}

/** The tags as lines of HTML. What needs an absolute address is left out where none is known. */
export function writePageTags(tags: PageTags): string {
  const { site, siteName, described, title } = tags;
  const local = (path: string) => escapeHtml(`${site.base}${path}`);
  const lines = [
    `<title>${escapeHtml(title)}</title>`,
    ...(described ? describeTags(tags, described) : [`<meta name="robots" content="noindex" />`]),
    ...tags.data.map(
      (file) =>
        `<link rel="preload" href="${local(file)}" as="fetch" type="${file.endsWith(".txt") ? "text/plain" : "application/json"}" crossorigin />`,
    ),
    ...tags.modules.map((file) => `<link rel="modulepreload" href="${local(file)}" crossorigin />`),
    `<noscript><link rel="stylesheet" href="${local("withoutScript.css")}" /></noscript>`,
  ];
  if (described) {
    const home = { name: siteName, address: addressOf(site, "/") };
    lines.push(`<script type="application/ld+json">${writePageJsonLd(described, home)}</script>`);
  }
  return lines.map((line) => `    ${line}\n`).join("");
}

function describeTags(tags: PageTags, { title, description }: DescribedPage): string[] {
  const { site, siteName, canonicalPath, page } = tags;
  const meta = (name: string, content: string) =>
    `<meta ${name.startsWith("og:") ? "property" : "name"}="${name}" content="${escapeHtml(content)}" />`;
  const common = [
    meta("description", description),
    meta("og:type", "website"),
    meta("og:site_name", siteName),
    meta("og:title", title),
    meta("og:description", description),
    meta("og:locale", "en_GB"),
    meta("twitter:card", "summary_large_image"),
  ];
  if (site.origin === null) return common;
  const canonical = addressOf(site, canonicalPath);
  return [
    ...common,
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    meta("og:url", canonical),
    meta("og:image", addressOf(site, cardFile(page))),
    meta("og:image:type", "image/png"),
    meta("og:image:width", String(CARD_SIZE.width)),
    meta("og:image:height", String(CARD_SIZE.height)),
    meta("og:image:alt", title),
  ];
}
