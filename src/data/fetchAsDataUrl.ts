/** A file of the site as an address that carries it. Fails where the file does not arrive. */
export async function fetchAsDataUrl(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return readAsDataUrl(await answer.blob());
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    const fail = () => reject(reader.error ?? new Error("the file could not be read"));
    reader.addEventListener("error", fail);
    reader.addEventListener("load", () => {
      if (typeof reader.result === "string") resolve(reader.result);
      else fail();
    });
    reader.readAsDataURL(blob);
  });
}
