// Run in the page, each of them: nothing from outside of them is there.

/** Sizes on the screen of all texts that are drawn; a picture may scale its own. */
export function readTextSizes(): { text: string; px: number }[] {
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
export function findSmallTargets(): { count: number; small: string[] } {
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
export function findMotion(): string[] {
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
export function findLostInForcedColours(): string[] {
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
