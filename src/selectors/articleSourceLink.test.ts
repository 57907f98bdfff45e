import { describe, expect, it } from "vitest";
import { selectSourceLink } from "./articleSourceLink";

describe("selectSourceLink", () => {
  it("shows the host before the reader goes there", () => {
    expect(selectSourceLink({ url: "https://www.nation.com.pk/20-Dec-2023/peace-pledge" })).toEqual(
      {
        href: "https://www.nation.com.pk/20-Dec-2023/peace-pledge",
        host: "nation.com.pk",
      },
    );
  });

  it.each([
    ["ftp://example.org/peace"],
    ["data:text/html,x"],
    ["https://a:b@example.org/"],
    ["peace"],
  ])("gives no link for %s", (url) => {
    expect(selectSourceLink({ url })).toBeNull();
  });
});
