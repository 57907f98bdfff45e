import { m } from "../../paraglide/messages.js";
import { VIEW_FORM_LABELS } from "../../selectors/viewFormLabels";
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

/** From a card to the page, as picture or table; on the page from one form to the others. */
export function FormActions({ page, variant, form }: FormActionsProps) {
  if (variant === "page") {
    return formsOf(page).map(
      (each) =>
        each !== form && (
          <StateLink key={each} to={setForm(each)}>
            {VIEW_FORM_LABELS[each]()}
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
