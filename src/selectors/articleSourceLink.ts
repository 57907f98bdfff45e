import type { Source } from "../model/dossier";

/** Where a source can be read, with the host that a reader should know before going there. */
export interface SourceLink {
  href: string;
  host: string;
}

/** Null where the address is not one of the web (http, https) or carries credentials. */
export function selectSourceLink(source: Pick<Source, "url">): SourceLink | null {
  if (!URL.canParse(source.url)) return null;
  const { protocol, username, password, host, href } = new URL(source.url);
  const isWeb = protocol === "https:" || protocol === "http:";
  if (!isWeb || username !== "" || password !== "") return null;
  return { href, host: host.replace(/^www\./, "") };
}
