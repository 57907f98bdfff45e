import type { Plugin } from "vite";
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from "./securityPolicy.ts";

/**
 * Puts the policy first in the head of the built page and sends it with every answer of the preview
 * server. The development server goes without: its reloading relies on inline scripts.
 */
export function securityPlugin(): Plugin {
  return {
    name: "readout:security",
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
          response.setHeader(name, value);
        }
        next();
      });
    },
    transformIndexHtml: {
      // Last of all hooks, so that no other tag can be put before the policy.
      order: "post",
      handler(html, context) {
        if (context.server) return html;
        return html.replace(
          "<head>",
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />\n    <meta name="referrer" content="no-referrer" />`,
        );
      },
    },
  };
}
