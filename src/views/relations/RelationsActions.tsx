import { m } from "../../paraglide/messages.js";
import { openPage, setForm } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";

interface RelationsActionsProps {
  variant: ViewVariant;
  isTable: boolean;
}

export function RelationsActions({ variant, isTable }: RelationsActionsProps) {
  if (variant === "page") {
    return (
      <StateLink to={setForm(isTable ? "picture" : "table")}>
        {isTable ? m.view_picture() : m.view_table()}
      </StateLink>
    );
  }
  return (
    <>
      <StateLink to={openPage("relations", "table")}>{m.view_table()}</StateLink>
      <StateLink to={openPage("relations")}>{m.view_expand()}</StateLink>
    </>
  );
}
