import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findContestedWord } from "../src/model/contestedWords";
import type { DossierError } from "../src/model/problem";

export const MESSAGES_FILE = "messages/en.json";
export const PAGE_FILE = "index.html";
const CONTENT = /\scontent="([^"]*)"/g;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;
const LINK_TARGET = /\]\([^)]*\)/g;

/** The repository, wherever the check is called from. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** JSON in which we speak in one field only. */
const SPEAKING_FIELDS: readonly [folder: string, ending: string, field: string][] = [
  ["data/checksums", ".mends.json", "why"],
  ["data/schema", ".json", "description"],
  [".", "package.json", "description"],
];

/** The interface's words, the page and the documents: the rest of what we say ourselves, beside the dossiers. */
export function checkOwnWording(): DossierError[] {
  const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
  return [
    ...checkMessages(MESSAGES_FILE, read(MESSAGES_FILE)),
    ...checkPage(PAGE_FILE, read(PAGE_FILE)),
    ...listDocuments().flatMap((file) => checkDocument(file, read(file))),
    ...listSpeakingFiles().flatMap(({ file, field }) => checkField(file, read(file), field)),
  ];
}

/** The reasons of mends, and descriptions of schemas and of the package. */
export function listSpeakingFiles(): { file: string; field: string }[] {
  return SPEAKING_FIELDS.flatMap(([folder, ending, field]) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ file: join(folder, name), field })),
  );
}

/** Markdown files of the root, of docs and of data. */
export function listDocuments(): string[] {
  const inFolders = ["data", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(folder, name),
    ),
  );
  return [...readdirSync(ROOT), ...inFolders].filter((file) => file.endsWith(".md"));
}

/** Every string of the catalogue, those of plural forms too; a message is named by its key. */
export function checkMessages(file: string, content: string): DossierError[] {
  const messages: unknown = JSON.parse(content);
  return Object.entries(messages ?? {}).flatMap(([key, message]: [string, unknown]) =>
    listTexts(message).flatMap((text) => describe(file, key, text)),
  );
}

/** One field of a JSON file, however deep; the value is named by where it stands. */
export function checkField(file: string, content: string, field: string): DossierError[] {
  const parsed: unknown = JSON.parse(content);
  return listFields(parsed, field, "").flatMap(([at, text]) => describe(file, at, text));
}

/** Paragraph by paragraph, since a quotation may run over lines. Code and addresses are no words of ours. */
export function checkDocument(file: string, markdown: string): DossierError[] {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  const prose = markdown.replace(CODE, blank).replace(LINK_TARGET, blank);
  let line = 1;
  return prose.split(/(\n[ \t]*\n)/).flatMap((paragraph) => {
    const start = line;
    line += paragraph.split("\n").length - 1;
    return describe(file, `line ${start}`, paragraph.replace(/\s+/g, " "));
  });
}

/** What the page says before any script runs: its title, its description, its words without scripts. */
export function checkPage(file: string, html: string): DossierError[] {
  const described = [...html.matchAll(CONTENT)].flatMap(([, content = ""]) =>
    describe(file, "content", content),
  );
  const words = html.replace(/<[^>]*>/g, "\n").replace(/\s+/g, " ");
  return [...described, ...describe(file, "text", words)];
}

function listTexts(message: unknown): string[] {
  if (typeof message === "string") return [message];
  if (typeof message !== "object" || message === null) return [];
  return Object.values(message).flatMap(listTexts);
}

function listFields(value: unknown, field: string, path: string): [at: string, text: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = path === "" ? key : `${path}.${key}`;
    if (key === field && typeof inner === "string") return [[at, inner] as [string, string]];
    return listFields(inner, field, at);
  });
}

function describe(file: string, field: string, text: string): DossierError[] {
  const word = findContestedWord(text);
  if (word === null) return [];
  return [
    {
      severity: "error",
      file,
      id: "",
      field,
      found: JSON.stringify(around(text, word)),
      expected: "a neutral wording",
      remedy: `Put “${word}” between quotation marks with its speaker, or choose another word`,
    },
  ];
}

function around(text: string, word: string): string {
  const at = Math.max(0, text.indexOf(word) - 40);
  return text.slice(at, at + 100).trim();
}
