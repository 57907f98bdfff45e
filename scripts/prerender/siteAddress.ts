/** Where the built site will stand. */
export interface SiteAddress {
  /** Path of the site, with slashes at both ends. */
  base: string;
  /** `https://example.org`; null where the build was not told. */
  origin: string | null;
}

/** From the build's variables `BASE_PATH` and `SITE_URL`. Throws where one cannot be meant. */
export function parseSiteAddress(basePath = "/", siteUrl = ""): SiteAddress {
  if (!/^\/(?:[^\s?#]*\/)?$/.test(basePath)) {
    throw new Error(`BASE_PATH is "${basePath}": it begins and ends with a slash, as /readout/`);
  }
  if (siteUrl === "") return { base: basePath, origin: null };
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new Error(`SITE_URL is "${siteUrl}": it is an address such as https://example.org`);
  }
  if (![basePath, "/"].includes(`${url.pathname.replace(/\/$/, "")}/`) || url.search !== "") {
    throw new Error(`SITE_URL is "${siteUrl}": the path of the site belongs into BASE_PATH`);
  }
  return { base: basePath, origin: url.origin };
}

/** Address of a path below the site's base: absolute where the origin is known, else from the root. */
export function addressOf({ base, origin }: SiteAddress, path: string): string {
  return `${origin ?? ""}${base}${path.replace(/^\//, "")}`;
}
