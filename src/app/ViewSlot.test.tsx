import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useViewState } from "../state/useViewState";
import { renderWithUrl } from "../testing/renderWithUrl";
import { ViewSlot } from "./ViewSlot";

/** Throws while the lanes are by voice, and while `isBroken` says so. */
let isBroken = true;

function FragileView() {
  const { state } = useViewState();
  if (isBroken || state.by === "voice") throw new Error("the lanes ran out");
  return <p>fragile view, drawn</p>;
}

function renderViews(url: string) {
  return renderWithUrl(
    <>
      <ViewSlot view="timeline">
        <FragileView />
      </ViewSlot>
      <ViewSlot view="map">
        <p>neighbour, drawn</p>
      </ViewSlot>
    </>,
    { url },
  );
}

describe("ViewSlot", () => {
  beforeEach(() => {
    isBroken = true;
    // React tells the console of every caught error.
    vi.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("keeps the neighbours of a view that throws, and says what failed in its place", () => {
    const { container } = renderViews("/");
    expect(screen.getByText("neighbour, drawn")).toBeInTheDocument();
    expect(screen.getByRole("alert")).toHaveTextContent("the lanes ran out");
    expect(container.querySelector('[data-view="timeline"] [role="alert"]')).not.toBeNull();
    expect(screen.queryByText("fragile view, drawn")).toBeNull();
  });

  it("draws the view again on Try again", async () => {
    const { user } = renderViews("/");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("alert")).toBeInTheDocument();
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("fragile view, drawn")).toBeInTheDocument();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("leaves the state that broke the view on Reset the view", async () => {
    isBroken = false;
    const { user, url } = renderViews("/?by=voice&issue=gaza-ceasefire");
    expect(screen.getByRole("alert")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Reset the view" }));
    expect(screen.getByText("fragile view, drawn")).toBeInTheDocument();
    expect(url()).not.toContain("by=voice");
  });

  it("tries again by itself when the state changes", async () => {
    isBroken = false;
    const { back, user } = renderViews("/?by=voice");
    await user.click(screen.getByRole("button", { name: "Reset the view" }));
    expect(screen.getByText("fragile view, drawn")).toBeInTheDocument();
    back();
    expect(await screen.findByRole("alert")).toBeInTheDocument();
  });
});
