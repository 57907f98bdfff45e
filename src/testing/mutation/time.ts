/** Tests that judge mutations of what times rest on. */
import.meta.glob(
  ["../../model/{parseEdtf,calendarDay}*.test.ts", "../../selectors/{timeText,dateFormat}.test.ts"],
  { eager: true },
);
