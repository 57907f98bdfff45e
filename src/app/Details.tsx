import { CopyLinkButton } from "../features/share/CopyLinkButton";
import { DetailsPanel } from "../views/details/DetailsPanel";
import { useLeadText } from "./useLeadText";

/** Details of the selection, with the article's text to tell where its quotes stand. */
export function Details() {
  const text = useLeadText();
  return (
    <DetailsPanel
      text={text.status === "success" ? text.data : null}
      actions={<CopyLinkButton />}
    />
  );
}
