import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderWithUrl } from "../testing/renderWithUrl";
import { Notices } from "./Notices";

it.each([
  [{ key: "by", reason: "unreadable", value: "xyz" }, "“xyz” is not a value of Lanes"],
  [
    { key: "issue", reason: "unreadable", value: "" },
    "The link’s value of Issue is made of signs that cannot be read",
  ],
  [
    { key: "t", reason: "swapped", value: "" },
    "The dates of the timeline’s window were in the wrong order",
  ],
  [
    { key: "ego", reason: "adjusted", value: "" },
    "The actor in the middle was moved to the nearest",
  ],
] as const)("names what a link was about, not its parameter: %j", (notice, words) => {
  renderWithUrl(<Notices notices={[notice]} />);
  expect(screen.getByRole("status", { name: "About this link" })).toHaveTextContent(words);
});
