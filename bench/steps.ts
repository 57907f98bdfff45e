import type { Page } from "@playwright/test";
import { median, quantile } from "./statistics";
import { StepProbe, type StepCost } from "./stepProbe";

/** One kind of step, in one view, and what it costs. */
export interface StepResult {
  name: string;
  steps: number;
  medianMs: number;
  p95Ms: number;
  taskMedianMs: number;
}

interface StepKind {
  name: string;
  /** Below the dossier's address. */
  path: string;
  /** Makes the steps one after another; each is measured by itself. */
  run: (page: Page, measure: (step: () => Promise<void>) => Promise<void>) => Promise<void>;
}

const MOST_STEPS = 30;
/** The first steps compile code, which readers pay once. */
const WARM_UP_STEPS = 3;

const marksOf = (page: Page, view: string) =>
  page.locator(`[data-view="${view}"] [data-roving][data-ref]:visible`);

function hover(view: string): StepKind["run"] {
  return async (page, measure) => {
    const boxes = await boxesOf(page, view);
    for (const [x, y] of boxes) await measure(() => page.mouse.move(x, y));
  };
}

/** The middle of every mark that a pointer can reach without scrolling. */
async function boxesOf(page: Page, view: string): Promise<[number, number][]> {
  const viewport = page.viewportSize()!;
  const middles: [number, number][] = [];
  for (const mark of await marksOf(page, view).all()) {
    const box = await mark.boundingBox();
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (x > 0 && y > 0 && x < viewport.width && y < viewport.height) middles.push([x, y]);
    if (middles.length === MOST_STEPS + WARM_UP_STEPS) break;
  }
  return middles;
}

function select(view: string): StepKind["run"] {
  return async (page, measure) => {
    const refs: string[] = [];
    for (const mark of await marksOf(page, view).all()) {
      refs.push((await mark.getAttribute("data-ref")) ?? "");
    }
    const single = refs.filter((ref) => !/^(bin|cluster):/.test(ref) && !ref.includes(" "));
    for (const ref of single.slice(0, MOST_STEPS + WARM_UP_STEPS)) {
      const mark = page.locator(`[data-view="${view}"] [data-roving][data-ref="${ref}"]`).first();
      if (!(await mark.isVisible())) continue;
      await mark.focus();
      await measure(() => page.keyboard.press("Enter"));
    }
  };
}

async function filter(
  page: Page,
  measure: (step: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const chips = await page.locator('[data-filter^="issue:"]:visible').all();
  for (let at = 0; at < MOST_STEPS + WARM_UP_STEPS; at += 1) {
    const chip = chips[Math.floor(at / 2) % chips.length]!;
    await chip.focus();
    await measure(() => page.keyboard.press("Enter"));
  }
}

/** By the mouse, over ground on which no mark stands: `share` of the picture's height from its top. */
function drag(selector: string, share: number): StepKind["run"] {
  return async (page, measure) => {
    const box = (await page.locator(selector).first().boundingBox())!;
    const [x, y] = [box.x + box.width * 0.7, box.y + box.height * share];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let at = 1; at <= MOST_STEPS + WARM_UP_STEPS; at += 1) {
      await measure(() => page.mouse.move(x - 6 * at, y));
    }
    await page.mouse.up();
  };
}

function wheel(selector: string, modifier: "Control" | null): StepKind["run"] {
  return async (page, measure) => {
    const box = (await page.locator(selector).first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.06);
    if (modifier) await page.keyboard.down(modifier);
    for (let at = 0; at < MOST_STEPS + WARM_UP_STEPS; at += 1) {
      await measure(() => page.mouse.wheel(0, at % 10 < 5 ? -60 : 60));
    }
    if (modifier) await page.keyboard.up(modifier);
  };
}

async function brush(
  page: Page,
  measure: (step: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const box = (await page.locator(".timeline-brush .selection").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let at = 1; at <= MOST_STEPS + WARM_UP_STEPS; at += 1) {
    await measure(() => page.mouse.move(x - 4 * at, y));
  }
  await page.mouse.up();
}

const CALENDAR = '[data-view="timeline"] svg[role="group"]';
const MAP = '[data-view="map"] svg[role="group"]';

export const STEP_KINDS: readonly StepKind[] = [
  { name: "hover: timeline", path: "", run: hover("timeline") },
  { name: "hover: relations", path: "", run: hover("relations") },
  { name: "hover: map", path: "", run: hover("map") },
  { name: "select: timeline", path: "", run: select("timeline") },
  { name: "select: relations", path: "", run: select("relations") },
  { name: "filter by issue", path: "", run: filter },
  { name: "zoom: timeline", path: "timeline/", run: wheel(CALENDAR, "Control") },
  { name: "pan: timeline", path: "timeline/", run: drag(CALENDAR, 0.98) },
  { name: "brush: timeline", path: "timeline/", run: brush },
  { name: "zoom: map", path: "map/", run: wheel(MAP, "Control") },
  { name: "pan: map", path: "map/", run: drag(MAP, 0.04) },
];

/** Runs one kind of step on a page of its own. `address` is the dossier's, `query` what is added to it. */
export async function measureSteps(
  page: Page,
  { name, path, run }: StepKind,
  address: string,
  query: string,
): Promise<StepResult> {
  await page.goto(`${address}${path}${query}`);
  await page.waitForSelector('html[data-ready="true"]', { timeout: 120_000 });
  const probe = await StepProbe.attach(page);
  const costs: StepCost[] = [];
  await run(page, async (step) => {
    costs.push(await probe.measure(step));
  });
  const counted = costs.slice(Math.min(WARM_UP_STEPS, Math.max(0, costs.length - 1)));
  const scripts = counted.map(({ scriptMs }) => scriptMs);
  return {
    name,
    steps: counted.length,
    medianMs: median(scripts),
    p95Ms: quantile(scripts, 0.95),
    taskMedianMs: median(counted.map(({ taskMs }) => taskMs)),
  };
}
