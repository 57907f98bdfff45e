import type { Page } from "@playwright/test";

/** Of 255, by which the channel of a pixel may differ: below it letters are only smoothed otherwise. */
const SAME_WITHIN = 24;

/**
 * How many pixels of a PNG picture are like none around the same place in another: what lies on half a
 * pixel may be rounded either way. A picture of another size differs in all. Any page can count.
 */
export function countOtherPixels(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const encoded = [a, b].map((picture) => picture.toString("base64"));
  return page.evaluate(
    async ({ pictures, within }) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext("2d")!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const { width, height, data } = first!;
      const other = second!.data;
      if (width !== second!.width || height !== second!.height) return Infinity;
      const isLike = (at: number, place: number) =>
        [0, 1, 2].every((channel) => {
          return Math.abs(data[at + channel]! - (other[place + channel] ?? 1000)) <= within;
        });
      const around = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => 4 * (y * width + x)));
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (!isLike(at, at) && !around.some((step) => isLike(at, at + step))) count++;
      }
      return count;
    },
    { pictures: encoded, within: SAME_WITHIN },
  );
}
