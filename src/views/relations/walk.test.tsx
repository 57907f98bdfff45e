import { act, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { realIndexWithContext } from "../../testing/realDossier";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { RelationsView } from "./RelationsView";

const PAGE = "/d/pakistan-iran-2023/relations/";

/** Chunks of their own, which a busy machine is slow to read. */
beforeAll(async () => {
  await Promise.all([import("./LanesPicture"), import("./walkSidesPart")]);
});

beforeEach(() => {
  // The keys are attached once the page stands.
  document.documentElement.dataset["ready"] = "true";
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    DOMRect.fromRect({ width: 490, height: 290 }),
  );
});

afterEach(() => {
  delete document.documentElement.dataset["ready"];
  vi.restoreAllMocks();
});

async function focusIran(container: HTMLElement) {
  // What is attached comes a few turns after what it is attached to.
  await act(async () => {
    await vi.dynamicImportSettled();
  });
  act(() => container.querySelector<HTMLElement>('[data-ref="actor:iran"]')!.focus());
}

/** Names of the marks that a key each leads to. */
async function namesAfter(user: UserEvent, keys: readonly string[]) {
  const names = [];
  for (const key of keys) {
    await user.keyboard(`{${key}}`);
    names.push(document.activeElement?.getAttribute("aria-label"));
  }
  return names;
}

const stops = (container: HTMLElement) =>
  container.querySelectorAll('[data-roving][tabindex="0"]').length;

describe("with the arrow keys, from actor to tie to actor", () => {
  it("one goes from Iran along the silence to Pakistan and back, among few", async () => {
    const { container, user, url } = renderWithUrl(<RelationsView variant="card" />);
    await focusIran(container);
    expect(await namesAfter(user, ["ArrowLeft", "ArrowLeft"])).toEqual([
      "Iran to Pakistan: no statement reported",
      "Pakistan, state",
    ]);
    expect(await namesAfter(user, ["ArrowRight", "ArrowRight"])).toEqual([
      "Iran to Pakistan: no statement reported",
      "Iran, state",
    ]);
    expect(stops(container)).toBe(1);
    await user.keyboard("{Enter}");
    expect(url()).toBe("/?sel=actor:iran");
  });

  it("one goes from Iran along a tie to Pakistan, among many", async () => {
    const { container, user } = renderWithUrl(<RelationsView variant="page" />, {
      url: `${PAGE}?layer=all`,
      dossier: realIndexWithContext().dossier,
    });
    await screen.findByRole("group", { name: "Actors and the ties between them" });
    await focusIran(container);
    const [tie, actor] = await namesAfter(user, ["ArrowLeft", "ArrowLeft"]);
    expect(tie).toMatch(/^Pakistan to Iran: /);
    expect(actor).toBe("Pakistan, state");
    expect(stops(container)).toBe(1);
  });

  it("leaves arrows with another key down to others", async () => {
    const { container, user } = renderWithUrl(<RelationsView variant="card" />);
    await focusIran(container);
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}{Shift>}{ArrowLeft}{/Shift}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Iran, state");
  });
});
