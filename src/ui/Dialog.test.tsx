import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { Dialog } from "./Dialog";

function Opener({ children }: { children: (open: () => void) => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {children(() => setIsOpen(true))}
      {isOpen && (
        <Dialog title="Link" onClose={() => setIsOpen(false)}>
          Text
        </Dialog>
      )}
    </>
  );
}

function Page() {
  return <Opener>{(open) => <button onClick={open}>Open</button>}</Opener>;
}

describe("Dialog", () => {
  it("is named by its title and gives the focus back when closed", async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    expect(screen.getByRole("dialog", { name: "Link" })).toHaveTextContent("Text");
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("button", { name: "Open" })).toHaveFocus();
  });

  it("gives the focus back to a mark of a picture", async () => {
    const user = userEvent.setup();
    render(
      <Opener>
        {(open) => (
          <svg>
            <g role="button" tabIndex={0} aria-label="Mark" onClick={open} />
          </svg>
        )}
      </Opener>,
    );
    const mark = screen.getByRole("button", { name: "Mark" });
    mark.focus();
    fireEvent.click(mark);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(mark).toHaveFocus();
  });

  it("closes when the browser asks it to, as on Esc", async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole("button", { name: "Open" }));
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
