import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { markRouterAsPure } from "./pureRouterPlugin";

const FOLDER = "node_modules/react-router/dist/development";

function installedRouter(): string {
  const chunks = readdirSync(FOLDER).filter((name) => /^chunk-.*\.mjs$/.test(name));
  const texts = chunks.map((name) => readFileSync(`${FOLDER}/${name}`, "utf8"));
  return texts.find((text) => text.includes("function BrowserRouter(")) ?? "";
}

describe("markRouterAsPure", () => {
  it("marks what is created and takes names for developer tools away", () => {
    const code = 'var A = React3.memo(B);\nA.displayName = "A";\nvar C = React.useState(1);\n';
    expect(markRouterAsPure(code)).toBe(
      "var A = /* @__PURE__ */ React3.memo(B);\nvar C = React.useState(1);\n",
    );
  });

  it("moves the context of a class into the class", () => {
    const code = "var E = class extends React2.Component {\n  a;\n};\nE.contextType = F;\nE.b();\n";
    expect(markRouterAsPure(code)).toBe(
      "var E = class extends React2.Component {\n  static contextType = F;\n  a;\n};\nE.b();\n",
    );
    expect(() => markRouterAsPure("E.contextType = F;\n")).toThrow("E");
  });

  it("knows every form in the installed version", () => {
    const code = installedRouter();
    expect(code).toMatch(/^var Link = React\d*\.forwardRef\(/m);
    const marked = markRouterAsPure(code);
    expect(marked).not.toMatch(/^(?:var|let|const) \w+ = React\d*\.\w+\(/m);
    expect(marked).not.toMatch(/^\w+\.\w+ = /m);
  });
});
