import type { Page } from "@playwright/test";

/** A file as a reader's machine would hand it over. */
export interface OwnFile {
  name: string;
  text: string | Buffer;
}

/** Chooses a file on the page that asks for one. */
export async function chooseFile(page: Page, { name, text }: OwnFile): Promise<void> {
  const buffer = typeof text === "string" ? Buffer.from(text) : text;
  await page
    .getByLabel("Choose a file")
    .and(page.locator("input"))
    .setInputFiles({ name, mimeType: "text/plain", buffer });
}

/** Drops a file onto the middle of the page. */
export async function dropFile(page: Page, { name, text }: OwnFile): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: "text/csv" }));
      return transfer;
    },
    [name, String(text)] as const,
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

/** Reads the chosen file and opens its set. */
export async function importAndShow(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("link", { name: /^Show the/ }).click();
  await page.locator("[data-imported]").waitFor();
}
