/** Browsers read the file after the press; an address that is never given back keeps its text. */
const REVOKE_AFTER_MS = 10_000;

/**
 * Hands a text, or the parts of a file one after another, to the browser as a file to keep. It is made here and
 * goes nowhere else, so the page's security policy has nothing to allow for it.
 */
export function downloadFile(name: string, type: string, text: string | readonly Blob[]): void {
  const address = URL.createObjectURL(
    new Blob(typeof text === "string" ? [text] : [...text], { type }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
