/** Room for a view with its key on most pages; the frame tells its true height, see docs/embedding.md. */
export const EMBED_HEIGHT_PX = 640;

/**
 * The HTML that shows a view in another page. The frame may run our scripts and open the dashboard in a
 * new tab; it gets no referrer and loads when it comes near.
 */
export function embedSnippet(address: string, title: string): string {
  return [
    `<iframe src="${escapeHtml(address)}"`,
    `  title="${escapeHtml(title)}"`,
    `  width="100%" height="${EMBED_HEIGHT_PX}" style="border:0"`,
    '  loading="lazy" referrerpolicy="no-referrer"',
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
