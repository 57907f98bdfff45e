const HEAD = /[ \t]*<!-- head of the page: [^]*<!-- end of the page's head -->\n?/;
const BODY = /[ \t]*<!-- body of the page: [^]*<!-- end of the page's body -->\n?/;

/** Puts a page's head and body where the built index.html has room for them. Throws where it has none. */
export function fillTemplate(template: string, head: string, body: string): string {
  if (!HEAD.test(template) || !BODY.test(template)) {
    throw new Error("dist/index.html has no room for a page: build it anew, with its comments");
  }
  const html = template.replace(HEAD, () => head).replace(BODY, () => `    ${body}\n`);
  refuseInline(html);
  return html;
}

/** The policy would stop it in the browser, without a word to whoever built the page. */
function refuseInline(html: string): void {
  const found =
    /<[a-z][^>]*\s(?:style|on[a-z]+)=/.exec(html) ??
    /<style|<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")/.exec(html);
  if (found) throw new Error(`a written page holds what the policy forbids: ${found[0]}`);
}
