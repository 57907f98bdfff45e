export { selectFocusedGraph } from "../../selectors/relationsFocus";
export { selectFocusedHeadline } from "../../selectors/relationsFocusHeadline";
export { FocusSubtitle } from "./FocusSubtitle";
