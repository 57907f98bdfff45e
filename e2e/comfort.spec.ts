import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";

/** Every page, and the forms and layers in which it shows other elements. */
const PLACES = [
  "/",
  "/?layer=all",
  `${DOSSIER}/timeline/`,
  `${DOSSIER}/timeline/?time=calendar&layer=all`,
  `${DOSSIER}/timeline/?as=table`,
  `${DOSSIER}/relations/`,
  `${DOSSIER}/relations/?as=table`,
  `${DOSSIER}/map/`,
  `${DOSSIER}/map/?as=table`,
  `${DOSSIER}/positions/`,
  `${DOSSIER}/accounts/ministers-call/?layer=all`,
  `${DOSSIER}/article/?coverage=1`,
  `${DOSSIER}/records/`,
  `${DOSSIER}/sources/?layer=all&find=dawn`,
  `${DOSSIER}/names/`,
  "/about/",
];
const PANELS = [
  `${DOSSIER}/relations/?sel=event:ministers-call`,
  `${DOSSIER}/relations/?sel=actor:pakistan&layer=all`,
  `${DOSSIER}/map/?sel=place:sistan-baluchestan`,
];

test.describe("comfort", () => {
  test("no text is smaller than 12 px", async ({ open, page }) => {
    test.slow();
    for (const place of [...PLACES, ...PANELS]) {
      await open(place);
      const sizes = await page.evaluate(readTextSizes);
      expect(sizes.length, place).toBeGreaterThan(20);
      expect(
        sizes.filter(({ px }) => px < 11.95),
        place,
      ).toEqual([]);
    }
  });

  test("targets are 44 px on a touch screen", { tag: "@phone" }, async ({ open, page }) => {
    test.slow();
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    for (const place of [...PLACES, ...PANELS]) {
      await open(place);
      const { count, small } = await page.evaluate(findSmallTargets);
      expect.soft(count, place).toBeGreaterThan(5);
      expect.soft(small, place).toEqual([]);
    }
  });

  test("nothing moves where less motion is asked for", async ({ open, page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const place of [...PLACES, ...PANELS]) {
      await open(place);
      expect(await page.evaluate(findMotion), place).toEqual([]);
    }
    await open(`${DOSSIER}/map/`);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await page.evaluate(findMotion)).toEqual([]);
  });

  test("what moves otherwise is found", async ({ open, page }) => {
    await open("/");
    await page.evaluate(() => {
      document.querySelector("h1")?.animate({ opacity: [0, 1] }, 60_000);
    });
    expect(await page.evaluate(findMotion)).toEqual(["h1 is animated"]);
  });

  test("forced colours keep words, controls and marks on every page", async ({ open, page }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    for (const place of PLACES) {
      await open(place);
      expect(await page.evaluate(findLostInForcedColours), place).toEqual([]);
    }
  });

  test("forced colours tell a filter that is on", async ({ open, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open("/");
    const chip = page.locator('[data-filter="issue:gaza-ceasefire"]').first();
    const looks = () =>
      chip.evaluate((button) => {
        const { borderBlockStartWidth, backgroundColor, color, outlineStyle, fontWeight } =
          getComputedStyle(button);
        const words = button.textContent;
        return [borderBlockStartWidth, backgroundColor, color, outlineStyle, fontWeight, words];
      });
    const off = await looks();
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await waitUntilReady(page);
    await page.mouse.move(0, 0);
    await chip.evaluate((button) => (button as HTMLElement).blur());
    expect(await looks()).not.toEqual(off);
  });
});

/** Sizes on the screen of all texts that are drawn; a picture may scale its own. */
function readTextSizes(): { text: string; px: number }[] {
  const sizes: { text: string; px: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? "";
    const parent = walker.currentNode.parentElement;
    if (text === "" || !parent) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const { width, height } = range.getBoundingClientRect();
    // Text for assistive technology alone is clipped to one pixel.
    if (width <= 1 || height <= 1) continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    sizes.push({ text, px: parseFloat(getComputedStyle(parent).fontSize) * scale });
  }
  return sizes;
}

