import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LoadError } from "../data/fetchFile";
import { ContextNotice } from "./ContextNotice";
import type { ContextAccess } from "./useDossier";

function renderNotice(status: ContextAccess["status"], error: Error | null = null) {
  const retry = vi.fn<() => void>();
  const result = render(<ContextNotice context={{ status, error, retry }} />);
  return { ...result, retry, user: userEvent.setup() };
}

const isReady = () => document.documentElement.dataset["ready"] === "true";

describe("ContextNotice", () => {
  it("says that the context is on its way, and for so long the page is not complete", async () => {
    const { rerender } = renderNotice("off");
    await vi.waitFor(() => expect(isReady()).toBe(true));
    rerender(
      <ContextNotice context={{ status: "pending", error: null, retry: () => undefined }} />,
    );
    expect(screen.getByRole("status")).toHaveTextContent("Loading the context…");
    expect(isReady()).toBe(false);
  });

  it("names the file that could not be loaded and asks for it again when told to", async () => {
    const error = new LoadError("dossiers/x.context.json", "not-found", "the server answered 404");
    const { retry, user } = renderNotice("error", error);
    const notice = screen.getByRole("alert");
    expect(notice).toHaveTextContent("the article stands alone");
    expect(notice).toHaveTextContent("data/dossiers/x.context.json");
    expect(notice).toHaveTextContent("the server answered 404");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(isReady()).toBe(true));
  });

  it("tells of another fault in its own words", () => {
    renderNotice("error", new Error("two records share an id"));
    expect(screen.getByRole("alert")).toHaveTextContent("two records share an id");
  });

  it.each(["off", "added"] as const)("is not there where the context is %s", (status) => {
    expect(renderNotice(status).container).toBeEmptyDOMElement();
  });
});
