import { fetchAsDataUrl } from "../../../data/fetchAsDataUrl";
import { svgNode } from "./svgNode";

/**
 * The page's own fonts as rules that a drawing carries along, so that it looks alike where they are not
 * installed. Only faces that the page has drawn with are taken; one that cannot be read is left out.
 */
export async function embedFonts(svg: SVGElement): Promise<void> {
  const rules = await Promise.all(readFaces().map(embedFace));
  const style = svgNode("style", {});
  style.textContent = rules.filter((rule) => rule !== null).join("\n");
  svg.prepend(style);
}

interface Face {
  family: string;
  style: string;
  weight: string;
  range: string;
  address: string;
}

function readFaces(): Face[] {
  const faces: Face[] = [];
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const read = (name: string) => rule.style.getPropertyValue(name);
      const address = /url\("?([^")]+)"?\)/.exec(read("src"))?.[1];
      if (address === undefined) continue;
      const face = {
        family: read("font-family"),
        style: read("font-style"),
        weight: read("font-weight"),
        range: read("unicode-range"),
      };
      const base = sheet.href ?? document.baseURI;
      if (isUsed(face)) faces.push({ ...face, address: new URL(address, base).href });
    }
  }
  return faces;
}

function isUsed({ family, style, range }: Omit<Face, "address">): boolean {
  const plain = (text: string) => text.replaceAll(/["\s]/g, "").toLowerCase();
  return [...document.fonts].some(
    (face) =>
      face.status === "loaded" &&
      plain(face.family) === plain(family) &&
      face.style === style &&
      plain(face.unicodeRange) === plain(range),
  );
}

async function embedFace({ family, style, weight, range, address }: Face): Promise<string | null> {
  const data = await fetchAsDataUrl(address).catch(() => null);
  if (data === null) return null;
  return `@font-face{font-family:${family};font-style:${style};font-weight:${weight};unicode-range:${range};src:url(${data}) format("woff2")}`;
}
