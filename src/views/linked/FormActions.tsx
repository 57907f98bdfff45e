import { m } from "../../paraglide/messages.js";
import { openPage } from "../../state/pageTransitions";
import { setForm } from "../../state/transitions";
import { formsOf, type Page, type ViewForm } from "../../state/viewState";
import { StateLink } from "./StateLink";
import type { ViewVariant } from "./viewVariant";

interface FormActionsProps {
  /** The view's own page. */
  page: Page;
  variant: ViewVariant;
  form: ViewForm;
}

const LABELS: Record<ViewForm, () => string> = {
  picture: m.view_picture,
  table: m.view_table,
  outline: m.view_outline,
  matrix: m.view_matrix,
};

/** From a card to the page, as picture or table; on the page from one form to the others. */
export function FormActions({ page, variant, form }: FormActionsProps) {
  if (variant === "page") {
    return formsOf(page).map(
      (each) =>
        each !== form && (
          <StateLink key={each} to={setForm(each)}>
            {LABELS[each]()}
          </StateLink>
        ),
    );
  }
  return (
    <>
      <StateLink to={openPage(page, "table")}>{m.view_table()}</StateLink>
      <StateLink to={openPage(page)}>{m.view_expand()}</StateLink>
    </>
  );
}
