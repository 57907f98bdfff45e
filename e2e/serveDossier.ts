import type { Page } from "@playwright/test";
import { checkDossierFolder } from "../scripts/dossierFolder";
import { compileDossierFiles } from "../scripts/dossierOutput";

/** Answers for a dossier that the build does not hold as if it were built. */
export async function serveDossier(page: Page, folder: string): Promise<void> {
  const checked = checkDossierFolder(folder);
  if (checked.problems.length > 0) throw new Error(`${folder} has faults: npm run check:data`);
  for (const [path, body] of compileDossierFiles(checked)) {
    const contentType = path.endsWith(".json") ? "application/json" : "text/plain; charset=utf-8";
    await page.route(`**/data/dossiers/${path}`, (route) => route.fulfill({ body, contentType }));
  }
}
