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

/** The interface's words, the page and the documents: the rest of what we say ourselves, beside the dossiers. */
export function checkOwnWording(): DossierError[] {
  const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
  return [
    ...checkMessages(MESSAGES_FILE, read(MESSAGES_FILE)),
    ...checkPage(PAGE_FILE, read(PAGE_FILE)),
    ...listDocuments().flatMap((file) => checkDocument(file, read(file))),
  ];
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
