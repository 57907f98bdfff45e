// Messages, then data, then the bundle, then a file for each page, then the list of all: each needs the one before.
import { spawnSync } from "node:child_process";
import { compileMessages } from "./compileMessages.mjs";
import { packageCommand, runMain } from "./env.mjs";

function build() {
  compileMessages();
  const steps = [
    [packageCommand("tsx"), "scripts/buildDossiers.ts"],
    ["scripts/copyGeo.mjs"],
    [packageCommand("vite"), "build"],
    [packageCommand("tsx"), "scripts/prerender/prerender.ts"],
    [packageCommand("tsx"), "scripts/offline/writeWorker.ts"],
  ];
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, { stdio: "inherit" });
    if (status !== 0) return 1;
  }
  return 0;
}

await runMain(build);
