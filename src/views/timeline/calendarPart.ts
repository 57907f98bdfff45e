export { selectCalendar } from "../../selectors/timelineCalendar";
export { selectCalendarSummary } from "../../selectors/calendarSummary";
export { CalendarLegend } from "./CalendarLegend";
export { CalendarNotices } from "./CalendarNotices";
export { CalendarPicture } from "./CalendarPicture";
