const PATTERNS = [
  /^assets\//,
  /^fonts\/[^/]+\.woff2$/,
  /^(?:theme\.js|favicon\.svg|404\.html|index\.html|(?:about|open)\/index\.html)$/,
  /^data\/geo\/[^/]+\.json$/,
  /^data\/dossiers\/[^/]+\.(?:article|context|terms|story)\.json$/,
  /^data\/dossiers\/[^/]+\/texts\//,
  // A dossier and its pages; what is below a page is answered with that page.
  /^d\/[^/]+\/(?:[^/]+\/)?index\.html$/,
];

/**
 * Of the built files those that the application needs to show all of the shipped dossiers: no cards, no
 * file to take along, nothing that only readers without script load.
 */
export function listOfflineFiles(built: readonly string[]): string[] {
  return built.filter((file) => PATTERNS.some((pattern) => pattern.test(file))).toSorted();
}
