export { selectCalendar } from "../../selectors/timelineCalendar";
export { selectCalendarSummary } from "../../selectors/timelineSummary";
export { CalendarLegend } from "./CalendarLegend";
export { CalendarNotices } from "./CalendarNotices";
export { CalendarPicture } from "./CalendarPicture";
