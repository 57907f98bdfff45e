import { expect, it } from "vitest";
import { calendarDayOf } from "./slashedDate";

it("reads a date of slashes in either order, and refuses days that are none", () => {
  expect(calendarDayOf("03/04/2023", "day-first")).toBe("3 April 2023");
  expect(calendarDayOf("03/04/2023", "month-first")).toBe("4 March 2023");
  expect(calendarDayOf("3.4.2023", "day-first")).toBe("3 April 2023");
  expect(calendarDayOf("13/04/2023", "month-first")).toBeNull();
  expect(calendarDayOf("31/02/2023", "day-first")).toBeNull();
  expect(calendarDayOf("April 2023", "day-first")).toBeNull();
});
