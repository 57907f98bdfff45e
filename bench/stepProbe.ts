import type { CDPSession, Page } from "@playwright/test";

/** What one step cost on the page's main thread, in milliseconds. */
export interface StepCost {
  /** Running scripts: the step's own work, React's and what it calls at once or in the next frames. */
  scriptMs: number;
  /** Scripts, style, layout and paint together. */
  taskMs: number;
}

/** Reads the browser's own counters before and after a step, so that nothing runs in the page to measure it. */
export class StepProbe {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async attach(page: Page): Promise<StepProbe> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new StepProbe(page, session);
  }

  async measure(step: () => Promise<void>): Promise<StepCost> {
    const before = await this.read();
    await step();
    await this.settle();
    const after = await this.read();
    return { scriptMs: after.scriptMs - before.scriptMs, taskMs: after.taskMs - before.taskMs };
  }

  /** Until two frames have been drawn, so that what a step put off to the next one counts with it. */
  private async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
  }

  private async read(): Promise<StepCost> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    const ms = (name: string) => 1000 * (metrics.find((item) => item.name === name)?.value ?? 0);
    return { scriptMs: ms("ScriptDuration"), taskMs: ms("TaskDuration") };
  }
}