/**
 * Controls that a finger reaches on fewer than 44 px across or down, by pressing outwards from their
 * middle. Left out, as the documents say: marks in pictures and in the article, which lists and tables
 * hold too, and words within a sentence.
 */
function findSmallTargets(): { count: number; small: string[] } {
  const CONTROLS = 'a[href], button, input, select, summary, [role="button"]';
  const LEFT_OUT = "svg *, mark, .margin-glyph, .sr-only, .sr-only *, .skip-links *";
  // A pixel is shared between neighbours that stand at fractions of one.
  const LEAST_PX = 42.5;
  const small: string[] = [];
  let count = 0;
  for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
    const { display } = getComputedStyle(control);
    const box = control.getBoundingClientRect();
    // What a folded list holds keeps its box.
    const isShown = control.checkVisibility({ visibilityProperty: true });
    if (control.matches(`${LEFT_OUT}, :disabled`) || !isShown) continue;
    if (box.width === 0 || box.height === 0) continue;
    const isInSentence =
      display.startsWith("inline") &&
      [...(control.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    if (isInSentence) continue;
    control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const { x, y, width, height } = control.getBoundingClientRect();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const holds = (atX: number, atY: number) => {
      const hit = document.elementFromPoint(atX, atY);
      return hit !== null && (control.contains(hit) || hit.closest("label")?.contains(control));
    };
    const over = document.elementFromPoint(middleX, middleY);
    if (over?.closest(".masthead, .details-slot, .phone-dock, .context-notice")) {
      if (!holds(middleX, middleY)) continue;
    }
    const reach = (stepX: number, stepY: number) => {
      let steps = 0;
      while (steps < 44 && holds(middleX + stepX * (steps + 0.5), middleY + stepY * (steps + 0.5)))
        steps += 0.5;
      return steps;
    };
    const across = reach(-1, 0) + reach(1, 0);
    const down = reach(0, -1) + reach(0, 1);
    count += 1;
    if (across < LEAST_PX || down < LEAST_PX) {
      const name = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";
      small.push(`${across} × ${down} px: ${control.localName} “${name.slice(0, 40)}”`);
    }
  }
  return { count, small };
}

/** Elements that move, or that would when something about them changed. */
function findMotion(): string[] {
  const running = document.getAnimations().flatMap((animation) => {
    const { effect } = animation;
    const duration = effect?.getComputedTiming().duration;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return duration === 0 ? [] : [`${target?.localName} is animated`];
  });
  const isReduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const able = [...document.querySelectorAll("*")].flatMap((element) =>
    ["", "::before", "::after"].flatMap((part) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, part);
      const isStill = [transitionDuration, animationDuration].every((list) =>
        list.split(",").every((duration) => parseFloat(duration) === 0),
      );
      return isStill ? [] : [`${element.localName}${part} may move`];
    }),
  );
  return [...new Set([...running, ...(isReduced ? able : [])])];
}

/** Words, controls and marks that have the colour of the ground where the reader's colours are forced. */
function findLostInForcedColours(): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const isDrawn = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility();
  };
  const lost: string[] = [];
  const tell = (what: string, element: Element) =>
    lost.push(`${what}: ${element.localName} “${(element.textContent ?? "").trim().slice(0, 30)}”`);
  for (const text of document.querySelectorAll("svg text")) {
    if (isDrawn(text) && getComputedStyle(text).fill === ground) tell("words", text);
  }
  for (const control of document.querySelectorAll("a[href], button, select, input")) {
    if (!isDrawn(control)) continue;
    const { color, backgroundColor } = getComputedStyle(control);
    if (color === backgroundColor) tell("control", control);
  }
  for (const mark of document.querySelectorAll("svg [data-ref]")) {
    if (!isDrawn(mark)) continue;
    const parts = [...mark.querySelectorAll("path, circle, rect, line, polygon, text, use")];
    const isSeen = [mark, ...parts].some((part) => {
      const { fill, stroke, opacity } = getComputedStyle(part);
      const shows = (ink: string) => ink !== "none" && ink !== ground && !/^rgba.*, 0\)$/.test(ink);
      return Number(opacity) > 0 && (shows(fill) || shows(stroke));
    });
    if (!isSeen) tell("mark", mark);
  }
  return lost;
}
