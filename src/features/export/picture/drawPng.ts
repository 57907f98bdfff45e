import type { Picture } from "./composePicture";

/** Twice the size on the screen, so that it is sharp in print and on a large screen. */
const PNG_SCALE = 2;

/** Above this, browsers give an empty canvas. */
const MOST_PIXELS = 16_384;

const DRAFTS = 4;
const DRAFT_MS = 60;

/** A drawing in pixels. Fails with a reason where the browser cannot draw it. */
export async function drawPng(text: string, { widthPx, heightPx }: Picture): Promise<Blob> {
  const scale = Math.min(PNG_SCALE, MOST_PIXELS / widthPx, MOST_PIXELS / heightPx);
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(widthPx * scale);
    canvas.height = Math.round(heightPx * scale);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("this browser gives no canvas to draw on");
    // An image reads the fonts that it carries only once it is drawn, and tells nobody when it has.
    for (let draft = 0; draft < DRAFTS; draft++) {
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      await new Promise((next) => setTimeout(next, DRAFT_MS));
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await readCanvas(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function readCanvas(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`${canvas.width} × ${canvas.height} pixels are too many`));
    }, "image/png");
  });
}
