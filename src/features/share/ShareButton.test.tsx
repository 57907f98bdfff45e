import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { ShareButton } from "./ShareButton";

const PATH = "/d/pakistan-iran-2023/?issue=gaza-ceasefire";
const LINK = new URL(PATH, document.baseURI).href;

async function openDialog(url = PATH) {
  const { user } = renderWithUrl(<ShareButton title="Gaza ceasefire" />, { url });
  const opener = screen.getByRole("button", { name: "Share this view" });
  await user.click(opener);
  const dialog = await screen.findByRole("dialog", { name: "Share this view" });
  return { user, opener, dialog };
}

describe("ShareButton", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("says what the link shows, and how long it is", async () => {
    const { dialog } = await openDialog();
    expect(dialog).toHaveTextContent("This link shows: Gaza ceasefire. 2 of 23 records pass.");
    expect(within(dialog).getByRole("textbox", { name: /Link, \d+ characters/ })).toHaveValue(LINK);
  });

  it("writes a message with the link on a line of its own", async () => {
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByText("Text for a message"));
    const text = within(dialog).getByRole<HTMLTextAreaElement>("textbox", {
      name: "Text with the link",
    }).value;
    expect(text.split("\n")).toContain(`<${LINK}>`);
    const mail = within(dialog).getByRole("link", { name: "Open in mail" });
    expect(decodeURIComponent(mail.getAttribute("href")!)).toContain(LINK);
  });

  it("frames one of the overview's views, and on its own page the view itself", async () => {
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByText("Frame for a web page"));
    const field = within(dialog).getByRole<HTMLTextAreaElement>("textbox", {
      name: "HTML for the page",
    });
    expect(field.value).toContain("/timeline/?embed=1&amp;issue=gaza-ceasefire");
    await user.selectOptions(within(dialog).getByRole("combobox", { name: "View" }), "Map");
    expect(field.value).toContain("/map/?embed=1&amp;issue=gaza-ceasefire");
  });

  it("offers the system's own sheet where there is one, and takes its closing for an answer", async () => {
    const share = vi.fn<() => Promise<void>>(() =>
      Promise.reject(new DOMException("closed", "AbortError")),
    );
    vi.stubGlobal(
      "navigator",
      Object.create(navigator, { share: { value: share }, canShare: { value: () => true } }),
    );
    const { user, dialog } = await openDialog();
    await user.click(within(dialog).getByRole("button", { name: "Send to …" }));
    expect(share).toHaveBeenCalledWith({ title: "Gaza ceasefire", url: LINK });
    expect(dialog).toBeVisible();
  });

  it("has no such button where there is none", async () => {
    const { dialog } = await openDialog();
    expect(within(dialog).queryByRole("button", { name: "Send to …" })).toBeNull();
  });

  it("gives the focus back", async () => {
    const { user, opener, dialog } = await openDialog();
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(opener).toHaveFocus();
  });
});
