import { m } from "../paraglide/messages.js";
import type { ViewForm } from "../state/viewState";

/** What each form of a view is called. */
export const VIEW_FORM_LABELS: Record<ViewForm, () => string> = {
  picture: m.view_picture,
  table: m.view_table,
  outline: m.view_outline,
  matrix: m.view_matrix,
};
