import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where pictures to compare with are kept. */
export const PICTURE_FOLDER = "e2e/pictures";
const FILE = join(PICTURE_FOLDER, "machine.json");

/** What decides how letters and lines come out: pictures of two machines compare only if all is equal. */
export interface PictureMachine {
  browser: string;
  system: string;
  /** Of all installed fonts and the families chosen by default. */
  fonts: string;
}

export function describeMachine(browserVersion: string): PictureMachine {
  return {
    browser: browserVersion,
    system: `${systemName()} ${process.arch}`,
    fonts: hash(
      [["fc-list", ":", "family", "style", "fontversion"], ...DEFAULT_FAMILIES].map(run).join("\n"),
    ),
  };
}

/** Null while there are no pictures. */
export function readPictureMachine(): PictureMachine | null {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as PictureMachine) : null;
}

export function writePictureMachine(machine: PictureMachine): void {
  writeFileSync(FILE, `${JSON.stringify(machine, null, 2)}\n`);
}

/** In what two machines differ, in words; empty if the pictures of one hold on the other. */
export function tellDifference(made: PictureMachine, here: PictureMachine): string {
  const keys = Object.keys(made) as (keyof PictureMachine)[];
  return keys
    .filter((key) => made[key] !== here[key])
    .map((key) => `${key} ${made[key]}, here ${here[key]}`)
    .join("; ");
}

const DEFAULT_FAMILIES = ["sans-serif", "serif", "monospace", "sans-serif:lang=ar"].map(
  (family) => ["fc-match", family],
);

/** Sorted lines of what a command says; nothing where it is not installed. */
function run([command = "", ...args]: readonly string[]): string {
  const { stdout } = spawnSync(command, args, { encoding: "utf8" });
  return (stdout ?? "").split("\n").sort().join("\n");
}

function systemName(): string {
  const release = "/etc/os-release";
  if (!existsSync(release)) return process.platform;
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync(release, "utf8"))?.[1] ?? process.platform;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
