import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "./fillTemplate";

const template = readFileSync("index.html", "utf8");

describe("fillTemplate", () => {
  it("puts head and body in the place of the template's own and keeps the rest", () => {
    const html = fillTemplate(template, "<title>$& $1</title>\n", "<p>body</p>");
    expect(html).toContain("<title>$& $1</title>");
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).toMatch(/<body>\s*<p>body<\/p>/);
    expect(html).toContain("/theme.js");
    expect(html).toContain('type="module"');
    expect(html).not.toContain("of the page");
  });

  it("refuses a template without room", () => {
    const full = fillTemplate(template, "", "");
    expect(() => fillTemplate(full, "", "")).toThrow(/no room/);
  });

  it.each([
    '<p style="color:red">',
    "<style>p{}</style>",
    '<a onclick="go()">',
    "<script>1</script>",
  ])("refuses %s, which the policy would stop", (tag) => {
    expect(() => fillTemplate(template, "", tag)).toThrow(/policy/);
  });

  it("lets data for machines stand", () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(fillTemplate(template, data, "")).toContain(data);
  });
});
