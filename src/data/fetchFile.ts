import { dataAddress } from "./dataAddress";

export type LoadProblem = "not-found" | "server" | "network" | "not-json" | "wrong-shape";

/** Why a data file could not be used; `file` is its path under data/. */
export class LoadError extends Error {
  constructor(
    readonly file: string,
    readonly problem: LoadProblem,
    readonly detail: string,
  ) {
    super(`${file}: ${detail}`);
    this.name = "LoadError";
  }
}

/** The text of a data file. Throws LoadError; an HTML page in its place counts as not found. */
export async function fetchText(file: string, signal?: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(dataAddress(file), signal ? { signal } : {});
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new LoadError(file, "network", "the connection failed");
  }
  if (!response.ok) {
    const problem = response.status < 500 ? "not-found" : "server";
    throw new LoadError(file, problem, `the server answered ${response.status}`);
  }
  if (response.headers.get("content-type")?.includes("text/html")) {
    throw new LoadError(file, "not-found", "the server sent a web page in its place");
  }
  try {
    return await response.text();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new LoadError(file, "network", "the file broke off");
  }
}

/** A data file as JSON of unknown shape. Throws LoadError. */
export async function fetchJson(file: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(file, signal);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new LoadError(file, "not-json", "the file is not complete JSON");
  }
}

/** A broken connection or a server's stumble may pass; a missing or malformed file will not. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof LoadError && (error.problem === "network" || error.problem === "server");
}
