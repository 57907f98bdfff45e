import { m } from "../../paraglide/messages.js";
import { openPage } from "../../state/pageTransitions";
import { setForm } from "../../state/transitions";
import type { Page } from "../../state/viewState";
import { StateLink } from "./StateLink";
import type { ViewVariant } from "./viewVariant";

interface FormActionsProps {
  /** The view's own page. */
  page: Page;
  variant: ViewVariant;
  isTable: boolean;
}

/** From a card to the page, as picture or table; on the page from one form to the other. */
export function FormActions({ page, variant, isTable }: FormActionsProps) {
  if (variant === "page") {
    return (
      <StateLink to={setForm(isTable ? "picture" : "table")}>
        {isTable ? m.view_picture() : m.view_table()}
      </StateLink>
    );
  }
  return (
    <>
      <StateLink to={openPage(page, "table")}>{m.view_table()}</StateLink>
      <StateLink to={openPage(page)}>{m.view_expand()}</StateLink>
    </>
  );
}
