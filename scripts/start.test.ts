import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dependencyStamp } from "./env.mjs";

const START = resolve("scripts/start.mjs");
const folder = mkdtempSync(join(tmpdir(), "readout-start-"));
const BUILD = join(folder, "scripts/build.mjs");

/** A project whose packages are installed and whose build takes no time. */
beforeAll(() => {
  mkdirSync(join(folder, "scripts"));
  mkdirSync(join(folder, "node_modules"));
  copyFileSync("package-lock.json", join(folder, "package-lock.json"));
  writeFileSync(join(folder, "node_modules/.lock-sha"), dependencyStamp());
  symlinkSync(resolve("node_modules/vite"), join(folder, "node_modules/vite"), "junction");
  writeFileSync(
    join(folder, "vite.config.mjs"),
    'export default { preview: { host: "127.0.0.1", strictPort: true } };',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** `npm start` on a port: what it says, line by line, and the code that it ends with. */
function start(port: number) {
  const child = spawn(process.execPath, [START], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  const ended = new Promise<number | null>((exited) => child.on("exit", exited));
  const saysAddress = new Promise<boolean>((tell) => {
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      if (said.includes("Ctrl+C")) tell(true);
    });
    void ended.then(() => tell(false));
  });
  return { child, ended, saysAddress, said: () => said };
}

describe("npm start", () => {
  it("serves what it built on the port asked for, says where, and ends when told to", async () => {
    writeFileSync(
      BUILD,
      `import { mkdirSync, writeFileSync } from "node:fs";
       mkdirSync("dist");
       writeFileSync("dist/index.html", "the build");`,
    );
    const port = await findFreePort();
    const { child, ended, saysAddress, said } = start(port);
    try {
      expect(await saysAddress).toBe(true);
      expect(said()).toContain(`Readout is at http://127.0.0.1:${port}/ (Ctrl+C ends it)`);
      const answer = await fetch(`http://127.0.0.1:${port}/`);
      expect([answer.status, await answer.text()]).toStrictEqual([200, "the build"]);
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
  });

  it("serves nothing where the build fails", async () => {
    writeFileSync(BUILD, "process.exit(3);");
    const { ended, saysAddress } = start(await findFreePort());
    expect(await ended).toBe(1);
    expect(await saysAddress).toBe(false);
  });
});
