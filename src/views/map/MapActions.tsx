import { m } from "../../paraglide/messages.js";
import { openPage, setForm } from "../../state/transitions";
import type { Transition } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";

interface MapActionsProps {
  variant: ViewVariant;
  isTable: boolean;
}

export function MapActions({ variant, isTable }: MapActionsProps) {
  if (variant === "page") {
    return (
      <StateLink to={setForm(isTable ? "picture" : "table")}>
        {isTable ? m.view_picture() : m.view_table()}
      </StateLink>
    );
  }
  return (
    <>
      <StateLink to={openTable()}>{m.view_table()}</StateLink>
      <StateLink to={openPage("map")}>{m.view_expand()}</StateLink>
    </>
  );
}

/** One step for Back: the map's own page, as a table. */
function openTable(): Transition {
  return {
    history: "push",
    apply: (state) => setForm("table").apply(openPage("map").apply(state)),
  };
}
