import { fireEvent, waitFor } from "@testing-library/react";

/** Titles of all records that a press on a counted mark lists, and the words above them; the list is closed again. */
export async function listOpenedRecords(
  mark: Element,
): Promise<{ titles: string[]; told: string | null }> {
  fireEvent.click(mark);
  const dialog = findDialog() ?? (await waitFor(expectDialog));
  for (let more = findMore(dialog); more; more = findMore(dialog)) fireEvent.click(more);
  const titles = [...dialog.querySelectorAll("li button > span")].map(
    (item) => item.firstChild?.textContent ?? "",
  );
  const told = dialog.querySelector("h2")?.textContent ?? null;
  fireEvent(dialog, new Event("cancel", { cancelable: true }));
  return { titles, told };
}

// Not by role, which takes a second among some thousand marks.
function findDialog(): Element | null {
  return document.querySelector("dialog");
}

function expectDialog(): Element {
  const dialog = findDialog();
  if (!dialog) throw new Error("no list of records is open");
  return dialog;
}

function findMore(dialog: Element): Element | undefined {
  return [...dialog.querySelectorAll("button")].find((button) =>
    /^Show \d+ more of/.test(button.textContent),
  );
}
