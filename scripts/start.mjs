// `npm start`: sets up what is missing, builds, and serves the production build on 127.0.0.1:$PORT.
import { spawn, spawnSync } from "node:child_process";
import { checkNode, installDependencies, packageCommand, runMain } from "./env.mjs";

async function start() {
  checkNode();
  installDependencies();
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  if (status !== 0) return 1;
  return serve();
}

function serve() {
  const port = process.env.PORT ?? "4173";
  const base = process.env.BASE_PATH ?? "/";
  const server = spawn(process.execPath, [packageCommand("vite"), "preview", "--port", port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let isAskedToEnd = false;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      isAskedToEnd = true;
      server.kill(signal);
    });
  }
  server.stdout.on("data", (text) => {
    // The address is printed once the port answers, so that it can be opened at sight.
    if (String(text).includes("Local")) {
      console.log(`Readout is at http://127.0.0.1:${port}${base} (Ctrl+C ends it)`);
    }
  });
  return new Promise((resolve) => {
    server.on("exit", (code) => resolve(isAskedToEnd ? 0 : (code ?? 1)));
  });
}

await runMain(start);
