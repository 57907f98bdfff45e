import type { Plugin } from "vite";
import { FAULT_PARAMETER, findFault } from "../src/testing/faults.ts";

/**
 * On the development server, a page whose link names a fault gets it: the file concerned never comes,
 * or is missing. So the gallery shows what stands on the screen while things load and when they fail.
 */
export function galleryFaultsPlugin(): Plugin {
  return {
    name: "readout:gallery-faults",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const fault = findFault(faultOf(request.headers.referer));
        const [path = ""] = (request.url ?? "").split("?");
        if (!fault?.path.test(path)) {
          next();
          return;
        }
        if (fault.answer === "never") return;
        response.statusCode = 404;
        response.end(`Not found: ${path}\n`);
      });
    },
  };
}

/** The fault that the page named which asks for a file; null without one. */
export function faultOf(referrer: string | undefined): string | null {
  if (referrer === undefined || !URL.canParse(referrer)) return null;
  return new URL(referrer).searchParams.get(FAULT_PARAMETER);
}
