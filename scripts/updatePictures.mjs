// `npm run update:pictures`: makes anew what the tests compare the views with: their descriptions in
// lines of text, and on this machine and from a fresh build the pictures of `npm run test:long`. Look at
// what changed before committing it.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkNode, ensureChromium, installDependencies, packageCommand, runMain } from "./env.mjs";

const FOLDER = "e2e/pictures";
const MOST_MB = 7;

const pictureFiles = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".png"))
    .map((name) => join(FOLDER, name));

async function updatePictures() {
  checkNode();
  installDependencies();
  const chromium = await ensureChromium();
  const environment = {
    ...process.env,
    CHROMIUM: chromium,
    TZ: "UTC",
    TEST_SET: "long",
    MAKE_PICTURES: "1",
  };
  const run = (args) =>
    spawnSync(process.execPath, args, { stdio: "inherit", env: environment }).status;
  if (run(["scripts/build.mjs"]) !== 0) return 1;
  const vitest = packageCommand("vitest");
  if (run([vitest, "run", "--update", "--project=browser-like", "viewSnapshots"]) !== 0) return 1;
  rmSync(FOLDER, { recursive: true, force: true });
  const playwright = packageCommand("@playwright/test", "playwright");
  const status = run([
    playwright,
    "test",
    "visual",
    "transcripts",
    "--project=wide",
    "--update-snapshots=all",
  ]);
  const files = pictureFiles();
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  console.log(`\n${files.length} pictures, ${megabytes.toFixed(1)} MB (at most ${MOST_MB})`);
  return status === 0 && megabytes <= MOST_MB ? 0 : 1;
}

await runMain(updatePictures);
