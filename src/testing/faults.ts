/** Something that does not come: a file of data or of code, late for ever or missing. */
export interface Fault {
  /** Matches the path of the request, on the built site as on the development server. */
  path: RegExp;
  answer: "never" | "missing";
}

/** By name, since a specimen's link names its fault to the development server. */
export const FAULTS = {
  "dossier-loading": { path: /\/pakistan-iran-2023\.article\.json$/, answer: "never" },
  "dossier-missing": { path: /\/pakistan-iran-2023\.article\.json$/, answer: "missing" },
  "context-loading": { path: /\/pakistan-iran-2023\.context\.json$/, answer: "never" },
  "context-missing": { path: /\/pakistan-iran-2023\.context\.json$/, answer: "missing" },
  "text-loading": { path: /\/texts\/[^/]+\.txt$/, answer: "never" },
  "text-missing": { path: /\/texts\/[^/]+\.txt$/, answer: "missing" },
  "boundaries-loading": { path: /\/geo\/region\.topo\.json$/, answer: "never" },
  "boundaries-missing": { path: /\/geo\/region\.topo\.json$/, answer: "missing" },
  "terms-loading": { path: /\/pakistan-iran-2023\.terms\.json$/, answer: "never" },
  "story-loading": { path: /\/pakistan-iran-2023\.story\.json$/, answer: "never" },
  "story-missing": { path: /\/pakistan-iran-2023\.story\.json$/, answer: "missing" },
  "terms-missing": { path: /\/pakistan-iran-2023\.terms\.json$/, answer: "missing" },
  "code-loading": { path: /\/(?:RecordsPage|Details)[.-][^/]*$/, answer: "never" },
  "code-missing": { path: /\/(?:RecordsPage|Details)[.-][^/]*$/, answer: "missing" },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** Parameter that tells the development server which fault to play; the app ignores it. */
export const FAULT_PARAMETER = "fault";

export function findFault(name: string | null): Fault | undefined {
  return Object.entries(FAULTS).find(([known]) => known === name)?.[1];
}
